// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Ở Hang Rái, đá san hô lởm chởm như lưng rùa. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai left happy wave # + an right happy rest
Nghe không em? Sóng đang gõ cửa hang kìa. # mai happy wave
Sóng lớn tràn qua đá, nước đổ như thác! # an cheer cheer # scene wave=0.5
Đây là bà ngoại. Bà biết rõ biển ở đây. # an happy rest # + ba_ngoai far-right happy wave
Trước sóng lớn, nước rút xuống. Vậy là bà lùi lại. # ba_ngoai calm open # scene wave=0
Biển báo trước cho bà. Cơ thể mình cũng biết báo! # mai listen heart
Tim đập nhanh. Tay run. Bụng quặn. Đó là đèn báo. # mai brave stop
Bạn Dân chạy tới, hai tay run run. # narrator # - ba_ngoai # + dan far-right worried rest
Có anh lớn kêu mình ra sau gành đá. # dan uneasy rest # picture rock-called
Anh ấy dặn đừng nói ai. Bụng mình quặn lại. # dan worried rest # ~ an listen rest # picture rock-called
-> A_choose

=== A_choose ===
Đèn báo sáng rồi! Theo em, Dân nên làm gì? # mai listen heart # picture rock-called
+ [Đi theo chút xíu cho anh khỏi giận] # answer do again # person older-child # setting beach # picture act-give-in -> A_go
+ [Kể với bà ngoại] # answer tell right # person older-child # setting beach # picture tell-grandma -> A_told
+ [Hứa giữ kín với anh ấy] # answer tell again # person older-child # setting beach # picture act-promise -> A_promise
+ [Ở lại chỗ có người] # answer do right # person older-child # setting beach # picture stay-people -> A_stay

=== A_go ===
Sợ anh giận là chuyện thường mà. # mai listen heart
Sau gành vắng lắm, gọi ai cũng khó nghe. # an brave rest
-> A_choose

=== A_promise ===
Lời hứa làm bụng quặn thì không cần giữ. # mai listen heart
Bà ngoại đang ở gần đây nè, Dân. # an brave rest
-> A_choose

=== A_stay ===
Mình ở lại đây. Ở đây có người lớn. # dan brave rest
-> A_told

=== A_told ===
Con tìm bà là bà mừng. Bà tin con. # ba_ngoai listen open # - an # + ba_ngoai right listen open
Bà ở đây. Bà gọi ba con tới ngay. # ba_ngoai happy open # ~ dan happy rest
Anh lớn rủ vậy không bao giờ là lỗi của con. # ba_ngoai calm open
Bữa nào nhớ ra cũng được. Không bao giờ quá muộn để kể. # mai happy wave
Nhìn kìa, sóng dâng lên rồi! # dan surprised wave # scene wave=1
Thác trên biển! Vàng rực luôn! # mai cheer cheer # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
Tim mình lại đập nhanh. Lần này là vì vui! # dan cheer cheer # ~ ba_ngoai happy wave
Đá còn ướt, đèn còn tối. Mình thắp lên nha! # mai happy wave
-> END

=== B ===
Chiều ở Hang Rái, sóng vỗ vào thềm đá san hô già hàng ngàn năm. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai left happy wave # + an right happy rest
Suỵt, nước đang rút. Tụi mình ngồi đợi thác trên biển nè. # mai happy wave
Sóng lớn tràn lên thềm, rồi nước đổ xuống thành thác. # an cheer cheer # scene wave=0.5
Bà ngoại nhìn nước rút là biết sóng lớn sắp tới. # an happy rest # + ba_ngoai far-right happy wave
Bà không cãi với biển. Thấy báo thì bà lùi lại, nhìn, rồi gọi mọi người. # ba_ngoai calm open # scene wave=0
Cơ thể mình cũng có đèn báo: tim, tay, bụng, mặt, chân, cổ. # mai brave stop
Bạn Chi đi tới, mặt nóng bừng, tay cứ vò vạt áo. # narrator # - ba_ngoai # + chi far-right uneasy rest
Chị họ lần nào gặp cũng ôm chặt mình. Mình xin thôi mà chị không nghe. # chi uneasy rest
Mình thương chị, mà cổ mình cứ nghẹn lại. # chi sad rest # ~ an listen rest
Vừa thương vừa khó chịu: đó là cảm xúc lẫn lộn. Bạn nào cũng có lúc như vậy. # mai listen heart
-> B_choose

=== B_choose ===
Theo em, Chi nên làm gì với mấy ngọn đèn báo đó? # mai listen heart
+ [Ráng cười rồi chịu, vì chị cũng thương mình mà] # answer say again # person relative # setting home # picture act-smile -> B_bear
+ [“Chị ơi, em đập tay chào chị nha”] # answer say right # person relative # setting home # picture act-polite -> B_said
+ [Kể con búp bê nghe cho đỡ tủi] # answer tell again # person relative # setting home # picture tell-toy -> B_doll
+ [Thở chậm, rồi kể với bà ngoại] # answer tell right # person relative # setting home # picture tell-grandma -> B_told

=== B_bear ===
Ráng cười cho qua là chuyện nhiều bạn làm, không có lỗi gì. # mai listen heart
Chị lớn hơn, chị phải nghe chữ “thôi”. Giờ Chi vẫn kể được mà. # an brave rest
-> B_choose

=== B_doll ===
Nói ra với búp bê, cổ cũng bớt nghẹn một chút. # mai listen heart
Mà búp bê chưa nói giùm được. Thêm một người lớn nữa nha. # an brave rest
-> B_choose

=== B_said ===
Mình sẽ nói với chị. Nếu chị vẫn ôm thì mình kể tiếp với người lớn. # chi brave rest
-> B_told

=== B_told ===
Ngoại ơi, con thương chị mà con không thích bị ôm chặt. # chi brave rest # - an # + ba_ngoai right listen open
Ngoại nghe rồi. Thương chị mà chọn cách chào khác, hai chuyện đó đi chung được. # ba_ngoai listen open
Ngoại sẽ nói chuyện với chị, con không phải lo một mình. # ba_ngoai happy open # ~ chi happy rest
Con đứng im hay cười gượng, không bao giờ là lỗi của con. # ba_ngoai calm open
Tết năm ngoái hay bữa nay, không bao giờ quá muộn để kể. # mai happy wave
Nước đang rút kìa, mọi người lùi lại nào! # chi surprised rest # scene wave=1
Thác trên biển! Nắng chiều làm nước vàng rực luôn! # mai cheer cheer # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
Tim mình đập nhanh quá, mà lần này là vì vui! # chi cheer cheer # ~ ba_ngoai happy wave
Trời sắp tối rồi. Mình thắp đèn cho mấy mỏm đá nha! # mai happy wave
-> END

=== C ===
Cuối chiều ở Hang Rái, thềm đá san hô cổ phơi mình trước sóng. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai far-left happy rest # + an left calm rest
Bà ngoại hay nói: biển luôn báo trước, chỉ sợ mình mải vui không nhìn. # an happy rest # + ba_ngoai far-right calm open
Nước rút nhanh là sóng lớn sắp tới, bà lùi lại chứ không thách với biển. # ba_ngoai calm open # scene wave=0
Cơ thể cũng vậy: tim dồn, cổ nghẹn, chân cứng lại trước khi mình kịp nghĩ. # mai listen heart # scene wave=0.4
Dân đi tới chậm chạp, không nhìn ai. # narrator # - ba_ngoai # + dan right sad rest
Hôm qua mấy anh trong đội rủ mình ra sau gành, dúi vào tay mình điếu thuốc điện tử. # dan uneasy rest
Mấy ảnh giơ máy lên quay, bảo không hút là không coi mình là anh em. # dan worried rest # ~ an listen rest
Mình đứng cứng đờ. Chân không nhúc nhích, miệng không nói được câu nào. # dan sad rest
-> C_choose

=== C_choose ===
Theo em, An nên nói gì với Dân? # mai listen heart
+ [Gặp mình là mình chạy rồi, sao lúc đó Dân đứng yên vậy] # answer say again # person older-child # setting beach -> C_blame
+ [Đông cứng thôi mà. Mình đi với Dân gặp cô] # answer tell right # person older-child # setting beach -> C_told
+ [Thôi mình giữ kín giùm, Dân ráng quên đi] # answer tell again # person older-child # setting beach -> C_forget
+ [Mình cùng gọi 111 hỏi nên làm gì nha] # answer tell right # person older-child # setting beach -> C_called

=== C_blame ===
Nghe câu đó, Dân càng thấy mình yếu đuối, mà cơ thể ai cũng có thể khóa lại. # dan sad rest
Đông cứng là phản ứng bình thường; kể là dũng cảm. # mai listen heart
-> C_choose

=== C_forget ===
Giữ kín là vì thương bạn. Mà đêm về chân Dân vẫn cứng lại, một mình. # mai listen heart
Mình ở bên Dân, rồi hai đứa kiếm một người lớn gánh cùng. # an brave rest
-> C_choose

=== C_told ===
Cô nghe hai đứa rồi. Lỗi ở người đưa máy lên quay, không ở Dân. # co_giao listen open # + co_giao far-right listen open
Cô sẽ làm việc với đội và với gia đình, Dân không phải đối mặt một mình. # co_giao calm open # ~ dan brave rest
-> C_end

=== C_called ===
Có người nghe máy. Họ không la mình, chỉ hỏi giờ mình có an toàn không. # dan brave rest
Rồi họ chỉ tụi mình kể thêm với một người lớn ở trường. # an happy rest
-> C_end

=== C_end ===
Đứng im, gật đầu hay lỡ hút một hơi, đó không bao giờ là lỗi của bạn. # an brave open
Chuyện hôm qua hay chuyện lớp bốn cũng vậy, không bao giờ quá muộn để kể. # mai listen heart
Nước đang rút kìa. Lùi lại chút, rồi nhìn nhé. # an surprised rest # scene wave=1
Thác trên biển… Đẹp thật. Tim mình đập nhanh mà nhẹ nhõm. # dan happy rest # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
Cùng một nhịp tim, có lúc vì sợ, có lúc vì vui. Mình tập đọc cho rõ nhé. # mai happy wave # ~ an cheer cheer
-> END
