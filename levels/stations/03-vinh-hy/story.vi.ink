// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Buổi sáng ở Vịnh Vĩnh Hy, nước trong veo. # narrator # scene boat=0 # + mai left happy wave # + khoi right happy rest
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
A, tàu đáy kính vào bến rồi kìa! # khoi cheer cheer # scene boat=1 # sound conch
Đây là cô Mơ. Cô chở mình đi xem san hô. # mai happy wave # + co_mo far-right happy wave
Khôi ơi, cô cài áo phao cho con được không? # co_mo happy open
Dạ được, cô cài giúp con ạ. # khoi happy rest
-> A_vest

=== A_vest ===
Theo em, chuyện của Khôi thế nào? # mai listen heart
+ [An toàn] # answer recognise-ok right # person woman # setting beach # picture reef-safe -> A_vest_ok
+ [Không an toàn] # answer recognise-ok again # person woman # setting beach # picture reef-stop -> A_vest_careful

=== A_vest_careful ===
Cẩn thận là tốt. Cô hỏi trước, và Khôi cũng muốn. # mai listen heart
-> A_vest

=== A_vest_ok ===
Ừ, cô hỏi trước, và ai cũng thấy. # mai cheer cheer # ~ co_mo happy open
Bạn Bình ngồi một mình, mặt buồn hiu. # narrator # - khoi # + binh right sad rest
Có người quen cứ bắt mình ngồi lên đùi. # binh uneasy rest
Mình nói không thích, người ấy vẫn kéo. # binh worried rest
-> A_lap

=== A_lap ===
Theo em, chuyện của Bình thế nào? # mai listen heart
+ [Không an toàn] # answer recognise-not-ok right # person relative # setting home # picture reef-stop -> A_lap_stop
+ [Mình hỏi người lớn] # answer recognise-not-ok right # person relative # setting home # picture reef-ask -> A_lap_ask
+ [An toàn, vì là người quen] # answer recognise-not-ok again # person relative # setting home # picture reef-safe -> A_lap_safe

=== A_lap_safe ===
Quen thì cũng phải hỏi. Bình nói không là phải dừng. # mai listen heart
Mình thử cách khác nhé. # mai happy wave
-> A_lap

=== A_lap_stop ===
Ừ, nói không mà vẫn kéo là không an toàn. # mai brave stop
-> A_tell

=== A_lap_ask ===
Hay lắm! Chưa chắc thì mình hỏi người lớn. # mai happy wave
-> A_tell

=== A_tell ===
Cô Mơ ơi, cháu muốn kể một chuyện. # binh brave rest # ~ co_mo listen open
Cháu kể là đúng. Cô nghe cháu đây. # co_mo listen open
Cô sẽ nhờ thêm người giúp cháu. # co_mo calm open # ~ binh happy rest
Chuyện đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Em nhìn qua đáy kính kìa! San hô còn đang ngủ. # mai happy wave # ~ binh surprised rest
Mình cùng đánh thức rạn san hô nhé! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== B ===
Sáng ở Vịnh Vĩnh Hy, Núi Chúa soi bóng xuống mặt nước trong. # narrator # scene boat=0 # + mai left happy wave # + chi right happy rest
Chào em, mình là Mai! Hôm nay tụi mình đi tàu đáy kính của cô Mơ. # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
Người quen thì chắc lúc nào cũng an toàn, phải không Mai? # chi calm rest
Mình không xét người quen hay lạ. Mình nhìn việc người ta làm. # mai listen heart
Chi ơi, cô mới gặp con lần đầu. Cô nắm tay đỡ con lên tàu được không? # co_mo happy open
Dạ được cô. # chi happy rest
-> B_hand

=== B_hand ===
Cô Mơ mới gặp lần đầu. Theo em, chuyện này thế nào? # mai listen heart
+ [An toàn: cô hỏi trước, Chi đồng ý] # answer recognise-ok right # person woman # setting beach # picture reef-safe -> B_hand_ok
+ [Không an toàn: cô là người mới gặp] # answer recognise-ok again # person woman # setting beach # picture reef-stop -> B_hand_careful

=== B_hand_careful ===
Cẩn thận là tốt. Ở đây cô hỏi trước, Chi đồng ý, và mọi người đều thấy. # mai listen heart
-> B_hand

=== B_hand_ok ===
Em nhìn việc làm, giỏi quá! Người mới gặp cũng có thể làm điều an toàn. # mai cheer cheer
Bạn Bình lại gần, tay xoắn vạt áo. # narrator # - chi # + binh right uneasy rest
Ở nhà, có một người bà con cứ nhìn mình lúc mình thay áo. # binh uneasy rest
Lúc đó mình đứng im, không nói được gì. # binh sad rest
Đông cứng là phản ứng bình thường, còn kể ra là dũng cảm. # mai listen heart
-> B_look

=== B_look ===
Theo em, chuyện của Bình thế nào? # mai listen heart
+ [Không an toàn: lúc thay áo là riêng tư] # answer recognise-not-ok right # person relative # setting home # picture reef-stop -> B_told
+ [Chưa chắc, mình hỏi người lớn] # answer recognise-not-ok right # person relative # setting home # picture reef-ask -> B_told
+ [An toàn, vì người ấy chỉ nhìn thôi] # answer recognise-not-ok again # person relative # setting home # picture reef-safe -> B_look_safe

=== B_look_safe ===
Chưa chạm vào, nhưng nhìn vào chỗ riêng tư cũng làm Bình khó chịu. # mai listen heart
Mình thử cách khác nhé. # mai happy wave
-> B_look

=== B_told ===
Mình kể với chị rồi, mà chị nói chắc mình nghĩ nhiều. # binh worried rest
-> B_next

=== B_next ===
Chị chưa tin. Giờ Bình nên làm gì? # mai listen heart
+ [Kể tiếp cho cô Mơ] # answer tell right # person relative # setting home -> B_tell
+ [Gọi 111 nhờ giúp] # answer tell right # person relative # setting home -> B_call
+ [Thôi, chắc chị nói đúng] # answer tell again # person relative # setting home -> B_stop

=== B_stop ===
Im luôn thì chuyện khó chịu dễ lặp lại. # mai listen heart
Người thứ nhất chưa tin thì còn người thứ hai, thứ ba. # mai brave heart
-> B_next

=== B_call ===
Ừ, 111 miễn phí, ngày đêm đều có người nghe. # mai happy wave
Mình sẽ gọi, mà mình muốn kể với cô Mơ trước. # binh brave rest
-> B_tell

=== B_tell ===
Cô ơi, cháu kể cô nghe một chuyện được không ạ? # binh brave rest # ~ co_mo listen open
Cháu kể là đúng. Không phải lỗi của cháu. Cô sẽ nhờ người giúp. # co_mo listen open # ~ binh happy rest
Dù người ấy là ai, đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Nhìn qua đáy kính kìa, rạn san hô đang ngủ. Mình đánh thức rạn nhé! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== C ===
Vịnh Vĩnh Hy yên như gương, tàu đáy kính từ từ cập bến. # narrator # scene boat=0 # + mai far-left happy rest # + an left calm rest # scene boat=1
Lên tàu thôi các em. Áo phao này cô chỉ, các em tự cài nhé. # co_mo happy open # + co_mo far-right happy wave # sound conch
Giữa vịnh, cô Mơ tắt máy cho mọi người ngắm san hô. # narrator # - co_mo # + hoa right worried rest
An ơi, mình kể chuyện này, mà mình cũng không chắc có gì không ổn. # hoa uneasy rest
Cô dạy đàn của mình giỏi lắm, ai cũng khen. # hoa calm rest # ~ an listen rest
Dạo này cô hay đóng cửa, nói "chuyện của hai cô trò mình thôi", rồi ngồi rất sát. # hoa worried rest
-> C_signs

=== C_signs ===
Theo em, An nên nhìn vào đâu để biết chuyện này có an toàn không? # mai listen heart
+ [Việc làm: ở riêng, đóng cửa, dặn giấu] # answer recognise-not-ok right # person teacher # setting home # picture reef-stop -> C_seen
+ [Chưa chắc, nhưng đáng hỏi một người lớn] # answer recognise-not-ok right # person teacher # setting home # picture reef-ask -> C_seen
+ [Con người: cô giỏi, ai cũng khen] # answer recognise-not-ok again # person teacher # setting home # picture reef-safe -> C_praise

=== C_praise ===
Người được khen vẫn có thể vượt ranh giới, nên mình nhìn việc làm. # mai listen heart
-> C_signs

=== C_seen ===
Cô chủ nhiệm lớp mình cũng gặp riêng học sinh, mà cửa mở và báo mẹ trước. # an calm rest
Cùng là cô giáo, một bên ổn, một bên có dấu hiệu không an toàn. # mai brave heart
Mấy lần mình định nói mà cứ đông cứng lại. # hoa sad rest
Đông cứng là phản ứng bình thường; kể là dũng cảm. # an listen rest
-> C_answer

=== C_answer ===
Theo em, An nên nói gì với bạn? # mai listen heart
+ [Mình tin cậu. Tụi mình cùng kể với cô chủ nhiệm nhé] # answer tell right # person teacher # setting home -> C_adult
+ [Mình ngồi cạnh cậu, tụi mình gọi 111] # answer tell right # person teacher # setting home -> C_call
+ [Cậu nghỉ học đàn là xong, khỏi kể ai] # answer tell again # person teacher # setting home -> C_quit
+ [Mình hứa giữ kín cho cậu] # answer tell again # person teacher # setting home -> C_promise

=== C_quit ===
Nghỉ học cũng được, nhưng chưa người lớn nào biết để giúp bạn và các bạn khác. # mai listen heart
-> C_answer

=== C_promise ===
Mình hứa ở bên cậu, chứ không hứa giữ kín chuyện không an toàn. # an brave rest
-> C_answer

=== C_adult ===
Có cậu đi cùng, mình đỡ sợ hơn nhiều. # hoa brave rest
-> C_end

=== C_call ===
Gọi chung thì được. Mình ra dấu, cậu nói giúp mình nhé. # hoa brave rest
-> C_end

=== C_end ===
Dù bạn đã im lặng bao lâu, đó không bao giờ là lỗi của bạn. # mai brave heart # ~ hoa happy rest
Và không bao giờ quá muộn để kể. # mai listen heart
Nhìn qua đáy kính kìa: rạn san hô chờ người biết nhìn kĩ. Mình bắt đầu nhé. # mai happy wave # sound splash
-> END
