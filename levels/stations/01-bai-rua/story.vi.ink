// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Trời hửng sáng ở bãi rùa Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + an right calm rest
Chào em! Mình là Mai. Mình nở ra trên bãi cát này. # mai happy wave
Cô là kiểm lâm. Cô canh ổ trứng này hai tháng rồi. # kiem_lam happy open # + kiem_lam far-right calm open
Cát rung rung kìa! Rùa con ra rồi! # an surprised rest # sound step
Mình bế bạn rùa xuống biển nha cô? # an happy open
-> A_help

=== A_help ===
Theo em, mình giúp rùa con cách nào? # kiem_lam happy open
+ [Dọn đường cho rùa tự đi] -> A_go
+ [Bế rùa con lên tay] -> A_lift

=== A_lift ===
Rùa con muốn tự đi. Mình đừng tự ý bế. # kiem_lam calm open
Mình thử cách khác nhé. # mai listen heart
-> A_help

=== A_go ===
Rùa con bò ra biển rồi kìa! # an cheer cheer # scene hatch=1 # sound splash
Mình san cát cho phẳng nè! # khoi happy wave # + khoi far-left happy wave
Mỗi bạn rùa có một cái mai. # mai happy wave
Mai là của rùa. Không ai gỡ được. # mai brave stop # sound shield
Em cũng vậy. Cơ thể em là của em. # mai brave stop
Miệng, ngực, giữa hai đùi, mông là vùng riêng tư. # kiem_lam calm open
Bạn Hoa đang ngắm biển. # narrator # - an # - kiem_lam # - khoi # + hoa right calm rest
Cho mình ôm cậu một cái nha! # dan happy open # + dan far-right happy open
Hoa không muốn. Hoa nói bằng tay. # narrator # ~ hoa uneasy rest
-> A_choose

=== A_choose ===
Theo em, bạn Hoa có thể làm gì? # mai listen heart
+ [Giơ tay ra hiệu: Dừng lại] # answer say right # person peer # setting beach -> A_sign
+ [Lắc đầu, lùi lại một bước] # answer say right # person peer # setting beach -> A_sign
+ [Đứng yên, chịu vậy] # answer say again # person peer # setting beach -> A_still

=== A_still ===
Đứng yên thì Hoa vẫn khó chịu. # hoa sad rest
Mình thử cách khác nhé. # mai listen heart
-> A_choose

=== A_sign ===
Hoa ra hiệu thật rõ: Dừng lại! # narrator # ~ hoa sayno stop # sound shield
À, mình hiểu rồi. Vậy mình vẫy tay chào nhé! # dan happy wave
Bạn nói Không thì mình dừng. Giỏi lắm! # mai happy wave # ~ hoa happy wave
-> A_end

=== A_end ===
Chuyện khó chịu không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Giờ mình gọi tên cơ thể, cho rùa ra biển nhé! # mai cheer cheer # ~ hoa happy cheer
-> END

=== B ===
Mờ sáng, đội tình nguyện đi dọc bãi rùa Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + chi right calm rest
Chào em, mình là Mai! Sáng nay có một ổ trứng sắp nở. # mai happy wave
Vích mẹ đẻ xong thì về biển, còn các cô thay nhau canh ổ. # kiem_lam happy open # + kiem_lam far-right calm open
Bỗng xe lăn của bạn Khôi lún xuống cát. # narrator # - kiem_lam # + khoi far-right worried rest
-> B_help

=== B_help ===
Muốn giúp Khôi, bạn Chi nên làm gì trước? # mai listen heart
+ [Hỏi Khôi muốn được giúp thế nào] # answer do right # person friend # setting beach -> B_ask
+ [Nắm xe đẩy luôn cho nhanh] # answer do again # person friend # setting beach -> B_push

=== B_push ===
Khoan đã! Chiếc xe như một phần cơ thể mình. # khoi sayno stop
Cậu hỏi mình trước thì mình mới yên tâm. # khoi calm rest # ~ chi listen rest
-> B_help

=== B_ask ===
Cậu hỏi vậy mình vui lắm. Cậu lót tấm ván giùm mình nha. # khoi happy wave
Xe lên khỏi cát, rùa con cũng bò tới mép nước. # narrator # scene hatch=1 # sound splash # ~ chi cheer cheer # ~ khoi cheer cheer
Mai là của rùa, còn cơ thể em là của em. # mai brave stop # sound shield
Vùng riêng tư có bốn: miệng, ngực, giữa hai đùi và mông. # kiem_lam calm open # - khoi # + kiem_lam far-right calm open
Người lớn chỉ giúp ở đó để em sạch hoặc khỏe, có người chăm sóc ở cạnh. # kiem_lam calm open
Và không ai được bắt em giấu chuyện đó. # kiem_lam calm open
Chi ngập ngừng. Bạn ấy nhớ ra một chuyện. # narrator # ~ chi uneasy rest
Có một chú quen đòi chụp mình lúc mình thay đồ bơi. # chi uneasy rest
Chú nói cho vui thôi, đừng kể ai. Lúc đó mình đứng im. # chi sad rest
Đông cứng là phản ứng bình thường, còn kể là dũng cảm. # mai listen heart
-> B_choose

=== B_choose ===
Theo em, bây giờ bạn Chi nên làm gì? # mai listen heart
+ [Kể với cô kiểm lâm ngay bây giờ] # answer tell right # person man # setting beach -> B_ranger
+ [Về kể với mẹ hoặc người chăm sóc] # answer tell right # person man # setting beach -> B_mother
+ [Thôi, giấu luôn cho xong] # answer tell again # person man # setting beach -> B_hide

=== B_hide ===
Giấu đi thì Chi vẫn phải lo một mình. # chi worried rest
Mình thử cách khác nhé. Kể với ai thì Chi nhẹ lòng? # mai listen heart
-> B_choose

=== B_ranger ===
Cô ơi, con muốn kể một chuyện làm con khó chịu. # chi brave rest
Con kể là đúng. Không phải lỗi của con. Cô sẽ nhờ người giúp. # kiem_lam listen open # ~ chi happy rest
-> B_end

=== B_mother ===
Mẹ ơi, con muốn kể một chuyện làm con khó chịu. # chi brave rest # - kiem_lam # + me far-right listen open
Con kể là đúng. Không phải lỗi của con. Mẹ sẽ nhờ người giúp. # me listen open # ~ chi happy rest
-> B_end

=== B_end ===
Ai vượt ranh giới thì người ấy làm không đúng, không bao giờ là lỗi của em. # mai brave heart
Và không bao giờ quá muộn để kể. # mai happy wave
Nào, mình gọi tên cơ thể rồi đưa rùa con ra biển nhé! # mai cheer cheer # ~ chi happy cheer
-> END

=== C ===
Rạng sáng ở bãi rùa Núi Chúa, cả đội trực không ai bật đèn. # narrator # scene hatch=0 # + mai far-left happy rest # + an left calm rest # + kiem_lam far-right calm open
Đèn chớp làm vích mẹ hoảng, có khi bỏ về biển mà chưa kịp đẻ. # kiem_lam calm open
Vậy là trước khi chụp, mình phải nghĩ xem nó có chịu được không, hả cô? # an listen rest
Đúng rồi. Với người cũng vậy: muốn chụp thì hỏi, người ta lắc đầu thì cất máy. # kiem_lam happy open
Rùa con lần lượt chui khỏi cát, tự bò về phía biển sáng. # narrator # scene hatch=1 # sound splash # ~ an cheer cheer
Mai là của rùa, cơ thể em là của em, từ nhỏ tới lớn đều vậy. # mai brave stop # sound shield
Tuổi dậy thì, cơ thể đổi khác, em càng có quyền được riêng tư. # mai listen heart
Điện thoại của Dân rung lên, mặt bạn ấy tái đi. # narrator # - kiem_lam # + dan right worried rest
Hôm tập bơi, có bạn quay lén mình thay đồ rồi gửi vào nhóm lớp. # dan uneasy rest
Bạn ấy bảo giỡn thôi mà. Mình không biết phải làm sao. # dan sad rest # ~ an listen rest
-> C_choose

=== C_choose ===
Theo em, An nên nói gì với Dân? # mai listen heart
+ [Cậu không có lỗi. Mình cùng đi kể với cô nhé] # answer tell right # person peer # setting sports -> C_tell
+ [Mình cùng gọi 111 hỏi cách gỡ xuống] # answer tell right # person peer # setting sports -> C_call
+ [Chuyện nhỏ mà, cười cho qua đi] # answer tell again # person peer # setting sports -> C_laugh
+ [Sao cậu không thay đồ chỗ kín hơn] # answer say again # person peer # setting sports -> C_blame

=== C_laugh ===
Cười cho qua thì đoạn phim vẫn còn đó, và Dân vẫn khó chịu. # dan sad rest
Mình thử cách khác nhé. Dân cần có người đứng về phía mình. # mai listen heart
-> C_choose

=== C_blame ===
Nghe câu đó, Dân dễ tưởng là tại mình. # dan sad rest
Người quay lén mới là người làm không đúng. Mình thử cách khác nhé. # mai listen heart
-> C_choose

=== C_tell ===
Cô ơi, tụi con cần cô giúp. Có bạn quay lén Dân lúc thay đồ. # an brave rest # + co_giao far-right listen open
Các con kể là đúng. Không phải lỗi của Dân. Cô sẽ nhờ người giúp gỡ xuống. # co_giao listen open # ~ dan happy rest
-> C_proof

=== C_call ===
Có cậu ngồi cạnh, mình dám gọi. Mình sẽ nói chậm thôi. # dan brave rest
Ở 111 có người biết cách giúp, và không ai trách cậu đâu. # an happy rest # ~ dan happy rest
-> C_proof

=== C_proof ===
Đừng gửi tiếp cho ai. Ghi lại ai gửi, lúc nào, để người lớn xử lý. # an brave rest
-> C_end

=== C_end ===
Dù ảnh hay phim đã bị lộ, đó không bao giờ là lỗi của em, và vẫn có cách giúp. # mai brave heart
Cũng không bao giờ quá muộn để kể. # mai listen heart
Mình cùng xét vài chuyện về chăm sóc, riêng tư và hình ảnh nhé. # an brave rest # ~ dan happy rest
-> END
