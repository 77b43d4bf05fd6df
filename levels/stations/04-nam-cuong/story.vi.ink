// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Sáng sớm, cồn cát Nam Cương vàng óng. # narrator # + mai left happy wave # + na right calm rest # sound wind
Đi nhẹ thôi em, cát mới ngủ dậy đó! # mai happy wave
Đây là Na. Na ở làng Chăm gần đây. # mai happy wave # ~ na happy wave
Sáng nào mình cũng theo cậu Đạt chăn cừu. # na happy wave # + cau_dat far-right calm wave
Nghe mõ cừu kêu không? Lốc cốc, lốc cốc! # cau_dat happy open # sound wood
Cậu ơi, hôm nay cát gợn sóng kìa! # na surprised rest
Gió gom từng hạt cát lại đó con. # cau_dat happy open
Tiếng nói của em cũng giống vậy đó. # mai happy wave
Em gom lại, nó thành một làn sóng lớn. # mai brave stop
Cô Út hàng xóm đi tới, dang hai tay. # narrator # - cau_dat # + co_ut far-right happy open # picture ut-hug
Na dễ thương quá, cho cô ôm một cái! # co_ut happy open # picture ut-hug
Bụng Na thắt lại. Hôm nay Na không thích ôm. # mai listen heart # ~ na uneasy rest # picture ut-hug
-> A_choose

=== A_choose ===
Theo em, bạn Na nên làm gì? # mai listen heart # picture ut-hug
+ [Khoanh tay chào cô Út] # answer say right # picture act-polite # person neighbour # setting field -> A_polite
+ [Gật đầu cho cô Út vui lòng] # answer say again # picture act-nod # person neighbour # setting field -> A_nod
+ [Nói Không, lùi một bước] # answer say right # picture act-no # person neighbour # setting field -> A_firm
+ [Cười rồi để cô ôm cho xong] # answer say again # picture ut-held # person neighbour # setting field -> A_smile

=== A_nod ===
Mình gật mà trong bụng đâu có chịu. # na uneasy rest
Bụng Na nói thật đó. Na được nói theo bụng mình. # mai listen heart
-> A_choose

=== A_smile ===
Na cười gượng. Nhiều bạn cũng hay vậy lắm. # mai listen heart # ~ na uneasy rest
Na đâu có lỗi. Em nghĩ thêm cách giúp Na nha. # mai listen heart
-> A_choose

=== A_polite ===
Dạ, con khoanh tay chào cô ạ. # na calm fold
Ừ ha, lẽ ra cô phải hỏi con trước! # co_ut happy open # ~ na happy rest
-> A_hoa

=== A_firm ===
Không ạ! Hôm nay con không thích ôm. # na sayno stop
Cô nghe rồi. Lần sau cô hỏi trước nha! # co_ut calm open # ~ na happy rest
-> A_hoa

=== A_hoa ===
Bạn Hoa đeo máy trợ thính chạy tới. # narrator # - co_ut # + hoa far-right happy wave
Mình nói Không bằng tay. Nhìn nè! # hoa brave sign
Nói nhỏ, ra dấu, giơ thẻ: cách nào cũng được. # mai happy wave # ~ hoa happy rest
Mà lỡ nói rồi, người ta vẫn nài thì sao? # na worried rest
Thì mình đi tìm người khác, kể tiếp. # hoa brave rest
Lúc đó không bao giờ là lỗi của bạn hết á. # hoa calm rest
Có lúc sợ quá, mình đứng im luôn. # na worried rest
Chuyện đó hay gặp lắm. Kể sau cũng được. # mai listen heart
Hôm nào kể cũng được, không bao giờ quá muộn để kể. # mai happy heart # ~ na calm rest
Nào, mình lên cồn, rủ gió tập nói Không! # mai cheer cheer # ~ na cheer cheer # ~ hoa cheer cheer # sound wind
-> END

=== B ===
Chiều xuống, cồn cát Nam Cương đổi từ vàng sang hồng. # narrator # + mai left happy wave # + dan right calm rest # sound wind
Ở đây mỗi ngày gió vẽ lại cồn cát một lần đó. # mai happy wave
Dấu chân mình mới in đó, gió xóa mất tiêu rồi! # dan happy wave
Anh Quân gần nhà Dân đi tới, tay cầm một cái hộp. # narrator # + quan far-right happy rest
Ra sau cồn một mình với anh đi, anh cho em cái này. # quan happy wave
Đừng nói ai nghe, lẹ lên kẻo tối! # quan calm rest
Tim Dân đập nhanh, chân như dính vào cát. # narrator # ~ dan uneasy rest
Chân dính cát vậy là vì sợ, không phải tại Dân. # mai listen heart
-> B_choose

=== B_choose ===
Theo em, bạn Dân có thể làm gì? # mai listen heart
+ [Dạ, anh cho em coi cái hộp trước đã] # answer say again # picture act-look # person older-child # setting field -> B_box
+ [Dạ, em không đi đâu ạ] # answer say right # picture act-polite # person older-child # setting field -> B_polite
+ [Không! Rồi đi về phía có người] # answer do right # picture act-away # person older-child # setting field -> B_firm
+ [Đi theo anh một chút] # answer say again # picture act-give-in # person older-child # setting field -> B_go

=== B_go ===
Ra chỗ vắng thì khó gọi ai giúp lắm. # mai listen heart
Dân từ chối được mà không cần nói lý do. # mai brave stop
-> B_choose

=== B_box ===
Tò mò là chuyện thường, mà đứng lại càng lâu càng khó đi. # mai listen heart
Cái hộp có gì thì Dân cũng đâu cần phải đi riêng. # mai brave stop
-> B_choose

=== B_polite ===
Dạ, em không đi đâu ạ. Em về với cậu em. # dan brave fold
-> B_still

=== B_firm ===
Không! Em không đi riêng. # dan sayno stop # ~ quan surprised rest
-> B_still

=== B_still ===
Thôi mà, có chút xíu, đi với anh đi! # quan calm rest
Dân nói rồi, anh nài là chuyện của anh. Mình đi thôi. # mai brave stop
Dân lùi hai bước, rồi đi về phía có tiếng mõ cừu. # narrator # ~ dan brave rest # sound step
-> B_tell

=== B_tell ===
Dưới chân cồn, cậu Đạt đang lùa cừu về làng. # narrator # - quan # + cau_dat far-right calm wave # sound wood
Cậu ơi, con kể cậu nghe chuyện hồi nãy nha. # dan brave rest
May mà con kể. Chuyện này để cậu với ba mẹ con lo. # cau_dat listen open # ~ dan calm rest
Con từ chối rồi mà ảnh còn nài nữa, con run quá. # dan worried rest
Người ta rủ vậy không bao giờ là lỗi của con. # cau_dat calm open # ~ dan happy rest
Có bữa run quá chưa kể được thì sao hả cậu? # dan calm rest
Thì bữa sau, không bao giờ quá muộn để kể cậu nghe. # cau_dat happy open
Nói Không, lùi lại, tới chỗ có người, kể: Dân đi đủ bốn bước. # mai brave stop
Mình quay lên cồn, gửi tiếng Không cho gió nào! # mai cheer cheer # ~ dan cheer cheer # sound wind
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
+ [Chờ coi Hoa tự trả lời anh Quân sao] # answer do again # picture act-wait # person older-child # setting field -> C_silent
+ [Nói rõ: Bạn ấy không muốn đi] # answer say right # picture act-no # person older-child # setting field -> C_say
+ [Khuyên Hoa đi một vòng cho anh khỏi giận] # answer say again # picture act-give-in # person older-child # setting field -> C_tease
+ [Gọi Hoa qua, rủ về chung] # answer do right # picture act-call # person older-child # setting field -> C_call

=== C_silent ===
Khôi cũng ngại anh Quân, ai vô cảnh đó chẳng ngại. Mà Hoa đang cứng người, khó mở lời nhất. # mai listen heart
-> C_choose

=== C_tease ===
Khôi muốn êm chuyện thôi. Nhưng anh Quân giận hay vui đâu phải việc của Hoa. # mai listen heart
-> C_choose

=== C_call ===
Hoa ơi, qua đây với mình, tụi mình về chung nha! # khoi brave wave
Một cái cớ nhỏ cũng là một lối ra tốt cho bạn. # mai happy rest
-> C_after

=== C_say ===
Bạn ấy không muốn đi đâu anh, tụi em về chung. # khoi sayno stop
Nói rõ điều mình thấy, không chê bai ai, vậy là đủ mạnh rồi. # mai happy rest
-> C_after

=== C_after ===
Em không đi đâu anh, em về với bạn em. # hoa sayno stop # ~ quan surprised rest
Ừ, vậy thôi, anh về trước. # quan calm rest
Cảm ơn Khôi. Hồi nãy mình cứng người, không nói nổi. # hoa sad rest # - quan
Đông cứng là phản ứng bình thường, còn kể ra là dũng cảm. # mai listen heart
Lỡ mình leo lên xe rồi thì có phải tại mình không? # hoa worried rest
Không. Bị rủ, bị ép hay lỡ đi theo, đó không bao giờ là lỗi của bạn. # khoi brave rest # ~ hoa calm rest
Ngày mai mình đi cùng Hoa, tụi mình kể với cô giáo. # khoi calm rest
Hôm sau hay năm sau cũng không bao giờ quá muộn để kể. # mai listen heart
Vậy mình tập luôn hai thứ: từ chối cho mình, mở lối cho bạn. # hoa happy rest # ~ khoi happy wave # sound wind
-> END
