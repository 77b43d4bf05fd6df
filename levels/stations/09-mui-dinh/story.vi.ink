// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Bên biển Mũi Dinh, trời sắp tối. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
Kia là bác Tư. Bác giữ ngọn đèn biển. # mai happy wave # + giu_den far-right calm wave
Ngoài khơi còn một chiếc thuyền chưa về. # giu_den calm open # scene boat=0
Trời tối, thuyền không thấy đường. # an worried rest
-> A_lamp

=== A_lamp ===
Em giúp bác thắp đèn nhé? # giu_den happy open
+ [Thắp đèn lên!] -> A_light
+ [Mình đợi thêm chút] -> A_wait

=== A_wait ===
Đợi lâu thì thuyền càng khó về. # mai listen heart
-> A_lamp

=== A_light ===
Đèn sáng rồi! Thuyền thấy đường rồi! # an cheer cheer # scene lamp=on # sound lamp
Đèn không hỏi vì sao thuyền về trễ. # giu_den happy open # scene lamp=sweep # scene boat=1
Đèn chỉ gọi: về đây, ở đây an toàn. # giu_den happy wave
Trẻ em cũng có một ngọn đèn như thế. # mai happy wave
Đó là số 111. Mình đọc: một, một, một. # mai brave stop
Gọi 111 không mất tiền, ngày đêm đều được. # mai happy wave
Bạn Bình đang có chuyện buồn. # narrator # - giu_den # + binh far-right sad rest
Có người quen cứ rủ mình đi riêng. # binh uneasy rest
Người ấy dặn mình đừng kể với ai. # binh worried rest # ~ an listen rest
-> A_choose

=== A_choose ===
Theo em, bạn Bình nên làm gì? # mai listen heart
+ [Kể cho người lớn bạn tin] # answer tell right # person relative # setting home -> A_told
+ [Gọi 111 nhờ giúp] # answer tell right # person relative # setting home -> A_called
+ [Giữ kín một mình] # answer tell again # person relative # setting home -> A_kept

=== A_kept ===
Giữ một mình thì lòng nặng lắm. # binh sad rest
Mình thử cách khác nhé. # mai listen heart
-> A_choose

=== A_told ===
Bác Tư ơi, cháu muốn kể một chuyện. # binh brave rest # - an # + giu_den right listen open
Cháu kể là đúng. Bác nghe cháu đây. # giu_den listen open
Bác sẽ nhờ thêm người giúp cháu. # giu_den calm open # ~ binh happy rest
-> A_end

=== A_called ===
Hay lắm! Ở 111 có cô chú lắng nghe. # mai happy wave
Mình sẽ kể cho cô ở 111 nghe. # binh brave rest
-> A_end

=== A_end ===
Chuyện đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Nào, mình cùng tập gọi 111 nhé! # mai cheer cheer # ~ binh happy cheer
-> END

=== B ===
Chiều ở Mũi Dinh, gió thổi ù ù quanh ngọn hải đăng. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Chào em, mình là Mai! Đây là bác Tư, người giữ đèn. # mai happy wave # + giu_den far-right calm wave
Tối nay còn một chiếc thuyền chưa thấy đường về. # giu_den calm open # scene boat=0
-> B_lamp

=== B_lamp ===
Mình làm gì để thuyền biết lối vào bờ, hả em? # giu_den happy open
+ [Thắp đèn lên cho thuyền thấy] -> B_light
+ [Đợi thuyền tự tìm đường] -> B_wait

=== B_wait ===
Một mình giữa biển tối, khó tìm đường lắm. # mai listen heart
-> B_lamp

=== B_light ===
Đèn sáng rồi! Thuyền quay mũi vào bờ kìa! # an cheer cheer # scene lamp=on # sound lamp # scene boat=1
Đèn không trách thuyền về trễ, chỉ soi đường cho thuyền về. # giu_den happy open # scene lamp=sweep
Với trẻ em, 111 cũng giống ngọn đèn này. # mai happy wave
Số 111 miễn phí, ngày đêm đều có người nghe. # mai happy wave
Bạn Bình lại gần, tay nắm chặt quai cặp. # narrator # - giu_den # + binh far-right uneasy rest
Có một người quen cứ ngồi sát mình, mình thấy khó chịu. # binh uneasy rest
Lúc đó mình đứng im, không nói được gì hết. # binh sad rest # ~ an listen rest
Đông cứng là phản ứng bình thường, còn kể ra là dũng cảm. # mai listen heart
Mình kể với dì rồi, mà dì đang bận nên chưa nghe. # binh worried rest
-> B_choose

=== B_choose ===
Dì bận mất rồi. Giờ bạn Bình nên làm gì? # mai listen heart
+ [Kể tiếp cho một người lớn khác] # answer tell right # person relative # setting home -> B_next
+ [Gọi 111 và kể với cô tư vấn] # answer tell right # person relative # setting home -> B_called
+ [Thôi, không kể nữa] # answer tell again # person relative # setting home -> B_stop

=== B_stop ===
Nếu im luôn, chuyện khó chịu ấy có thể còn lặp lại. # mai listen heart
Người thứ nhất bận thì còn người thứ hai, thứ ba. # an brave rest
-> B_choose

=== B_next ===
Bác Tư ơi, bác nghe cháu một chút được không ạ? # binh brave rest # - an # + giu_den right listen open
Được chứ. Cháu kể là đúng, bác đang nghe cháu đây. # giu_den listen open
Bác sẽ cùng cháu nhờ người giúp, cháu không phải lo một mình. # giu_den calm open # ~ binh happy rest
-> B_end

=== B_called ===
Bạn Bình chọn cách hay lắm, ở 111 có người biết lắng nghe. # mai happy wave
Mình sẽ nói chậm thôi, nói được tới đâu hay tới đó. # binh brave rest
-> B_end

=== B_end ===
Dù chuyện gì xảy ra, đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Giờ mình lên phòng đèn, tập gọi 111 trên máy đồ chơi nhé! # mai cheer cheer # ~ binh happy cheer
-> END

=== C ===
Hoàng hôn ở Mũi Dinh, ngọn hải đăng đứng một mình trên mỏm đá. # narrator # scene lamp=off # + mai far-left happy rest # + an left calm rest
Ngoài kia còn một chiếc thuyền chưa vào, các cháu lên phụ bác thắp đèn nhé. # giu_den calm open # + giu_den far-right calm open # scene boat=0
-> C_lamp

=== C_lamp ===
Thắp đèn sớm hay chờ thuyền gọi, theo cháu cách nào tốt hơn? # giu_den calm open
+ [Thắp đèn ngay, đừng để thuyền phải gọi] -> C_light
+ [Chờ thuyền gọi rồi hãy thắp] -> C_wait

=== C_wait ===
Có khi người ta mệt quá, không gọi nổi. Mình thắp trước vẫn hơn. # giu_den calm open
-> C_lamp

=== C_light ===
Đèn quét một vòng, và chiếc thuyền từ từ đổi hướng vào bờ. # narrator # scene lamp=sweep # sound lamp # scene boat=1
Đèn chẳng bao giờ hỏi vì sao thuyền lạc, chỉ báo rằng ở đây có người. # giu_den happy open # ~ an happy rest
Đường dây 111 cũng vậy: miễn phí, ngày đêm, trẻ em hay người lớn đều gọi được. # mai listen heart
Điện thoại của An rung lên, bạn thân vừa nhắn tin. # narrator # - giu_den # + dan right worried rest
Có người mình quen trên mạng đòi mình gửi ảnh riêng tư. # dan worried rest # ~ an listen rest
Mình không chịu thì họ dọa sẽ nói xấu mình khắp lớp. # dan sad rest
Cậu hứa giữ kín giùm mình được không, đừng nói với ai hết? # dan uneasy rest
-> C_choose

=== C_choose ===
Theo em, An nên trả lời bạn thế nào? # mai listen heart
+ [Mình tin cậu. Mình cùng cậu kể với người lớn nhé] # answer tell right # person online # setting online -> C_adult
+ [Mình ở đây, tụi mình cùng gọi 111 nhé] # answer tell right # person online # setting online -> C_called
+ [Ừ, mình hứa sẽ giữ kín] # answer tell again # person online # setting online -> C_promise
+ [Sao cậu lại nói chuyện với họ] # answer say again # person online # setting online -> C_blame

=== C_promise ===
An thương bạn, nhưng giữ kín thì bạn vẫn phải chịu một mình. # mai listen heart
Mình có thể hứa ở bên bạn, chứ không hứa giữ kín chuyện nguy hiểm. # an brave rest
-> C_choose

=== C_blame ===
Nghe câu đó, bạn dễ im lặng hơn, vì tưởng là lỗi của mình. # dan sad rest
Người ép buộc mới là người làm sai, nên mình đừng hỏi tại sao bạn lại như vậy. # mai listen heart
-> C_choose

=== C_adult ===
Cảm ơn cậu. Hai đứa mình cùng đi thì mình bớt sợ. # dan brave rest
Đừng gửi thêm gì, chặn người đó, giữ lại tin nhắn rồi đưa người lớn xem. # an brave rest
-> C_end

=== C_called ===
Mình không biết gọi được không, nhưng có cậu thì mình thử. # dan brave rest
Đừng gửi thêm gì, chặn người đó và giữ lại tin nhắn làm bằng chứng. # an brave rest
-> C_end

=== C_end ===
Dù bạn đã trả lời hay đã lỡ gửi gì, đó không bao giờ là lỗi của em hay của bạn. # mai brave heart
Cũng không bao giờ quá muộn để kể, kể cả khi chuyện đã qua lâu. # mai listen heart
Mình lên phòng đèn tập một cuộc gọi giúp bạn, để lúc cần thì không bối rối. # an brave rest # ~ dan happy rest
-> END
