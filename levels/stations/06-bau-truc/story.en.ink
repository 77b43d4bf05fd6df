// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Morning in the pottery village of Bàu Trúc, and the straw smoke smells good. # narrator # + mai far-left happy wave # + na left happy rest # scene smoke=1 # sound straw
Hello! I am Mai, a little turtle. # mai happy wave
This is Na. She visits Auntie Thuận, the potter. # mai happy wave # ~ na happy wave # + tho_gom right happy open
Look, Na! I shape a pot with nothing but my hands. # tho_gom happy open # sound clay
The pot stands still, and I walk around the pot. # tho_gom happy open
Auntie, don't you get dizzy, going round and round? # na surprised rest
I am used to it! Walk all the way round, and the pot comes out even. # tho_gom happy wave # sound clay
Na shapes a hand. Crack! The little finger breaks off. # na sad rest # sound back
Na is sad. At school something bothers her, too. # narrator # ~ na uneasy rest # ~ mai listen heart
Another child keeps grabbing my school bag. # na uneasy rest
-> A_choose

=== A_choose ===
What do you think Na could do? # mai listen heart
+ [Tell her teacher at school] # answer tell right # person peer # setting school -> A_teacher
+ [Tell Grandma at home] # answer tell right # person peer # setting school -> A_grandma
+ [Tell nobody at all] # answer tell again # person peer # setting school -> A_alone

=== A_alone ===
Alone is sad, like one finger all by itself. # mai listen heart
Let us try another way. Many people around Na love her. # mai happy heart
-> A_choose

=== A_teacher ===
Very good! At school, the teacher is close by. # mai happy wave # ~ na calm rest
-> A_mend

=== A_grandma ===
Very good! Grandma listens, and then she talks to the teacher. # mai happy wave # ~ na calm rest
-> A_mend

=== A_mend ===
I put some clay on the little finger. It is whole again! # tho_gom happy open # sound clay # ~ na happy rest
One finger is weak. Five fingers can hold each other's hands. # tho_gom happy open
It does not matter whom you tell first, if you trust them. # mai happy heart
When something feels wrong, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Let us shape a hand of people to trust! # tho_gom happy wave # ~ na cheer cheer # ~ mai cheer cheer
-> END

=== B ===
The yards of Bàu Trúc are full of new pots, drying in the sun in rows. # narrator # + mai far-left happy wave # + khoi left happy rest # scene smoke=1 # sound straw
Hello! This is Khôi, who helps Auntie Thuận put out the pots. # mai happy wave # + tho_gom right happy open # ~ khoi happy wave
I use no potter's wheel here: I walk around the pot and smooth the clay. # tho_gom happy open # sound clay
In 2022 UNESCO put the pottery of the Chăm on its list, so that all the world helps to keep it. # mai happy wave
So I could roll my chair around the pot, Auntie! # khoi cheer cheer
Of course! What an even stroke you have. # tho_gom happy wave # ~ khoi happy rest
At rest, Khôi quietly tells Mai something. # narrator # - tho_gom # ~ khoi uneasy rest
An older boy of the team makes me carry his things and threatens me if I don't. # khoi uneasy rest
I told my uncle, but he was driving and said, later. # khoi worried rest # ~ mai listen heart
-> B_choose

=== B_choose ===
The uncle is busy. What could Khôi do now? # mai listen heart
+ [Tell the Pioneer leader next] # answer tell right # person older-child # setting sports -> B_leader
+ [Tell Grandma when he gets home] # answer tell right # person older-child # setting sports -> B_grandma
+ [Wait for his uncle, however long] # answer tell again # person older-child # setting sports -> B_wait

=== B_wait ===
While he waits, the threat is still there. # mai listen heart
Let us try another way. If one is busy, there is another. # mai happy heart
-> B_choose

=== B_leader ===
Teacher, I want to tell you something, do you have a moment? # khoi brave rest # + tong_phu_trach right listen open
You are right to tell. I will talk to the coach and stay at your side. # tong_phu_trach listen open # ~ khoi happy rest
-> B_end

=== B_grandma ===
Grandma, I want to tell you something, please listen for a moment. # khoi brave rest # + ba_ngoai right listen open
You are right to tell. Tomorrow I will come and see the teacher with you. # ba_ngoai listen open # ~ khoi happy rest
-> B_end

=== B_end ===
To be threatened or pressed is never your fault. # mai brave heart
If one is busy, tell another: it is never too late to tell. # mai happy wave
Let us shape a hand of five people, so that we need not think long when it matters. # khoi happy wave # ~ mai cheer cheer
-> END

=== C ===
Late afternoon in Bàu Trúc: the dry pots wait to be stacked on wood and straw. # narrator # + mai far-left happy rest # + hoa left calm rest # scene smoke=0 # sound straw
Hoa is making a short film about the craft for her school club. # mai happy rest # + tho_gom right calm open # ~ hoa happy wave
This clay knows no wheel. You walk around it, back bent, hand smoothing, every round slow. # tho_gom happy open # sound clay
The firing is outdoors as well, so we choose a day of little wind and many people to watch the fire. # tho_gom calm open
So nobody makes pottery alone, Auntie? # hoa surprised rest
That is right. Hard work takes many hands. # tho_gom happy open
Hoa lowers the camera. She signs, slowly. # narrator # ~ hoa uneasy rest # ~ mai listen heart # - tho_gom
My best friend is at the house of someone she knows, and that person has taken her phone. # hoa worried rest
She had a small child bring me a note: "I want to go home, but I can't call anybody". # hoa worried rest
-> C_choose

=== C_choose ===
Whom should Hoa find, and how? # mai listen heart
+ [Call 111 and 113 with an adult nearby] # answer tell right # person man # setting neighbourhood -> C_line
+ [Run to the commune police with the note] # answer tell right # person man # setting neighbourhood -> C_police
+ [Go to that house alone to fetch her] # answer do again # person man # setting neighbourhood -> C_alone

=== C_alone ===
Hoa loves her friend, but alone she might get stuck there too. # mai listen heart
Let us try another way: with adults along, her friend comes home faster and more surely. # mai brave heart
-> C_choose

=== C_line ===
I am calling now. You sign, Hoa, and I say every word of it to the line. # tho_gom calm phone # + tho_gom right calm phone # ~ hoa brave rest
At 111 somebody listens day and night, and they tell those nearest to her. # mai happy rest
-> C_end

=== C_police ===
You are right to bring this note. I will go there at once with other adults of the village. # co_cong_an listen open # + co_cong_an right listen open # ~ hoa brave rest
Stay with the potter, and I will let you know as soon as your friend is back. # co_cong_an calm open
-> C_end

=== C_end ===
An hour later Hoa's friend is back, holding her aunt's hand tight. # narrator # ~ hoa happy cheer # sound right
One can tell without a phone: on paper, by signs, on foot, with the help of a quick small child. # mai happy rest
To be kept or pressed is never your fault. # mai brave heart
And it is never too late to tell, even after a long silence. # mai listen heart
Let us shape a hand of five, with helpers whose work it is, and find the way to each. # hoa brave rest # ~ mai happy rest
-> END
