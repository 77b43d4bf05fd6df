// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Nắng nghiêng, đồng muối Cà Ná trắng như mây. # narrator # + mai left happy wave # + an right sad rest # sound tide
Quạt gió quay vù vù. Mặn môi luôn nè! # mai happy wave
An ơi, An vẽ gì trên cát mà buồn vậy? # mai listen heart
Ông Tám cho mình xâu ốc, rồi ôm mình thật chặt. # an uneasy rest # picture shell-hug
Chị họ nói: "Ai biểu ham ốc làm chi." # an sad rest # picture blame-shell
Mình vẽ câu đó xuống đây, cho nhớ mà chừa. # an sad rest # picture blame-shell
-> A_choose

=== A_choose ===
Câu đó làm An đau. Em giúp An sao đây? # mai listen heart # picture blame-shell
+ [Lấy chân xóa, đừng nhắc nữa] # answer say again # picture rub-out # person neighbour # setting neighbourhood -> A_rub
+ [Rủ An gửi nó cho sóng] # answer say right # picture wave-word # person neighbour # setting neighbourhood -> A_wave
+ [Dặn An trả hết xâu ốc] # answer say again # picture shells-back # person neighbour # setting neighbourhood -> A_back

=== A_rub ===
Xóa rồi mà trong bụng mình còn nguyên. # an sad rest
Giấu vô bụng thì nặng lắm. Gửi ra biển coi? # mai listen heart
-> A_choose

=== A_back ===
Mình trả rồi, mà câu đó vẫn nằm đây. # an worried rest
Xâu ốc đâu có làm gì. Câu trên cát mới nặng. # mai listen heart
-> A_choose

=== A_wave ===
Sóng ơi, cuốn câu này đi giùm mình! # an brave open # scene tide=1 # sound tide
Sóng chạy lên, xòe bọt trắng, rồi kéo chữ ra xa. # narrator # ~ an surprised rest
Cô bán hàng ở xóm muối nè. Sóng đây siêng lắm! # ban_hang happy wave # + ban_hang far-right happy wave # ~ an calm rest
Ai ôm con khi con không muốn, lỗi là của họ. # ban_hang calm open
Nhận ốc rồi cũng vậy, không bao giờ là lỗi của con. # ban_hang happy open # ~ an happy rest
-> A_tell

=== A_tell ===
An nhẹ người rồi. Giờ An kể với ai? # mai happy wave # picture shell-hug
+ [Kể cho vỏ ốc nghe] # answer tell again # picture ask-shell # person neighbour # setting neighbourhood -> A_shell
+ [Tìm ngoại liền] # answer tell right # picture tell-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Đợi bữa khác rồi kể] # answer tell again # picture tell-later # person neighbour # setting neighbourhood -> A_grown

=== A_shell ===
Ốc kêu u u nghe vui. Mà ốc đâu có tay giúp An. # mai happy wave # ~ an calm rest
-> A_tell

=== A_grown ===
Bữa khác là bữa nào ta? Ngoại đứng ngay kia kìa. # ban_hang happy open # ~ an calm rest
-> A_tell

=== A_grandma ===
Ngoại ơi, ông Tám ôm con chặt, con sợ. # an brave open # - ban_hang # + ba_ngoai far-right listen open
Ngoại đặt gánh xuống rồi. Ngoại tin con. # ba_ngoai listen open # ~ an calm rest
Bữa nào cũng vậy, không bao giờ quá muộn để kể. # ba_ngoai happy open
Để ngoại đi nhờ thêm người lớn ở đây. # ba_ngoai brave open # ~ an happy rest
Coi kìa! Câu thật của mình khô thành muối! # an cheer cheer # scene heap-1=1 # sound salt-heap
Ngoài bãi còn nhiều câu lắm. Mình ra gọi sóng! # mai cheer cheer # ~ an cheer cheer # sound tide
-> END

=== B ===
Quạt gió kêu cọt kẹt, bơm nước biển vô từng ô ruộng muối. # narrator # + mai left happy wave # + binh right calm rest # sound tide
Bình cào muối phụ ba từ sáng, tay trắng phau luôn! # mai happy wave # ~ binh happy wave
Nước bay đi, cái gì thật thì ở lại. Ba mình hay nói vậy. # binh happy open
Mà sao cái cào của Bình đứng im nãy giờ? # mai listen heart # ~ binh worried rest
Bữa đám giỗ, anh họ rủ mình coi chó con, rồi đòi coi vùng riêng tư của mình. # binh uneasy rest
Mình mê chó con nên đi theo. Lúc đó mình cũng không la được. # binh sad rest
Con trai mà, có mất mát gì đâu con. # bac_nam calm wave # + bac_nam far-right calm wave
Bác Năm vỗ vai Bình rồi đi. Câu nói nằm lại, nặng như gánh muối. # narrator # - bac_nam
-> B_choose

=== B_choose ===
Câu đó nghe hiền mà nặng lòng. Bình nói gì với mình thì nhẹ hơn? # mai listen heart
+ [Con trai cũng biết sợ, cũng cần được giúp] # answer say right # person relative # setting home -> B_true
+ [Chắc mình làm quá lên, thôi quên đi] # answer say again # person relative # setting home -> B_too
+ [Mê chó con đâu có lỗi, ảnh đòi thì lỗi ở ảnh] # answer say right # person relative # setting home -> B_true
+ [Từ nay mình phải mạnh hơn, một mình cũng được] # answer say again # person relative # setting home -> B_strong

=== B_too ===
Mình biểu mình quên, mà đêm nằm vẫn nhớ hoài. # binh sad rest
Nhớ hoài đâu phải là làm quá. Câu nào nặng thì gửi cho sóng. # mai listen heart
-> B_choose

=== B_strong ===
Mình ráng gánh một mình, mà oằn vai quá. # binh worried rest
Bình mạnh thiệt. Ở ruộng này ai mạnh mấy cũng cần đòn gánh hai đầu. # mai happy wave
-> B_choose

=== B_true ===
Vậy câu của bác Năm mình gửi sóng, câu này mình giữ. # binh brave open # scene tide=1 # sound tide
Bọt trắng chạy vô, rút ra. Trên cát còn một vệt muối lóng lánh. # narrator # scene heap-1=1 # sound salt
Cô thương con lắm, lần sau con đừng theo ai là xong. # co_ut happy open # + co_ut far-right happy open # ~ binh surprised rest
Ủa, câu đó lại dạt vô nữa, đổi giọng thôi. # binh worried rest
Bình thường mà. Nó về mấy lần thì sóng cuốn mấy lần. # mai brave stop
Dạ, con theo vì mê chó. Việc kia là do anh ấy làm. # binh brave open # sound tide # ~ co_ut listen rest
-> B_tell

=== B_tell ===
Câu thật trong tay rồi. Bình đem nó tới tai ai? # mai happy wave # - co_ut
+ [Nhắn anh họ, xin ảnh đừng làm nữa] # answer tell again # picture tell-same # person relative # setting home -> B_cousin
+ [Ngày giỗ sang năm, có đông người rồi nói] # answer tell again # picture tell-later # person relative # setting home -> B_year
+ [Ba, đang cào muối ở ô ruộng sát bên kia] # answer tell right # picture tell-father # person relative # setting home -> B_father

=== B_cousin ===
Nhắn rồi mình lại ngồi chờ ảnh trả lời, run lắm. # binh worried rest
Việc nói với ảnh để người lớn lo. Ai đang ở gần Bình nhất? # mai listen heart
-> B_tell

=== B_year ===
Một năm lâu dữ, mà đám nào ảnh cũng tới. # binh sad rest
Vậy bữa nay tốt hơn. Đứng đây cũng nghe tiếng cào của ba kìa. # mai happy wave
-> B_tell

=== B_father ===
Ba ơi, con có chuyện, ba ngưng cào chút nha. # binh brave open # + ba far-right calm rest
Ba nghe. Sợ quá thì ai cũng cứng người, la sao nổi. # ba listen open # ~ binh calm rest
Con đi theo hay đứng im, đó không bao giờ là lỗi của con. # ba calm open
Một tháng hay một năm, không bao giờ quá muộn để kể ba nghe. # ba happy open # ~ binh happy rest
Vậy ba với con gánh chung, mỗi người một đầu. # binh happy rest # sound salt-heap
Trên bãi còn nhiều câu đổ lỗi nằm đó. Mình ra gọi sóng nha! # mai cheer cheer # ~ binh cheer cheer # sound tide
-> END

=== C ===
Tan học, gió Cà Ná thổi ngược, hai bạn dắt xe dọc bờ ruộng muối. # narrator # + mai far-left happy rest # + hoa left calm rest # + chi right sad rest # sound tide
Trong nhóm lớp có người viết: "Chi đi khuya với anh kia, ai biểu." Bốn chục mặt cười. # hoa uneasy read # ~ mai listen rest
Mình có đi thật. Tới chỗ vắng ảnh giữ tay, mình nói thôi mà ảnh không ngừng. # chi sad rest
Giờ cả lớp nói tại mình, chắc họ nói trúng. # chi sad rest # ~ hoa worried rest
Điện thoại Hoa rung lên: "Hoa ngồi cạnh Chi mà, kể thêm đi." # narrator # ~ hoa uneasy read
-> C_choose

=== C_choose ===
Hoa chưa biết sao cho phải. Theo em, Hoa làm gì trước? # mai listen heart
+ [Nhắn vô nhóm: mình không chuyển, đừng đổ lỗi cho bạn] # answer do right # person peer # setting online -> C_group
+ [Nhắn riêng từng người, kể lại cho họ hiểu Chi] # answer do again # person peer # setting online -> C_explain
+ [Cất điện thoại, hỏi coi Chi đang cần gì] # answer do right # person peer # setting online -> C_ask
+ [Khuyên Chi nghỉ học vài bữa cho mọi chuyện lắng xuống] # answer do again # person peer # setting online -> C_rest

=== C_rest ===
Mình nghỉ thì họ càng nghĩ mình có lỗi. # chi sad rest
Hoa muốn bạn đỡ đau. Mà người phải tránh mặt đâu phải là Chi. # mai listen heart
-> C_choose

=== C_explain ===
Đừng nha, càng nhiều người biết chuyện mình thì mình càng sợ. # chi worried rest
Bênh bạn là thương bạn. Chuyện của Chi thì để Chi chọn người nghe. # mai listen heart
-> C_choose

=== C_group ===
Gửi rồi: mấy giờ cũng vậy, người không ngừng mới có lỗi. # hoa brave read
Có người thả mặt cười, có hai bạn nhắn riêng: "Mình cũng nghĩ vậy mà không dám nói." # narrator # ~ hoa calm rest # ~ chi surprised rest
-> C_after

=== C_ask ===
Nhóm kia để đó, bạn cần gì thì mình làm cái đó. # hoa brave open
Mình cần một người ngồi đây mà không hỏi tại sao. # chi calm rest
-> C_after

=== C_after ===
Kỳ lắm, mình vẫn còn thích ảnh. Vậy mình có sao không? # chi worried rest
Thích ai là lòng bạn. Không ngừng khi bạn nói thôi là phần của ảnh. # hoa brave rest # ~ chi calm rest
Sóng vừa cuốn một câu thì câu khác dạt vô. Đời làm muối là vậy đó. # mai happy rest # scene tide=1 # sound tide
-> C_tell

=== C_tell ===
Chi muốn có người lớn nghe mà không bị hỏi tội. Hai bạn tìm ai? # mai listen heart
+ [Chị họ mới vô đại học, dặn chị giấu ba mẹ giùm] # answer tell again # picture tell-friend # person older-child # setting beach -> C_cousin
+ [Cô chủ nhiệm, hai đứa cùng vô gặp] # answer tell right # picture tell-teacher # person older-child # setting beach -> C_teacher
+ [Trang ẩn danh của trường, viết hết ra] # answer tell again # picture act-send # person older-child # setting beach -> C_page
+ [Ông ngoại Chi, người nghe trước rồi mới nói] # answer tell right # picture tell-grandpa # person older-child # setting beach -> C_grandma

=== C_cousin ===
Chị thương mình, mà nghe xong chị cũng run y như mình. # chi worried rest
Có chị đi cùng thì tốt. Cần thêm một người lớn làm được việc. # mai listen heart
-> C_tell

=== C_page ===
Viết lên đó thì ai cũng đọc, rồi bình luận tiếp cho coi. # hoa worried rest
Nói ra được là mạnh. Nói ở chỗ có người giữ giùm thì an toàn hơn. # mai listen heart
-> C_tell

=== C_teacher ===
Cô thấy nhóm lớp hồi trưa. Con khỏi giải thích vì sao con đi. # co_giao listen open # + co_giao far-right listen open # ~ chi surprised rest
Cô báo người có trách nhiệm, rồi nói chuyện với lớp. Bước nào cô cũng hỏi con. # co_giao calm open # ~ chi calm rest
-> C_end

=== C_grandma ===
Ngoại nghe trước đã, muốn hỏi gì thì để sau. # ong listen open # + ong far-right listen open # ~ chi surprised rest
Con kể tới đâu ngoại theo tới đó, rồi mình cùng lên gặp cô giáo. # ong calm open # ~ chi calm rest
-> C_end

=== C_end ===
Đi khuya, còn thích ảnh hay kể trễ, đó không bao giờ là lỗi của bạn. # hoa brave rest # ~ chi happy rest
Câu này mình giữ: không bao giờ quá muộn để kể. # chi brave rest # scene heap-1=1 # sound salt
Nắng xuống thấp, trên bờ ruộng người ta gánh chuyến muối cuối ngày. # narrator # scene heap-2=1
Xuống bãi đi, câu nào không phải của mình thì trả lại cho sóng. # mai happy wave # ~ hoa happy rest # ~ chi happy rest # sound tide
-> END
