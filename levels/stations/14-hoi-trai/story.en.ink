// One story for each band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Evening in Phan Rang. Blue and red tents under the almond trees. # narrator # + mai left happy wave # + an right happy wave # scene fire=0 # scene lanterns=0.4 # sound crackle
Boom, boom, boom! The camp drum is calling! # mai cheer cheer # sound camp-drum
Fourteen places, and we have walked them all. Let us light the fire! # an cheer cheer # scene fire=0.4 # sound flame
Oh, who stands all alone by the tent? # mai listen heart # - an # + ti right sad rest
Tí does not talk with words. He hands An a card. # narrator # - mai # + an left listen rest # ~ ti worried card
It shows a big boy pulling the tent open while Tí changes. # an worried rest # picture camp-tent-door
-> A_choose

=== A_choose ===
Tí is scared. How can An help him? # mai listen heart # picture camp-tent-door
+ [Link fingers and hide it] # answer do again # picture act-promise # person older-child # setting field -> A_promise
+ [Pull Tí away to play] # answer do again # picture tool-drum # person older-child # setting field -> A_play
+ [Call the camp leader] # answer tell right # picture tell-leader # person older-child # setting field -> A_call

=== A_promise ===
Tí nods, and his hands still tremble. # ti worried rest # sound wind
An really cares. But if it is hidden, who looks after Tí? # mai listen heart
-> A_choose

=== A_play ===
Drums are fun, and Tí keeps looking back at the tent. # ti uneasy rest # sound camp-drum
Play a little later. Right now Tí needs a grown-up. # mai listen heart
-> A_choose

=== A_call ===
Please come, my friend needs you, over here! # an brave open
He comes close to Tí and looks at every card. # narrator # - an # + tong_phu_trach left listen open # ~ ti brave card
I understand. It is never your fault, Tí. # tong_phu_trach listen open # ~ ti calm rest
I will talk to that big boy. Tonight a teacher keeps watch outside the tent. # tong_phu_trach calm open # ~ ti happy rest
-> A_end

=== A_end ===
Tí stayed with me, and An ran for help. Well done, both! # mai happy wave # - tong_phu_trach # + mai left happy wave
Mai, what if Tí shows his card only in the morning? # an worried rest # - mai # + an left worried rest
Tomorrow or next year, just the same. It is never too late to tell. # mai brave heart
Tí takes the stick and strikes the first beat. Boom! # narrator # ~ ti cheer cheer # ~ an cheer cheer # scene fire=0.6 # sound camp-drum
-> END

=== B ===
The sun goes down, and paper lanterns light up round the yard of the children's house in Phan Rang. # narrator # + mai left happy wave # + thao right happy rest # scene fire=0 # scene lanterns=0.6 # sound crackle
I came down from Bác Ái and brought a ringing stone! # thao happy open # sound stone-1
Thirteen places, and something kept from each. Tonight we give it all to the fire. # mai happy wave # scene fire=0.4 # sound flame
The bags are in the tent. An draws Thảo aside. # narrator # - mai # + an left uneasy rest # scene fire=0
My swimming coach hugs me for so long. He calls it a matter between him and me. # an sad rest
Thảo holds her friend's hand and hears her out. # narrator # ~ thao listen rest
A little later, at the wash basin, An forces a smile. # narrator # ~ an uneasy rest # sound splash
I was joking just now. Forget it. # an uneasy wave # ~ thao worried rest
-> B_choose

=== B_choose ===
An takes it back. What could Thảo say to her? # narrator
+ [Fine, a joke then, I never heard it] # answer do again # picture act-nod # person coach # setting sports -> B_forget
+ [I still believe you, I am here when you are afraid] # answer do right # picture camp-beside # person coach # setting sports -> B_believe
+ [Then I swear, only the two of us know] # answer do again # picture act-promise # person coach # setting sports -> B_swear

=== B_forget ===
An breathes out, and bites her nails all through supper. # narrator # ~ an sad rest
A joke may be another word for fear. Look at her hands, Thảo. # thao worried rest
-> B_choose

=== B_swear ===
Good, that calms me. But on Saturday I have to swim again. # an worried rest
An oath warms two hearts, and Saturday's lesson stays as it was. # thao worried rest
-> B_choose

=== B_believe ===
I took it back so that Mum is not sad. It is true. # an sad rest # ~ thao listen open
I cannot hide this. But I promise to go with you all the way. # thao brave open # ~ an brave rest
-> B_who

=== B_who ===
Whom do the two look for? # narrator
+ [The teacher in the first-aid tent, to call An's mother] # answer tell right # picture tell-teacher # person coach # setting sports -> B_teacher
+ [Uncle Đạt, who is lighting the stove] # answer tell right # picture tell-uncle # person coach # setting sports -> B_uncle
+ [Friends in the tent, all to keep it] # answer tell again # picture tell-friend # person coach # setting sports -> B_tent

=== B_tent ===
The whole tent cares, and nobody knows what to do next. # narrator # ~ an uneasy rest
A hug from friends is warm. Outside there are grown-ups who can do more. # thao worried rest
-> B_who

=== B_teacher ===
The teacher puts down her bandage and turns all her ears to the two. # narrator # + co_giao far-right listen open
I have heard you. A grown-up who hugs a pupil and wants it hidden does wrong. # co_giao listen open # ~ an calm rest
I call your mother, then 111. This Saturday you need not go to the pool. # co_giao calm open
Told and taken back, taken back and told: it is never your fault. # co_giao calm open # ~ an brave rest
-> B_end

=== B_uncle ===
Uncle Đạt turns down the stove and comes over to the two. # narrator # + cau_dat far-right listen open
I believe you. I take you to the teacher, and then we report it to those in charge. # cau_dat listen open # ~ an calm rest
When a grown-up wants it hidden, he is at fault; it is never your fault. # cau_dat calm open # ~ an brave rest
-> B_end

=== B_end ===
I thought that once I took it back I could not tell any more. # an calm rest
At home a stone rings each time it is struck. It is never too late to tell. # thao happy open # sound stone-1
The two carry one bundle of wood towards the fire. # narrator # ~ an happy rest # ~ thao happy rest # scene fire=0.7 # sound crackle # - co_giao # - cau_dat
-> END

=== C ===
Ten at night: the loudspeakers are off, only red embers and the leaves of the almond tree are left. # narrator # + khoi left calm rest # + mai right listen rest # scene fire=0.4 # scene lanterns=0.7 # sound crackle
Khôi sits in his wheelchair by the tent; the phone in his pocket buzzes. # narrator # ~ khoi calm read
Dân writes: "My parents work in Đồng Nai, here it is only Grandpa and me. I am so tired." # dan sad read # ~ khoi worried read
Then another one: "I want to disappear. Swear that you tell nobody." # dan sad read # ~ khoi worried read # sound wind
-> C_choose

=== C_choose ===
Khôi has never had a message like this. What could he do first? # mai listen heart
+ [Swear silence and send jokes so that Dân can sleep] # answer do again # picture act-promise # person friend # setting online -> C_swear
+ [Write "I am here" and roll over to wake the leader] # answer tell right # picture tell-leader # person friend # setting online -> C_wake
+ [Let a tent mate keep writing, call 111 at once] # answer tell right # picture tell-111 # person friend # setting online -> C_line
+ [Let Dân sleep on it and call in the morning] # answer tell again # picture act-later # person friend # setting online -> C_morning

=== C_swear ===
Dân sends a smile, and then reads no more messages. # narrator # ~ khoi worried read
The oath calms Dân for a while. The word "disappear" needs a grown-up tonight. # mai listen heart
-> C_choose

=== C_morning ===
Khôi sits looking at the embers and counts the hours till morning. # narrator # ~ khoi worried rest
For words like these it is right to wake anybody; better once too often than to wait. # mai listen heart
-> C_choose

=== C_wake ===
I need you now. My friend writes that he wants to disappear. # khoi brave open # - mai # + tong_phu_trach far-right listen rest
You were right to wake me. We sit here and write to Dân; I call his grandpa and 111. # tong_phu_trach calm open
-> C_after

=== C_line ===
The counsellor asks where Dân is and who is near, and tells Khôi to fetch a grown-up of the camp. # narrator # - mai # + tong_phu_trach far-right listen rest # ~ khoi brave phone
Here I am. I talk on with 111, and a neighbour is running over to wake his grandpa. # tong_phu_trach calm phone
-> C_after

=== C_after ===
Half an hour later Dân's grandpa is on the phone: "I am sitting right beside him." # narrator # ~ khoi calm read
Tomorrow grown-ups take Dân to a doctor, and his parents are coming home by bus. # tong_phu_trach calm open
Dân writes: "I am angry that you told." A little later: "But thank you." # dan calm read # - tong_phu_trach # + mai right listen rest
-> C_limit

=== C_limit ===
Two in the morning, and Khôi still holds the phone, his hands cold. What does he need himself? # mai listen heart
+ [Stay awake by the phone in case Dân writes again] # answer do again # picture act-wait # person friend # setting field -> C_guard
+ [Give the phone to the leader and say that he trembles] # answer do right # picture act-tell # person friend # setting field -> C_rest
+ [Swallow it, he is the one who helps] # answer do again # picture act-hush # person friend # setting field -> C_swallow

=== C_guard ===
Whoever cares would like to keep watch. A whole night alone is too much for anybody. # mai listen heart # ~ khoi sad read
-> C_limit

=== C_swallow ===
Those who help tremble and cry as well. Every lamp needs oil. # mai listen heart # ~ khoi sad rest
-> C_limit

=== C_rest ===
I keep the phone. Your part is done, and the rest is work for grown-ups. # tong_phu_trach calm open # - mai # + tong_phu_trach far-right calm open # ~ khoi calm rest
That Dân is sad is never your fault, Khôi, and it is not the fault of Dân either. # mai brave heart
I thought it was too late at night. But it is never too late to tell. # khoi calm rest # - tong_phu_trach # + mai right listen rest
Khôi stirs the embers and lays a dry stick on them. The fire takes, slow and warm. # narrator # scene fire=0.7 # sound flame
-> END
