// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Early morning: straw smoke drifts across the potters' yard and smells of rice. # narrator # + mai far-left happy wave # + na left happy rest # scene smoke=1 # sound straw
Shh, I am hiding from the sun behind this big pot! # mai happy wave
Na is here to see Auntie Thuận, the potter, shape a pot. # mai happy wave # ~ na happy wave # + tho_gom right happy open
Look, Na! I shape a pot with nothing but my hands. # tho_gom happy open # sound clay
The pot stands still, and I walk around the pot. # tho_gom happy open
Auntie, don't you get dizzy, going round and round? # na surprised rest
I am used to it! Walk all the way round, and the pot comes out even. # tho_gom happy wave # sound clay
Na shapes a hand. Crack! The little finger breaks off. # na sad rest # sound back
Na is sad. At school something bothers her, too. # narrator # ~ na uneasy rest # ~ mai listen heart
Somebody keeps grabbing my school bag and laughs. # na uneasy rest # picture pull-bag
-> A_say

=== A_say ===
What could Na say when her bag is grabbed? # mai listen heart # picture pull-bag
+ [You are joking, never mind.] # answer say again # person peer # setting school # picture act-smile -> A_smile
+ [Give it back, I don't like that!] # answer say right # person peer # setting school # picture act-no -> A_no
+ [Have my cake, give me the bag.] # answer say again # person peer # setting school # picture cake-for-bag -> A_cake

=== A_smile ===
To laugh it off is what anybody does who is afraid. # mai listen heart
If it bothers her, Na may say so. # mai happy heart
-> A_say

=== A_cake ===
Na wants it to be over. But the bag is hers! # mai listen heart # picture cake-for-bag
For her own bag she need not give any cake. # mai happy heart
-> A_say

=== A_no ===
I said so, and the next day my bag was grabbed again. # na sad rest
Na said it clearly. Not to stop is the other child's fault. # mai brave heart
-> A_choose

=== A_choose ===
Whom could Na tell now? # mai listen heart # picture pull-bag
+ [Her teacher, at break] # answer tell right # person peer # setting school # picture tell-teacher -> A_teacher
+ [The doll in her bag] # answer tell again # person peer # setting school # picture tell-toy -> A_alone
+ [Grandma, who combs her hair] # answer tell right # person peer # setting school # picture tell-grandma -> A_grandma

=== A_alone ===
Hugging a doll helps a little. But a doll can't do anything. # mai listen heart
There are many grown-ups around Na who love her. # mai happy heart
-> A_choose

=== A_teacher ===
The teacher is in the classroom and sees it best. # mai happy wave # ~ na calm rest
-> A_mend

=== A_grandma ===
Grandma listens, and then she goes to see the teacher. # mai happy wave # ~ na calm rest
-> A_mend

=== A_mend ===
I put some clay on the little finger. It is whole again! # tho_gom happy open # sound clay # ~ na happy rest
When one finger is tired, another holds on. # tho_gom happy open
Having your bag grabbed is never your fault. # tho_gom calm open
Any day will do: it is never too late to tell. # mai happy wave
I want to make one more hand, a hand that listens! # na cheer cheer # ~ mai cheer cheer
-> END

=== B ===
The yards of Bàu Trúc are full of new pots, drying in the sun in rows. # narrator # + mai far-left happy wave # + khoi left happy rest # scene smoke=1 # sound straw
Khôi rolls out to help Auntie Thuận with the pots, and I count them: one, two, three… # mai happy wave # + tho_gom right happy open # ~ khoi happy wave
I use no potter's wheel here: I walk around the pot and smooth the clay. # tho_gom happy open # sound clay
In 2022 UNESCO put the pottery of the Chăm on its list, so that all the world helps to keep it. # mai happy wave
So I could roll my chair around the pot, Auntie! # khoi cheer cheer
Of course! What an even stroke you have. # tho_gom happy wave # ~ khoi happy rest
At rest, Khôi quietly tells Mai something. # narrator # - tho_gom # ~ khoi uneasy rest
An older boy of the team makes me carry his things and threatens me if I don't. # khoi uneasy rest
I told Uncle Đạt, but he had a passenger and said, later. # khoi worried rest # ~ mai listen heart
-> B_choose

=== B_choose ===
His uncle is busy. What could Khôi do now? # mai listen heart
+ [Carry on a few days and hope he changes] # answer tell again # person older-child # setting sports -> B_carry
+ [Wait for his uncle, however long] # answer tell again # person older-child # setting sports -> B_wait
+ [Tell again: the Pioneer leader] # answer tell right # person older-child # setting sports -> B_leader

=== B_carry ===
Everybody hopes that it will pass. But carrying on tires the arms, and the heart. # mai listen heart
Khôi need not hope alone: there are other grown-ups who listen. # mai happy heart
-> B_choose

=== B_wait ===
His uncle loves him and is only busy. While he waits, the threat is still there. # mai listen heart
A hand has more than one finger. # mai happy heart
-> B_choose

=== B_leader ===
Teacher, I want to tell you something, do you have a moment? # khoi brave rest # + tong_phu_trach right listen open
I am listening. Take your time, Khôi. # tong_phu_trach listen open
-> B_report

=== B_report ===
What could Khôi tell him? # mai listen heart
+ [My arms are tired, I want to leave the team] # answer report again # person older-child # setting sports -> B_tired
+ [An older boy makes me carry his things and threatens me] # answer report right # person older-child # setting sports -> B_clear
+ [I am afraid of training, may I talk to you alone?] # answer report right # person older-child # setting sports -> B_clear

=== B_tired ===
I can see that you are tired. Is there anything else that makes you want to leave? # tong_phu_trach listen open
-> B_report

=== B_clear ===
Now I understand. I will talk to the coach and be on the field with you at training. # tong_phu_trach listen open # ~ khoi happy rest
His threats are his doing and never your fault. # tong_phu_trach calm open
That afternoon Uncle Đạt parks his motorbike and comes to look for Khôi. # narrator # + cau_dat far-right listen open
I was so busy before. Now I am listening: it is never too late to tell. # cau_dat listen open
So my hand has my uncle and my teacher! Let us make three more fingers. # khoi cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Late afternoon in Bàu Trúc: the dry pots wait to be stacked on wood and straw. # narrator # + mai far-left happy rest # + hoa left calm rest # scene smoke=0 # sound straw
Hoa is making a short film about the craft for her school club. # mai happy rest # + tho_gom right calm open # ~ hoa happy wave
This clay knows no wheel. You walk around it, back bent, hand smoothing, every round slow. # tho_gom happy open # sound clay
The firing is outdoors as well, so we choose a day of little wind and many people to watch the fire. # tho_gom calm open
So nobody makes pottery alone, Auntie? # hoa surprised rest
That is right. Hard work takes many hands. # tho_gom happy open
Auntie Thuận goes for straw. Hoa lowers the camera and signs to Mai. # narrator # ~ hoa uneasy rest # ~ mai listen heart # - tho_gom
My best friend is at the house of someone she knows, and that person has taken her phone. # hoa worried rest
She had a small child bring me a note: "I want to go home, but I can't call anybody". # hoa worried rest
-> C_choose

=== C_choose ===
What do you think Hoa could do? # mai listen heart
+ [Go there with some classmates to fetch her] # answer do again # person man # setting neighbourhood -> C_friends
+ [Run to Auntie Thuận with the note and have 113 called] # answer do right # person man # setting neighbourhood -> C_line
+ [Go and ask that person for the phone] # answer do again # person man # setting neighbourhood -> C_alone

=== C_friends ===
With friends one is less afraid. But all of them are children and might get stuck in the same place. # mai listen heart
This needs adults who have the right to enter that house. # mai brave heart
-> C_choose

=== C_alone ===
Hoa loves her friend and wants to go at once. But whoever keeps the phone might keep Hoa, too. # mai listen heart
There is a grown-up in this very yard, and the note is in her hand. # mai brave heart
-> C_choose

=== C_line ===
Busy… I try again. If it is still busy I call the commune police themselves, don't worry. # tho_gom calm phone # + tho_gom right calm phone # ~ hoa brave rest
A little later an officer of the commune police rides into the yard. # narrator # + co_cong_an far-right listen open
-> C_report

=== C_report ===
The officer looks at Hoa and waits. What could she say first? # mai listen heart
+ [Which house it is, and who keeps the phone] # answer report right # person man # setting neighbourhood -> C_clear
+ [My friend is perhaps just cross with her family] # answer report again # person man # setting neighbourhood -> C_doubt
+ [My friend wants to go home and sent this note at noon] # answer report right # person man # setting neighbourhood -> C_clear

=== C_doubt ===
Nobody likes to make a fuss. But this note is what her friend asked for: hand it over. # mai listen heart
-> C_report

=== C_clear ===
That is enough for me to go. I will take her aunt and people of the village along. # co_cong_an calm open # ~ hoa calm rest
I had the note at noon and dared only now. # hoa sad rest
It is never too late to tell, dear. # co_cong_an listen open
At nightfall there is news: Hoa's friend sits beside her aunt, still shaking, but free to go home. # narrator # ~ hoa happy cheer # sound right # - co_cong_an
It is not always so quick. Sometimes one must call again and knock at several doors, and adults must go on. # mai listen heart
If your friend blames herself, tell her from me: being kept there is never your fault. # tho_gom calm open
Without a phone one can still reach people to trust: on paper, by signs, on foot. # hoa brave rest
The fire is about to be lit. Everybody has a hand to lend. # tho_gom happy open # ~ mai happy rest
-> END
