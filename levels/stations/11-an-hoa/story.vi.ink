// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Nắng vàng đồng An Hòa. Mõ cừu lốc cốc. # narrator # + na left happy wave # + cau_dat far-right happy open # sound wood
Na đi chăn cừu với cậu Đạt nè! # na happy wave
Đếm coi đủ đàn chưa con? # cau_dat happy open
Thiếu một. Kìa, cừu con đứng lẻ bên xương rồng! # na surprised rest # picture lamb-alone # sound bleat-sad # scene lamb=1
Nó mới về. Tiếng kêu của nó khác, cả đàn né. # cau_dat calm open # picture lamb-alone
Giống Bình lớp mình ghê, cậu ơi. # na worried rest
Bình nói giọng Quảng Ngãi. Ngày nào cũng bị nhại. # na sad rest # picture mock-voice # - cau_dat # + binh right sad rest
Mình hết muốn mở miệng rồi. # binh sad rest # picture mock-voice
-> A_choose

=== A_choose ===
Theo em, Na làm gì cho Bình? # mai listen heart # + mai far-left listen heart # picture mock-voice
+ [Nhại theo cho cả lớp cười] # answer do again # picture act-laugh # person peer # setting school -> A_laugh
+ [Ngồi cạnh, hỏi chuyện biển] # answer do right # picture sit-na-binh # person peer # setting school -> A_sit
+ [Chờ mấy bạn nhại chán thì thôi] # answer do again # picture act-wait # person peer # setting school -> A_wait

=== A_laugh ===
Ai cũng cười, nên miệng mình muốn cười theo. # na uneasy rest # - mai
Mà bụng đâu có vui. Bình cúi mặt kìa. # na sad rest
-> A_choose

=== A_wait ===
Chờ hoài mà chuông reo rồi. Bình vẫn ngồi lẻ. # na worried rest # - mai
Mình thương mà đứng xa quá, Bình đâu có biết. # na worried rest
-> A_choose

=== A_sit ===
Biển quê bạn có sóng lớn không? # na happy open # - mai # ~ binh calm rest
Lớn lắm! Sóng kêu ầm ầm như vầy nè! # binh happy open # sound wave
Hay quá! Mình rủ Hoa ngồi chung nha. # na cheer rest # + hoa far-right happy wave # sound bleat-glad
Các bạn cùng đi kể cô. # narrator # picture tell-teacher # - hoa # + co_giao far-right listen open
Cô nghe rồi. Tại ai nhại, đâu phải tại giọng con. # co_giao listen open # ~ binh brave rest # ~ na calm rest
Bị chọc không bao giờ là lỗi của con. # co_giao happy open
Một tuần trôi qua. Mưa xuống, cỏ lên xanh. # narrator # - co_giao # scene grass=1 # sound flock-week
Bữa nay con sao rồi, Bình? # cau_dat calm open # + cau_dat far-right calm open
Dạ đỡ nhiều. Mà thứ hai có bạn nhại nữa. # binh calm rest # ~ na worried rest
Vậy kể tiếp. Không bao giờ quá muộn để kể nha con. # cau_dat happy open # ~ binh happy rest
Coi kìa, cả đàn nằm quanh cừu con rồi! # na cheer cheer # ~ binh cheer cheer # picture lamb-flock # scene gather=1 # sound flock-song
-> END

=== B ===
Lớp mình đi chơi đồng cừu An Hòa, bụi bay vàng cả nắng. # narrator # + an left happy wave # + thao right calm rest # sound wood
Thảo ơi, coi con cừu lẻ kìa! Nó kêu sao mà khác ghê. # an happy open # sound bleat-5 # picture lamb-alone # scene lamb=1
Giống mình lúc thầy điểm danh đó. # thao sad rest # ~ an calm rest
Họ của Thảo là Chamaléa, họ Ra-glai. Sáng nào cũng có nhóm bạn đọc nhại. # narrator # ~ an worried rest # picture mock-name
Tụi nó bẻ tên mình cho méo, rồi cả lớp cười. # thao sad rest # picture mock-name
Mình kể thầy rồi. Thầy nói: "Đùa thôi mà, tụi con tự giải quyết". # thao worried rest
-> B_choose

=== B_choose ===
An nghe mà nóng mặt. An làm gì thì Thảo bớt lẻ? # mai listen heart # + mai far-left listen heart # picture mock-name
+ [Ngày mai một mình An ra bắt nhóm đó thôi] # answer do again # picture act-angry # person peer # setting school -> B_alone
+ [Rủ mấy bạn tập đọc tên Thảo cho hay] # answer do right # picture call-friends # person peer # setting school -> B_name
+ [Khuyên Thảo lấy tên khác cho dễ gọi] # answer do again # picture act-hush # person peer # setting school -> B_change
+ [Đi với Thảo, kể cô chủ nhiệm nữa] # answer tell right # picture tell-teacher # person peer # setting school -> B_tell

=== B_alone ===
Mình ra nói một mình, tụi nó xúm lại chọc luôn cả mình. # an sad rest # - mai
An thương bạn nên gan vậy đó. Đông người thì nhẹ vai hơn. # thao calm rest
-> B_choose

=== B_change ===
Tên này bà ngoại đặt cho mình. Đổi thì bà buồn lắm. # thao sad rest # - mai
Ừ, tên bạn đâu có lỗi. Mình nghĩ dở rồi. # an worried rest
-> B_choose

=== B_name ===
Cha-ma-lé-a. Đọc đúng nghe như tiếng suối vậy đó! # an happy open # - mai
Bốn bạn tập đọc theo, nhóm kia tự nhiên lạc giọng. # narrator # ~ thao surprised rest # sound bleat-glad
Mà thứ năm tụi nó lại nhại nữa. Mình kể tiếp với ai đây? # thao worried rest
-> B_tell

=== B_tell ===
Cô ơi, thầy tưởng là đùa, mà ngày nào cũng vậy hai tháng rồi. # an brave open # - mai # + co_giao far-right listen open
Cô nghe hai con. Một bên đông, lặp hoài, bạn ấy đau: cái đó gọi là bắt nạt. # co_giao listen open # ~ thao calm rest
Thảo nè, tên con đẹp, chuyện này không bao giờ là lỗi của con. # co_giao happy open
Việc dừng là việc của nhóm đó với cô, không phải của con. # co_giao happy open
Một tuần trôi qua, mưa xuống, đồng An Hòa xanh lại. # narrator # scene grass=1 # sound flock-week # - co_giao
Nay bạn sao rồi? # an calm open # ~ thao calm rest
Đỡ được chín phần. Còn một bạn nhại nhỏ nhỏ sau lưng. # thao calm rest
Một phần cũng kể. Cậu nói, không bao giờ quá muộn để kể đâu con. # cau_dat happy open # + cau_dat far-right happy open
Cừu con tới giờ vẫn kêu khác, mà coi nó đang nằm ở đâu kìa. # cau_dat happy open # picture lamb-flock # scene gather=1
Nằm chính giữa đàn! # thao cheer cheer # ~ an cheer cheer # sound flock-song
-> END

=== C ===
Chủ nhật, nhóm bạn đạp xe xuống An Hòa làm phóng sự về đàn cừu. # narrator # + dan left calm rest # + hoa right calm rest # sound wood
Điện thoại Dân rung liên tục: nhóm lớp đang chế nhãn dán từ hình Hoa đeo máy trợ thính. # narrator # ~ dan uneasy read # picture chat-sticker
Hai bữa trước, chính Dân ghép cái nhãn dán đầu tiên cho vui, rồi thả "haha". # narrator # ~ dan sad rest # picture chat-sticker
Hoa nhìn ra đồng, không hỏi gì, chỉ tháo máy ra cất vô túi. # narrator # ~ hoa sad rest # sound bleat-sad # scene lamb=1
Mình lỡ làm rồi, giờ nói ra thì quê, mà im thì cái bụng không yên. # dan worried rest
-> C_choose

=== C_choose ===
Có hơn một con đường sửa. Theo em, Dân đi bước nào trước? # mai listen heart # + mai far-left listen heart # picture chat-sticker
+ [Xóa nhãn dán của mình rồi coi như chưa có gì] # answer do again # picture act-delete # person peer # setting online -> C_delete
+ [Nói với Hoa: mình làm cái đầu tiên, mình xin lỗi] # answer do right # picture ask-again # person peer # setting online -> C_sorry
+ [Chế luôn một cái từ hình mình cho huề] # answer do again # picture act-send # person peer # setting online -> C_even
+ [Nhắn trong nhóm: mình dừng, mình sẽ báo cô] # answer tell right # picture act-reply # person peer # setting online -> C_group

=== C_delete ===
Dân xóa, nhưng ba bạn khác đã lưu lại từ hôm qua, và Hoa vẫn không biết gì. # narrator # ~ dan uneasy rest # - mai
Xóa là một nửa. Nửa kia là người bị đau nghe được lời của mình. # dan sad rest
-> C_choose

=== C_even ===
Thêm hình mình vô thì cả nhóm cười gấp đôi, mà Hoa đâu có nhẹ hơn. # dan uneasy rest # - mai
Muốn chịu chung với bạn, cái lòng đó tốt, còn cách thì phải nghĩ thêm. # narrator
-> C_choose

=== C_sorry ===
Hoa ơi, cái nhãn dán đầu tiên là mình làm. Mình sai, mình xin lỗi, bạn chưa tha cũng được. # dan brave open # - mai # ~ hoa surprised rest
Mình buồn nhất là không biết ai, nên nhìn ai mình cũng nghi. # hoa sad sign
Mình gỡ phần của mình, rồi cùng bạn đưa cô coi phần còn lại, nếu bạn chịu. # dan brave rest # ~ hoa calm rest
-> C_after

=== C_group ===
Cái đầu tiên là mình làm, làm vậy là đau bạn. Mình gỡ rồi, mình báo cô, bạn nào gỡ chung thì nhắn mình. # dan brave read # - mai
Mười phút im lặng, rồi hai bạn nhắn riêng: "Mình gỡ nè". # narrator # ~ hoa surprised rest
Còn lời xin lỗi thì Dân ra tận hàng rào, nói với Hoa bằng tay. # narrator # ~ dan calm sign # ~ hoa calm rest
-> C_after

=== C_after ===
Chiều đó hai bạn gặp cô chủ nhiệm, mang theo hình chụp màn hình có ngày giờ. # narrator # + co_giao far-right listen open # picture act-show
Hoa, con đeo máy hay tháo máy thì chuyện này cũng không bao giờ là lỗi của con. # co_giao listen open
Dân, con dừng, con nhận, con sửa, con nhờ người lớn: vậy là đủ bốn bước rồi đó. # co_giao calm open # ~ dan calm rest
Cô làm việc với cả nhóm, và thứ hai tuần sau cô hỏi lại từng bạn. # co_giao happy open
Một tuần sau có mưa, đồng lên cỏ non, hai nhãn dán vẫn còn lẩn trong một nhóm khác. # narrator # scene grass=1 # sound flock-week # - co_giao
Thì kể tiếp thôi, không bao giờ quá muộn để kể mà. # hoa calm sign # ~ dan calm rest
Cậu Đạt nói cừu không xin lỗi, nó chỉ nằm xích lại gần. # dan calm rest # picture lamb-flock # scene gather=1
Vậy tụi mình làm được cả hai. # hoa happy rest # ~ dan happy rest # sound flock-song
-> END
