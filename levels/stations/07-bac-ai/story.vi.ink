// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Chiều ở Bác Ái, núi xanh, suối chảy róc rách. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
Đây là Thảo, bạn người Ra-glai. # mai happy wave # ~ thao happy wave
Nghe nè! Đá ở đây biết hát đó. # thao happy open # sound stones-3
Gõ vào, tiếng đá bay qua đồi luôn! # thao cheer cheer # sound stone-far
Hay quá! Mà sao mắt Thảo buồn vậy? # mai listen heart # ~ thao worried rest
Có chuyện làm mình khó chịu. Mình kể rồi. # thao worried rest
Mẹ đang bận, mẹ chưa nghe được. # thao sad rest
-> A_choose

=== A_choose ===
Theo em, bạn Thảo nên làm gì? # mai listen heart
+ [Kể với bà ngoại] # answer tell right # picture ear-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Chờ mẹ xong, kể lại] # answer tell right # picture ear-mother # person neighbour # setting neighbourhood -> A_mother
+ [Thôi, không kể nữa] # answer tell again # picture pause-rest # person neighbour # setting neighbourhood -> A_stop

=== A_stop ===
Mệt thì mình nghỉ một chút bên suối. # thao sad rest # sound stream
Rồi mình kể cho người khác nhé. # mai listen heart
-> A_choose

=== A_grandma ===
Ngoại ơi, con kể ngoại nghe chuyện này. # thao brave open # + ba_ngoai far-right calm rest
Ngoại ngồi đây. Ngoại nghe con. # ba_ngoai listen open # ~ thao happy rest
Con kể là đúng. Không phải lỗi của con. # ba_ngoai happy open
Ngoại sẽ nhờ người giúp. # ba_ngoai happy open # - ba_ngoai
-> A_end

=== A_mother ===
Mẹ ơi, giờ con kể mẹ nghe nha. # thao brave open # + me far-right calm rest
Mẹ tắt bếp rồi. Mẹ nghe con đây. # me listen open # ~ thao happy rest
Con kể là đúng. Không phải lỗi của con. # me happy open
Mẹ sẽ nhờ người giúp. # me happy open # - me
-> A_end

=== A_end ===
Chưa ai nghe cũng không bao giờ là lỗi của em. # mai brave heart # ~ thao calm rest
Không bao giờ quá muộn để kể. # mai happy wave # ~ thao happy rest
Vẽ ra, đưa thẻ, ra dấu cũng là kể. # mai happy wave
Mình lên đồi gõ đá cho cả làng nghe đi! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== B ===
Chiều xuống, khói bếp bay lên từ những nhà sàn bên suối. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Chào em! Đây là Bác Ái, quê bạn Thảo. # mai happy wave # ~ thao happy wave
Người Ra-glai tụi mình có đàn đá, gõ là ngân. # thao happy open # sound stones-4
Một viên thì tiếng ngắn, nhiều viên thì vang qua đồi. # thao happy open # sound stone-far
Lời kể cũng vậy, thêm một ý là rõ thêm một chút. # mai happy wave # ~ thao worried rest
Mình có chuyện khó nói, mình kể với dì rồi. # thao worried rest # + di_lan far-right calm rest
Có thật không con? Chắc con nghĩ quá thôi. # di_lan surprised open # ~ thao sad rest
Dì vội đi, còn Thảo đứng im bên dàn đá. # narrator # - di_lan
-> B_choose

=== B_choose ===
Theo em, bạn Thảo có thể làm gì tiếp? # mai listen heart
+ [Kể cho một người khác] # answer tell right # picture ear-teacher # person relative # setting home -> B_other
+ [Kể lại với dì, rõ hơn] # answer report right # picture ear-aunt # person relative # setting home -> B_again
+ [Giữ luôn trong lòng] # answer tell again # picture pause-rest # person relative # setting home -> B_keep

=== B_keep ===
Giữ một mình thì nặng như gùi đầy đá. # thao sad rest
Mệt thì nghỉ một chút, rồi mình kể cho người khác nhé. # mai listen heart
-> B_choose

=== B_other ===
Sáng hôm sau, Thảo ở lại sau giờ học. # narrator # + co_giao far-right calm rest
Cô ơi, em kể cô nghe: việc gì, ai, ở đâu, từ khi nào. # thao brave open
Con kể là đúng. Không phải lỗi của con. Cô sẽ nhờ người giúp. # co_giao listen open # ~ thao happy rest
Cô viết lại lời con, rồi hai cô cháu mình cùng đi. # co_giao happy open # - co_giao
-> B_end

=== B_again ===
Dì ơi, con nói thật: việc gì, ai, ở đâu, từ khi nào. # thao brave open # + di_lan far-right calm rest
Dì xin lỗi, hồi nãy dì chưa chịu nghe. # di_lan listen open
Con kể là đúng. Không phải lỗi của con. Dì sẽ nhờ người giúp. # di_lan happy open # ~ thao happy rest # - di_lan
-> B_end

=== B_end ===
Người lớn bận hay chưa tin, đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave # ~ thao calm rest
Bạn nào chưa nói được thì vẽ, đưa thẻ hình hay ra dấu. # mai happy wave
Mình ghép đá thành lời kể, gõ cho cả thung lũng nghe nhé! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== C ===
Hoàng hôn xuống trên núi Bác Ái, suối ánh lên màu tím và nhà ai lên đèn. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right calm rest # scene stones=1 # sound stream
Bà ngoại mình bảo, tiếng đàn đá đi xa được là nhờ người gõ không dừng sau tiếng đầu. # thao happy open # sound stones-5
Khôi ngồi xe lăn trên nền bê tông cạnh dàn đá, gõ thử một tiếng rồi im. # narrator # ~ khoi worried rest # sound stone-1
Hè vừa rồi có chuyện, mình nhắn cho một người lớn, người ta nhắn lại một chữ: bận. # khoi sad phone
Rồi mình nghĩ chắc tại mình kể dở, với lại để lâu quá rồi. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
Theo em, Thảo nói gì với Khôi thì giúp được bạn? # mai listen heart
+ [Không phải tại cậu. Mình tìm người khác, mình đi cùng] # answer tell right # picture need-together # person friend # setting neighbourhood -> C_with
+ [Cậu viết lại cho rõ: ai, việc gì, từ khi nào, cần gì] # answer report right # picture where-app # person friend # setting neighbourhood -> C_write
+ [Lâu rồi, bỏ qua cho nhẹ đầu] # answer tell again # picture pause-rest # person friend # setting neighbourhood -> C_drop
+ [Mình hứa giữ kín cho cậu] # answer do again # picture secret-whisper # person friend # setting neighbourhood -> C_promise

=== C_drop ===
Bỏ qua thì chuyện ấy có thể cứ tiếp tục, còn Khôi vẫn mang một mình. # mai listen heart
Mình thử cách khác nhé, mệt thì nghỉ, nghỉ xong vẫn kể được. # mai happy rest
-> C_choose

=== C_promise ===
Thảo muốn tốt, nhưng chuyện này cần một người lớn giúp được. # mai listen heart
Mình thử cách khác nhé, hứa đi cùng bạn thì chắc hơn hứa giữ kín. # mai happy rest
-> C_choose

=== C_with ===
Không phải tại cậu kể dở đâu, người ta bận thì mình tìm người khác. # thao brave open
Ừ, có cậu đi cùng thì mình kể được. # khoi brave rest
-> C_after

=== C_write ===
Cậu viết bốn ý thôi, không cần kể hết chi tiết. # thao brave open
Viết ra thì tay đỡ run hơn nói, mình gửi liền đây. # khoi brave phone
-> C_after

=== C_after ===
Tối đó, cô giáo nhận lời Khôi kể. # narrator # + co_giao far-right listen open
Con kể là đúng. Không phải lỗi của con. Cô sẽ nhờ người giúp. # co_giao happy open # ~ khoi happy rest
Cô không hứa giữ bí mật, nhưng cô hứa đi cùng con từng bước. # co_giao calm open # ~ thao happy rest
Ai đó bận hay nghi ngờ, đó không bao giờ là lỗi của em. # mai brave heart # - co_giao
Một tháng hay một năm sau cũng không bao giờ quá muộn để kể. # mai listen heart
Giờ tụi mình gõ lại nha, lần này gõ tới khi bên kia đồi có người đáp. # thao cheer cheer # ~ khoi cheer cheer # sound stones-all
-> END
