// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Bên biển Mũi Dinh, trời sắp tối. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Gió ở đây mạnh ghê! Suýt bay cả mai rùa. # mai happy wave
Kia là bác Tư. Bác giữ ngọn đèn biển. # mai happy wave # + giu_den far-right calm wave
Ngoài khơi còn một chiếc thuyền chưa về. # giu_den calm open # scene boat=0
Trời tối, thuyền không thấy đường. # an worried rest # picture boat-dark
-> A_lamp

=== A_lamp ===
Em giúp bác thắp đèn nhé? # giu_den happy open # picture boat-dark
+ [Thắp đèn lên!] # picture sea-lamp -> A_light
+ [Mình đợi thêm chút] # picture act-wait -> A_wait

=== A_wait ===
Đợi lâu thì thuyền càng khó về. # mai listen heart
-> A_lamp

=== A_light ===
Đèn sáng rồi! Thuyền thấy đường rồi! # an cheer cheer # scene lamp=on # sound lamp
Đèn không hỏi vì sao thuyền về trễ. # giu_den happy open # scene lamp=sweep # scene boat=1
Đèn chỉ gọi: về đây, ở đây có bác. # giu_den happy wave
Trẻ em cũng có một ngọn đèn như thế. # mai happy wave
Đó là số 111. Mình đọc: một, một, một. # mai brave stop
Gọi 111 không mất tiền, ngày đêm đều được. # mai happy wave
Bạn Bình ngồi một mình, tay vò vạt áo. # narrator # - giu_den # + binh far-right sad rest # ~ an listen rest
Có người quen rủ mình đi riêng hoài. # binh uneasy rest # picture come-away
Người ấy kêu đừng nói ai. Mình sợ lắm. # binh worried rest # picture come-away # ~ an listen rest
-> A_choose

=== A_choose ===
Theo em, bạn Bình tìm ai bây giờ? # mai listen heart # picture come-away
+ [Bạn thân, hứa giữ kín] # answer tell again # person relative # setting home # picture tell-friend -> A_friend
+ [Bác Tư giữ đèn] # answer tell right # person relative # setting home # picture tell-keeper -> A_told
+ [Cô ở 111] # answer tell right # person relative # setting home # picture tell-111 -> A_called
+ [Con gấu bông, ôm gấu rồi ngủ] # answer tell again # person relative # setting home # picture tell-toy -> A_kept

=== A_friend ===
Có bạn ngồi cạnh thì đỡ sợ. # binh calm rest
Mà bạn cũng nhỏ. Cần thêm một người lớn nghe. # mai listen heart
-> A_choose

=== A_kept ===
Gấu mềm mà gấu đâu nói được. Bụng mình đau hoài. # binh sad rest
Sợ mà chưa kể được thì không có lỗi. # mai listen heart
-> A_choose

=== A_told ===
Bác Tư ơi, bác nghe cháu chút nha? # binh brave rest # - an # + giu_den right listen open
Bác bỏ việc xuống rồi nè. Bác nghe cháu đây. # giu_den listen open
-> A_say

=== A_called ===
Máy của bác đây. Bác ngồi cạnh cháu nha. # giu_den calm read # - an # + giu_den right calm read
Có bác ngồi cạnh, tay cháu bớt run. # binh brave rest
-> A_say

=== A_say ===
Giờ bạn Bình mở lời sao đây em? # mai listen heart # picture come-away
+ [Hồi chiều, biển có nhiều tàu ghê luôn] # answer report again # person relative # setting home # picture told-many-boats -> A_boats
+ [Có người rủ cháu đi riêng] # answer report right # person relative # setting home # picture told-come-away -> A_heard
+ [Chắc tại cháu dễ tin người] # answer report again # person relative # setting home # picture report-blame -> A_blame

=== A_boats ===
Nói chuyện tàu trước cho đỡ run cũng hay. # giu_den happy open
Rồi mình nói tới chuyện làm Bình sợ. # mai listen heart
-> A_say

=== A_blame ===
Tin người quen thì có gì đâu mà lỗi. # giu_den calm open
Bình chỉ cần nói người kia làm gì. # mai listen heart
-> A_say

=== A_heard ===
Cháu nói vậy là rõ. Mình tìm người giúp. # giu_den calm open # ~ binh calm rest
-> A_end

=== A_end ===
Bình nè, chuyện đó không bao giờ là lỗi của cháu. # giu_den calm open # ~ binh happy
Về khuya đèn vẫn sáng: không bao giờ quá muộn để kể. # mai happy wave
Thuyền vô bờ rồi. Giờ mình tập gọi 111! # mai cheer cheer # ~ binh happy cheer
-> END

=== B ===
Chiều ở Mũi Dinh, gió thổi ù ù quanh ngọn hải đăng. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Leo hết mấy bậc đá này là tới chỗ bác Tư giữ đèn. # mai happy wave # + giu_den far-right calm wave
Tối nay còn một chiếc thuyền chưa thấy đường về. # giu_den calm open # scene boat=0
-> B_lamp

=== B_lamp ===
Mình làm gì để thuyền biết lối vào bờ, hả em? # giu_den happy open
+ [Thắp đèn lên cho thuyền thấy] # picture sea-lamp -> B_light
+ [Đợi thuyền tự tìm đường] # picture act-wait -> B_wait

=== B_wait ===
Một mình giữa biển tối, khó tìm đường lắm. # mai listen heart
-> B_lamp

=== B_light ===
Đèn sáng rồi! Thuyền quay mũi vào bờ kìa! # an cheer cheer # scene lamp=on # sound lamp # scene boat=1
Đèn không trách thuyền về trễ, chỉ soi đường cho thuyền về. # giu_den happy open # scene lamp=sweep
Với trẻ em, 111 cũng giống ngọn đèn này. # mai happy wave
Số 111 miễn phí, ngày đêm đều trực. Máy bận thì mình gọi lại. # mai happy wave
Bạn Bình lại gần, tay nắm chặt quai cặp. # narrator # - giu_den # + binh far-right uneasy rest # ~ an listen rest
Có một người quen hay ngồi sát mình, mình thấy khó chịu. # binh uneasy rest
Lúc đó mình đứng im, không nói được gì hết. # binh sad rest # ~ an listen rest
Người cứng lại là cách cơ thể tự lo cho mình. Bạn không có lỗi. # mai listen heart
Mình kể với dì rồi, mà dì đang bận nên chưa nghe. # binh worried rest
-> B_choose

=== B_choose ===
Dì chưa rảnh. Giờ bạn Bình tìm ai được nữa? # mai listen heart
+ [Bác Tư, đang ngồi dưới chân đèn] # answer tell right # person relative # setting home # picture tell-keeper -> B_next
+ [Bạn cùng lớp, dặn bạn giữ kín giùm] # answer tell again # person relative # setting home # picture tell-friend -> B_friend
+ [Cô tư vấn ở 111] # answer tell right # person relative # setting home # picture tell-111 -> B_called
+ [Cuốn nhật ký trong cặp] # answer tell again # person relative # setting home # picture tell-diary -> B_stop

=== B_stop ===
Viết ra được là bụng nhẹ rồi. Mà nhật ký không đi tìm người giúp giùm mình. # mai listen heart
Người thứ nhất bận thì còn người thứ hai, thứ ba. # an brave rest
-> B_choose

=== B_friend ===
Bạn nghe thì đỡ tủi. Mà hai đứa nhỏ gánh chung vẫn nặng. # an listen rest
Có thêm một người lớn đỡ cho thì hơn. # mai listen heart
-> B_choose

=== B_next ===
Bác Tư ơi, bác nghe cháu một chút được không ạ? # binh brave rest # - an # + giu_den right listen open
Được chứ. Bác tắt ra-đi-ô rồi, cháu nói đi. # giu_den listen open
-> B_say

=== B_called ===
Máy của bác đây, bác ngồi cạnh. Bận thì mình gọi lại. # giu_den calm read # - an # + giu_den right calm read
Mình sẽ nói chậm thôi, nói được tới đâu hay tới đó. # binh brave rest
-> B_say

=== B_say ===
Câu đầu tiên, bạn Bình nói gì thì người nghe hiểu? # mai listen heart
+ [Dạ, cháu ghé chơi coi bác thắp đèn thôi] # answer report again # person relative # setting home # picture report-fine -> B_fine
+ [Tại cháu không biết cãi nên mới vậy] # answer report again # person relative # setting home # picture report-blame -> B_blame
+ [Ở nhà bà con, có người ngồi sát cháu, cháu sợ] # answer report right # person relative # setting home # picture report-what -> B_heard

=== B_fine ===
Nói chuyện đèn cho quen đã cũng được. Bác chờ. # giu_den happy open
-> B_say

=== B_blame ===
Cháu nói hay im, người lớn cũng phải giữ khoảng cách trước. Cháu kể bác nghe nha. # giu_den calm open
-> B_say

=== B_heard ===
Bác hiểu rồi. Mình tìm người giúp, có khi phải gõ hơn một cửa. # giu_den calm open # ~ binh calm rest
-> B_end

=== B_end ===
Đứng im hay chạy đi, đó không bao giờ là lỗi của cháu. # giu_den calm open # ~ binh happy
Hôm qua dì bận, hôm nay bác nghe: không bao giờ quá muộn để kể. # binh happy rest
Đèn quét thêm một vòng. Mình lên phòng đèn, tập gọi trên máy đồ chơi! # mai cheer cheer # ~ binh happy cheer
-> END

=== C ===
Hoàng hôn ở Mũi Dinh, ngọn hải đăng đứng một mình trên mỏm đá. # narrator # scene lamp=off # + mai far-left happy rest # + an left calm rest
Ngoài kia còn một chiếc thuyền chưa vào, các cháu lên phụ bác thắp đèn nhé. # giu_den calm open # + giu_den far-right calm open # scene boat=0
-> C_lamp

=== C_lamp ===
Trời còn lờ mờ sáng, thuyền chưa gọi tiếng nào. Thắp đèn ngay hay khoan, theo cháu? # giu_den calm open
+ [Thắp luôn, lỡ người ta không gọi được] # picture sea-lamp -> C_light
+ [Khoan, người ta cần thì người ta gọi] # picture act-wait -> C_wait

=== C_wait ===
Bác từng nghĩ vậy. Có đêm người ta mệt quá, gọi không nổi, từ đó bác thắp trước. # giu_den calm open
-> C_light

=== C_light ===
Đèn quét một vòng, và chiếc thuyền từ từ đổi hướng vào bờ. # narrator # scene lamp=sweep # sound lamp # scene boat=1
Đèn chẳng bao giờ hỏi vì sao thuyền lạc, chỉ báo rằng ở đây có người. # giu_den happy open # ~ an happy rest
Đường dây 111 cũng vậy: miễn phí, ngày đêm, trẻ em hay người lớn đều gọi được. # mai listen heart
Điện thoại của An rung lên: Dân, bạn thân của An, vừa nhắn tin. # narrator # - giu_den # + dan right worried rest
Có người mình quen trên mạng muốn mình gửi ảnh riêng tư. # dan worried rest # ~ an listen rest
Mình không chịu thì họ nói sẽ tung chuyện xấu về mình khắp lớp. # dan sad rest
An giữ kín giùm mình nha, đừng nói với ai hết. # dan uneasy rest
-> C_choose

=== C_choose ===
Theo em, An nên trả lời bạn thế nào? # mai listen heart
+ [Mình thề sẽ giữ kín, ai hỏi mình cũng chối giùm Dân] # answer tell again # picture act-promise # person online # setting online -> C_promise
+ [Mình đi với Dân tới gặp cô Hạnh nha] # answer tell right # picture tell-teacher # person online # setting online -> C_adult
+ [Trời ơi, sao Dân lại đi tin người trên mạng] # answer say again # picture act-shake # person online # setting online -> C_blame
+ [Dân đang ở đâu? Mình qua, hai đứa mình cùng gọi 111] # answer tell right # picture tell-111 # person online # setting online -> C_called

=== C_promise ===
An thương bạn, nhưng giữ kín thì bạn vẫn phải chịu một mình. # mai listen heart
Mình có thể hứa ở bên bạn, chứ không hứa giữ kín chuyện nguy hiểm. # an brave rest
-> C_choose

=== C_blame ===
Nghe câu đó mình muốn tắt máy luôn, vì tưởng mình có lỗi. # dan sad rest
Lo quá nên buột miệng, ai cũng có lúc. Người ép mới là người có lỗi. # mai listen heart
-> C_choose

=== C_adult ===
Có An đi cùng thì mình bớt sợ. Lỡ cô la thì sao? # dan brave rest
Cô la thì mình tìm người khác, cậu Đạt hay 111. Dân đừng gửi thêm gì, chặn rồi giữ tin nhắn nha. # an brave rest
Cô Hạnh nghe hết, không la câu nào. Cô nói chuyện này phải báo người lo việc trẻ em. # narrator # + co_giao far-right listen open # ~ dan listen rest
-> C_fear

=== C_called ===
Máy bận, tút tút. Mình thở một hơi rồi bấm lại, có An ngồi cạnh. # dan brave phone
Trong lúc chờ, Dân đừng gửi gì thêm. Chặn người đó, giữ tin nhắn cho người lớn coi. # an brave rest
Lần này có tiếng cô tư vấn. Cô nói thật: chuyện này cô phải báo người lo việc trẻ em. # narrator # ~ dan listen phone
-> C_fear

=== C_fear ===
Dân quay qua, nói nhỏ vô tai An. # narrator # ~ dan uneasy rest # ~ an listen rest
Báo là tới tai ba mình. Ba mà biết chắc ba đánh mình mất. # dan worried rest
-> C_plan

=== C_plan ===
Người lớn đang chờ nghe. Theo em, hai bạn nói tiếp sao đây? # mai listen heart
+ [An xin phép Dân, rồi nói giùm: tối nay bạn sợ về nhà] # answer report right # person online # setting online # picture told-scared-alone -> C_spoken
+ [Xin lại: hai đứa giỡn thôi, đừng báo cho ai hết] # answer report again # person online # setting online # picture report-fine -> C_back
+ [Dân tự nói: cho bà nội nghe trước, rồi mới tới ba] # answer report right # person online # setting online # picture told-near-grandma -> C_granny
+ [An dỗ Dân: mình hứa, ba bạn không hay biết gì đâu] # answer say again # person online # setting online # picture act-promise -> C_sworn

=== C_back ===
Người nghe im một nhịp, rồi nói: chưa muốn kể thì thôi, hai bạn cứ ngồi đây đã. # narrator # ~ dan sad rest
Sợ quá thì ai cũng muốn rút lời. Điều làm Dân sợ cũng là điều người ta cần biết. # mai listen heart
-> C_plan

=== C_sworn ===
Dân nhẹ được nửa phút, rồi hỏi: An hứa bằng cách nào? # narrator # ~ dan uneasy rest
Lời đó An giữ không nổi. An hứa được là ngồi đây, và nói giùm điều Dân sợ. # mai listen heart
-> C_plan

=== C_spoken ===
An nói giùm, tay Dân nắm cứng quai cặp. # narrator # ~ an brave open
Người nghe hỏi liền: tối nay Dân ở đâu thì yên, ai trong nhà dịu với bạn. # narrator # ~ dan calm rest
-> C_end

=== C_granny ===
Bà nội dịu lắm, bà nói thì ba hay nghe. # dan brave open
Người nghe ghi lại, rồi tính với hai bạn ai gọi bà, gọi lúc nào, tối nay Dân ngủ ở đâu. # narrator # ~ dan calm rest
-> C_end

=== C_end ===
Dân nè, dù đã trả lời hay lỡ gửi gì, đó không bao giờ là lỗi của bạn. # an brave rest # ~ dan calm
Họ vẫn có thể làm điều họ nói. Lúc đó mình vẫn được giúp, và không bao giờ quá muộn để kể. # mai listen heart
Thuyền cập bến rồi. Mình lên phòng đèn tập một cuộc gọi giúp bạn. # an brave rest # ~ dan happy rest
-> END
