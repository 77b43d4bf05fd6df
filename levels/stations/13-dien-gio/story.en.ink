// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
The sea wind hums, and white windmills stand and listen. # narrator # + mai left happy wave # + na right calm rest # scene wind-1=0 # scene wind-2=0 # sound wind
My, that fan is taller than ten palm trees! # mai happy wave
A wind turbine! Wind pushes it, and we have light. # na happy open
Na helps Aunt Lan tie onions, and may borrow her phone. # narrator # + di_lan far-right happy rest
Ring! Mum works far away, and calls to see Na. # di_lan happy read # picture dg-video-mum
I see you, Mum! The onions reach up to my knees! # na cheer cheer # picture dg-video-mum
How lovely to call. A phone can carry missing you. # mai cheer cheer
Mum hangs up, and Na keeps sheep in a game. # narrator # - di_lan # ~ na happy read
Oh, somebody called Yellow Cat writes to me. # na surprised read # sound message # picture dg-ask-name # ~ mai happy rest
It asks for my name and where I live. # na uneasy read # picture dg-ask-name # ~ mai listen heart
If I answer fast I get a golden sheep. # na worried read # picture dg-ask-name
-> A_choose

=== A_choose ===
What could Na do with Yellow Cat's message? # mai listen heart # picture dg-ask-name
+ [Write her name, get the sheep] # answer do again # person online # setting online # picture act-reply -> A_name
+ [Take the phone to Aunt Lan] # answer do right # person online # setting online # picture act-show -> A_ask
+ [Hide it deep under the onions] # answer do again # person online # setting online # picture act-hide -> A_hide

=== A_name ===
I have written Na. Why does my heart beat so? # na worried read
Anybody would like that sheep. Let us go on and ask Aunt Lan. # mai listen heart
-> A_choose

=== A_hide ===
It lies under the onions, and my tummy is still heavy. # na sad rest
Being scared, one hides things. Aunt Lan sits quite near. # mai listen heart
-> A_choose

=== A_ask ===
Aunt Lan, somebody asks for my name and my home. # na brave read # + di_lan far-right listen open
Let me see. I do not know this cat either. # di_lan listen read
-> A_press

=== A_press ===
Which button do Aunt Lan and Na press now? # di_lan listen open # picture dg-ask-name
+ [The shield: block it] # answer do right # person online # setting online # picture act-block -> A_end
+ [Save it, tell Mum tonight] # answer do right # person online # setting online # picture act-keep -> A_keep
+ [Write: who are you?] # answer do again # person online # setting online # picture act-reply -> A_back

=== A_back ===
Cat writes: so many questions, no sheep for you! # na uneasy read # sound message
We need not know who it is. No answer at all. # di_lan calm open
-> A_press

=== A_keep ===
Click! It is kept, and when Mum calls I tell her. # na brave read # sound snap
And now the shield, for some quiet. # di_lan happy open
-> A_end

=== A_end ===
The shield is up! Will you scold me, Aunt Lan? # na calm rest # sound shield-on
Name told or not, it is never your fault. # di_lan happy open # ~ na happy rest
Wind blows at night too: it is never too late to tell. # mai brave heart
Look, the blades turn! As if they waved at us. # na cheer cheer # ~ mai cheer cheer # scene wind-1=1 # scene wind-2=1 # sound rotor-1
-> END

=== B ===
Garlic dries white in the yard; the turbines by the sea wait for wind. # narrator # + mai left happy wave # + binh right happy read # scene wind-1=0 # scene wind-2=0 # sound wind
Uncle Đạt drives his sheep past, and the wooden bells clop. # narrator # + cau_dat far-right happy wave # sound wood
Our class team has won three rounds of Free Fire! # binh cheer cheer
And Ms Hạnh sent a heart to the class group. What fun. # mai cheer cheer # - cau_dat
In the team is Wolf, I know him from online, he gives me things. # binh happy read # ~ mai happy rest
Last week it was a top-up card. This morning he wrote quite differently. # binh uneasy read # sound message # ~ mai listen rest
"Read me the code of your dad's bank card. Tell, and I take all back." # binh worried read
I took his card, and now I am stuck, Mai. # binh sad rest # ~ mai listen heart
-> B_choose

=== B_choose ===
Even after a gift one may stop. What does Bình do with this? # mai listen heart
+ [Promise Wolf to pay it back bit by bit] # answer do again # picture act-promise # person online # setting online -> B_owe
+ [Save the message, block, go and tell] # answer do right # picture act-keep # person online # setting online -> B_keep
+ [Read the code just once, and be even] # answer do again # picture act-give-in # person online # setting online -> B_read

=== B_owe ===
He writes at once: then half of it this afternoon. # binh worried read # sound message
You are honest and kind. But for a gift nobody owes anything. # mai listen heart
-> B_choose

=== B_read ===
My hand shakes; I tapped two digits and stopped. # binh uneasy read
To stop halfway is to stop. That code opens the family's money. # mai brave heart
-> B_choose

=== B_keep ===
A click, and the message is kept. A clack, and the shield is up. # narrator # ~ binh brave read # sound snap # sound shield-on
Now the telling. Dad worries about his boat; I fear he scolds. # binh worried rest
-> B_who

=== B_who ===
That fear is real. To whom does Bình take the phone first? # mai listen heart
+ [Wait till the boat is mended, next month] # answer tell again # picture tell-later # person online # setting online -> B_later
+ [Uncle Đạt, among his sheep] # answer tell right # picture tell-uncle # person online # setting online -> B_uncle
+ [The team, sworn to silence] # answer tell again # picture tell-friend # person online # setting online -> B_team
+ [Dad, cross as he is] # answer tell right # picture tell-father # person online # setting online -> B_dad

=== B_later ===
In a month I lie awake for thirty nights. # binh sad rest
If Dad is busy, others have time, this very afternoon. # mai listen heart
-> B_who

=== B_team ===
They all went pale, and nobody knew what to do. # binh worried rest
Friends who understand are a comfort. Now a grown-up as well. # mai listen heart
-> B_who

=== B_uncle ===
Uncle, somebody in a game wants the code of Dad's card. # binh brave open # + cau_dat far-right listen open
I see. That gift had a hook, and you got off it cleverly. # cau_dat listen read
As for the scolding, let me talk to your dad first. # cau_dat happy open # ~ binh happy rest
-> B_end

=== B_dad ===
Dad, look at this, even if you scold me. # binh brave open # + ba far-right calm open
All that gaming! And me with a broken boat. # ba sayno open # ~ binh sad rest
Dad stands still, takes a breath, and lowers his voice. # narrator # ~ ba listen open
I was too hot, I am sorry. Showing me was braver than I am. # ba listen read # ~ binh happy rest # + cau_dat middle happy rest
-> B_end

=== B_end ===
That afternoon we had the bank lock the card, and reported Wolf. # binh calm rest
Whether you took it or read out some digits, it is never your fault. # cau_dat happy open # ~ binh happy rest
Last month or this morning, it is never too late to tell. # binh brave open
The wind is back, look at the blades! Let us practise with a pretend phone. # mai cheer cheer # ~ binh cheer cheer # scene wind-1=1 # scene wind-2=1 # sound rotor-1
-> END

=== C ===
Evening: the turbines throw long shadows over the onions, the sheep go home in golden dust. # narrator # + mai far-left happy rest # + chi left happy read # + binh right worried rest # scene wind-1=0 # scene wind-2=0 # scene wind-3=0 # sound wind
Mum sells garlic live online, all the village sends hearts, the stall is nearly empty! # chi cheer read
But Bình's phone keeps buzzing, and he has put it face down in the grass. # narrator # sound message # ~ binh uneasy rest # ~ chi calm rest
I met a girl on TikTok, two weeks of messages on Zalo; I thought we were close. # binh sad rest # ~ chi listen rest
Now they say they have a private picture of me, and want two million before ten tonight. # binh worried read
I have paid two hundred thousand, and they want more. # binh sad read # ~ chi worried rest
-> C_say

=== C_say ===
Which words of Chi's let her friend breathe? # mai listen heart
+ [Had you told me earlier, the money would not be gone] # answer say again # person online # setting online -> C_early
+ [I believe you. Who threatens is at fault, and not you] # answer say right # person online # setting online -> C_believe
+ [I swear to tell nobody, we collect the money together] # answer say again # person online # setting online -> C_pay

=== C_early ===
You are right, and now it feels as if it were all me. # binh sad rest
It slipped out because she worries. What he needs is somebody beside him. # mai listen heart
-> C_say

=== C_pay ===
I paid once, they asked twice. When would it be enough? # binh worried rest
You care, and want it to be over. Who pays is mostly asked again, and for only you two it is too heavy. # mai listen heart
-> C_say

=== C_believe ===
Chi comes closer and does not ask about the picture. # narrator # ~ chi brave rest
Somebody believes me, so I can breathe half a breath. # binh calm rest
-> C_do

=== C_do ===
It buzzes again: four hours left. What do the two do first? # mai listen heart # sound message
+ [Ask for a few days more to get the money] # answer do again # picture act-reply # person online # setting online -> C_beg
+ [No answer; save messages and account, then block] # answer do right # picture act-keep # person online # setting online -> C_keep
+ [Send the picture to Chi's phone, to have proof] # answer do again # picture act-send # person online # setting online -> C_forward

=== C_beg ===
The answer comes in three seconds: afraid, are you? Three million then. # binh uneasy read # sound message
He begs because he is afraid, not because he is foolish. But each plea gives them one more button to press. # mai listen heart
-> C_do

=== C_forward ===
Chi shakes her head: I need not see it, and will not keep it. # chi brave stop
Nobody passes on a private picture of a child, not even as proof. The account and the messages are enough. # mai listen heart
-> C_do

=== C_keep ===
Saved: name, time, the account for the money. And blocked. # binh brave read # sound snap # sound shield-on
So quiet. I fear that they are posting it now. # binh worried rest
-> C_tell

=== C_tell ===
Perhaps they post it, perhaps not. Who should know this very evening? # mai listen heart
+ [Ms Hạnh, who lives beside the field] # answer tell right # picture tell-teacher # person online # setting online -> C_teacher
+ [After the exams] # answer tell again # picture tell-later # person online # setting online -> C_exam
+ [111, and then Bình's dad] # answer tell right # picture tell-111 # person online # setting online -> C_line

=== C_exam ===
A week of waiting for the buzz: how could I sit an exam? # binh sad rest
Alone his strength runs out. With a grown-up's help there is some left for exams. # mai listen heart
-> C_tell

=== C_line ===
It is busy; they breathe one turn of the blades and call again. This time there is a voice. # narrator # ~ binh brave phone
The lady at 111 says I did right, and she talks to Dad for me. Chi runs to call Ms Hạnh as well. # binh calm phone
-> C_adult

=== C_teacher ===
Miss, somebody threatens to post a picture of me for money. # binh brave open
-> C_adult

=== C_adult ===
Ms Hạnh comes, earth from the onion field still on her hands. # narrator # + co_giao far-right listen open
I need not see any picture. Your dad and I go to the police; first you have a bowl of rice. # co_giao listen open # ~ binh calm rest
If they post it all the same, there is help to take it down, and I stand beside you at school. # co_giao happy open
Sent or paid, it is still never your fault. # chi brave rest # ~ binh happy rest
Two weeks or two years, it is never too late to tell: now I believe that. # binh brave open
The wind is up. Take the pretend phone, we lay out a way for others. # chi cheer read # ~ mai cheer cheer # scene wind-1=1 # scene wind-2=1 # scene wind-3=1 # sound rotor-1
-> END
