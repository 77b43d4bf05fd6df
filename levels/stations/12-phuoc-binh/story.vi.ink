// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Sương sớm còn đắp trên rừng Phước Bình, suối chảy rì rào. # narrator # + mai left happy wave # + thao right calm rest # scene gibbons=1 # sound brook
Hú… hú… Ai hát trên ngọn cây vậy ta? # mai happy wave # sound gibbon-far
Vượn đó! Vượn mẹ gọi, cả nhà đáp lại. # thao happy open # sound gibbon-right
Tí qua chơi nè. Ủa, sao Tí khoanh tay giấu vậy? # thao worried rest # + ti far-right sad fold # ~ mai listen rest
Tí giơ thẻ: người chăm Tí, cây roi, trái tim. # narrator # ~ ti sad card # picture rod-heart
Người ta đánh Tí, rồi nói thương mới đánh. # thao worried rest # picture rod-heart
-> A_choose

=== A_choose ===
Bị đánh "vì thương". Bây giờ Tí làm gì? # mai listen heart # ~ ti sad rest # picture rod-heart
+ [Quét nhà, ngoan cho khỏi bị đánh] # answer tell again # picture sweep-good # person family # setting home -> A_good
+ [Đem thẻ cho cô giáo coi] # answer tell right # picture tell-teacher # person family # setting home -> A_teacher
+ [Giấu tay, chờ cho hết đau] # answer tell again # picture hide-hand # person family # setting home -> A_wait

=== A_good ===
Tí ngoan sẵn rồi mà. Đánh đâu phải tại Tí. # thao brave open
Mình rửa tay dưới suối cho mát, rồi nghĩ tiếp nha. # mai listen heart # sound brook
-> A_choose

=== A_wait ===
Tay hết đỏ, mà bụng Tí còn nặng hoài. # thao sad rest # sound brook
Có người coi tay giùm thì đỡ hơn chờ. # mai listen heart
-> A_choose

=== A_teacher ===
Cô giáo ở điểm trường đầu suối, có tủ thuốc nhỏ. # narrator # + co_giao middle calm rest # - mai
Tí đưa cho cô là đúng lắm. Cô coi tay nha? # co_giao listen open # ~ ti calm card
Thương thì dạy bằng lời, không cần cây roi. # co_giao calm open
Cô gọi người lo chuyện này. Tí ở đây với cô. # co_giao happy open # ~ ti happy rest # ~ thao happy rest
-> A_end

=== A_end ===
Bị đánh ở nhà, không bao giờ là lỗi của con. # co_giao happy open
Cậu mình nói, không bao giờ quá muộn để kể. # thao happy open # - co_giao # + mai left happy rest
Mai nghe nè! Tí ra dấu, tụi mình cùng hú. # thao cheer cheer # ~ ti cheer cheer
Vượn hú rồi kìa. Mình xuống suối, bước qua đá nha! # mai cheer cheer # sound gibbons-all
-> END

=== B ===
Nắng lọt qua lá, rơi thành đốm trên suối Phước Bình. # narrator # + mai left happy wave # + thao right happy rest # + dan far-right calm rest # scene gibbons=1 # sound brook
Mùa mưa nước lớn, tụi mình không qua suối. Mình lên bờ cao, chờ nước rút. # thao happy open # scene foam=1
Sao không lội ra kéo mấy hòn đá lại? # mai happy wave
Nước mạnh hơn mình mà. Lên bờ, rồi kêu người lớn. # thao happy open # scene foam=0
Nhà mình cũng có bữa nước lớn. Có người uống rượu vô là la, là ném đồ. # dan worried rest # picture bottle-bowl # ~ mai listen rest # ~ thao worried rest
Em gái mình khóc, còn mình muốn chạy vô giật cái chai. # dan sad rest
-> B_choose

=== B_choose ===
Lúc người lớn say và la, Dân làm gì thì an toàn? # mai listen heart # picture bottle-bowl
+ [Giật chai rượu, đem giấu sau nhà cho êm] # answer do again # picture take-bottle # person family # setting home -> B_bottle
+ [Dắt em qua nhà bác trưởng thôn] # answer do right # picture lead-sister # person family # setting home -> B_leave
+ [Đứng vô giữa, năn nỉ người ta nghỉ la] # answer do again # picture step-between # person family # setting home -> B_middle
+ [Kẹt lối thì cài cửa, núp, gọi 113] # answer do right # picture under-table # person family # setting home -> B_lock

=== B_bottle ===
Mình giật rồi, người ta giận thêm, em mình khóc to hơn. # dan sad rest
Dân thương nhà nên làm vậy. Giữ chai rượu là việc của người lớn. # mai listen heart
-> B_choose

=== B_middle ===
Giữa dòng nước lớn, đứng chắn thì mình bị cuốn đi. # thao worried rest
Muốn can là vì thương, Dân không làm gì dở. Mình tìm lên bờ nào cao. # mai listen heart
-> B_choose

=== B_leave ===
Cửa sau trống, mình nắm tay em đi liền. # dan brave open # + truong_thon middle listen open # - mai
Hai anh em vô đây. Uống miếng nước ấm, bữa nay ngủ lại với bác. # truong_thon happy open # ~ dan calm rest
-> B_after

=== B_lock ===
Bữa đó cửa trước cửa sau gì cũng kẹt, mình cài cửa buồng, nằm thấp. # dan brave phone
Người nghe máy hỏi từng câu, mình nói nhỏ địa chỉ. # dan calm phone
Đêm đó có chú công an với bác trưởng thôn qua gõ cửa. # narrator # + truong_thon middle listen open # - mai
-> B_after

=== B_after ===
Con nít khóc không làm ai say, con nít im cũng không làm ai tỉnh. # truong_thon calm open # ~ thao happy rest
Sáng ra người ta tỉnh, hứa không uống nữa. Dân có kể tiếp không? # thao calm open # - truong_thon # + mai left listen heart
-> B_next

=== B_next ===
Lời hứa nghe mừng quá. Dân nghĩ sao? # mai listen heart # ~ dan worried rest
+ [Người ta hứa rồi, kể nữa thì tội họ] # answer tell again # picture act-promise # person family # setting home -> B_promise
+ [Mừng, mà vẫn kể cô giáo nghe] # answer tell right # picture tell-teacher # person family # setting home -> B_tell
+ [Dặn em gái đừng nói với ai] # answer tell again # picture act-hush # person family # setting home -> B_hush

=== B_promise ===
Mình mong lời hứa đó lắm. # dan sad rest
Mong thì cứ mong. Có người lớn theo dõi giùm, Dân khỏi phải canh. # mai listen heart
-> B_next

=== B_hush ===
Em mình còn nhỏ, giữ trong bụng là đêm nó giật mình. # dan sad rest
Hai anh em cùng được nghe thì ngủ ngon hơn. # mai happy wave
-> B_next

=== B_tell ===
Cô giáo ghi lại, rồi báo người lo cho nhà mình. # dan happy rest
Người ta giận, người ta say: không bao giờ là lỗi của bạn. # thao brave open
Chuyện bữa qua hay năm ngoái cũng vậy, không bao giờ quá muộn để kể. # dan happy open
Bên kia rừng vượn hú, bên này mình hú lại. Qua suối thôi! # thao cheer cheer # ~ dan cheer cheer # ~ mai cheer cheer # sound gibbons-all
-> END

=== C ===
Cuối mùa khô, suối Phước Bình lộ ra từng tảng đá hoa cương xám. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right worried read # scene gibbons=1 # sound brook
Khôi cho xe lăn dừng trên cây cầu ván, mắt không rời điện thoại. # narrator
Nhóm lớp hẹn ra bãi đá chiều mai, đánh một bạn, quay clip. Mình ở trong nhóm đó. # khoi worried read # picture phone-plan # ~ mai listen rest
Mình chưa nói gì. Thả tim một cái, hồi tối, cho khỏi bị để ý. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
Còn một ngày. Theo em, hai bạn nên làm gì? # mai listen heart # picture phone-plan
+ [Ra bãi đá sớm, đứng giữa khuyên đôi bên bắt tay] # answer do again # picture step-between # person peer # setting school -> C_middle
+ [Chụp lại tin, đưa thầy ngay sáng mai] # answer tell right # picture tell-thay # person peer # setting school -> C_tell
+ [Rời nhóm, coi như mình chưa đọc] # answer do again # picture act-delete # person peer # setting school -> C_leave
+ [Gặp riêng bạn kia, rủ về cùng đường có người] # answer do right # picture act-near # person peer # setting school -> C_walk

=== C_middle ===
Mình muốn can lắm, mà hai đứa giữa cả đám thì không ai nghe. # thao worried rest
Người can cũng có thể bị đau. Cách nào có người lớn biết trước thì chắc chân hơn. # mai listen heart
-> C_choose

=== C_leave ===
Rời rồi, điện thoại im, mà đầu mình vẫn đếm giờ. # khoi sad rest
Rời nhóm được. Chuyện trong đó vẫn cần một người lớn biết. # mai listen heart
-> C_choose

=== C_walk ===
Mình kể bạn ấy nghe, ba đứa về lối trạm kiểm lâm, có người trực. # thao brave open
Bữa mai qua được, còn bữa mốt? Mình nghĩ vẫn phải đưa thầy coi. # khoi brave read
-> C_tell

=== C_tell ===
Sáng hôm sau, hai bạn vào phòng thầy. # narrator # + thay far-right listen open
Con có thả tim, con ngại quá. # khoi sad rest
Gỡ tim ra, rồi đưa thầy coi: vậy là con đang sửa. Thầy giữ kín tên con trong sức thầy. # thay calm open
Nghị định 80 năm 2017 tính cả cô lập, xua đuổi bạn, chứ không riêng đánh nhau. # thay calm open
Luật Trẻ em thì giao cho người lớn biết chuyện phải báo. Tới lượt thầy. # thay happy open # ~ khoi calm rest
-> C_next

=== C_next ===
Chiều đó không ai đánh ai. Qua tuần, cả lớp im lặng với bạn kia. Giờ sao? # mai listen heart # - thay # ~ khoi worried rest
+ [Hết đánh là xong, né nhau là quyền mỗi người] # answer do again # picture act-away # person peer # setting school -> C_shun
+ [Ngồi cạnh bạn mỗi bữa, rồi báo thầy thêm lần nữa] # answer do right # picture act-near # person peer # setting school -> C_sit
+ [Nhắn riêng cho bạn: chịu khó, ít bữa quên] # answer do again # picture act-reply # person peer # setting school -> C_text

=== C_shun ===
Một người né thì được. Cả lớp hẹn nhau né thì thành bức tường. # thao calm rest
Bức tường đó thầy gọi tên rồi. Mình thử làm cái cửa. # mai listen heart
-> C_next

=== C_text ===
Nhắn một dòng cũng ấm. Mà bạn ấy vẫn ăn trưa một mình. # khoi worried read
Thêm một chỗ ngồi, thêm một lời báo, dòng nhắn mới có chân đứng. # mai listen heart
-> C_next

=== C_sit ===
Bữa đầu im re. Bữa thứ ba bạn ấy hỏi mượn tập. # khoi happy rest
Bị đánh hay bị né, không bao giờ là lỗi của bạn: mình nói câu đó, rồi thôi. # khoi brave rest
Chuyện một tuần hay một năm, không bao giờ quá muộn để kể. # thao happy open
Tiếng vượn hai bên rừng gặp nhau giữa suối, như hai người vừa nghe được nhau. # narrator # ~ thao happy rest # sound gibbons-all
-> END
