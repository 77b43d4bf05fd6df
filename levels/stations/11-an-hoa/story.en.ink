// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Golden sun on the fields of An Hòa. Wooden bells go clop. # narrator # + na left happy wave # + cau_dat far-right happy open # sound wood
Here I am, herding with Uncle Đạt! # na happy wave
Count them for me: are they all here? # cau_dat happy open
One is missing. There, a lamb alone by the cactus! # na surprised rest # picture lamb-alone # sound bleat-sad # scene lamb=1
It is new. It bleats another way, so they avoid it. # cau_dat calm open # picture lamb-alone
Just like Bình in my class, Uncle. # na worried rest
Bình talks as in Quảng Ngãi. They mock him daily. # na sad rest # picture mock-voice # - cau_dat # + binh right sad rest
I don't want to open my mouth any more. # binh sad rest # picture mock-voice
-> A_choose

=== A_choose ===
What could Na do for Bình? # mai listen heart # + mai far-left listen heart # picture mock-voice
+ [Mock him too, for a laugh] # answer do again # picture act-laugh # person peer # setting school -> A_laugh
+ [Sit by him, ask about his sea] # answer do right # picture sit-na-binh # person peer # setting school -> A_sit
+ [Wait until they tire of it] # answer do again # picture act-wait # person peer # setting school -> A_wait

=== A_laugh ===
All of them laugh, so my mouth wants to laugh too. # na uneasy rest # - mai
But inside I am not glad. Bình looks down. # na sad rest
-> A_choose

=== A_wait ===
I waited, and the bell rang. Bình still sits alone. # na worried rest # - mai
I care, but from so far Bình can't know. # na worried rest
-> A_choose

=== A_sit ===
Are the waves big where you come from? # na happy open # - mai # ~ binh calm rest
Huge! They roar like this! # binh happy open # sound wave
Wow! Let us ask Hoa to sit with us. # na cheer rest # + hoa far-right happy wave # sound bleat-glad
The three of them go and tell the teacher. # narrator # picture tell-teacher # - hoa # + co_giao far-right listen open
I heard you. Mocking is the fault, not your accent. # co_giao listen open # ~ binh brave rest # ~ na calm rest
To be teased is never your fault. # co_giao happy open
A week goes by. It rains, and the grass turns green. # narrator # - co_giao # scene grass=1 # sound flock-week
How are you today, Bình? # cau_dat calm open # + cau_dat far-right calm open
Much better. But on Monday somebody did it again. # binh calm rest # ~ na worried rest
Then tell again. It is never too late to tell. # cau_dat happy open # ~ binh happy rest
Look, the whole flock lies round the lamb! # na cheer cheer # ~ binh cheer cheer # picture lamb-flock # scene gather=1 # sound flock-song
-> END

=== B ===
Our class is at the sheep field of An Hòa, gold dust in the sun. # narrator # + an left happy wave # + thao right calm rest # sound wood
Thảo, see that lamb by itself! It sounds so different. # an happy open # sound bleat-5 # picture lamb-alone # scene lamb=1
So do I, when the teacher calls the roll. # thao sad rest # ~ an calm rest
Her family name is Chamaléa, a Ra-glai name. Every morning a group twists it. # narrator # ~ an worried rest # picture mock-name
They twist my name, and the whole class laughs. # thao sad rest # picture mock-name
I told our coach. He said: "Only a joke, sort it out yourselves." # thao worried rest
-> B_choose

=== B_choose ===
An grows hot with anger. What can she do so that Thảo is less alone? # mai listen heart # + mai far-left listen heart # picture mock-name
+ [Go alone and make them stop] # answer do again # picture act-angry # person peer # setting school -> B_alone
+ [Get friends to learn to say the name well] # answer do right # picture call-friends # person peer # setting school -> B_name
+ [Advise Thảo to take an easier name] # answer do again # picture act-hush # person peer # setting school -> B_change
+ [Go with Thảo and tell the class teacher too] # answer tell right # picture tell-teacher # person peer # setting school -> B_tell

=== B_alone ===
I went alone, and they all turned on me. # an sad rest # - mai
You were so brave for me. With more of us it weighs less. # thao calm rest
-> B_choose

=== B_change ===
My grandma gave me this name. She would be sad. # thao sad rest # - mai
True, your name did nothing. That was not a good idea. # an worried rest
-> B_choose

=== B_name ===
Cha-ma-lé-a. Said right, it sounds like a stream! # an happy open # - mai
Four friends practise it, and suddenly the others are out of tune. # narrator # ~ thao surprised rest # sound bleat-glad
But on Thursday they did it again. Whom do I tell next? # thao worried rest
-> B_tell

=== B_tell ===
Our coach took it for a joke, but it has been every day for two months. # an brave open # - mai # + co_giao far-right listen open
I hear you both. Many against one, again and again, and it hurts: that is bullying. # co_giao listen open # ~ thao calm rest
Thảo, your name is beautiful, and this is never your fault. # co_giao happy open
To end it is for that group and me, not for you. # co_giao happy open
A week goes by, it rains, and An Hòa is green again. # narrator # scene grass=1 # sound flock-week # - co_giao
How are you today? # an calm open # ~ thao calm rest
Nine parts better. One still does it softly behind me. # thao calm rest
One part is worth telling. It is never too late to tell. # cau_dat happy open # + cau_dat far-right happy open
The lamb still sounds different, but look where it lies now. # cau_dat happy open # picture lamb-flock # scene gather=1
Right in the middle of the flock! # thao cheer cheer # ~ an cheer cheer # sound flock-song
-> END

=== C ===
On Sunday some friends cycle to An Hòa to report on the flock. # narrator # + dan left calm rest # + hoa right calm rest # sound wood
His phone keeps buzzing: the class makes stickers of Hoa with her hearing aid. # narrator # ~ dan uneasy read # picture chat-sticker
Two days ago Dân himself made the first one for fun, and sent a "haha". # narrator # ~ dan sad rest # picture chat-sticker
Hoa looks over the field, asks nothing, takes the aid out and pockets it. # narrator # ~ hoa sad rest # sound bleat-sad # scene lamb=1
I did it. Saying so is embarrassing, and keeping quiet gives me no peace. # dan worried rest
-> C_choose

=== C_choose ===
There is more than one way to mend it. Which step first, do you think? # mai listen heart # + mai far-left listen heart # picture chat-sticker
+ [Delete my sticker as if nothing had been] # answer do again # picture act-delete # person peer # setting online -> C_delete
+ [Tell Hoa: I made the first one, I am sorry] # answer do right # picture ask-again # person peer # setting online -> C_sorry
+ [Make one of myself too, so that we are even] # answer do again # picture act-send # person peer # setting online -> C_even
+ [Write in the group: I stop, I will tell our teacher] # answer tell right # picture act-reply # person peer # setting online -> C_group

=== C_delete ===
He deletes it, but three others saved it yesterday, and Hoa still knows nothing. # narrator # ~ dan uneasy rest # - mai
Deleting is half of it. The other half is that she hears it from me. # dan sad rest
-> C_choose

=== C_even ===
With my picture they laugh twice as much, and Hoa feels no lighter. # dan uneasy rest # - mai
Wanting to share it is kind; the way needs more thought. # narrator
-> C_choose

=== C_sorry ===
Hoa, I made the first sticker. I was wrong, I am sorry, and you need not forgive me yet. # dan brave open # - mai # ~ hoa surprised rest
The worst was not knowing who, so I suspected everybody. # hoa sad sign
I remove mine, and if you like we show the rest to the teacher together. # dan brave rest # ~ hoa calm rest
-> C_after

=== C_group ===
I made the first one, and it hurt. It is gone, I will tell our teacher; who removes theirs too, write to me. # dan brave read # - mai
Ten minutes of silence, then two write to him: "I remove mine." # narrator # ~ hoa surprised rest
The apology he takes to the fence himself, and says it to Hoa with his hands. # narrator # ~ dan calm sign # ~ hoa calm rest
-> C_after

=== C_after ===
That afternoon both see their class teacher, with screenshots that show day and hour. # narrator # + co_giao far-right listen open # picture act-show
Hoa, with your aid or without it, this is never your fault. # co_giao listen open
Dân, you stopped, you owned it, you mend it, you asked for help: those are all four steps. # co_giao calm open # ~ dan calm rest
I will work with the whole group, and next Monday I ask each of you again. # co_giao happy open
A week later there is rain and young grass, and two stickers still lurk in another group. # narrator # scene grass=1 # sound flock-week # - co_giao
Then we tell again. It is never too late to tell. # hoa calm sign # ~ dan calm rest
Uncle Đạt says sheep don't apologise, they just lie down closer. # dan calm rest # picture lamb-flock # scene gather=1
Then we can do both. # hoa happy rest # ~ dan happy rest # sound flock-song
-> END
