// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Nắng sớm rọi qua giàn nho Thái An. # narrator # + mai left happy wave # + chi right happy rest # scene lantern=0 # sound wind
Chào em! Mình là Mai, bạn rùa nhỏ. # mai happy wave
Nho chín rồi! Chùm nào cũng mọng nước. # chi cheer cheer
Chi ơi, ngoại nói nhỏ con nghe nè. # ba_ngoai happy wave # + ba_ngoai far-right happy wave
Tối nay mình mừng sinh nhật ông dưới giàn nho. # ba_ngoai happy open
Suỵt, con giữ kín tới tối nha! # ba_ngoai happy rest # ~ chi cheer rest # sound scute
Dạ! Tối nay ông sẽ cười tươi cho coi. # chi cheer cheer
Đó là điều bất ngờ vui. Tối là ai cũng biết. # mai happy wave # - ba_ngoai
Bác Năm hàng xóm đi qua, đưa Chi gói kẹo. # narrator # + bac_nam far-right happy open
Đây là bí mật của hai bác cháu mình. # bac_nam happy open
Ra sau vườn với bác. Đừng kể ai nghe! # bac_nam calm rest # ~ chi uneasy rest
Bụng Chi thắt lại. Tay Chi lạnh ngắt. # mai listen heart
-> A_choose

=== A_choose ===
Theo em, bạn Chi nên làm gì? # mai listen heart
+ [Kể với bà ngoại ngay] # answer tell right # picture way-polite # person neighbour # setting field -> A_tell
+ [Nói: Cháu không giữ bí mật này] # answer say right # picture way-firm # person neighbour # setting field -> A_no
+ [Giữ kín, vì lỡ nhận kẹo rồi] # answer tell again # picture candy-hush # person neighbour # setting field -> A_keep

=== A_keep ===
Chi giữ kín mà lòng nặng như đá. # narrator # ~ chi sad rest
Mình thử cách khác nhé. Nhận kẹo rồi vẫn kể được. # mai listen heart
-> A_choose

=== A_no ===
Cháu không giữ bí mật này đâu ạ. # chi sayno stop
Chi lùi lại, rồi chạy về phía bà ngoại. # narrator # ~ bac_nam surprised rest # sound step
-> A_tell

=== A_tell ===
Ngoại ơi, bác Năm cho kẹo rồi dặn giấu. # chi brave rest # - bac_nam # + ba_ngoai far-right listen rest
Con kể là đúng. Không phải lỗi của con. # ba_ngoai listen open # ~ chi calm rest
Để người lớn lo tiếp. Ngoại ở đây với con. # ba_ngoai calm open # ~ chi happy rest
Nhận kẹo hay lỡ hứa, không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Tối đến, cả vườn bỗng sáng lên. # narrator # scene lantern=1 # sound lamp # ~ chi surprised rest
Bất ngờ chưa ông ơi! # chi cheer cheer # + ong far-left surprised open
Ôi, đèn nho! Ông vui quá chừng! # ong cheer wave # ~ ba_ngoai cheer wave # ~ mai cheer cheer
Bất ngờ vui thì mở ra. Bí mật khó chịu thì kể ra. # mai happy wave
-> END

=== B ===
Buổi chiều, nhà Dân đang cắt nho đem ra đường bán. # narrator # + mai left happy wave # + dan right happy rest # scene lantern=0 # sound wind
Chào em! Ở Thái An, mỗi năm nho chín mấy vụ nhờ nắng và gió biển. # mai happy wave
Cậu ơi, con xếp được sáu rổ rồi nè! # dan cheer cheer # + cau_dat far-right happy wave
Giỏi quá! Cậu ra quầy bán nho một chút nha. # cau_dat happy open
Thầy dạy bóng ghé vào vườn, tay cầm một gói quà. # narrator # - cau_dat # + thay far-right happy wave
Tặng em chiếc điện thoại. Đừng cho ai biết nha, bí mật của thầy trò mình. # thay happy open # ~ dan surprised rest
Tối nay em nhắn cho thầy, rồi tới tập riêng, khỏi rủ ai. # thay calm rest # ~ dan uneasy rest
Dân thích chiếc điện thoại lắm, mà sao tim cứ đập nhanh. # narrator # ~ dan worried rest
Vừa thích vừa lo cùng lúc là chuyện bình thường. # mai listen heart
-> B_find

=== B_find ===
Theo em, chỗ nào trong lời của thầy là mánh khóe? # mai listen heart
+ [Bắt giấu, không cho ai biết] # answer recognise-not-ok right # picture trick-two # person coach # setting field -> B_found
+ [Rủ đi riêng, khỏi rủ ai] # answer recognise-not-ok right # picture trick-apart # person coach # setting field -> B_found
+ [Chiếc điện thoại mới] # answer recognise-not-ok again # picture gift-phone # person coach # setting field -> B_phone

=== B_phone ===
Tự món quà thì không sao. Mánh nằm ở điều kiện đi kèm nó. # mai listen heart
Mình thử cách khác nhé. Nghe lại lời dặn xem. # mai happy rest
-> B_find

=== B_found ===
Đúng rồi! Bắt giấu và rủ đi riêng là hai mánh hay đi cùng nhau. # mai brave stop # sound good
-> B_choose

=== B_choose ===
Vậy bạn Dân có thể làm gì? # mai listen heart
+ [Dạ em không nhận, em về hỏi cậu ạ] # answer say right # picture way-polite # person coach # setting field -> B_polite
+ [Đi ra quầy nho, kể với cậu Đạt] # answer tell right # picture place-stall # person coach # setting field -> B_go
+ [Nhận quà, giấu dưới rổ nho] # answer do again # picture gift-phone # person coach # setting field -> B_hide

=== B_hide ===
Giấu dưới rổ nho, mà lo lắng thì giấu đâu cho hết. # narrator # ~ dan sad rest
Mình thử cách khác nhé. Lỡ nhận rồi, Dân vẫn trả và kể được. # mai listen heart
-> B_choose

=== B_polite ===
Dạ em cảm ơn, em không nhận. Em về hỏi cậu ạ. # dan brave fold # ~ thay surprised rest
-> B_go

=== B_go ===
Dân đi nhanh ra quầy, nơi có đông người mua nho. # narrator # - thay # + cau_dat far-right calm rest # ~ dan brave rest # sound step
Cậu đang đông khách, con chờ chút nha. # cau_dat calm rest # ~ dan worried rest
Cậu ơi, chuyện này gấp. Có người bắt con giấu cả nhà. # dan brave stop
Cậu Đạt bỏ cân xuống, cúi người xuống ngang mắt Dân. # narrator # ~ cau_dat listen rest
Con kể là đúng. Không phải lỗi của con. Cậu sẽ nhờ người giúp. # cau_dat listen open # ~ dan calm rest
Thích quà, lỡ nhận hay lỡ hứa, đó không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Tối đến, giàn nho bỗng sáng rực như treo đầy lồng đèn. # narrator # scene lantern=1 # sound lamp # ~ dan surprised rest # ~ cau_dat happy open
Cả nhà giấu con làm mấy chùm đèn này, mừng con thêm tuổi! # cau_dat cheer wave # + me far-left cheer wave
Bất ngờ vui là vậy đó: có ngày mở ra, ai cũng cười! # dan cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Hoàng hôn xuống vườn nho Thái An, gió biển thổi rì rào qua tán lá. # narrator # + mai far-left happy rest # + phong left uneasy rest # + hoa right calm rest # scene lantern=0 # sound wind
Phong ngồi lặng dưới giàn nho, điện thoại úp trên đùi, cứ rung lên từng hồi. # narrator # ~ phong worried rest
Ông vừa chọn mấy chùm ngon nhất cho tiệc cuối tuần, mà cậu không nếm thử à? # hoa happy wave
Hoa nè, nếu mình kể chuyện này, cậu hứa giữ bí mật nha? # phong sad rest # ~ hoa listen rest
-> C_promise

=== C_promise ===
Theo em, Hoa nên trả lời sao? # mai listen heart
+ [Mình nghe đây. Nếu cậu gặp nguy, tụi mình cùng kể với người lớn] # answer say right # person friend # setting field -> C_listen
+ [Mình hứa, có gì mình cũng giữ kín] # answer say again # person friend # setting field -> C_sworn

=== C_sworn ===
Hứa giữ kín hết thì lúc bạn gặp nguy, Hoa bị kẹt giữa lời hứa và bạn mình. # mai listen heart
Mình thử cách khác nhé: nghe bạn, mà không hứa giữ bí mật không an toàn. # mai happy rest
-> C_promise

=== C_listen ===
Mình nghe đây. Nếu cậu gặp nguy thì tụi mình cùng kể với người lớn, mình đi chung. # hoa brave rest
Có người mình quen qua trò chơi ba tuần nay, ban đầu khen mình, tặng mình xu. # phong sad rest
Rồi họ nói ở nhà chẳng ai hiểu mình, dặn xóa hết tin nhắn, đừng kể ai. # phong uneasy rest
Giờ họ đòi ảnh riêng tư, không gửi thì họ nói xấu mình với cả trường. # phong worried rest # ~ hoa worried rest
Cậu kể ra là gan lắm đó. Người dọa mới là người làm điều không đúng. # hoa brave rest
-> C_choose

=== C_choose ===
Phong có thể làm gì tiếp? # mai listen heart
+ [Ngừng trả lời, giữ tin nhắn, rồi kể với người lớn] # answer do right # person online # setting online -> C_keep
+ [Cùng Hoa gọi tổng đài 111] # answer tell right # person online # setting online -> C_call
+ [Gửi một tấm cho họ thôi dọa] # answer do again # person online # setting online -> C_send
+ [Xóa hết rồi coi như chưa có gì] # answer do again # person online # setting online -> C_delete

=== C_send ===
Gửi rồi họ càng có cớ đòi tiếp, vì mánh của họ sống nhờ nỗi sợ. # mai listen heart
-> C_choose

=== C_delete ===
Xóa hết thì mất bằng chứng, mà lời dọa vẫn còn nguyên trong lòng. # mai listen heart
-> C_choose

=== C_keep ===
Mình không trả lời nữa. Mình chụp lại hết, rồi chặn. # phong brave rest
-> C_tell

=== C_call ===
Tụi mình gọi 111, bật loa ngoài cho cả hai cùng nghe. # hoa brave rest # ~ phong brave phone
Cô ở tổng đài dặn giữ lại tin nhắn, đừng gửi gì thêm và nhờ một người lớn ở gần. # narrator # ~ phong calm rest
-> C_tell

=== C_tell ===
Hai bạn tới tìm ông, ông đang soạn lồng đèn, lúc đầu tưởng chuyện bạn bè giận nhau. # narrator # + ong far-right calm rest
Ông ơi, chuyện này gấp hơn. Có người trên mạng đang dọa cháu. # phong brave stop
Ông đặt lồng đèn xuống, ngồi xuống cạnh Phong và nghe tới hết câu. # narrator # ~ ong listen rest
Con kể là đúng. Không phải lỗi của con. Ông gọi ba má con, rồi mình báo 111 và công an. # ong listen open # ~ phong calm rest
Lỡ gửi hay chưa gửi, lỡ hứa hay lỡ xóa, đó không bao giờ là lỗi của em. # mai brave heart
Ba tuần hay ba năm sau cũng không bao giờ quá muộn để kể. # mai listen heart
Trời tối hẳn, ông bật công tắc, cả giàn nho sáng lên như một bầu trời sao. # narrator # scene lantern=1 # sound lamp # ~ phong surprised rest # ~ hoa happy rest
Cái này ông giấu tụi con cả tuần nay. Giấu kiểu này thì ông chịu trách nhiệm! # ong cheer wave # ~ hoa cheer cheer # ~ phong happy rest
Bí mật có ngày mở ra, không làm ai sợ: đó mới là điều bất ngờ vui. # hoa happy wave
-> END
