// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Morning at Vĩnh Hy bay, and the water is clear. # narrator # scene boat=0 # + mai left happy wave # + khoi right happy rest
Hello! I am Mai, a little turtle. # mai happy wave
Look, the glass-bottom boat is coming in! # khoi cheer cheer # scene boat=1 # sound conch
This is Cô Mơ. She takes us to see the coral. # mai happy wave # + co_mo far-right happy wave
Khôi, may I fasten your life jacket? # co_mo happy open
Yes please, fasten it for me. # khoi happy rest
-> A_vest

=== A_vest ===
What do you think about this? # mai listen heart
+ [Safe] # answer recognise-ok right # person woman # setting beach # picture reef-safe -> A_vest_ok
+ [Not safe] # answer recognise-ok again # person woman # setting beach # picture reef-stop -> A_vest_careful

=== A_vest_careful ===
Careful is good. She asked first, and Khôi wants it. # mai listen heart
-> A_vest

=== A_vest_ok ===
Yes, she asked first, and everybody can see. # mai cheer cheer # ~ co_mo happy open
Bình sits by himself and looks very sad. # narrator # - khoi # + binh right sad rest
Someone I know keeps making me sit on their lap. # binh uneasy rest
I say I don't like it, and they still pull me. # binh worried rest
-> A_lap

=== A_lap ===
What do you think about Bình's story? # mai listen heart
+ [Not safe] # answer recognise-not-ok right # person relative # setting home # picture reef-stop -> A_lap_stop
+ [Let us ask an adult] # answer recognise-not-ok right # person relative # setting home # picture reef-ask -> A_lap_ask
+ [Safe, because he knows them] # answer recognise-not-ok again # person relative # setting home # picture reef-safe -> A_lap_safe

=== A_lap_safe ===
Those we know must ask, too. When Bình says no, it must stop. # mai listen heart
Let us try another way. # mai happy wave
-> A_lap

=== A_lap_stop ===
Yes, pulling after a no is not safe. # mai brave stop
-> A_tell

=== A_lap_ask ===
Very good! When we are not sure, we ask an adult. # mai happy wave
-> A_tell

=== A_tell ===
Cô Mơ, I want to tell you something. # binh brave rest # ~ co_mo listen open
You are right to tell. I am listening. # co_mo listen open
I will find more people to help you. # co_mo calm open # ~ binh happy rest
It is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Look through the glass! The coral is still asleep. # mai happy wave # ~ binh surprised rest
Let us wake the reef together! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== B ===
Morning at Vĩnh Hy bay; Núi Chúa mirrors itself in the clear water. # narrator # scene boat=0 # + mai left happy wave # + chi right happy rest
Hello, I am Mai! Today we go on Cô Mơ's glass-bottom boat. # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
People we know are always safe, aren't they, Mai? # chi calm rest
I don't ask if we know them or not. I look at what they do. # mai listen heart
Chi, we have just met. May I take your hand and help you on board? # co_mo happy open
Yes, please. # chi happy rest
-> B_hand

=== B_hand ===
Cô Mơ is new to her. What do you think about this? # mai listen heart
+ [Safe: she asks first, and Chi agrees] # answer recognise-ok right # person woman # setting beach # picture reef-safe -> B_hand_ok
+ [Not safe: they have only just met] # answer recognise-ok again # person woman # setting beach # picture reef-stop -> B_hand_careful

=== B_hand_careful ===
Careful is good. Here she asks first, Chi agrees, and everybody can see. # mai listen heart
-> B_hand

=== B_hand_ok ===
You looked at what was done, well done! Somebody new can do safe things, too. # mai cheer cheer
Bình comes closer and twists the hem of his shirt. # narrator # - chi # + binh right uneasy rest
At home a relative keeps watching me while I change. # binh uneasy rest
I stood still then and couldn't say a word. # binh sad rest
Freezing is a normal reaction, and telling is brave. # mai listen heart
-> B_look

=== B_look ===
What do you think about Bình's story? # mai listen heart
+ [Not safe: changing is private] # answer recognise-not-ok right # person relative # setting home # picture reef-stop -> B_told
+ [Not sure, let us ask an adult] # answer recognise-not-ok right # person relative # setting home # picture reef-ask -> B_told
+ [Safe, they only look] # answer recognise-not-ok again # person relative # setting home # picture reef-safe -> B_look_safe

=== B_look_safe ===
Nobody touched him, but looking at what is private makes Bình uncomfortable, too. # mai listen heart
Let us try another way. # mai happy wave
-> B_look

=== B_told ===
I told my sister, but she said I think too much. # binh worried rest
-> B_next

=== B_next ===
His sister did not believe it yet. What could Bình do now? # mai listen heart
+ [Go on and tell Cô Mơ] # answer tell right # person relative # setting home -> B_tell
+ [Call 111 for help] # answer tell right # person relative # setting home -> B_call
+ [Stop, his sister may be right] # answer tell again # person relative # setting home -> B_stop

=== B_stop ===
When he goes silent, it easily happens again. # mai listen heart
If the first does not believe it, there is a second and a third. # mai brave heart
-> B_next

=== B_call ===
Yes, 111 is free, and somebody listens day and night. # mai happy wave
I will call, but I want to tell Cô Mơ first. # binh brave rest
-> B_tell

=== B_tell ===
May I tell you something, please? # binh brave rest # ~ co_mo listen open
You are right to tell. It is not your fault. I will get help. # co_mo listen open # ~ binh happy rest
Whoever it is, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Look through the glass, the reef is asleep. Let us wake it! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== C ===
Vĩnh Hy bay lies like a mirror, and the glass-bottom boat comes slowly in. # narrator # scene boat=0 # + mai far-left happy rest # + an left calm rest # scene boat=1
All aboard. I show you the life jackets, and you fasten them yourselves. # co_mo happy open # + co_mo far-right happy wave # sound conch
In the middle of the bay Cô Mơ stops the engine so that all can look at the coral. # narrator # - co_mo # + hoa right worried rest
An, I want to tell you something, and I'm not sure that anything is wrong. # hoa uneasy rest
My music teacher is very good, and everybody praises her. # hoa calm rest # ~ an listen rest
Lately she closes the door, says "that is just between us two", and sits very close. # hoa worried rest
-> C_signs

=== C_signs ===
What could An look at to know if this is safe? # mai listen heart
+ [What is done: alone, door closed, a secret] # answer recognise-not-ok right # person teacher # setting home # picture reef-stop -> C_seen
+ [Not sure, but worth asking an adult] # answer recognise-not-ok right # person teacher # setting home # picture reef-ask -> C_seen
+ [Who it is: she is good, all praise her] # answer recognise-not-ok again # person teacher # setting home # picture reef-safe -> C_praise

=== C_praise ===
Somebody who is praised can still cross a line, so we look at what is done. # mai listen heart
-> C_signs

=== C_seen ===
My class teacher also talks to pupils alone, but with the door open, and she tells our mothers. # an calm rest
Both are teachers; one is fine, the other shows signs of not safe. # mai brave heart
A few times I wanted to say something, but I froze. # hoa sad rest
Freezing is a normal reaction; telling is brave. # an listen rest
-> C_answer

=== C_answer ===
What could An say to her friend? # mai listen heart
+ [I believe you. Let us tell our class teacher together] # answer tell right # person teacher # setting home -> C_adult
+ [I sit beside you, and we call 111] # answer tell right # person teacher # setting home -> C_call
+ [Just stop the lessons, no need to tell] # answer tell again # person teacher # setting home -> C_quit
+ [I promise to keep it quiet] # answer tell again # person teacher # setting home -> C_promise

=== C_quit ===
Stopping is fine, but then no adult knows, who could help her and others. # mai listen heart
-> C_answer

=== C_promise ===
I promise to stay with you, but not to keep something unsafe quiet. # an brave rest
-> C_answer

=== C_adult ===
With you beside me I am much less afraid. # hoa brave rest
-> C_end

=== C_call ===
Together, yes. I sign, and you speak for me. # hoa brave rest
-> C_end

=== C_end ===
However long one was silent, it is never your fault. # mai brave heart # ~ hoa happy rest
And it is never too late to tell. # mai listen heart
Look through the glass: the reef waits for somebody who looks with care. Let us begin. # mai happy wave # sound splash
-> END
