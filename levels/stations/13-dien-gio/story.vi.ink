// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Gió biển thổi ù ù, hàng quạt trắng đứng nghe. # narrator # + mai left happy wave # + na right calm rest # scene wind-1=0 # scene wind-2=0 # sound wind
Trời, cái quạt gì cao hơn mười cây dừa! # mai happy wave
Quạt gió đó! Gió đẩy cánh, nhà mình có điện. # na happy open
Na phụ dì Lan cột hành. Dì cho mượn máy chơi. # narrator # + di_lan far-right happy rest
Reng! Mẹ đi làm xa gọi về thăm Na nè. # di_lan happy read # picture dg-video-mum
Con thấy mẹ rồi! Hành xanh tới đầu gối con luôn! # na cheer cheer # picture dg-video-mum
Gọi vậy vui quá ha. Máy chở được cả thương nhớ. # mai cheer cheer
Mẹ tắt máy rồi, Na nuôi cừu trong trò chơi. # narrator # - di_lan # ~ na happy read
Ủa, ai tên Mèo Vàng nhắn cho mình nè. # na surprised read # sound message # picture dg-ask-name # ~ mai happy rest
Nó hỏi mình tên gì, nhà ở chỗ nào. # na uneasy read # picture dg-ask-name # ~ mai listen heart
Nó nói trả lời lẹ thì tặng cừu vàng. # na worried read # picture dg-ask-name
-> A_choose

=== A_choose ===
Theo em, Na làm gì với tin của Mèo Vàng? # mai listen heart # picture dg-ask-name
+ [Bấm tên, lấy cừu vàng] # answer do again # person online # setting online # picture act-reply -> A_name
+ [Cầm máy ra hỏi dì cái đã] # answer do right # person online # setting online # picture act-show -> A_ask
+ [Giấu máy thiệt sâu dưới bó hành] # answer do again # person online # setting online # picture act-hide -> A_hide

=== A_name ===
Mình bấm chữ Na rồi. Sao tim đập dữ vậy? # na worried read
Cừu vàng đẹp, ai cũng ham. Mình đi hỏi dì tiếp nha. # mai listen heart
-> A_choose

=== A_hide ===
Máy nằm dưới hành, mà bụng mình còn nặng. # na sad rest
Sợ thì giấu là thường. Dì ngồi gần đây nè. # mai listen heart
-> A_choose

=== A_ask ===
Dì ơi, ai hỏi tên với nhà con nè. # na brave read # + di_lan far-right listen open
Đưa dì coi. Dì cũng chưa biết Mèo này. # di_lan listen read
-> A_press

=== A_press ===
Dì với Na bấm nút nào bây giờ? # di_lan listen open # picture dg-ask-name
+ [Bấm khiên, chặn lại] # answer do right # person online # setting online # picture act-block -> A_end
+ [Lưu tin, tối kể mẹ] # answer do right # person online # setting online # picture act-keep -> A_keep
+ [Nhắn hỏi Mèo là ai] # answer do again # person online # setting online # picture act-reply -> A_back

=== A_back ===
Mèo lại nhắn: hỏi nhiều quá, mất cừu bây giờ! # na uneasy read # sound message
Mình đâu cần biết nó là ai. Khỏi trả lời thôi. # di_lan calm open
-> A_press

=== A_keep ===
Tách! Tin nằm trong máy, tối mẹ gọi thì kể. # na brave read # sound snap
Giờ bấm thêm cái khiên cho êm tai. # di_lan happy open
-> A_end

=== A_end ===
Khiên che rồi! Dì có la con hông? # na calm rest # sound shield-on
Nói tên rồi hay chưa, không bao giờ là lỗi của con. # di_lan happy open # ~ na happy rest
Gió đêm cũng còn thổi, không bao giờ quá muộn để kể. # mai brave heart
Kìa, cánh quạt quay rồi! Như vẫy tay với mình. # na cheer cheer # ~ mai cheer cheer # scene wind-1=1 # scene wind-2=1 # sound rotor-1
-> END

=== B ===
Tỏi phơi trắng sân, tua-bin ven biển đứng chờ gió. # narrator # + mai left happy wave # + binh right happy read # scene wind-1=0 # scene wind-2=0 # sound wind
Cậu Đạt lùa cừu ngang, mõ kêu lốc cốc sau lưng. # narrator # + cau_dat far-right happy wave # sound wood
Đội Free Fire lớp mình mới thắng ba trận liền nè! # binh cheer cheer
Cô Hạnh còn thả tim trong nhóm lớp nữa, vui hết biết. # mai cheer cheer # - cau_dat
Trong đội có anh Sói, mình quen trên mạng, hay tặng đồ. # binh happy read # ~ mai happy rest
Tuần trước ảnh tặng thẻ nạp. Sáng nay ảnh nhắn khác lắm. # binh uneasy read # sound message # ~ mai listen rest
"Đọc mã thẻ ngân hàng của ba em. Kể ai là anh đòi lại hết." # binh worried read
Mình nhận thẻ của ảnh rồi, giờ mình kẹt quá Mai ơi. # binh sad rest # ~ mai listen heart
-> B_choose

=== B_choose ===
Nhận quà rồi thì vẫn dừng được. Bình làm gì với tin này? # mai listen heart
+ [Hứa với anh Sói trả dần, xin đừng giận] # answer do again # picture act-promise # person online # setting online -> B_owe
+ [Chụp tin giữ lại, chặn, rồi đi kể] # answer do right # picture act-keep # person online # setting online -> B_keep
+ [Đọc mã đúng một lần cho hết nợ] # answer do again # picture act-give-in # person online # setting online -> B_read

=== B_owe ===
Ảnh nhắn liền: vậy chiều nay trả trước một nửa. # binh worried read # sound message
Muốn sòng phẳng là tốt bụng. Mà quà tặng đâu ai thiếu nợ ai. # mai listen heart
-> B_choose

=== B_read ===
Tay mình run, mình bấm được hai số rồi dừng. # binh uneasy read
Dừng giữa chừng cũng là dừng. Mã đó mở ra tiền của cả nhà. # mai brave heart
-> B_choose

=== B_keep ===
Tách một tiếng, tin nằm yên. Cạch một tiếng, khiên che. # narrator # ~ binh brave read # sound snap # sound shield-on
Còn khúc kể. Ba đang rầu chuyện ghe hư, mình sợ ba la. # binh worried rest
-> B_who

=== B_who ===
Sợ bị la là sợ thiệt. Bình mang máy tới ai trước? # mai listen heart
+ [Đợi ba sửa xong ghe, tháng sau tính] # answer tell again # picture tell-later # person online # setting online -> B_later
+ [Cậu Đạt, đang đứng giữa bầy cừu] # answer tell right # picture tell-uncle # person online # setting online -> B_uncle
+ [Mấy bạn trong đội, bắt thề giữ kín] # answer tell again # picture tell-friend # person online # setting online -> B_team
+ [Ba, dù ba đang bực mình] # answer tell right # picture tell-father # person online # setting online -> B_dad

=== B_later ===
Một tháng thì mình mất ngủ ba mươi đêm. # binh sad rest
Ba bận thì còn người khác rảnh, ngay trong chiều nay. # mai listen heart
-> B_who

=== B_team ===
Mấy đứa nghe xong cũng xanh mặt, không đứa nào biết làm gì. # binh worried rest
Có bạn hiểu là đỡ buồn rồi. Giờ thêm một người lớn nha. # mai listen heart
-> B_who

=== B_uncle ===
Cậu ơi, có người trong game đòi mã thẻ của ba con. # binh brave open # + cau_dat far-right listen open
Cậu coi rồi. Quà của nó có móc câu, con gỡ ra là khéo. # cau_dat listen read
Chuyện ba la thì để cậu nói trước một tiếng. # cau_dat happy open # ~ binh happy rest
-> B_end

=== B_dad ===
Ba ơi, con đưa ba coi cái này, ba la con cũng chịu. # binh brave open # + ba far-right calm open
Chơi cho lắm vô! Ba đang rối cái ghe đây nè. # ba sayno open # ~ binh sad rest
Ba đứng im một hồi, hít một hơi, rồi hạ giọng. # narrator # ~ ba listen open
Ba nóng quá, ba xin lỗi. Con đưa máy ra là gan hơn ba rồi. # ba listen read # ~ binh happy rest # + cau_dat middle happy rest
-> B_end

=== B_end ===
Chiều đó nhà mình gọi ngân hàng khóa thẻ, rồi báo tài khoản anh Sói. # binh calm rest
Lỡ nhận, lỡ đọc vài số, đó không bao giờ là lỗi của con. # cau_dat happy open # ~ binh happy rest
Tháng trước hay sáng nay, không bao giờ quá muộn để kể. # binh brave open
Gió về rồi, coi cánh quạt kìa! Mình lấy máy giả ra tập nha. # mai cheer cheer # ~ binh cheer cheer # scene wind-1=1 # scene wind-2=1 # sound rotor-1
-> END

=== C ===
Chiều xuống, hàng tua-bin đổ bóng dài qua ruộng hành, bầy cừu về chuồng trong bụi vàng. # narrator # + mai far-left happy rest # + chi left happy read # + binh right worried rest # scene wind-1=0 # scene wind-2=0 # scene wind-3=0 # sound wind
Mẹ mình đang livestream bán tỏi, cả xóm vô thả tim, bán gần hết sạp luôn! # chi cheer read
Còn máy của Bình cứ rung, mà Bình úp nó xuống cỏ, không nhìn. # narrator # sound message # ~ binh uneasy rest # ~ chi calm rest
Mình quen một bạn nữ trên TikTok, nhắn Zalo hai tuần, tưởng thân lắm. # binh sad rest # ~ chi listen rest
Giờ người đó nói có hình riêng của mình, đòi hai triệu trước mười giờ tối. # binh worried read
Mình chuyển hai trăm ngàn rồi, họ vẫn đòi nữa. # binh sad read # ~ chi worried rest
-> C_say

=== C_say ===
Theo em, câu nào của Chi giúp bạn thở được? # mai listen heart
+ [Phải chi Bình nói mình nghe sớm thì đâu có mất tiền] # answer say again # person online # setting online -> C_early
+ [Mình tin bạn. Người đem hình ra dọa mới có lỗi, đâu phải bạn] # answer say right # person online # setting online -> C_believe
+ [Mình thề không nói ai, hai đứa mình góp tiền trả] # answer say again # person online # setting online -> C_pay

=== C_early ===
Bạn nói đúng, mà nghe xong mình thấy tại mình hết. # binh sad rest
Lo cho bạn nên buột miệng vậy thôi. Giờ bạn ấy cần một người ngồi cạnh. # mai listen heart
-> C_say

=== C_pay ===
Mình đưa một lần, họ đòi hai lần. Góp biết bao giờ cho đủ? # binh worried rest
Thương bạn nên muốn cho êm. Trả rồi thường bị đòi thêm, mà chỉ hai bạn gánh thì nặng quá. # mai listen heart
-> C_say

=== C_believe ===
Chi bước lại gần, không hỏi tấm hình ra sao. # narrator # ~ chi brave rest
Có người tin, mình thở được nửa hơi rồi đó. # binh calm rest
-> C_do

=== C_do ===
Máy lại rung: còn bốn tiếng. Hai bạn làm gì trước hết? # mai listen heart # sound message
+ [Nhắn xin thêm vài bữa để kịp gom tiền] # answer do again # picture act-reply # person online # setting online -> C_beg
+ [Không trả lời, lưu tin và số tài khoản, rồi chặn] # answer do right # picture act-keep # person online # setting online -> C_keep
+ [Gửi hình qua máy Chi, giữ làm bằng chứng cho chắc] # answer do again # picture act-send # person online # setting online -> C_forward

=== C_beg ===
Họ trả lời trong ba giây: sợ rồi hả, vậy ba triệu. # binh uneasy read # sound message
Xin là vì sợ, không phải vì dại. Mà mỗi câu xin lại cho họ thêm một cái nút để bấm. # mai listen heart
-> C_do

=== C_forward ===
Chi lắc đầu: mình không cần coi, cũng không giữ. # chi brave stop
Hình riêng của trẻ em thì không ai chuyển tiếp, kể cả để làm chứng. Tên tài khoản với tin nhắn là đủ. # mai listen heart
-> C_do

=== C_keep ===
Lưu rồi: tên, giờ nhắn, số nhận tiền. Chặn rồi. # binh brave read # sound snap # sound shield-on
Im quá. Mình sợ im vậy là họ đang đăng lên. # binh worried rest
-> C_tell

=== C_tell ===
Có thể họ đăng, có thể không. Ai nên biết ngay chiều nay? # mai listen heart
+ [Cô Hạnh, nhà cô ở ngay đầu ruộng] # answer tell right # picture tell-teacher # person online # setting online -> C_teacher
+ [Để thi xong rồi nói] # answer tell again # picture tell-later # person online # setting online -> C_exam
+ [111, rồi ba của Bình] # answer tell right # picture tell-111 # person online # setting online -> C_line

=== C_exam ===
Một tuần ngồi chờ tiếng rung, mình thi sao nổi. # binh sad rest
Ráng một mình thì cạn sức. Có người lớn đỡ, Bình còn sức mà thi. # mai listen heart
-> C_tell

=== C_line ===
Máy bận, hai bạn thở một vòng quạt rồi bấm lại. Lần này có tiếng người. # narrator # ~ binh brave phone
Cô bên 111 nói mình làm đúng rồi, và nói chuyện với ba giùm mình. Chi chạy đi kêu thêm cô Hạnh. # binh calm phone
-> C_adult

=== C_teacher ===
Cô ơi, có người dọa tung hình con để lấy tiền. # binh brave open
-> C_adult

=== C_adult ===
Cô Hạnh tới, tay còn dính đất ruộng hành. # narrator # + co_giao far-right listen open
Cô không cần coi hình nào hết. Cô với ba con đi báo công an, con ăn chén cơm đã. # co_giao listen open # ~ binh calm rest
Nếu họ vẫn đăng thì vẫn có người giúp gỡ, và cô đứng cạnh con ở trường. # co_giao happy open
Gửi rồi, trả tiền rồi, đó vẫn không bao giờ là lỗi của bạn. # chi brave rest # ~ binh happy rest
Hai tuần hay hai năm, không bao giờ quá muộn để kể, giờ thì mình tin câu đó. # binh brave open
Gió lên rồi kìa. Mở máy giả ra, mình soạn sẵn đường ra cho mấy bạn khác. # chi cheer read # ~ mai cheer cheer # scene wind-1=1 # scene wind-2=1 # scene wind-3=1 # sound rotor-1
-> END
