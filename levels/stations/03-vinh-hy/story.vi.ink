// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Sáng sớm, ghe cá về đậu kín vịnh. # narrator # scene boat=0 # + mai left happy wave # + khoi right happy rest
Nước trong quá, mình thấy cả bóng mình! # khoi cheer cheer
Tàu đáy kính của cô Mơ tới rồi nè. # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
Khôi ơi, cô cài áo phao cho con được không? # co_mo happy open # picture vest-ask
Dạ được, cô cài giúp con. # khoi happy rest
-> A_vest

=== A_vest ===
Theo em, chuyện của Khôi thế nào? # mai listen heart # picture vest-ask
+ [Không an toàn, cô mới gặp mà] # answer recognise-ok again # person woman # setting beach # picture sign-not-ok -> A_vest_careful
+ [Mình hỏi người lớn nha] # picture sign-ask -> A_vest_ask
+ [An toàn, cô hỏi Khôi trước] # answer recognise-ok right # person woman # setting beach # picture sign-ok -> A_vest_ok

=== A_vest_careful ===
Em để ý vậy là hay. Cô có hỏi, Khôi cũng muốn. # mai listen heart
-> A_vest

=== A_vest_ask ===
Hỏi lúc nào cũng được. Ở đây cô Mơ có hỏi Khôi. # mai happy wave
-> A_vest

=== A_vest_ok ===
Phải đó, cô hỏi trước, ai cũng thấy. # mai cheer cheer # ~ co_mo happy open
Bình ngồi một mình ở mũi tàu. # narrator # - khoi # + binh right sad rest
Người hay chăm mình kéo mình ngồi lên đùi. # binh uneasy rest # picture lap-pull
Mình nói không thích, người ấy vẫn kéo. # binh worried rest # picture lap-pull
-> A_lap

=== A_lap ===
Chuyện này an toàn không em? # mai listen heart # picture lap-pull
+ [An toàn, người nhà chăm mình mà] # answer recognise-not-ok again # person family # setting home # picture sign-ok -> A_lap_safe
+ [Không an toàn, nói rồi vẫn kéo] # answer recognise-not-ok right # person family # setting home # picture sign-not-ok -> A_lap_stop
+ [Chưa biết, mình hỏi người lớn] # answer recognise-not-ok right # person family # setting home # picture sign-ask -> A_lap_ask

=== A_lap_safe ===
Chăm thì phải cho Bình ăn, cho Bình ngủ. # mai listen heart
Kéo khi Bình không chịu thì khác rồi. # mai brave rest
-> A_lap

=== A_lap_stop ===
Em nghe kỹ lắm. Bình nói rồi mà vẫn kéo. # mai brave stop
-> A_who

=== A_lap_ask ===
Hay lắm! Chưa chắc thì mình hỏi. # mai happy wave
-> A_who

=== A_who ===
Bình có thể kể với ai? # mai listen heart # picture lap-pull
+ [Kể cho cá nghe thôi] # answer tell again # person family # setting home # picture fish-hears -> A_who_fish
+ [Cô Mơ đang lái tàu] # answer tell right # person family # setting home # picture mo-hears -> A_tell
+ [Để bữa khác rồi tính] # answer tell again # person family # setting home # picture tell-later -> A_who_later

=== A_who_fish ===
Cá nghe mà cá không nói được. Bình còn người lớn. # mai listen heart
-> A_who

=== A_who_later ===
Để sau cũng được. Mà ở đây có người nghe liền. # mai listen heart
-> A_who

=== A_tell ===
Cô Mơ ơi, con muốn kể một chuyện. # binh brave rest # ~ co_mo listen open
Cô tắt máy tàu, cô nghe Bình đây. # co_mo listen open
Chuyện đó không bao giờ là lỗi của con. # co_mo calm open # ~ binh happy rest
Lên bến, cô với con đi gặp cô giáo nha. # co_mo happy open
Bà mình nói không bao giờ quá muộn để kể. # khoi happy wave # + khoi far-left happy wave # - mai
Ủa, san hô dưới kính còn ngủ kìa! # binh surprised rest
Tụi mình kêu san hô dậy đi! # khoi cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== B ===
Núi Chúa còn đội mây, mặt vịnh đã loáng nắng. # narrator # scene boat=0 # + mai left happy wave # + chi right happy rest
Lên tàu đáy kính của cô Mơ nha, Chi giữ nón kẻo gió! # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
Người quen thì chắc lúc nào cũng an toàn, phải không Mai? # chi calm rest
Quen hay lạ mình chưa xét. Mình nhìn việc người ta làm. # mai listen heart
Chi ơi, cô mới gặp con lần đầu. Cô nắm tay đỡ con lên tàu được không? # co_mo happy open
Dạ được cô. # chi happy rest
-> B_hand

=== B_hand ===
Cô Mơ mới gặp lần đầu. Theo em, chuyện này thế nào? # mai listen heart
+ [An toàn: cô hỏi trước, Chi chịu] # answer recognise-ok right # person woman # setting beach # picture sign-ok -> B_hand_ok
+ [Không an toàn: cô là người mới gặp] # answer recognise-ok again # person woman # setting beach # picture sign-not-ok -> B_hand_careful
+ [Chưa chắc, mình hỏi thêm người lớn] # picture sign-ask -> B_hand_ask

=== B_hand_careful ===
Để ý người mới gặp là hay. Ở đây cô hỏi, Chi được từ chối, ai cũng thấy. # mai listen heart
-> B_hand

=== B_hand_ask ===
Hỏi lúc nào cũng được. Người lớn sẽ hỏi lại: cô có hỏi Chi trước không? # mai happy wave
-> B_hand

=== B_hand_ok ===
Em nhìn việc làm đó. Người mới gặp cũng làm được điều an toàn. # mai cheer cheer
Bình lại gần, tay xoắn vạt áo. # narrator # - chi # + binh right uneasy rest
Trong nhà mình có người hay đứng nhìn lúc mình thay áo. # binh uneasy rest
Lúc đó mình đứng im, không nói được gì. # binh sad rest
Sợ mà đứng im thì ai cũng vậy. Bình đang kể, vậy là dũng cảm rồi. # mai listen heart
-> B_look

=== B_look ===
Theo em, chuyện của Bình thế nào? # mai listen heart
+ [An toàn, vì người ấy chỉ nhìn thôi mà] # answer recognise-not-ok again # person family # setting home # picture sign-ok -> B_look_safe
+ [Không an toàn: lúc thay áo là riêng tư] # answer recognise-not-ok right # person family # setting home # picture sign-not-ok -> B_told
+ [Chưa chắc, nên mình hỏi một người lớn] # answer recognise-not-ok right # person family # setting home # picture sign-ask -> B_told

=== B_look_safe ===
Chưa ai chạm vào, mà Bình đã khó chịu. Chỗ riêng tư thì nhìn cũng phải hỏi. # mai listen heart
-> B_look

=== B_told ===
Mình kể với chị rồi, mà chị nói chắc mình nghĩ nhiều. # binh worried rest
-> B_next

=== B_next ===
Chị chưa tin. Giờ Bình nên làm gì? # mai listen heart
+ [Dạ thôi, chắc chị lớn hơn nên chị nói đúng] # answer tell again # person family # setting home # picture tell-nobody -> B_stop
+ [Kể tiếp cho cô Mơ, lúc tàu còn đậu] # answer tell right # person family # setting home # picture tell-aunt -> B_tell
+ [Viết hết vào vở, khóa lại, khỏi ai buồn] # answer tell again # person family # setting home # picture tell-diary -> B_write

=== B_stop ===
Chị chưa tin, đâu phải tại Bình kể dở. # mai listen heart
Còn người thứ hai, người thứ ba nữa mà. # mai brave heart
-> B_next

=== B_write ===
Viết ra được là nhẹ một phần. Trang vở đó cần một người lớn đọc. # mai listen heart
-> B_next

=== B_tell ===
Cô ơi, con kể cô nghe một chuyện được không? # binh brave rest # ~ co_mo listen open
Con cứ thong thả. Cô neo tàu lại rồi, cô không vội. # co_mo listen open # ~ binh happy rest
Người trong nhà cũng vậy, đó không bao giờ là lỗi của con. # co_mo calm open
Cô nói với thầy của con. Thầy chưa rảnh thì cô gọi 111. # co_mo brave open
Mình tưởng trễ rồi. Giờ mình biết không bao giờ quá muộn để kể. # binh brave rest
Nước lặng rồi kìa. Dưới kính, rạn san hô chờ tụi mình đánh thức! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== C ===
Chiều, vịnh Vĩnh Hy yên như gương, tàu đáy kính rẽ một vệt trắng rồi dừng. # narrator # scene boat=0 # + mai far-left happy rest # + an left calm rest # scene boat=1
Áo phao đây, cô chỉ một lần rồi các em tự cài nha. # co_mo happy open # + co_mo far-right happy wave # sound conch
Cô Mơ tắt máy cho mọi người ngắm san hô. # narrator # - co_mo # + hoa right worried rest
An ơi, mình kể chuyện này, mà mình cũng không chắc có gì không ổn. # hoa uneasy rest
Cô dạy đàn của mình giỏi lắm, ai cũng khen. # hoa calm rest # ~ an listen rest
Dạo này cô hay đóng cửa, nói "chuyện của hai cô trò mình thôi", rồi ngồi rất sát. # hoa worried rest
-> C_signs

=== C_signs ===
Theo em, An nên nhìn vào đâu để biết chuyện này có an toàn không? # mai listen heart
+ [Con người: cô dạy giỏi, hiền, ai cũng khen] # answer recognise-not-ok again # person teacher # setting home # picture sign-ok -> C_praise
+ [Việc làm: ở riêng, đóng cửa, giữ kín] # answer recognise-not-ok right # person teacher # setting home # picture sign-not-ok -> C_seen
+ [Ý định: chắc cô chỉ thương học trò] # answer recognise-not-ok again # person teacher # setting home # picture act-smile -> C_mean

=== C_praise ===
Người được khen vẫn có thể vượt ranh giới. Vậy nên mình nhìn việc làm. # mai listen heart
-> C_signs

=== C_mean ===
Trong bụng người khác nghĩ gì, mình không thấy được. Cánh cửa đóng thì thấy. # mai listen heart
-> C_signs

=== C_seen ===
Cô chủ nhiệm lớp mình cũng gặp riêng học sinh, mà cửa mở và báo mẹ trước. # an calm rest
Cùng là cô giáo, một bên ổn, một bên có dấu hiệu không an toàn. # mai brave heart
Mấy lần mình định ra dấu xin về mà tay cứng lại. # hoa sad rest
Tay cứng lại là cơ thể đang sợ, đâu phải Hoa chịu. Giờ bạn kể được rồi nè. # an listen rest
-> C_answer

=== C_answer ===
Theo em, An nên nói gì với bạn? # mai listen heart
+ [Mình hứa giữ kín, Hoa đừng lo ai biết hết nha] # answer tell again # person teacher # setting home # picture act-promise -> C_promise
+ [Mình tin Hoa. Tụi mình kể với cô chủ nhiệm] # answer tell right # person teacher # setting home # picture tell-teacher -> C_adult
+ [Hoa nghỉ học đàn là xong, khỏi phiền tới ai] # answer tell again # person teacher # setting home # picture act-away -> C_quit
+ [Mình ngồi cạnh Hoa, hai đứa cùng gọi 111] # answer tell right # person teacher # setting home # picture tell-111 -> C_call

=== C_quit ===
Hoa muốn nghỉ thì nghỉ được. Mà chưa người lớn nào biết để giúp bạn và các bạn khác. # mai listen heart
-> C_answer

=== C_promise ===
Mình hứa ở bên Hoa. Còn giữ kín chuyện không an toàn thì mình không hứa. # an brave rest
-> C_answer

=== C_adult ===
Có An đi cùng, mình đỡ sợ hơn nhiều. # hoa brave rest
-> C_end

=== C_call ===
Gọi chung thì được. Mình ra dấu, An nói giúp mình nha. # hoa brave rest
-> C_end

=== C_end ===
Cô chưa tin ngay thì mình kể người kế tiếp. Hoa im lặng bao lâu cũng không bao giờ là lỗi của bạn. # an brave rest # ~ hoa happy rest
Sóng còn đó thì còn thuyền ra. Và không bao giờ quá muộn để kể. # mai listen heart
Bóng tàu vừa trôi qua, rạn san hô hiện ra rõ từng nhánh. Mình nhìn cho kỹ nha. # mai happy wave # sound splash
-> END
