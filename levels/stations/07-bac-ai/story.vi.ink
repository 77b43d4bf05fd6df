// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Chiều ở Bác Ái, núi xanh, suối chảy róc rách. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Nghe kìa! Ai gõ đá mà hay quá vậy ta? # mai happy wave
Mình nè! Mình tên Thảo, người Ra-glai. # thao happy wave
Đá ở đây biết hát đó. Nghe nha! # thao happy open # sound stones-3
Gõ vào, tiếng đá bay qua đồi luôn! # thao cheer cheer # sound stone-far
Ủa, sao mắt Thảo buồn vậy? # mai listen heart # ~ thao worried rest
Có chuyện làm mình khó chịu. Mình kể rồi. # thao worried rest
Mẹ nói: "Sao giờ mới nói?" rồi đi mất. # thao sad rest # picture mum-scold
-> A_choose

=== A_choose ===
Bị la vậy buồn ghê. Giờ Thảo làm gì? # mai listen heart # picture mum-scold
+ [Kể với bạn Na thôi] # answer tell again # picture tell-friend # person neighbour # setting neighbourhood -> A_friend
+ [Tìm bà ngoại kể] # answer tell right # picture ear-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Chờ lớn rồi kể mẹ] # answer tell again # picture wait-grown # person neighbour # setting neighbourhood -> A_later

=== A_friend ===
Có bạn nghe thì bớt buồn một chút. # thao calm rest # sound stream
Na nắm tay Thảo. Hai bạn tìm thêm người lớn. # mai happy wave
-> A_choose

=== A_later ===
Lớn thì còn lâu lắm. Bụng mình nặng hoài. # thao sad rest # sound stream
Ngồi bên suối chút nha. Bữa nay cũng có người nghe. # mai listen heart
-> A_choose

=== A_grandma ===
Ngoại ơi, con kể ngoại nghe chuyện này. # thao brave open # + ba_ngoai far-right calm rest
Ngoại bỏ gùi xuống rồi. Ngoại nghe con. # ba_ngoai listen open # ~ thao happy rest
Con bị la, mà con đâu có lỗi. # ba_ngoai happy open
Để ngoại nói với mẹ, rồi nhờ người giúp. # ba_ngoai happy open
Mẹ quay lại nè. Hồi nãy mẹ nóng quá. # me listen open # + me middle listen open # ~ thao happy rest
Mẹ xin lỗi. Giờ mẹ nghe con. # me listen open
-> A_end

=== A_end ===
Ai la thì la, không bao giờ là lỗi của em. # mai brave heart # ~ thao calm rest # - me # - ba_ngoai
Vẽ ra, đưa thẻ, ra dấu cũng là kể. # mai happy wave
Ngoại mình nói, không bao giờ quá muộn để kể. # thao happy open
Cả làng lên đèn rồi. Mình lên đồi gõ đá đi! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== B ===
Chiều xuống, khói bếp bay lên từ những nhà sàn bên suối. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Mình bơi ngược suối lên tới quê của Thảo rồi nè! # mai happy wave # ~ thao happy wave
Người Ra-glai tụi mình có đàn đá, gõ là ngân. # thao happy open # sound stones-4
Một viên thì tiếng ngắn, nhiều viên thì vang qua đồi. # thao happy open # sound stone-far
Lời kể cũng vậy, thêm một ý là rõ thêm một chút. # mai happy wave # ~ thao worried rest
Mình có chuyện khó nói, mình kể với dì rồi. # thao worried rest # + di_lan far-right calm rest
Thôi con, người nhà mà, đừng làm lớn chuyện. # di_lan uneasy wave # ~ thao sad rest
Dì vội đi, còn Thảo ngồi lại bên dàn đá. # narrator # - di_lan
-> B_choose

=== B_choose ===
Dì muốn yên nhà, mà Thảo chưa yên. Thảo làm gì tiếp? # mai listen heart
+ [Nghe lời dì, ráng nhịn cho nhà vui] # answer tell again # picture act-give-in # person relative # setting home -> B_keep
+ [Viết hết ra vở rồi cất dưới gối] # answer tell again # picture tell-diary # person relative # setting home -> B_write
+ [Sáng mai ở lại lớp kể cô giáo] # answer tell right # picture ear-teacher # person relative # setting home -> B_other
+ [Đợi dì rảnh, kể lại, nói rõ ai] # answer report right # picture ear-aunt # person relative # setting home -> B_again

=== B_keep ===
Thương nhà nên mình nhịn, mà đêm mình ngủ không được. # thao sad rest
Nhịn là vì thương, không phải lỗi. Thảo cũng cần được yên mà. # mai listen heart
-> B_choose

=== B_write ===
Viết ra, lòng mình nhẹ bớt như gùi vơi nửa. # thao calm rest
Hay đó! Nửa còn lại, Thảo đưa trang vở cho ai đọc? # mai happy wave
-> B_choose

=== B_other ===
Sáng hôm sau, Thảo ở lại sau giờ học. # narrator # + co_giao far-right calm rest
Cô ơi, con kể cô nghe: việc gì, ai, ở đâu, từ khi nào. # thao brave open
Cô tin con. Người lớn muốn êm, nhưng con phải được an toàn trước. # co_giao listen open # ~ thao happy rest
Cô viết lại lời con, rồi cô với con cùng đi báo. # co_giao happy open
-> B_end

=== B_again ===
Dì ơi, con nói thật: việc gì, ai, ở đâu, từ khi nào. # thao brave open # + di_lan far-right calm rest
Dì lo cho êm nhà mà quên lo cho con. Dì xin lỗi. # di_lan listen open
Con không làm gì sai. Để dì nói chuyện với người lớn trong nhà. # di_lan happy open # ~ thao happy rest
-> B_end

=== B_end ===
Ai la hay gạt đi, đó không bao giờ là lỗi của bạn. # mai brave heart # - co_giao # - di_lan
Mấy người khác còn chưa nghe, thì không bao giờ quá muộn để kể. # thao happy open
Bạn nào chưa nói được thì vẽ, đưa thẻ hình hay ra dấu. # mai happy wave
Trăng lên rồi. Mình ghép đá, gõ cho cả thung lũng nghe nha! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== C ===
Hoàng hôn xuống trên núi Bác Ái, suối ánh lên màu tím và nhà ai lên đèn. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right calm rest # scene stones=1 # sound stream
Bà ngoại mình nói, tiếng đàn đá đi xa được là nhờ người gõ không dừng sau tiếng đầu. # thao happy open # sound stones-5
Khôi ngồi xe lăn trên nền bê tông cạnh dàn đá, gõ thử một tiếng rồi im. # narrator # ~ khoi worried rest # sound stone-1
Hè vừa rồi có chuyện, mình nhắn cho một người lớn, người ta nhắn lại: "Đừng bịa." # khoi sad read
Rồi mình nghĩ chắc tại mình kể dở, với lại để lâu quá rồi. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
Theo em, Thảo nói gì với Khôi thì giúp được bạn? # mai listen heart
+ [Mình thề giữ kín cho bạn, không ai biết đâu] # answer do again # picture act-promise # person friend # setting neighbourhood -> C_promise
+ [Không tại bạn. Mình đi cùng, tìm người khác] # answer tell right # picture need-together # person friend # setting neighbourhood -> C_with
+ [Người ta đã nói vậy thì bạn ráng quên cho nhẹ] # answer tell again # picture tell-nobody # person friend # setting neighbourhood -> C_drop
+ [Bạn viết lại đi: ai, việc gì, hồi nào, cần gì] # answer report right # picture where-app # person friend # setting neighbourhood -> C_write

=== C_drop ===
Mình ráng quên rồi mà đêm nào nó cũng quay lại. # khoi sad rest
Mệt thì nghỉ bên suối cái đã, nghỉ xong vẫn còn người để kể. # mai listen heart
-> C_choose

=== C_promise ===
Thảo muốn tốt, mà chuyện này cần thêm một người lớn giúp được. # mai listen heart
Hứa đi cùng bạn thì chắc hơn hứa giữ kín. # mai happy rest
-> C_choose

=== C_with ===
Bạn kể không dở đâu, người ta chưa chịu nghe thì mình tìm người khác. # thao brave open
Ừ, có bạn đi cùng thì mình kể được. # khoi brave rest
-> C_after

=== C_write ===
Viết bốn ý thôi, không cần kể hết chi tiết. # thao brave open
Viết ra thì tay đỡ run hơn nói, mình gửi cô giáo liền đây. # khoi brave read
-> C_after

=== C_after ===
Tối đó, cô giáo đọc và nghe hết điều Khôi muốn kể. # narrator # + co_giao far-right listen open
Cô tin con. Ai nói con bịa là người đó chưa nghe, còn lỗi là của người làm con khó chịu. # co_giao happy open # ~ khoi happy rest
Cô không hứa giữ bí mật, nhưng cô đi cùng con từng bước. # co_giao calm open # ~ thao happy rest
Bị la, bị gạt đi hay im cả năm trời, đó không bao giờ là lỗi của bạn, Khôi à. # thao brave open # - co_giao
Vậy là một tháng hay một năm sau cũng không bao giờ quá muộn để kể. # khoi happy rest
Giờ tụi mình gõ lại nha, lần này gõ tới khi bên kia đồi có người đáp. # thao cheer cheer # ~ khoi cheer cheer # ~ mai cheer cheer # sound stones-all
-> END
