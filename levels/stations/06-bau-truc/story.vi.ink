// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Buổi sáng ở làng gốm Bàu Trúc, khói rơm thơm thơm. # narrator # + mai far-left happy wave # + na left happy rest # scene smoke=1 # sound straw
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
Đây là Na. Na tới thăm cô Thuận thợ gốm. # mai happy wave # ~ na happy wave # + tho_gom right happy open
Na coi nè! Cô nặn bình bằng tay thôi. # tho_gom happy open # sound clay
Bình đứng yên, cô đi vòng quanh cái bình. # tho_gom happy open
Cô ơi, cô đi vòng vòng không chóng mặt hả? # na surprised rest
Cô quen rồi! Đi đủ vòng, bình mới đều. # tho_gom happy wave # sound clay
Na nặn một bàn tay. Rắc! Ngón út gãy mất. # na sad rest # sound back
Na buồn. Ở lớp, Na cũng đang có chuyện khó chịu. # narrator # ~ na uneasy rest # ~ mai listen heart
Một bạn cứ giật cặp của Na hoài. # na uneasy rest
-> A_choose

=== A_choose ===
Theo em, bạn Na nên làm gì? # mai listen heart
+ [Kể cho cô giáo ở lớp] # answer tell right # person peer # setting school -> A_teacher
+ [Kể cho ngoại ở nhà] # answer tell right # person peer # setting school -> A_grandma
+ [Không kể ai hết] # answer tell again # person peer # setting school -> A_alone

=== A_alone ===
Một mình thì buồn lắm, như ngón tay lẻ vậy. # mai listen heart
Mình thử cách khác nhé. Quanh Na có nhiều người thương. # mai happy heart
-> A_choose

=== A_teacher ===
Hay lắm! Ở lớp có cô giáo ở ngay gần. # mai happy wave # ~ na calm rest
-> A_mend

=== A_grandma ===
Hay lắm! Ngoại biết nghe, rồi ngoại nói với cô giáo. # mai happy wave # ~ na calm rest
-> A_mend

=== A_mend ===
Cô dặm thêm đất vào ngón út. Lành rồi! # tho_gom happy open # sound clay # ~ na happy rest
Một ngón thì yếu. Năm ngón thì nắm được tay nhau. # tho_gom happy open
Kể ai trước cũng được, miễn là người mình tin. # mai happy heart
Chuyện khó chịu không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Mình cùng nặn một bàn tay tin cậy nhé! # tho_gom happy wave # ~ na cheer cheer # ~ mai cheer cheer
-> END

=== B ===
Sân làng gốm Bàu Trúc đầy bình mới nặn, phơi nắng thành hàng. # narrator # + mai far-left happy wave # + khoi left happy rest # scene smoke=1 # sound straw
Chào em! Đây là Khôi, bạn tới phụ cô Thuận xếp bình. # mai happy wave # + tho_gom right happy open # ~ khoi happy wave
Ở đây cô không dùng bàn xoay đâu, cô đi vòng quanh bình mà vuốt đất. # tho_gom happy open # sound clay
Năm 2022, UNESCO ghi tên nghề gốm của người Chăm để cả thế giới cùng giữ. # mai happy wave
Vậy con lăn xe một vòng quanh bình cũng được ha cô! # khoi cheer cheer
Được chứ! Tay con vuốt đều ghê. # tho_gom happy wave # ~ khoi happy rest
Nghỉ tay, Khôi kể nhỏ với Mai một chuyện. # narrator # - tho_gom # ~ khoi uneasy rest
Anh lớn ở đội bóng cứ bắt mình xách đồ, không chịu thì anh dọa. # khoi uneasy rest
Mình kể với chú, mà chú đang chạy xe, nói để lát nữa. # khoi worried rest # ~ mai listen heart
-> B_choose

=== B_choose ===
Chú bận mất rồi. Giờ bạn Khôi nên làm gì? # mai listen heart
+ [Kể tiếp cho thầy Tổng phụ trách] # answer tell right # person older-child # setting sports -> B_leader
+ [Kể cho bà ngoại khi về tới nhà] # answer tell right # person older-child # setting sports -> B_grandma
+ [Chờ chú rảnh, lâu mấy cũng chờ] # answer tell again # person older-child # setting sports -> B_wait

=== B_wait ===
Chờ hoài thì lời dọa vẫn còn đó. # mai listen heart
Mình thử cách khác nhé. Bận một người thì còn người khác. # mai happy heart
-> B_choose

=== B_leader ===
Thầy ơi, con có chuyện muốn kể, thầy nghe con một chút được không? # khoi brave rest # + tong_phu_trach right listen open
Con kể là đúng. Thầy sẽ gặp huấn luyện viên và ở bên con. # tong_phu_trach listen open # ~ khoi happy rest
-> B_end

=== B_grandma ===
Ngoại ơi, con có chuyện muốn kể, ngoại nghe con một chút nghe. # khoi brave rest # + ba_ngoai right listen open
Con kể là đúng. Sáng mai, ngoại tới gặp thầy cùng với con. # ba_ngoai listen open # ~ khoi happy rest
-> B_end

=== B_end ===
Bị dọa hay bị ép, đó không bao giờ là lỗi của em. # mai brave heart
Người này bận thì kể người kia, không bao giờ quá muộn để kể. # mai happy wave
Mình nặn bàn tay năm người đi, để lúc cần khỏi phải nghĩ lâu. # khoi happy wave # ~ mai cheer cheer
-> END

=== C ===
Chiều xuống ở Bàu Trúc, những chiếc bình khô chờ được chất lên củi và rơm. # narrator # + mai far-left happy rest # + hoa left calm rest # scene smoke=0 # sound straw
Hoa tới quay một đoạn phim ngắn về nghề gốm cho câu lạc bộ ở trường. # mai happy rest # + tho_gom right calm open # ~ hoa happy wave
Đất này không lên bàn xoay. Người đi quanh đất, lưng cúi, tay vuốt, vòng nào cũng phải chậm. # tho_gom happy open # sound clay
Nung cũng ở ngoài trời, nên phải chọn ngày gió êm và có nhiều người cùng coi lửa. # tho_gom calm open
Vậy là không ai làm gốm một mình hết hả cô? # hoa surprised rest
Ừ. Việc khó thì phải có nhiều bàn tay. # tho_gom happy open
Hoa hạ máy quay xuống. Bạn ra dấu tay, chậm rãi. # narrator # ~ hoa uneasy rest # ~ mai listen heart # - tho_gom
Bạn thân của mình đang ở nhà một người quen, người đó giữ luôn điện thoại của bạn. # hoa worried rest
Bạn nhờ một em nhỏ đưa mẩu giấy: "Mình muốn về, mà không gọi được cho ai". # hoa worried rest
-> C_choose

=== C_choose ===
Theo em, Hoa nên tìm ai, bằng cách nào? # mai listen heart
+ [Cùng một người lớn gần đây gọi 111 và 113] # answer tell right # person man # setting neighbourhood -> C_line
+ [Chạy tới công an xã, đưa mẩu giấy] # answer tell right # person man # setting neighbourhood -> C_police
+ [Tự mình tới nhà đó đón bạn] # answer do again # person man # setting neighbourhood -> C_alone

=== C_alone ===
Hoa thương bạn, nhưng đi một mình thì cả hai đều có thể mắc kẹt. # mai listen heart
Mình thử cách khác nhé: người lớn đi cùng thì bạn được đưa về nhanh và chắc hơn. # mai brave heart
-> C_choose

=== C_line ===
Cô gọi ngay đây. Hoa cứ ra dấu, cô nói lại từng ý cho tổng đài. # tho_gom calm phone # + tho_gom right calm phone # ~ hoa brave rest
Ở 111 có người nghe ngày đêm, họ báo cho người ở gần bạn ấy nhất. # mai happy rest
-> C_end

=== C_police ===
Em đưa mẩu giấy là đúng. Cô sẽ đi cùng người lớn trong thôn tới đó ngay. # co_cong_an listen open # + co_cong_an right listen open # ~ hoa brave rest
Em ở lại với cô thợ gốm nhé, bạn về tới cô sẽ báo liền. # co_cong_an calm open
-> C_end

=== C_end ===
Một giờ sau, bạn của Hoa về tới, tay cầm chặt tay dì. # narrator # ~ hoa happy cheer # sound right
Không có điện thoại vẫn kể được: bằng giấy, bằng dấu tay, bằng đôi chân, bằng một em nhỏ nhanh nhẹn. # mai happy rest
Bị giữ lại hay bị ép, đó không bao giờ là lỗi của em. # mai brave heart
Cũng không bao giờ quá muộn để kể, kể cả khi mình đã lỡ im lặng. # mai listen heart
Mình nặn một bàn tay năm người, có cả nơi giúp đỡ, rồi tính đường tới từng người. # hoa brave rest # ~ mai happy rest
-> END
