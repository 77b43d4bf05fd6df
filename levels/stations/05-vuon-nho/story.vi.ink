// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Nắng sớm rọi qua giàn nho Thái An. # narrator # + mai left happy wave # + chi right happy rest # scene lantern=0 # sound wind
Mai ngửi thấy mùi nho chín, ngọt ơi là ngọt! # mai happy wave
Nho chín rồi! Chùm nào cũng mọng nước. # chi cheer cheer
Chi ơi, ngoại nói nhỏ con nghe nè. # ba_ngoai happy wave # + ba_ngoai far-right happy wave
Tối nay mình mừng sinh nhật ông dưới giàn nho. # ba_ngoai happy open # picture surprise-cake
Suỵt, con giữ kín tới tối nha! # ba_ngoai happy rest # ~ chi cheer rest # sound scute # picture surprise-cake
Dạ! Tối nay ông sẽ cười tươi cho coi. # chi cheer cheer
Điều bất ngờ vui thì tối nay ai cũng biết. # mai happy wave # - ba_ngoai
Bác Năm hàng xóm đi qua, đưa Chi gói kẹo. # narrator # + bac_nam far-right happy open # picture candy-behind
Đây là bí mật của hai bác cháu mình. # bac_nam happy open # picture candy-behind
Ra sau vườn với bác. Đừng kể ai nghe! # bac_nam calm rest # ~ chi uneasy rest # picture candy-behind
Bụng Chi thắt lại. Tay Chi lạnh ngắt. # mai listen heart # picture candy-behind
-> A_choose

=== A_choose ===
Theo em, bạn Chi có thể làm gì? # mai listen heart # picture candy-behind
+ [Cười với bác, cất gói kẹo đi] # answer say again # picture hide-sweet # person neighbour # setting field -> A_smile
+ [Đi ra sau vườn một chút thôi] # answer say again # picture act-give-in # person neighbour # setting field -> A_little
+ [Nói Không, rồi lùi lại, đi về hiên nhà] # answer say right # picture act-no # person neighbour # setting field -> A_no

=== A_smile ===
Sợ mà cười là chuyện hay gặp. Chi không có lỗi. # mai listen heart # ~ chi worried rest
Cười rồi, Chi vẫn được bước đi chỗ khác. # mai happy rest
-> A_choose

=== A_little ===
Đi một chút cũng là đi riêng, không ai thấy. # mai listen heart # ~ chi uneasy rest
Chi được ở lại chỗ có người nhà. # mai happy rest
-> A_choose

=== A_no ===
Dạ không. Con không ra đó đâu ạ. # chi sayno stop
Bác Năm vẫn nài thêm: đi một chút thôi mà. # narrator # ~ bac_nam calm open # ~ chi worried rest
Nói rồi mà bác vẫn nài thì lỗi ở bác. # mai brave stop
Chi lùi lại, rồi chạy về phía hiên nhà. # narrator # - bac_nam # ~ chi brave rest # sound step
-> A_who

=== A_who ===
Giờ Chi có thể kể với ai? # mai listen heart # picture candy-behind
+ [Chạy về kể với bà ngoại] # answer tell right # picture tell-grandma # person neighbour # setting field -> A_tell
+ [Kể với búp bê] # answer tell again # picture tell-toy # person neighbour # setting field -> A_doll
+ [Để bữa khác mới kể] # answer tell again # picture tell-later # person neighbour # setting field -> A_later

=== A_doll ===
Ôm búp bê thì ấm. Búp bê không giúp được. # mai listen heart
-> A_who

=== A_later ===
Bữa khác kể cũng được. Kể liền thì nhẹ lòng sớm. # mai listen heart
-> A_who

=== A_tell ===
Ngoại ơi, bác Năm cho kẹo rồi dặn giấu. # chi brave rest # + ba_ngoai far-right listen rest
Ngoại mừng vì con chạy về với ngoại. # ba_ngoai listen open # ~ chi calm rest
Chuyện này không bao giờ là lỗi của con. # ba_ngoai listen open
Ngoại với mẹ lo tiếp. Con ở đây với ngoại. # ba_ngoai calm open # ~ chi happy rest
Lỡ ăn kẹo rồi cũng không bao giờ quá muộn để kể. # mai brave heart
Tối đến, cả vườn bỗng sáng lên. # narrator # scene lantern=1 # sound lamp # ~ chi surprised rest
Bất ngờ chưa ông ơi! # chi cheer cheer # + ong far-left surprised open
Ôi, đèn nho! Ông vui quá chừng! # ong cheer wave # ~ ba_ngoai cheer wave # ~ mai cheer cheer
Ông thổi nến. Gió thơm mùi nho chín. # narrator # ~ chi happy rest
-> END

=== B ===
Buổi chiều, nhà Dân đang cắt nho đem ra đường bán. # narrator # + mai left happy wave # + dan right happy rest # scene lantern=0 # sound wind
Ở Thái An, mỗi năm nho chín mấy vụ nhờ nắng và gió biển. # mai happy wave
Cậu ơi, con xếp được sáu rổ rồi nè! # dan cheer cheer # + cau_dat far-right happy wave
Giỏi quá! Cậu ra quầy bán nho một chút nha. # cau_dat happy open
Thầy dạy bóng ghé vào vườn, tay cầm một gói quà. # narrator # - cau_dat # + thay far-right happy wave
Tặng em chiếc điện thoại. Đừng cho ai biết nha, bí mật của thầy trò mình. # thay happy open # ~ dan surprised rest
Tối nay em nhắn cho thầy, rồi tới tập riêng, khỏi rủ ai. # thay calm rest # ~ dan uneasy rest
Dân thích chiếc điện thoại lắm, mà sao tim cứ đập nhanh. # narrator # ~ dan worried rest
Vừa thích vừa lo cùng lúc là chuyện bình thường. # mai listen heart
-> B_find

=== B_find ===
Theo em, chỗ nào trong lời của thầy là trò gạt? # mai listen heart
+ [Chiếc điện thoại mới tinh, thầy đem tặng] # answer recognise-not-ok again # picture gift-phone # person coach # setting field -> B_phone
+ [Dặn giấu, không cho ai biết] # answer recognise-not-ok right # picture trick-two # person coach # setting field -> B_found
+ [Kêu tới riêng, khỏi rủ ai hết] # answer recognise-not-ok right # picture trick-apart # person coach # setting field -> B_found

=== B_phone ===
Tự món quà thì không sao. Chỗ gạt nằm ở lời dặn đi kèm nó. # mai listen heart
Nghe lại xem: thầy dặn gì, thầy kêu Dân đi đâu? # mai happy rest
-> B_find

=== B_found ===
Đúng rồi! Dặn giấu và kêu đi riêng là hai trò gạt hay đi cùng nhau. # mai brave stop # sound good
-> B_choose

=== B_choose ===
Vậy bạn Dân có thể làm gì? # mai listen heart
+ [Dạ em nhận, em khỏi kể ai hết] # answer do again # picture act-hide # person coach # setting field -> B_hide
+ [Em không nhận, em về hỏi cậu em] # answer say right # picture act-ask # person coach # setting field -> B_polite
+ [Dạ em tới, mà tới một chút thôi] # answer do again # picture act-give-in # person coach # setting field -> B_little
+ [Đi ra quầy nho, kể với cậu Đạt] # answer tell right # picture tell-uncle # person coach # setting field -> B_go

=== B_hide ===
Dân giấu quà dưới rổ nho, mà nỗi lo thì giấu đâu cho hết. # narrator # ~ dan sad rest
Lỡ nhận rồi, Dân vẫn trả và kể được. # mai listen heart
-> B_choose

=== B_little ===
Sợ thầy buồn nên mới nhận lời, nhiều bạn cũng vậy. # mai listen heart # ~ dan sad rest
Tới một chút cũng là tới một mình. Dân được đổi ý. # mai happy rest
-> B_choose

=== B_polite ===
Dạ em cảm ơn, em không nhận. Em về hỏi cậu ạ. # dan brave fold # ~ thay surprised rest
-> B_go

=== B_go ===
Dân đi nhanh ra quầy, nơi có đông người mua nho. # narrator # - thay # + cau_dat far-right calm rest # ~ dan brave rest # sound step
Cậu đang đông khách. Chắc thầy thương con nên cho thôi mà. # cau_dat calm rest # ~ dan worried rest
Cậu chưa nghe hết chuyện. Đó không phải tại Dân kể dở. # mai listen heart
Cậu ơi, thầy dặn con giấu cả nhà, còn kêu con tới một mình. # dan brave stop
Cậu Đạt bỏ cân xuống, cúi người xuống ngang mắt Dân. # narrator # ~ cau_dat listen rest
Cậu xin lỗi, hồi nãy cậu nghe chưa kỹ. Con kể lại là gan lắm. # cau_dat listen open # ~ dan calm rest
Thích quà hay lỡ hứa, cũng không bao giờ là lỗi của con. # cau_dat listen open
Tối nay cậu gặp ba má con, rồi mình báo nhà trường. # cau_dat calm open
Người ta bận hay chưa tin, cũng không bao giờ quá muộn để kể. # mai happy wave
Tối đến, giàn nho bỗng sáng rực như treo đầy lồng đèn. # narrator # scene lantern=1 # sound lamp # ~ dan surprised rest # ~ cau_dat happy open
Cả nhà giấu con làm mấy chùm đèn này, mừng con thêm tuổi! # cau_dat cheer wave # + me far-left cheer wave
Giấu mà có ngày mở ra, giấu vậy thì con chịu! # dan cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Hoàng hôn xuống vườn nho Thái An, gió biển thổi rì rào qua tán lá. # narrator # + mai far-left happy rest # + binh left uneasy rest # + hoa right calm rest # scene lantern=0 # sound wind
Bình ngồi lặng dưới giàn nho, điện thoại úp trên đùi, cứ rung lên từng hồi. # narrator # ~ binh worried rest
Ông vừa lựa mấy chùm ngon nhất cho tiệc cuối tuần, sao bạn không nếm thử? # hoa happy wave
Hoa nè, nếu mình kể chuyện này, bạn hứa giữ bí mật nha? # binh sad rest # ~ hoa listen rest
-> C_promise

=== C_promise ===
Theo em, Hoa nên trả lời sao? # mai listen heart
+ [Mình hứa, bạn kể chuyện gì mình cũng giữ kín luôn] # answer say again # person friend # setting field -> C_sworn
+ [Mình nghe đây. Bạn gặp nguy thì mình cùng bạn đi kể người lớn] # answer say right # person friend # setting field -> C_listen
+ [Chuyện riêng của bạn thì bạn giữ, mình không dám nghe đâu nha] # answer say again # person friend # setting field -> C_afraid

=== C_sworn ===
Hứa giữ kín hết thì lúc bạn gặp nguy, Hoa bị kẹt giữa lời hứa và bạn mình. # mai listen heart
Hoa nghe bạn được, mà khỏi hứa giữ một bí mật không an toàn. # mai happy rest
-> C_promise

=== C_afraid ===
Sợ nghe chuyện nặng thì cũng dễ hiểu, mà Bình đang cần một người ngồi cạnh. # mai listen heart
Hoa chỉ cần nghe, còn giúp thì đã có người lớn cùng lo. # mai happy rest
-> C_promise

=== C_listen ===
Mình nghe đây. Nếu bạn gặp nguy thì tụi mình cùng kể người lớn, mình đi chung. # hoa brave rest
Có người mình quen qua trò chơi ba tuần nay, ban đầu khen mình, tặng mình xu. # binh sad rest
Rồi họ nói ở nhà chẳng ai hiểu mình, dặn xóa hết tin nhắn, đừng kể ai. # binh uneasy rest
Giờ họ đòi ảnh riêng tư, không gửi thì họ nói xấu mình với cả trường. # binh worried rest # ~ hoa worried rest
Bạn kể ra là gan lắm đó. Người dọa mới là người làm điều không đúng. # hoa brave rest
-> C_choose

=== C_choose ===
Bình có thể làm gì tiếp? # mai listen heart
+ [Gửi một tấm không thấy mặt để họ thôi dọa, rồi chặn luôn] # answer do again # person online # setting online -> C_send
+ [Ngừng trả lời, giữ tin nhắn, rồi kể với người lớn] # answer do right # person online # setting online -> C_keep
+ [Xóa hết tin nhắn, khóa máy, không kể ai nữa] # answer do again # person online # setting online -> C_delete
+ [Cùng Hoa gọi số 111, hỏi cách giữ bằng chứng] # answer tell right # person online # setting online -> C_call

=== C_send ===
Sợ quá mà gửi thì không có lỗi, nhưng gửi rồi họ thường đòi thêm. # mai listen heart
-> C_choose

=== C_delete ===
Muốn xóa cho nhẹ là dễ hiểu, mà giữ tin nhắn lại thì người lớn dễ giúp hơn. # mai listen heart
-> C_choose

=== C_keep ===
Mình không trả lời nữa. Mình chụp lại tin nhắn, rồi chặn. # binh brave rest
-> C_tell

=== C_call ===
Tụi mình gọi 111, bật loa ngoài cho cả hai cùng nghe. # hoa brave rest # ~ binh brave phone
Cô ở tổng đài dặn giữ lại tin nhắn, đừng gửi gì thêm và nhờ một người lớn ở gần. # narrator # ~ binh calm rest
-> C_tell

=== C_tell ===
Hai bạn tới tìm ông, ông đang soạn lồng đèn, chưa kịp ngẩng lên. # narrator # + ong far-right calm rest
Chuyện trên mạng thì tắt máy là xong, tụi con đừng làm lớn. # ong calm rest # ~ binh sad rest
Ông ơi, tắt máy thì lời dọa vẫn còn. Ông nghe bạn con nói hết đã. # hoa brave stop
Có người trên mạng đòi ảnh của con, không gửi thì họ nói xấu con. # binh brave stop
Ông đặt lồng đèn xuống, tới cạnh Bình và nghe tới hết câu. # narrator # ~ ong listen rest
Ông hiểu rồi, hồi nãy ông nói vội quá. Ông gọi ba má con, mình báo 111 và công an. # ong listen open # ~ binh calm rest
Lỡ gửi hay chưa gửi, lỡ hứa hay lỡ xóa, đều không bao giờ là lỗi của con. # ong listen open
Lỡ họ vẫn nói xấu thì sao ông? # binh worried rest
Thì lỗi vẫn ở họ, và ông với cả nhà vẫn đứng bên con. # ong calm open # ~ binh calm rest
Ba tuần hay ba năm sau cũng không bao giờ quá muộn để kể. # mai listen heart
Trời tối hẳn, ông bật công tắc, cả giàn nho sáng lên như một bầu trời sao. # narrator # scene lantern=1 # sound lamp # ~ binh surprised rest # ~ hoa happy rest
Cái này ông giấu tụi con cả tuần nay. Giấu kiểu này thì ông chịu trách nhiệm! # ong cheer wave # ~ hoa cheer cheer # ~ binh happy rest
Bình bật cười, lần đầu trong ba tuần chiếc điện thoại nằm im. # narrator # ~ binh cheer cheer
-> END
