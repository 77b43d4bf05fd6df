// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Sáng sớm, khói rơm bay ngang sân gốm, thơm mùi lúa. # narrator # + mai far-left happy wave # + na left happy rest # scene smoke=1 # sound straw
Suỵt, Mai đang núp nắng sau cái bình to nè! # mai happy wave
Na tới coi cô Thuận thợ gốm nặn bình. # mai happy wave # ~ na happy wave # + tho_gom right happy open
Na coi nè! Cô nặn bình bằng tay thôi. # tho_gom happy open # sound clay
Bình đứng yên, cô đi vòng quanh cái bình. # tho_gom happy open
Cô ơi, cô đi vòng vòng không chóng mặt hả? # na surprised rest
Cô quen rồi! Đi đủ vòng, bình mới đều. # tho_gom happy wave # sound clay
Na nặn một bàn tay. Rắc! Ngón út gãy mất. # na sad rest # sound back
Na buồn. Ở lớp, Na cũng đang có chuyện khó chịu. # narrator # ~ na uneasy rest # ~ mai listen heart
Có bạn giật cặp của con hoài, rồi cười. # na uneasy rest # picture pull-bag
-> A_say

=== A_say ===
Bị giật cặp, bạn Na có thể nói gì? # mai listen heart # picture pull-bag
+ [Bạn giỡn hoài, không sao đâu.] # answer say again # person peer # setting school # picture act-smile -> A_smile
+ [Trả cặp đây, mình không thích!] # answer say right # person peer # setting school # picture act-no -> A_no
+ [Mình cho bạn bánh, trả cặp nha.] # answer say again # person peer # setting school # picture cake-for-bag -> A_cake

=== A_smile ===
Cười cho qua chuyện, ai sợ cũng làm vậy. # mai listen heart
Na khó chịu thì Na nói ra được mà. # mai happy heart
-> A_say

=== A_cake ===
Na muốn êm chuyện. Mà cái cặp là của Na chứ! # mai listen heart # picture cake-for-bag
Cặp của mình thì khỏi lấy bánh ra đổi. # mai happy heart
-> A_say

=== A_no ===
Con nói vậy rồi, hôm sau bạn vẫn giật. # na sad rest
Na nói rõ rồi. Không dừng là lỗi của bạn ấy. # mai brave heart
-> A_choose

=== A_choose ===
Giờ bạn Na có thể kể với ai? # mai listen heart # picture pull-bag
+ [Cô giáo, lúc ra chơi] # answer tell right # person peer # setting school # picture tell-teacher -> A_teacher
+ [Búp bê ở trong cặp của Na] # answer tell again # person peer # setting school # picture tell-toy -> A_alone
+ [Ngoại, lúc chải tóc] # answer tell right # person peer # setting school # picture tell-grandma -> A_grandma

=== A_alone ===
Ôm búp bê thì đỡ buồn. Mà búp bê đâu giúp được. # mai listen heart
Quanh Na có nhiều người lớn thương Na lắm. # mai happy heart
-> A_choose

=== A_teacher ===
Cô giáo ở ngay lớp, cô thấy rõ nhất. # mai happy wave # ~ na calm rest
-> A_mend

=== A_grandma ===
Ngoại nghe xong, ngoại ghé trường gặp cô giáo. # mai happy wave # ~ na calm rest
-> A_mend

=== A_mend ===
Cô dặm thêm đất vào ngón út. Lành rồi! # tho_gom happy open # sound clay # ~ na happy rest
Ngón này mỏi thì có ngón kia đỡ. # tho_gom happy open
Bị giật cặp không bao giờ là lỗi của con. # tho_gom calm open
Bữa nào kể cũng được, không bao giờ quá muộn để kể. # mai happy wave
Con muốn nặn thêm bàn tay nữa, bàn tay biết nghe! # na cheer cheer # ~ mai cheer cheer
-> END

=== B ===
Sân làng gốm Bàu Trúc đầy bình mới nặn, phơi nắng thành hàng. # narrator # + mai far-left happy wave # + khoi left happy rest # scene smoke=1 # sound straw
Khôi lăn xe ra phụ cô Thuận xếp bình, Mai thì đếm giùm: một, hai, ba… # mai happy wave # + tho_gom right happy open # ~ khoi happy wave
Ở đây cô không dùng bàn xoay đâu, cô đi vòng quanh bình mà vuốt đất. # tho_gom happy open # sound clay
Năm 2022, UNESCO ghi tên nghề gốm của người Chăm để cả thế giới cùng giữ. # mai happy wave
Vậy con lăn xe một vòng quanh bình cũng được ha cô! # khoi cheer cheer
Được chứ! Tay con vuốt đều ghê. # tho_gom happy wave # ~ khoi happy rest
Nghỉ tay, Khôi kể nhỏ với Mai một chuyện. # narrator # - tho_gom # ~ khoi uneasy rest
Anh lớn ở đội bóng kêu mình xách đồ cho anh, không chịu thì anh dọa. # khoi uneasy rest
Mình kể với cậu Đạt, mà cậu đang chở khách, cậu nói để lát nữa. # khoi worried rest # ~ mai listen heart
-> B_choose

=== B_choose ===
Cậu bận mất rồi. Giờ bạn Khôi có thể làm gì? # mai listen heart
+ [Xách thêm vài bữa, mong anh đổi ý] # answer tell again # person older-child # setting sports -> B_carry
+ [Chờ cậu rảnh mới kể, lâu cũng chờ] # answer tell again # person older-child # setting sports -> B_wait
+ [Kể tiếp với thầy phụ trách] # answer tell right # person older-child # setting sports -> B_leader

=== B_carry ===
Ai cũng mong chuyện tự hết. Mà xách hoài thì mỏi tay, mỏi cả lòng. # mai listen heart
Khôi không phải mong một mình đâu, còn nhiều người lớn biết nghe. # mai happy heart
-> B_choose

=== B_wait ===
Cậu thương Khôi, chỉ là cậu đang bận. Trong lúc chờ, lời dọa vẫn còn đó. # mai listen heart
Bàn tay đâu chỉ có một ngón. # mai happy heart
-> B_choose

=== B_leader ===
Thầy ơi, con có chuyện muốn nói, thầy rảnh một chút không? # khoi brave rest # + tong_phu_trach right listen open
Thầy nghe nè. Khôi cứ nói từ từ. # tong_phu_trach listen open
-> B_report

=== B_report ===
Khôi có thể kể điều gì với thầy? # mai listen heart
+ [Dạ, con mỏi tay, con nghỉ đội bóng nha thầy] # answer report again # person older-child # setting sports -> B_tired
+ [Anh lớn kêu con xách đồ, con không chịu thì anh dọa] # answer report right # person older-child # setting sports -> B_clear
+ [Con sợ giờ tập bóng, con muốn gặp riêng thầy] # answer report right # person older-child # setting sports -> B_clear

=== B_tired ===
Con mệt là thầy thấy rồi. Còn chuyện gì làm con muốn nghỉ nữa không? # tong_phu_trach listen open
-> B_report

=== B_clear ===
Vậy là thầy hiểu. Thầy gặp huấn luyện viên, giờ tập có thầy ở sân với con. # tong_phu_trach listen open # ~ khoi happy rest
Anh dọa là việc của anh, không bao giờ là lỗi của con. # tong_phu_trach calm open
Chiều đó, cậu Đạt dựng xe, chạy vô tìm Khôi. # narrator # + cau_dat far-right listen open
Hồi nãy cậu bận quá. Giờ cậu nghe đây, không bao giờ quá muộn để kể. # cau_dat listen open
Vậy bàn tay con có cậu, có thầy rồi! Mình nặn thêm ba ngón nữa đi. # khoi cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Chiều xuống ở Bàu Trúc, những chiếc bình khô chờ được chất lên củi và rơm. # narrator # + mai far-left happy rest # + hoa left calm rest # scene smoke=0 # sound straw
Hoa tới quay một đoạn phim ngắn về nghề gốm cho câu lạc bộ ở trường. # mai happy rest # + tho_gom right calm open # ~ hoa happy wave
Đất này không lên bàn xoay. Người đi quanh đất, lưng cúi, tay vuốt, vòng nào cũng phải chậm. # tho_gom happy open # sound clay
Nung cũng ở ngoài trời, nên phải chọn ngày gió êm và có nhiều người cùng coi lửa. # tho_gom calm open
Vậy là không ai làm gốm một mình hết hả cô? # hoa surprised rest
Ừ. Việc khó thì phải có nhiều bàn tay. # tho_gom happy open
Cô Thuận đi lấy rơm. Hoa hạ máy quay xuống, ra dấu tay với Mai. # narrator # ~ hoa uneasy rest # ~ mai listen heart # - tho_gom
Bạn thân của mình đang ở nhà một người quen, người đó giữ luôn điện thoại của bạn. # hoa worried rest
Bạn nhờ một em nhỏ đưa mẩu giấy: "Mình muốn về, mà không gọi được cho ai". # hoa worried rest
-> C_choose

=== C_choose ===
Theo em, Hoa có thể làm gì? # mai listen heart
+ [Rủ vài bạn trong lớp tới nhà đó đón bạn về] # answer do again # person man # setting neighbourhood -> C_friends
+ [Chạy đưa giấy cho cô Thuận, nhờ cô gọi 113 giùm] # answer do right # person man # setting neighbourhood -> C_line
+ [Tới xin người đó trả lại máy cho bạn] # answer do again # person man # setting neighbourhood -> C_alone

=== C_friends ===
Có bạn đi cùng thì đỡ sợ thiệt. Nhưng cả nhóm đều là con nít, dễ mắc kẹt chung một chỗ. # mai listen heart
Việc này cần người lớn có quyền bước vô nhà đó. # mai brave heart
-> C_choose

=== C_alone ===
Hoa thương bạn nên muốn tới liền. Nhưng người giữ máy của bạn cũng có thể giữ luôn Hoa. # mai listen heart
Ở ngay sân này có người lớn, và mẩu giấy đang ở trong tay Hoa. # mai brave heart
-> C_choose

=== C_line ===
Máy bận… Cô gọi lại. Vẫn bận thì cô gọi thẳng công an xã, con đừng lo. # tho_gom calm phone # + tho_gom right calm phone # ~ hoa brave rest
Lát sau, một cô công an xã chạy xe vô sân. # narrator # + co_cong_an far-right listen open
-> C_report

=== C_report ===
Cô công an nhìn Hoa, chờ. Hoa có thể nói gì trước? # mai listen heart
+ [Bạn em ở nhà nào, ai đang giữ điện thoại] # answer report right # person man # setting neighbourhood -> C_clear
+ [Dạ, chắc bạn em giận nhà thôi] # answer report again # person man # setting neighbourhood -> C_doubt
+ [Bạn em muốn về, giấy này bạn gửi hồi trưa] # answer report right # person man # setting neighbourhood -> C_clear

=== C_doubt ===
Sợ làm lớn chuyện thì ai cũng ngại. Nhưng mẩu giấy là lời bạn nhờ, Hoa cứ đưa ra. # mai listen heart
-> C_report

=== C_clear ===
Vậy là đủ để cô đi. Cô qua đó cùng dì của bạn và người trong thôn. # co_cong_an calm open # ~ hoa calm rest
Em cầm giấy từ trưa mà giờ mới dám đưa. # hoa sad rest
Không bao giờ quá muộn để kể, em à. # co_cong_an listen open
Trời sụp tối thì có tin: bạn của Hoa đang ngồi cạnh dì, còn run nhưng đã được về. # narrator # ~ hoa happy cheer # sound right # - co_cong_an
Không phải lần nào cũng nhanh vậy. Có khi phải gọi mấy lần, gõ mấy cửa, và người lớn phải lo tiếp. # mai listen heart
Nếu bạn có tự trách, con nói giùm cô: bị giữ lại không bao giờ là lỗi của bạn. # tho_gom calm open
Không có điện thoại vẫn tới được với người mình tin: bằng giấy, bằng dấu tay, bằng đôi chân. # hoa brave rest
Lửa sắp nhóm rồi. Ai cũng có một bàn tay để góp. # tho_gom happy open # ~ mai happy rest
-> END
