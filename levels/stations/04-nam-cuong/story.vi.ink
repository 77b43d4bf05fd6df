// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Sáng sớm, cồn cát Nam Cương vàng óng. # narrator # + mai left happy wave # + na right calm rest # sound wind
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
Đây là Na. Na ở làng Chăm gần đây. # mai happy wave # ~ na happy wave
Sáng nào mình cũng theo cậu Đạt chăn cừu. # na happy wave # + cau_dat far-right calm wave
Nghe mõ cừu kêu không? Lốc cốc, lốc cốc! # cau_dat happy open # sound wood
Cậu ơi, hôm nay cát gợn sóng kìa! # na surprised rest
Gió gom từng hạt cát lại đó con. # cau_dat happy open
Tiếng nói của em cũng giống vậy đó. # mai happy wave
Em gom lại, nó thành một làn sóng lớn. # mai brave stop
Cô Út hàng xóm đi tới, dang hai tay. # narrator # - cau_dat # + co_ut far-right happy open
Na dễ thương quá, cho cô ôm một cái! # co_ut happy open
Bụng Na thắt lại. Hôm nay Na không thích ôm. # mai listen heart # ~ na uneasy rest
-> A_choose

=== A_choose ===
Theo em, bạn Na nên làm gì? # mai listen heart
+ [Vòng tay chào cô] # answer say right # picture way-polite # person neighbour # setting field -> A_polite
+ [Nói Không, lùi một bước] # answer say right # picture way-firm # person neighbour # setting field -> A_firm
+ [Gật đầu dù không thích] # answer say again # picture way-weak # person neighbour # setting field -> A_nod

=== A_nod ===
Na gật mà lòng thấy khó chịu. # na uneasy rest
Mình thử cách khác nhé. Na được nói Không mà. # mai listen heart
-> A_choose

=== A_polite ===
Dạ, cháu chào cô bằng vòng tay ạ. # na calm fold
Ừ ha, vòng tay chào cũng vui! # co_ut happy open # ~ na happy rest
-> A_hoa

=== A_firm ===
Không ạ! Hôm nay cháu không thích ôm. # na sayno stop
Cô nghe rồi. Lần sau cô hỏi trước nhé! # co_ut calm open # ~ na happy rest
-> A_hoa

=== A_hoa ===
Bạn Hoa đeo máy trợ thính chạy tới. # narrator # - co_ut # + hoa far-right happy wave
Mình nói Không bằng tay. Nhìn nè! # hoa brave sign
Nói nhỏ, ra dấu, giơ thẻ: cách nào cũng được. # mai happy wave # ~ hoa happy rest
Có lúc sợ quá, mình đứng im luôn. # na worried rest
Đông cứng là phản ứng bình thường. Kể ra là dũng cảm. # mai listen heart
Chưa nói được cũng không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave # ~ na calm rest
Nào, mình cùng gom gió, tập nói Không! # mai cheer cheer # ~ na cheer cheer # ~ hoa cheer cheer # sound wind
-> END

=== B ===
Chiều xuống, cồn cát Nam Cương đổi từ vàng sang hồng. # narrator # + mai left happy wave # + dan right calm rest # sound wind
Chào em! Ở đây mỗi ngày gió vẽ lại cồn cát một lần. # mai happy wave
Dấu chân mình mới in đó, gió xóa mất tiêu rồi! # dan happy wave
Anh Quân gần nhà Dân đi tới, tay cầm một cái hộp. # narrator # + quan far-right happy rest
Ra sau cồn một mình với anh đi, anh cho em cái này. # quan happy wave
Đừng nói ai nghe, lẹ lên kẻo tối! # quan calm rest
Tim Dân đập nhanh, chân như dính vào cát. # narrator # ~ dan uneasy rest
Đông cứng là phản ứng bình thường, không phải tại Dân. # mai listen heart
-> B_choose

=== B_choose ===
Theo em, bạn Dân có thể làm gì? # mai listen heart
+ [Dạ, em không đi đâu ạ] # answer say right # picture way-polite # person older-child # setting field -> B_polite
+ [Không! Rồi đi về phía có người] # answer do right # picture way-firm # person older-child # setting field -> B_firm
+ [Đi theo một chút cho anh vui] # answer say again # picture way-weak # person older-child # setting field -> B_go

=== B_go ===
Ra chỗ vắng thì khó gọi ai giúp lắm. # mai listen heart
Mình thử cách khác nhé. Dân từ chối được mà không cần nói lý do. # mai brave stop
-> B_choose

=== B_polite ===
Dạ, em không đi đâu ạ. Em về với cậu em. # dan brave fold
Anh Quân hơi ngạc nhiên, rồi thôi không rủ nữa. # narrator # ~ quan surprised rest
-> B_tell

=== B_firm ===
Không! Em không đi riêng. # dan sayno stop # ~ quan surprised rest
Dân lùi hai bước, rồi đi về phía có tiếng mõ cừu. # narrator # ~ dan brave rest # sound step
-> B_tell

=== B_tell ===
Dưới chân cồn, cậu Đạt đang lùa cừu về làng. # narrator # - quan # + cau_dat far-right calm wave # sound wood
Cậu ơi, con kể cậu nghe chuyện hồi nãy nha. # dan brave rest
Con kể là đúng. Không phải lỗi của con. Cậu sẽ nhờ người giúp. # cau_dat listen open # ~ dan happy rest
Đủ bốn bước rồi: nói Không, lùi lại, tới chỗ có người, kể. # mai brave stop
Nói được hay chưa nói được, đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Giờ mình lên cồn, gom gió thành tiếng Không nhé! # mai cheer cheer # ~ dan cheer cheer # sound wind
-> END

=== C ===
Hoàng hôn, cồn cát Nam Cương ngả sang hồng tím, ai cũng dừng lại ngắm. # narrator # + mai far-left happy rest # + khoi left calm rest # + hoa right calm rest # sound wind
Khôi ngồi xe lăn trên đường bê tông dưới chân cồn, Hoa đứng chờ bạn bên cạnh. # narrator # ~ khoi happy wave
Anh Quân, lớn hơn mấy tuổi, dừng xe máy trước mặt hai bạn. # narrator # + quan far-right happy rest
Hoa lên xe anh chở qua bên kia cồn ngắm trăng, chỉ hai anh em mình thôi. # quan happy wave
Đi một vòng có sao đâu, không đi là chê anh đó nha. # quan calm rest # ~ hoa uneasy rest
Hoa cười gượng, mắt nhìn xuống, tay nắm chặt quai cặp. # narrator
-> C_choose

=== C_choose ===
Khôi thấy hết. Theo em, Khôi có thể làm gì? # mai listen heart
+ [Gọi Hoa qua, rủ về chung] # answer do right # person older-child # setting field -> C_call
+ [Nói rõ: Bạn ấy không muốn đi] # answer say right # person older-child # setting field -> C_say
+ [Im lặng cho qua] # answer do again # person older-child # setting field -> C_silent
+ [Ghẹo hai người thích nhau] # answer say again # person older-child # setting field -> C_tease

=== C_silent ===
Im lặng thì Hoa phải xoay xở một mình, đúng lúc bạn khó mở lời nhất. # mai listen heart
-> C_choose

=== C_tease ===
Nghe ghẹo, bạn càng khó từ chối vì sợ bị cười. # mai listen heart
-> C_choose

=== C_call ===
Hoa ơi, qua đây với mình, tụi mình về chung nha! # khoi brave wave
Một cái cớ nhỏ cũng là một lối ra tốt cho bạn. # mai happy rest
-> C_after

=== C_say ===
Bạn ấy không muốn đi. Anh dừng lại giùm tụi em. # khoi sayno stop
Nói rõ điều mình thấy, không chê bai ai, vậy là đủ mạnh rồi. # mai happy rest
-> C_after

=== C_after ===
Em không đi đâu anh, em về với bạn em. # hoa sayno stop # ~ quan surprised rest
Ừ, vậy thôi, anh về trước. # quan calm rest
Cảm ơn cậu. Hồi nãy mình cứng người, không nói nổi. # hoa sad rest # - quan
Đông cứng là phản ứng bình thường, còn kể ra là dũng cảm. # mai listen heart
Mai mình đi cùng cậu, tụi mình kể với cô giáo nhé. # khoi brave rest # ~ hoa calm rest
Bị rủ, bị ép hay lỡ đi theo, đó không bao giờ là lỗi của em. # mai brave heart
Hôm sau hay năm sau cũng không bao giờ quá muộn để kể. # mai listen heart
Từ chối cho mình, mở lối cho bạn, mình tập cả hai nhé. # khoi brave rest # ~ hoa happy rest
-> END
