// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Early in the morning fishing boats fill the bay. # narrator # scene boat=0 # + mai left happy wave # + khoi right happy rest
The water is so clear, I can see myself! # khoi cheer cheer
Here comes Cô Mơ's glass-bottom boat. # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
Khôi, may I fasten your life jacket? # co_mo happy open # picture vest-ask
Yes, please do. # khoi happy rest
-> A_vest

=== A_vest ===
What do you think about this? # mai listen heart # picture vest-ask
+ [Not safe, they just met] # answer recognise-ok again # person woman # setting beach # picture sign-not-ok -> A_vest_careful
+ [Let us ask an adult] # picture sign-ask -> A_vest_ask
+ [Safe, she asks Khôi first] # answer recognise-ok right # person woman # setting beach # picture sign-ok -> A_vest_ok

=== A_vest_careful ===
It is good that you notice. She asked, and Khôi wants it. # mai listen heart
-> A_vest

=== A_vest_ask ===
Asking is always fine. Here Cô Mơ did ask Khôi. # mai happy wave
-> A_vest

=== A_vest_ok ===
That is it: she asks first, and all can see. # mai cheer cheer # ~ co_mo happy open
Bình sits alone at the bow. # narrator # - khoi # + binh right sad rest
The one who looks after me pulls me onto their lap. # binh uneasy rest # picture lap-pull
I said I don't like it, and still they pull. # binh worried rest # picture lap-pull
-> A_lap

=== A_lap ===
Is this safe? # mai listen heart # picture lap-pull
+ [Safe, they look after him] # answer recognise-not-ok again # person family # setting home # picture sign-ok -> A_lap_safe
+ [Not safe, he said no] # answer recognise-not-ok right # person family # setting home # picture sign-not-ok -> A_lap_stop
+ [Not sure, let us ask an adult] # answer recognise-not-ok right # person family # setting home # picture sign-ask -> A_lap_ask

=== A_lap_safe ===
Looking after means food and sleep. # mai listen heart
Pulling him when he says no is something else. # mai brave rest
-> A_lap

=== A_lap_stop ===
You listened well. He said no, and still they pulled. # mai brave stop
-> A_who

=== A_lap_ask ===
Very good! When unsure, we ask. # mai happy wave
-> A_who

=== A_who ===
Whom can Bình tell? # mai listen heart # picture lap-pull
+ [Tell only the fish] # answer tell again # person family # setting home # picture fish-hears -> A_who_fish
+ [Cô Mơ at the wheel] # answer tell right # person family # setting home # picture mo-hears -> A_tell
+ [Later, another day] # answer tell again # person family # setting home # picture tell-later -> A_who_later

=== A_who_fish ===
Fish listen but cannot speak. There are grown-ups, too. # mai listen heart
-> A_who

=== A_who_later ===
Later is fine. But here is someone who listens now. # mai listen heart
-> A_who

=== A_tell ===
Cô Mơ, I want to tell you something. # binh brave rest # ~ co_mo listen open
I stop the engine. I am listening. # co_mo listen open
It is never your fault. # co_mo calm open # ~ binh happy rest
On shore the two of us go and see your teacher. # co_mo happy open
My granny says it is never too late to tell. # khoi happy wave # + khoi far-left happy wave # - mai
Oh, the coral under the glass is asleep! # binh surprised rest
Let us wake it! # khoi cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== B ===
Núi Chúa still wears a cloud, but the bay already shines. # narrator # scene boat=0 # + mai left happy wave # + chi right happy rest
Come on Cô Mơ's glass-bottom boat, Chi, and mind your hat! # mai happy wave # scene boat=1 # sound conch # + co_mo far-right happy wave
People we know are always safe, aren't they, Mai? # chi calm rest
I don't ask if we know them or not. I look at what they do. # mai listen heart
Chi, we have just met. May I take your hand and help you on board? # co_mo happy open
Yes, please. # chi happy rest
-> B_hand

=== B_hand ===
Cô Mơ is new to her. What do you think about this? # mai listen heart
+ [Safe: she asks first, and Chi agrees] # answer recognise-ok right # person woman # setting beach # picture sign-ok -> B_hand_ok
+ [Not safe: they have only just met] # answer recognise-ok again # person woman # setting beach # picture sign-not-ok -> B_hand_careful
+ [Not sure, let us ask an adult] # picture sign-ask -> B_hand_ask

=== B_hand_careful ===
It is good to mind someone new. Here she asks, Chi may refuse, and all can see. # mai listen heart
-> B_hand

=== B_hand_ask ===
Asking is always fine. An adult would wonder: did she ask Chi first? # mai happy wave
-> B_hand

=== B_hand_ok ===
You looked at what was done. Somebody new can do safe things, too. # mai cheer cheer
Bình comes closer and twists the hem of his shirt. # narrator # - chi # + binh right uneasy rest
Someone in my family often watches while I change. # binh uneasy rest
I stood still then and couldn't say a word. # binh sad rest
Anybody may freeze when afraid. You are telling now, and that is brave. # mai listen heart
-> B_look

=== B_look ===
What do you think about Bình's story? # mai listen heart
+ [Safe, they only look] # answer recognise-not-ok again # person family # setting home # picture sign-ok -> B_look_safe
+ [Not safe: changing is private] # answer recognise-not-ok right # person family # setting home # picture sign-not-ok -> B_told
+ [Not sure, so let us ask an adult] # answer recognise-not-ok right # person family # setting home # picture sign-ask -> B_told

=== B_look_safe ===
Nobody touched him, and yet it feels bad. What is private is not for looking either. # mai listen heart
-> B_look

=== B_told ===
I told my sister, but she said I think too much. # binh worried rest
-> B_next

=== B_next ===
His sister did not believe it yet. What could Bình do now? # mai listen heart
+ [Never mind, she is older and may be right] # answer tell again # person family # setting home # picture tell-nobody -> B_stop
+ [Go on and tell Cô Mơ while the boat rests] # answer tell right # person family # setting home # picture tell-aunt -> B_tell
+ [Write it all down and lock it away] # answer tell again # person family # setting home # picture tell-diary -> B_write

=== B_stop ===
That she doubts is not because you told it badly. # mai listen heart
There is a second and a third person. # mai brave heart
-> B_next

=== B_write ===
Writing makes it a little lighter. That page needs a grown-up to read it. # mai listen heart
-> B_next

=== B_tell ===
May I tell you something, please? # binh brave rest # ~ co_mo listen open
Take your time. I have dropped the anchor and am in no hurry. # co_mo listen open # ~ binh happy rest
Even when it is family, it is never your fault. # co_mo calm open
I will speak to your teacher. If he is busy I call 111. # co_mo brave open
I thought it was late. Now I know it is never too late to tell. # binh brave rest
The water is calm. Under the glass the reef waits to be woken! # mai cheer cheer # ~ binh cheer cheer # sound splash
-> END

=== C ===
In the afternoon the bay lies like a mirror; the glass-bottom boat draws a white line and stops. # narrator # scene boat=0 # + mai far-left happy rest # + an left calm rest # scene boat=1
Here are the life jackets; I show you once and you fasten them yourselves. # co_mo happy open # + co_mo far-right happy wave # sound conch
Cô Mơ stops the engine so that all can look at the coral. # narrator # - co_mo # + hoa right worried rest
An, I want to tell you something, and I'm not sure that anything is wrong. # hoa uneasy rest
My music teacher is very good, and everybody praises her. # hoa calm rest # ~ an listen rest
Lately she closes the door, says "that is just between us two", and sits very close. # hoa worried rest
-> C_signs

=== C_signs ===
What could An look at to know if this is safe? # mai listen heart
+ [The person: good, gentle, praised by all] # answer recognise-not-ok again # person teacher # setting home # picture sign-ok -> C_praise
+ [What is done: alone, door closed, kept quiet] # answer recognise-not-ok right # person teacher # setting home # picture sign-not-ok -> C_seen
+ [The intention: she surely means well] # answer recognise-not-ok again # person teacher # setting home # picture act-smile -> C_mean

=== C_praise ===
Somebody who is praised can still cross a line. So we look at what is done. # mai listen heart
-> C_signs

=== C_mean ===
What others intend we cannot see. A closed door we can. # mai listen heart
-> C_signs

=== C_seen ===
My class teacher also talks to pupils alone, but with the door open, and she tells our mothers. # an calm rest
Both are teachers; one is fine, the other shows signs of not safe. # mai brave heart
A few times I wanted to sign that I'm leaving, but my hands froze. # hoa sad rest
Frozen hands mean the body is afraid, not that you agreed. And now you are telling. # an listen rest
-> C_answer

=== C_answer ===
What could An say to her friend? # mai listen heart
+ [I promise to keep it quiet, nobody will know] # answer tell again # person teacher # setting home # picture act-promise -> C_promise
+ [I believe you. Let us tell our class teacher] # answer tell right # person teacher # setting home # picture tell-teacher -> C_adult
+ [Just stop the lessons, no need to bother anyone] # answer tell again # person teacher # setting home # picture act-away -> C_quit
+ [I sit beside you, and we call 111] # answer tell right # person teacher # setting home # picture tell-111 -> C_call

=== C_quit ===
Hoa may stop. But then no adult knows, who could help her and others. # mai listen heart
-> C_answer

=== C_promise ===
I promise to stay with you. Keeping something unsafe quiet I don't promise. # an brave rest
-> C_answer

=== C_adult ===
With you beside me I am much less afraid. # hoa brave rest
-> C_end

=== C_call ===
Together, yes. I sign, and you speak for me. # hoa brave rest
-> C_end

=== C_end ===
If the first doubts it we tell the next. However long you were silent, it is never your fault. # an brave rest # ~ hoa happy rest
While there are waves, boats go out. And it is never too late to tell. # mai listen heart
The boat's shadow moves on, and each branch of the reef shows. Let us look with care. # mai happy wave # sound splash
-> END
