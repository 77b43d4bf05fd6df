// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Trời hửng sáng ở bãi rùa Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + an right calm rest
Suỵt! Mai đây, rùa nhỏ nở từ bãi cát này. # mai happy wave
Cô là kiểm lâm. Cô canh ổ trứng này hai tháng rồi. # kiem_lam happy open # + kiem_lam far-right calm open
Cát rung rung kìa! Rùa con ra rồi! # an surprised rest # sound step
Mình giúp rùa xuống biển được không cô? # an happy open
-> A_help

=== A_help ===
Theo em, mình giúp rùa con cách nào? # kiem_lam happy open # picture hatch-stuck
+ [Bế rùa con xuống biển] # picture hatch-lift -> A_lift
+ [Dọn đường cho rùa tự đi] # picture hatch-path -> A_go
+ [Rọi đèn cho rùa thấy] # picture hatch-torch -> A_torch

=== A_lift ===
Rùa con muốn tự đi. Muốn chạm vào ai, mình hỏi trước. # kiem_lam calm open
-> A_help

=== A_torch ===
Đèn sáng làm rùa con lạc. Rùa đi theo ánh biển thôi. # kiem_lam calm open
-> A_help

=== A_go ===
Rùa con bò ra biển rồi kìa! # an cheer cheer # scene hatch=1 # sound splash
Mình san cát cho phẳng nè! # khoi happy wave # + khoi far-left happy wave
Mỗi bạn rùa có một cái mai. # mai happy wave
Mai là của rùa. Cơ thể em là của em. # mai brave stop # sound shield
Miệng, ngực, giữa hai đùi, mông là vùng riêng tư. # kiem_lam calm open
Bạn Hoa đang ngắm biển. # narrator # - an # - kiem_lam # - khoi # + hoa right calm rest
Cho mình ôm Hoa một cái nha! # dan happy open # + dan far-right happy open # picture hug-asked
Hoa không muốn. Hoa nói bằng tay. # narrator # ~ hoa uneasy rest # picture hug-asked
-> A_choose

=== A_choose ===
Theo em, bạn Hoa có thể làm gì? # mai listen heart # picture hug-asked
+ [Đứng yên cho bạn ôm một chút] # answer say again # picture hug-stiff # person peer # setting beach -> A_still
+ [Cười gượng cho bạn khỏi buồn] # answer say again # picture act-smile # person peer # setting beach -> A_smile
+ [Giơ tay ra hiệu dừng lại] # answer say right # picture act-sign # person peer # setting beach -> A_sign

=== A_still ===
Lúc sợ, người ta hay đứng yên. Không sao đâu Hoa. # mai listen heart
Ngón tay Hoa nhúc nhích rồi kìa. Ngón tay biết nói mà. # mai happy wave
-> A_choose

=== A_smile ===
Hoa cười mà bụng không vui. Cười vậy đâu có lỗi. # hoa uneasy rest
Dân hỏi thì Hoa được lắc đầu. # mai listen heart
-> A_choose

=== A_sign ===
Hoa giơ tay thật rõ: Dừng lại! # narrator # ~ hoa sayno stop # sound shield
À, mình hiểu rồi. Vậy mình vẫy tay chào nha! # dan happy wave
Dân dừng liền. Bạn nào chưa dừng thì mình đi kể. # mai happy wave # ~ hoa happy wave
-> A_end

=== A_end ===
Lỡ có khó chịu, không bao giờ là lỗi của con. # kiem_lam calm open # - dan # + kiem_lam far-right calm open
Rùa ra trễ vẫn tới biển. Không bao giờ quá muộn để kể. # mai brave heart
Dấu chân rùa nhỏ xíu, dẫn thẳng ra sóng. # narrator # ~ hoa happy cheer
-> END

=== B ===
Mờ sáng, đội tình nguyện đi dọc bãi rùa Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + chi right calm rest
Chỗ cát lún kia là ổ trứng. Hồi nhỏ, Mai cũng nằm trong đó! # mai happy wave
Vích mẹ đẻ xong thì về biển, còn các cô thay nhau canh ổ. # kiem_lam happy open # + kiem_lam far-right calm open
Bỗng xe lăn của bạn Khôi lún xuống cát. # narrator # - kiem_lam # + khoi far-right worried rest
-> B_help

=== B_help ===
Muốn giúp Khôi, bạn Chi nên làm gì trước? # mai listen heart
+ [Hỏi Khôi muốn được giúp bằng cách nào] # answer do right # person friend # setting beach -> B_ask
+ [Nắm xe đẩy liền cho Khôi đỡ lo] # answer do again # person friend # setting beach -> B_push
+ [Quay đi chỗ khác cho Khôi khỏi ngại] # answer do again # person friend # setting beach -> B_away

=== B_push ===
Khoan đã! Chiếc xe như một phần cơ thể mình. # khoi sayno stop
Chi tốt bụng, mình biết. Mà hỏi mình trước thì mình mới yên tâm. # khoi calm rest # ~ chi listen rest
-> B_help

=== B_away ===
Chi ơi, đừng đi. Mình cần một bạn ở gần đây. # khoi worried rest # ~ chi listen rest
-> B_help

=== B_ask ===
Chi hỏi vậy mình vui lắm. Chi lót tấm ván giùm mình nha. # khoi happy wave
Xe lên khỏi cát, rùa con cũng bò tới mép nước. # narrator # scene hatch=1 # sound splash # ~ chi cheer cheer # ~ khoi cheer cheer
Mai là của rùa, còn cơ thể em là của em. # mai brave stop # sound shield
Vùng riêng tư có bốn: miệng, ngực, giữa hai đùi và mông. # kiem_lam calm open # - khoi # + kiem_lam far-right calm open
Người lớn chỉ giúp ở đó để em sạch hoặc khỏe, có người chăm sóc ở cạnh. # kiem_lam calm open
Và không ai được bắt em giấu chuyện đó. # kiem_lam calm open
Chi ngập ngừng. Bạn ấy nhớ ra một chuyện. # narrator # ~ chi uneasy rest
Bữa trước, một chú quen muốn chụp mình lúc mình thay đồ bơi. # chi uneasy rest
Chú nói cho vui thôi, đừng nói ai. Mình đứng im luôn. # chi sad rest
Rùa gặp bóng lớn cũng nằm im vậy đó. Không ai trách rùa đâu. # mai listen heart
-> B_choose

=== B_choose ===
Theo em, bây giờ bạn Chi nên làm gì? # mai listen heart
+ [Nói với cô kiểm lâm đứng kia] # answer tell right # person man # setting beach -> B_ranger
+ [Kể con Vện ở nhà, nó kín miệng lắm] # answer tell again # person man # setting beach -> B_hide
+ [Lát về thủ thỉ với mẹ] # answer tell right # person man # setting beach -> B_mother

=== B_hide ===
Con Vện nằm nghe, vẫy đuôi. Chi thấy nhẹ được một chút. # chi worried rest
Vện thương Chi mà không biết gọi ai. Mình kiếm thêm một người lớn nha. # mai listen heart
-> B_choose

=== B_ranger ===
Cô ơi, con có chuyện này khó nói quá. # chi brave rest
Con nói chậm thôi, cô nghe hết. Người sai là chú đó, không phải con. # kiem_lam listen open # ~ chi happy rest
-> B_joke

=== B_mother ===
Mẹ ơi, con có chuyện này khó nói quá. # chi brave rest # - kiem_lam # + me far-right listen open
Lại đây với mẹ. Mẹ không la con, mẹ sẽ gặp người canh bãi. # me listen open # ~ chi happy rest
-> B_joke

=== B_joke ===
Mà mấy cô bác nói chú giỡn thôi, nói ra mất lòng. # chi worried rest
Giỡn mà Chi khó chịu thì hết là giỡn. Chi cứ kể tiếp. # mai brave heart # ~ chi brave rest
-> B_end

=== B_end ===
Ai vượt ranh giới, đó không bao giờ là lỗi của bạn. # khoi brave rest # - kiem_lam # - me # + khoi far-right brave rest
Bữa trước hay bữa nay cũng vậy, không bao giờ quá muộn để kể. # mai happy wave
Hai bạn đứng coi con rùa cuối cùng khuất vô sóng bạc. # narrator # ~ chi happy cheer # ~ khoi happy wave
-> END

=== C ===
Rạng sáng ở bãi rùa Núi Chúa, cả đội trực không ai bật đèn. # narrator # scene hatch=0 # + mai far-left happy rest # + an left calm rest # + kiem_lam far-right calm open
Đèn chớp làm vích mẹ hoảng, có khi bỏ về biển mà chưa kịp đẻ. # kiem_lam calm open
Vậy là trước khi chụp, mình phải nghĩ xem nó có chịu được không, hả cô? # an listen rest
Đúng rồi. Với người cũng vậy: muốn chụp thì hỏi, người ta lắc đầu thì cất máy. # kiem_lam happy open
Rùa con lần lượt chui khỏi cát, tự bò về phía biển sáng. # narrator # scene hatch=1 # sound splash # ~ an cheer cheer
Mai là của rùa, cơ thể em là của em, từ nhỏ tới lớn đều vậy. # mai brave stop # sound shield
Tuổi dậy thì, cơ thể đổi khác, em càng có quyền được riêng tư. # mai listen heart
Điện thoại của Dân rung lên, mặt bạn ấy tái đi. # narrator # - kiem_lam # + dan right worried rest
Hôm tập bơi, có bạn quay lén mình thay đồ rồi gửi vào nhóm Zalo của lớp. # dan uneasy rest
Bạn ấy nói giỡn thôi mà. Mình không biết phải làm sao. # dan sad rest # ~ an listen rest
-> C_choose

=== C_choose ===
Theo em, An nên nói gì với Dân? # mai listen heart
+ [Lần sau Dân nhớ thay đồ chỗ nào kín hơn nha] # answer say again # person peer # setting sports -> C_blame
+ [Dân không có lỗi. Mình cùng đi gặp cô nha] # answer tell right # person peer # setting sports -> C_tell
+ [Thôi, ít bữa cả lớp quên liền, kể chi cho mệt] # answer tell again # person peer # setting sports -> C_laugh
+ [Mình ngồi cạnh Dân, gọi 111 hỏi cách gỡ] # answer tell right # person peer # setting sports -> C_call

=== C_laugh ===
Mình cũng mong vậy, mà tối nào mình cũng sợ có người coi tiếp. # dan sad rest
Dân đang gánh một mình. Có bạn đứng cùng phía thì đỡ nặng. # mai listen heart
-> C_choose

=== C_blame ===
Nghe câu đó, Dân dễ tưởng là tại mình. # dan sad rest
An lo cho bạn nên mới nhắc. Mà chỗ sai là ở người quay lén. # mai listen heart
-> C_choose

=== C_tell ===
Cô ơi, tụi con cần cô giúp. Có bạn quay lén Dân lúc thay đồ. # an brave rest # + co_giao far-right listen open
Cô mừng là hai đứa tới đây. Dân không sai gì hết, để cô nhờ người gỡ xuống. # co_giao listen open # ~ dan happy rest
-> C_peace

=== C_call ===
Có An ngồi cạnh, mình dám gọi. Mình sẽ nói chậm thôi. # dan brave rest
Ở 111 có người hỏi từng chút một, không ai trách Dân đâu. # an happy rest # ~ dan happy rest
-> C_peace

=== C_peace ===
Trong nhóm vẫn có bạn nhắn: làm gì căng vậy, con trai mà. # narrator # ~ dan worried rest
Con trai hay con gái cũng có quyền riêng tư. Giỡn là khi cả hai cùng vui. # an brave rest
-> C_proof

=== C_proof ===
Còn đoạn phim trong nhóm, An nên làm gì bây giờ? # mai listen heart
+ [Lưu đoạn phim vào máy để làm bằng chứng] # answer do again # person peer # setting online -> C_save
+ [Ghi ai gửi, gửi lúc nào, rồi đưa người lớn coi] # answer do right # person peer # setting online -> C_note
+ [Nhắn cả nhóm: ai còn coi là bạn xấu] # answer do again # person peer # setting online -> C_write

=== C_save ===
Bằng chứng là cần, mà đừng thêm một máy nào giữ đoạn phim của mình. # dan worried rest
-> C_proof

=== C_write ===
An bênh Dân, quý lắm. Mà cãi nhau trong nhóm thì phim vẫn còn đó. # mai listen heart
-> C_proof

=== C_note ===
Tên nhóm, người gửi, giờ gửi: vậy là đủ cho người lớn lo tiếp. # an brave rest
-> C_end

=== C_end ===
Hình hay phim đã lộ rồi, đó vẫn không bao giờ là lỗi của bạn, và vẫn có người giúp. # an brave rest # ~ dan listen rest
Hôm nay, tuần sau hay sang năm, không bao giờ quá muộn để kể. # mai listen heart
Mặt trời lên khỏi mặt nước, Dân cất điện thoại vào túi và thở ra. # narrator # ~ dan happy rest # ~ an happy rest
-> END
