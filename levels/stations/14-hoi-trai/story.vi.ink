// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Tối ở Phan Rang. Lều xanh lều đỏ dựng dưới gốc bàng. # narrator # + mai left happy wave # + an right happy wave # scene fire=0 # scene lanterns=0.4 # sound crackle
Thùng thùng thùng! Trống hội trại gọi mình kìa! # mai cheer cheer # sound camp-drum
Mười bốn nơi, mình đi hết rồi đó. Nhóm lửa thôi! # an cheer cheer # scene fire=0.4 # sound flame
Ủa, ai đứng nép bên lều một mình? # mai listen heart # - an # + ti right sad rest
Tí không nói bằng lời. Tí đưa An một tấm thẻ. # narrator # - mai # + an left listen rest # ~ ti worried card
Thẻ vẽ: anh lớn kéo cửa lều lúc Tí thay đồ. # an worried rest # picture camp-tent-door
-> A_choose

=== A_choose ===
Tí sợ. Bạn An giúp Tí cách nào? # mai listen heart # picture camp-tent-door
+ [Móc ngoéo, giấu giùm Tí] # answer do again # picture act-promise # person older-child # setting field -> A_promise
+ [Kéo Tí ra chơi trống] # answer do again # picture tool-drum # person older-child # setting field -> A_play
+ [Gọi anh phụ trách lại] # answer tell right # picture tell-leader # person older-child # setting field -> A_call

=== A_promise ===
Tí gật, mà tay vẫn run run. # ti worried rest # sound wind
An thương Tí thiệt. Giấu rồi thì ai lo cho Tí? # mai listen heart
-> A_choose

=== A_play ===
Trống vui lắm, mà Tí cứ ngoái nhìn cái lều. # ti uneasy rest # sound camp-drum
Lát nữa hãy chơi. Giờ Tí cần một người lớn. # mai listen heart
-> A_choose

=== A_call ===
Anh ơi, bạn em cần anh, ở đây nè! # an brave open
Anh lại bên Tí, coi từng tấm thẻ. # narrator # - an # + tong_phu_trach left listen open # ~ ti brave card
Anh hiểu rồi. Không bao giờ là lỗi của em, Tí à. # tong_phu_trach listen open # ~ ti calm rest
Anh sẽ nói chuyện với bạn lớn kia. Tối nay cô canh ngoài lều nha. # tong_phu_trach calm open # ~ ti happy rest
-> A_end

=== A_end ===
Tí ở lại bên mình. Còn An chạy đi gọi: giỏi chưa! # mai happy wave # - tong_phu_trach # + mai left happy wave
Mai ơi, nếu tới sáng Tí mới đưa thẻ thì sao? # an worried rest # - mai # + an left worried rest
Sáng mai, năm sau cũng vậy. Không bao giờ quá muộn để kể. # mai brave heart
Tí cầm dùi, gõ tiếng trống đầu tiên. Thùng! # narrator # ~ ti cheer cheer # ~ an cheer cheer # scene fire=0.6 # sound camp-drum
-> END

=== B ===
Chiều tắt nắng, dây đèn giấy sáng dần quanh sân Nhà Thiếu nhi Phan Rang. # narrator # + mai left happy wave # + thao right happy rest # scene fire=0 # scene lanterns=0.6 # sound crackle
Mình từ Bác Ái xuống, đem theo một viên đá ngân nè! # thao happy open # sound stone-1
Qua mười ba nơi, mỗi nơi mình giữ một món. Tối nay mình góp vô lửa. # mai happy wave # scene fire=0.4 # sound flame
Cất đồ vô lều rồi, An kéo Thảo ra một góc. # narrator # - mai # + an left uneasy rest # scene fire=0
Thầy dạy bơi hay ôm mình thiệt lâu. Thầy kêu đó là chuyện của hai thầy trò. # an sad rest
Thảo nắm tay bạn, nghe tới hết câu. # narrator # ~ thao listen rest
Lát sau, bên thau rửa tay, An cười gượng. # narrator # ~ an uneasy rest # sound splash
Hồi nãy mình nói giỡn đó. Bạn quên đi nha. # an uneasy wave # ~ thao worried rest
-> B_choose

=== B_choose ===
An rút lời lại rồi. Theo em, Thảo nói với bạn sao đây? # narrator
+ [Ừ, giỡn thì thôi, mình coi như chưa nghe gì] # answer do again # picture act-nod # person coach # setting sports -> B_forget
+ [Mình vẫn tin bạn, bạn sợ thì mình ở cạnh] # answer do right # picture camp-beside # person coach # setting sports -> B_believe
+ [Vậy mình thề, chuyện này chỉ hai đứa biết] # answer do again # picture act-promise # person coach # setting sports -> B_swear

=== B_forget ===
An thở ra, rồi ngồi cắn móng tay suốt bữa cơm. # narrator # ~ an sad rest
Nói giỡn đôi khi là nói sợ. Thảo để ý bàn tay bạn coi. # thao worried rest
-> B_choose

=== B_swear ===
Ừ, mình yên tâm. Mà thứ bảy này mình lại phải đi bơi. # an worried rest
Thề thì ấm lòng hai đứa, còn buổi bơi thứ bảy vẫn y nguyên. # thao worried rest
-> B_choose

=== B_believe ===
Mình rút lại vì sợ mẹ buồn. Chuyện đó có thiệt. # an sad rest # ~ thao listen open
Mình không giấu được chuyện này. Mà mình hứa đi với bạn tới cùng. # thao brave open # ~ an brave rest
-> B_who

=== B_who ===
Hai bạn đi tìm ai? # narrator
+ [Cô giáo ở lều y tế, nhờ cô gọi mẹ An] # answer tell right # picture tell-teacher # person coach # setting sports -> B_teacher
+ [Cậu Đạt đang nhóm bếp bánh căn] # answer tell right # picture tell-uncle # person coach # setting sports -> B_uncle
+ [Nhóm bạn cùng lều, cả bọn giữ giùm] # answer tell again # picture tell-friend # person coach # setting sports -> B_tent

=== B_tent ===
Cả lều thương An, mà không ai biết làm gì tiếp. # narrator # ~ an uneasy rest
Bạn bè ôm nhau thì ấm. Ngoài kia có người lớn làm được nhiều hơn. # thao worried rest
-> B_who

=== B_teacher ===
Cô buông cuộn băng xuống, quay hẳn lại nghe hai bạn. # narrator # + co_giao far-right listen open
Cô nghe con rồi. Người lớn ôm trò rồi kêu giấu là người lớn làm sai. # co_giao listen open # ~ an calm rest
Cô gọi mẹ con, rồi gọi 111. Thứ bảy này con khỏi tới hồ bơi. # co_giao calm open
Dù con nói rồi rút, rút rồi nói, không bao giờ là lỗi của con. # co_giao calm open # ~ an brave rest
-> B_end

=== B_uncle ===
Cậu Đạt bớt lửa bếp, bước lại chỗ hai bạn. # narrator # + cau_dat far-right listen open
Cậu tin con. Để cậu đưa con gặp cô giáo, rồi mình báo người có trách nhiệm. # cau_dat listen open # ~ an calm rest
Người lớn kêu con giấu thì người lớn sai, không bao giờ là lỗi của con. # cau_dat calm open # ~ an brave rest
-> B_end

=== B_end ===
Mình tưởng rút lại rồi thì hết kể được. # an calm rest
Ở quê mình đá gõ lại lần nào cũng ngân. Không bao giờ quá muộn để kể. # thao happy open # sound stone-1
Hai bạn ôm chung một bó củi, đi về phía vòng lửa. # narrator # ~ an happy rest # ~ thao happy rest # scene fire=0.7 # sound crackle # - co_giao # - cau_dat
-> END

=== C ===
Hai mươi hai giờ, hội trại tắt loa, chỉ còn than đỏ và tiếng lá bàng. # narrator # + khoi left calm rest # + mai right listen rest # scene fire=0.4 # scene lanterns=0.7 # sound crackle
Khôi ngồi xe lăn cạnh lều, điện thoại rung trong túi áo. # narrator # ~ khoi calm read
Dân nhắn: "Ba mẹ làm ở Đồng Nai, nhà có mình với ông. Mình mệt quá rồi." # dan sad read # ~ khoi worried read
Rồi một tin nữa: "Mình muốn biến mất luôn. Bạn thề đừng nói ai nha." # dan sad read # ~ khoi worried read # sound wind
-> C_choose

=== C_choose ===
Khôi chưa từng gặp tin nhắn nào như vậy. Theo bạn, Khôi làm gì trước? # mai listen heart
+ [Thề giữ kín rồi nhắn chuyện vui cho Dân dễ ngủ] # answer do again # picture act-promise # person friend # setting online -> C_swear
+ [Nhắn "mình ở đây", lăn xe qua gọi anh phụ trách dậy] # answer tell right # picture tell-leader # person friend # setting online -> C_wake
+ [Nhờ bạn cùng lều giữ liên lạc, gọi 111 ngay] # answer tell right # picture tell-111 # person friend # setting online -> C_line
+ [Để Dân ngủ một giấc, sáng mai gọi hỏi thăm] # answer tell again # picture act-later # person friend # setting online -> C_morning

=== C_swear ===
Dân gửi một mặt cười, rồi không đọc tin nữa. # narrator # ~ khoi worried read
Lời thề làm Dân yên một lúc. Câu "biến mất" cần một người lớn nghe ngay trong đêm. # mai listen heart
-> C_choose

=== C_morning ===
Khôi ngồi nhìn đám than, đếm từng giờ tới sáng. # narrator # ~ khoi worried rest
Một câu như vậy thì gọi dậy ai cũng đáng, gọi nhầm còn hơn chờ. # mai listen heart
-> C_choose

=== C_wake ===
Anh ơi, em cần anh bây giờ. Bạn em nhắn muốn biến mất. # khoi brave open # - mai # + tong_phu_trach far-right listen rest
Em gọi anh là phải. Mình ngồi đây nhắn cho Dân; anh gọi ông và gọi 111. # tong_phu_trach calm open
-> C_after

=== C_line ===
Người trực hỏi Dân đang ở đâu, ai ở gần, rồi dặn Khôi gọi một người lớn ở trại. # narrator # - mai # + tong_phu_trach far-right listen rest # ~ khoi brave phone
Anh đây. Anh nói tiếp với 111, còn bác hàng xóm đang chạy qua gọi ông dậy. # tong_phu_trach calm phone
-> C_after

=== C_after ===
Nửa tiếng sau, ông của Dân nghe máy: "Ông đang ngồi cạnh nó đây." # narrator # ~ khoi calm read
Sáng mai người lớn đưa Dân đi gặp bác sĩ, ba mẹ bạn ấy cũng bắt xe về. # tong_phu_trach calm open
Dân nhắn: "Mình giận bạn vì nói ra." Lát sau lại nhắn: "Mà cảm ơn bạn." # dan calm read # - tong_phu_trach # + mai right listen rest
-> C_limit

=== C_limit ===
Hai giờ sáng, Khôi vẫn cầm máy, tay lạnh. Khôi cần gì cho mình? # mai listen heart
+ [Ráng thức canh máy, lỡ Dân nhắn nữa] # answer do again # picture act-wait # person friend # setting field -> C_guard
+ [Đưa máy anh giữ, nói anh nghe mình đang run] # answer do right # picture act-tell # person friend # setting field -> C_rest
+ [Nuốt vô lòng, mình là người đi giúp mà] # answer do again # picture act-hush # person friend # setting field -> C_swallow

=== C_guard ===
Thương bạn thì ai cũng muốn canh. Một mình canh cả đêm thì quá sức người. # mai listen heart # ~ khoi sad read
-> C_limit

=== C_swallow ===
Người đi giúp cũng run, cũng khóc. Đèn nào cũng cần châm dầu. # mai listen heart # ~ khoi sad rest
-> C_limit

=== C_rest ===
Anh giữ máy cho. Phần của em xong rồi, phần còn lại là việc của người lớn. # tong_phu_trach calm open # - mai # + tong_phu_trach far-right calm open # ~ khoi calm rest
Dân buồn không bao giờ là lỗi của bạn, Khôi, và cũng không phải lỗi của Dân. # mai brave heart
Mình tưởng khuya vậy thì trễ. Hóa ra không bao giờ quá muộn để kể. # khoi calm rest # - tong_phu_trach # + mai right listen rest
Khôi khơi lại đám than, đặt lên đó một thanh củi khô. Lửa bén chậm và ấm. # narrator # scene fire=0.7 # sound flame
-> END
