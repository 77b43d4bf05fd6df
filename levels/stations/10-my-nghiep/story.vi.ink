// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Cách cách! Trưa Mỹ Nghiệp, tiếng khung dệt nghe khắp xóm. # narrator # + mai left happy wave # + na right happy rest # scene loom=1 # sound loom
Mình bò theo tiếng cách cách tới đây nè! # mai happy wave
Mình là Na. Bà mình dệt vải, bà dạy mình. # na happy wave
Mỗi sợi là của một người. Muốn nối thì hỏi. # na happy open
Ồ, đẹp quá! Để mình kéo thử coi! # binh cheer cheer # + binh far-right cheer cheer
Khoan Bình ơi. Na lắc đầu, Na rụt vai lại. # mai worried stop # ~ na uneasy stop
Một chút thôi mà! Rẹt! Vải bị kéo lệch rồi. # binh surprised rest # sound snag # ~ na sad rest # scene pull=1
-> A_choose

=== A_choose ===
Na buồn hiu. Giờ Bình làm gì? # mai listen heart # picture mn-pull
+ [Kéo tiếp cho vải thẳng lại] # answer do again # picture mn-pull-more # person peer # setting neighbourhood -> A_more
+ [Buông sợi, xin lỗi Na] # answer do right # picture mn-let-go # person peer # setting neighbourhood -> A_sorry
+ [Giận, chạy ra chỗ khác] # answer do again # picture act-away # person peer # setting neighbourhood -> A_away

=== A_more ===
Ủa, càng kéo càng rối. Na ôm khung chặt hơn. # binh worried rest # sound snag
Bình muốn sửa mà. Muốn sửa thì tay phải buông trước. # mai listen heart
-> A_choose

=== A_away ===
Ra đây một mình, mình cũng đâu có vui. # binh sad rest
Ngại quá hả Bình? Quay lại, Na còn ngồi đó. # mai listen heart
-> A_choose

=== A_sorry ===
Mình dừng rồi. Mình xin lỗi Na. # binh brave open # ~ na calm rest
Mình lắc đầu mà bạn kéo, mình sợ hư vải bà. # na sad rest
Giờ Na cần gì? Mình chờ được. # binh listen rest
Gỡ nút với mình, từ từ thôi. # na calm open # + ba_det far-left happy open # sound untied # scene pull=0
Hai con gỡ khéo quá. Nút nào rồi cũng lỏng ra. # ba_det happy open # ~ na happy rest # scene cloth=1
-> A_end

=== A_end ===
Bị ai kéo sợi, không bao giờ là lỗi của con. # ba_det listen open # ~ binh happy rest
Bị kéo lâu rồi, cũng không bao giờ quá muộn để kể. # na brave open
Hỏi trước rồi mới dệt. Mình dệt chung một tấm nha! # na cheer cheer # ~ binh cheer cheer # ~ mai cheer cheer # sound loom
-> END

=== B ===
Dãy nhà dệt Mỹ Nghiệp mở cửa, vải treo trên sào bay lật phật. # narrator # + mai left happy wave # + na right happy rest # scene loom=1 # sound loom
Mình theo mùi sợi nhuộm mà vô tới sân nhà Na. # mai happy wave
Sợi đỏ của bà, sợi xanh của dì, ai cho thì mình mới dệt vô. # na happy open
Na ngồi dệt ngầu ghê, quay một clip gửi nhóm liền! # an cheer read # + an far-right cheer read
Na lấy tay che mặt, nói đừng, rồi cười gượng một cái. # narrator # ~ na uneasy stop # ~ mai worried rest
Na cười kìa, vậy là được rồi. Gửi! # an happy read # sound snag # ~ na sad rest # scene pull=1
Điện thoại rung liên hồi, cả nhóm bình luận, Na bỏ thoi đi vô nhà. # narrator # - na # ~ an worried rest
-> B_choose

=== B_choose ===
An nhìn khung dệt vắng người, lòng rối như sợi. An làm gì? # mai listen heart
+ [Vô xin lỗi Na, rồi xóa clip trong nhóm] # answer do right # picture act-delete # person peer # setting online -> B_sorry
+ [Nhắn Na: tại bạn cười nên mình mới gửi] # answer do again # picture act-reply # person peer # setting online -> B_because
+ [Kể bà của Na nghe, nhờ bà chỉ cách] # answer tell right # picture tell-weaver # person peer # setting online -> B_tell
+ [Chờ nhóm bàn chuyện khác cho chìm đi] # answer do again # picture act-wait # person peer # setting online -> B_wait

=== B_because ===
Tin gửi rồi mà Na không đọc. Chữ tại nghe kỳ quá. # an sad read
Cái cười gượng ấy có tay che mặt đi kèm. Tay mới là câu trả lời. # mai listen heart
-> B_choose

=== B_wait ===
Nhóm chưa kịp chìm, clip đã qua nhóm khác rồi. # an worried read
An mong nó trôi đi. Gỡ từ tay mình thì nhanh hơn chờ. # mai listen heart
-> B_choose

=== B_tell ===
Bà ơi, con quay Na, Na nói đừng mà con vẫn gửi. # an brave open # + ba_det far-left listen rest
Con tự nói ra là con đang sửa rồi. Đi, bà vô với con. # ba_det happy open
-> B_meet

=== B_sorry ===
An thu hồi clip, nhắn cả nhóm xóa, rồi gõ cửa phòng Na. # narrator # + ba_det far-left listen rest
-> B_meet

=== B_meet ===
Bạn che mặt mà mình vẫn gửi. Mình xin lỗi. # an brave open # + na right sad rest # ~ an worried rest
Mình nghe rồi. Mà bữa nay mình chưa muốn dệt với bạn. # na calm stop
Ừ. Bạn cần lúc nào thì kêu mình. Mình xóa xong hết cho bạn coi. # an calm rest
An muốn nài thêm một câu, rồi thôi. Hai vai Na từ từ hạ xuống. # narrator # ~ na calm rest # sound untied # scene pull=0
-> B_end

=== B_end ===
Bị quay lúc mình nói đừng, không bao giờ là lỗi của con, kể cả khi cười. # ba_det listen open
Clip gửi từ tháng trước cũng không bao giờ quá muộn để kể. # na brave open # scene cloth=1
Bữa sau Na đưa An một cuộn chỉ đỏ. Không phải huề, là bắt đầu lại. # narrator # ~ na happy open # ~ an happy rest
Sợi này mình cho bạn. Lần này hỏi từng sợi nha! # na cheer cheer # ~ an cheer cheer # ~ mai cheer cheer # sound loom
-> END

=== C ===
Chiều muộn, nắng xiên qua khung dệt, bụi bông bay như vàng vụn. # narrator # + mai far-left happy rest # + quan right calm rest # scene loom=1 # sound loom
Quân ngồi trước hiên nhà cậu Đạt, cầm điện thoại mà không mở. # narrator # ~ quan sad read
Hai tháng nay mình với Chi quen nhau. Vui lắm. # quan sad rest
Tuần rồi mình xin Chi một tấm hình, Chi nói không. # quan worried rest # ~ mai listen rest
Mình xin lại. Bốn lần. Mình còn nói: thương thì phải tin. # quan worried read # sound snag # scene pull=1
Sáng nay Chi nhắn: "Mình thấy sợ mỗi lần máy rung." Rồi thôi. # quan sad read
Mình đâu có ép. Mình chỉ hỏi. Mà sao đọc xong mình thấy nặng quá. # quan sad rest
-> C_choose

=== C_choose ===
Theo em, Quân nên làm gì với tin nhắn của Chi? # mai listen heart
+ [Nhắn một câu xin lỗi gọn, rồi ngừng nhắn] # answer do right # picture act-reply # person peer # setting online -> C_short
+ [Tới nhà Chi giải thích cho hết hiểu lầm] # answer do again # picture act-run # person peer # setting online -> C_visit
+ [Nói chuyện với cậu Đạt, hỏi cậu cách sửa] # answer tell right # picture tell-uncle # person peer # setting online -> C_uncle
+ [Xin lỗi dài, hứa đủ điều để Chi đừng bỏ] # answer do again # picture act-send # person peer # setting online -> C_long

=== C_visit ===
Mình tới cổng, thấy Chi kéo rèm lại. Mình đứng đó mà quê. # quan sad rest
Chi vừa nói là Chi sợ. Đứng trước cửa thì nỗi sợ gần thêm. # mai listen heart
-> C_choose

=== C_long ===
Mình viết hai trang, đọc lại thấy câu nào cũng xin Chi cái gì đó. # quan worried read
Xin tha, xin tin, xin đừng đi: vẫn là xin. Bớt lại còn điều của Quân thôi. # mai listen heart
-> C_choose

=== C_short ===
"Mình xin hoài là mình ép bạn. Mình xin lỗi. Mình dừng, bạn không cần trả lời." Gửi xong Quân tắt máy. # narrator # ~ quan brave rest
-> C_after

=== C_uncle ===
Cậu, con xin hình bạn gái, bạn nói không, con xin tới bốn lần. # quan brave open # + cau_dat far-right listen rest
Con nhắn một câu thôi: mình đã ép bạn, mình xin lỗi, mình dừng. # cau_dat calm open
-> C_after

=== C_after ===
Cậu Đạt nghe hết chuyện, đứng cạnh Quân, tay còn dính bông. # narrator # + cau_dat far-right listen rest
Hồi trẻ cậu cũng từng tưởng xin nhiều là thương nhiều. # cau_dat calm open
Lời Không của người ta là người ta tin mình, dám nói thật với mình. # cau_dat happy open # ~ quan listen rest
Con thấy mình khó dừng thì nói, trường và tổng đài 111 giúp cả bạn lỡ làm đau người khác. # cau_dat listen open
Chi kể với cô giáo rồi. Cô nói: "Bị xin hoài, không bao giờ là lỗi của con." # narrator # - quan # - cau_dat # + chi right calm rest # + co_giao far-right listen open
Mình im cả tuần, rồi mới biết không bao giờ quá muộn để kể. # chi brave open
Mình chưa biết còn quen nữa không. Mà Quân dừng thiệt, mình thở được. # chi calm rest # sound untied # scene pull=0
Quân nhìn tấm vải trên khung: chỗ nào sợi bị kéo, ở đó có một mũi khâu nhỏ, mà vải vẫn phẳng. # narrator # - chi # - co_giao # + quan right calm rest # + cau_dat far-right listen rest # scene cloth=1
Vậy mình học dệt lại từ đầu: hỏi, nghe, dừng. # quan brave open # ~ mai cheer cheer # sound loom
-> END
