// One story for each band: A 6-8, B 9-11, C 12-15. How to write: levels/README.md
-> A

=== A ===
Day breaks on the turtle beach of Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + an right calm rest
Hush! I'm Mai, a little turtle born in this sand. # mai happy wave
I am a ranger. I have watched this nest for two months. # kiem_lam happy open # + kiem_lam far-right calm open
Look, the sand is shaking! Here they come! # an surprised rest # sound step
May we help them to the sea? # an happy open
-> A_help

=== A_help ===
How can we help the hatchlings, do you think? # kiem_lam happy open # picture hatch-stuck
+ [Carry them to the sea] # picture hatch-lift -> A_lift
+ [Clear the way so they walk] # picture hatch-path -> A_go
+ [Shine a torch for them] # picture hatch-torch -> A_torch

=== A_lift ===
They want to walk alone. Before we touch anyone, we ask. # kiem_lam calm open
-> A_help

=== A_torch ===
A torch makes them lose the way. They follow the bright sea. # kiem_lam calm open
-> A_help

=== A_go ===
See, they crawl into the sea! # an cheer cheer # scene hatch=1 # sound splash
I am smoothing the sand! # khoi happy wave # + khoi far-left happy wave
Every turtle has a shell. # mai happy wave
The shell belongs to the turtle. Your body belongs to you. # mai brave stop # sound shield
Mouth, chest, between the thighs and bottom are private zones. # kiem_lam calm open
Hoa is looking at the sea. # narrator # - an # - kiem_lam # - khoi # + hoa right calm rest
Let me give you a hug, Hoa! # dan happy open # + dan far-right happy open # picture hug-asked
Hoa does not want that. She speaks with her hands. # narrator # ~ hoa uneasy rest # picture hug-asked
-> A_choose

=== A_choose ===
What can Hoa do, do you think? # mai listen heart # picture hug-asked
+ [Stand still and let him hug] # answer say again # picture hug-stiff # person peer # setting beach -> A_still
+ [Smile so that he isn't sad] # answer say again # picture act-smile # person peer # setting beach -> A_smile
+ [Sign with her hand to stop] # answer say right # picture act-sign # person peer # setting beach -> A_sign

=== A_still ===
When afraid, we often go still. That's all right, Hoa. # mai listen heart
Look, her fingers move again. Fingers can speak. # mai happy wave
-> A_choose

=== A_smile ===
Hoa smiles, but her tummy is not happy. That's no fault. # hoa uneasy rest
Dân asked, so Hoa may shake her head. # mai listen heart
-> A_choose

=== A_sign ===
Hoa signs very clearly: Stop! # narrator # ~ hoa sayno stop # sound shield
Oh, I see. Then I will wave hello! # dan happy wave
Dân stops at once. If somebody doesn't, we go and tell. # mai happy wave # ~ hoa happy wave
-> A_end

=== A_end ===
When something feels bad, it is never your fault. # kiem_lam calm open # - dan # + kiem_lam far-right calm open
A late turtle reaches the sea too. It's never too late to tell. # mai brave heart
Tiny turtle tracks lead straight into the waves. # narrator # ~ hoa happy cheer
-> END

=== B ===
At first light the volunteers walk along the turtle beach of Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + chi right calm rest
That dip in the sand is a nest. I, Mai, once lay in there too! # mai happy wave
The mother turtle lays and leaves, and we take turns guarding the nest. # kiem_lam happy open # + kiem_lam far-right calm open
Suddenly Khôi's wheelchair sinks into the sand. # narrator # - kiem_lam # + khoi far-right worried rest
-> B_help

=== B_help ===
Chi wants to help Khôi. What should she do first? # mai listen heart
+ [Ask Khôi how he would like to be helped] # answer do right # person friend # setting beach -> B_ask
+ [Push the chair at once so he needn't worry] # answer do again # person friend # setting beach -> B_push
+ [Look away so that he isn't embarrassed] # answer do again # person friend # setting beach -> B_away

=== B_push ===
Wait! The chair is like a part of my body. # khoi sayno stop
You mean well, I know. I feel safe when you ask me first. # khoi calm rest # ~ chi listen rest
-> B_help

=== B_away ===
Don't go, Chi. I need a friend nearby. # khoi worried rest # ~ chi listen rest
-> B_help

=== B_ask ===
I like that you ask. Please lay that board for me. # khoi happy wave
The chair is free, and the hatchlings reach the water. # narrator # scene hatch=1 # sound splash # ~ chi cheer cheer # ~ khoi cheer cheer
The shell belongs to the turtle, and your body belongs to you. # mai brave stop # sound shield
There are four private zones: mouth, chest, between the thighs, and bottom. # kiem_lam calm open # - khoi # + kiem_lam far-right calm open
Adults help there only to keep you clean or healthy, with a carer beside you. # kiem_lam calm open
And nobody may make you hide it. # kiem_lam calm open
Chi hesitates. She remembers something. # narrator # ~ chi uneasy rest
The other day a man we know wanted to take a picture while I was changing. # chi uneasy rest
He said it was just for fun and not to tell. I froze. # chi sad rest
A turtle goes still too when a shadow passes. Nobody blames the turtle. # mai listen heart
-> B_choose

=== B_choose ===
What should Chi do now, do you think? # mai listen heart
+ [Tell the ranger over there] # answer tell right # person man # setting beach -> B_ranger
+ [Tell her dog at home, who keeps it quiet] # answer tell again # person man # setting beach -> B_hide
+ [Tell Mum quietly at home] # answer tell right # person man # setting beach -> B_mother

=== B_hide ===
The dog listens and wags its tail. Chi feels a little lighter. # chi worried rest
It loves Chi but cannot call anyone. Let us find a grown-up as well. # mai listen heart
-> B_choose

=== B_ranger ===
I have something here that is hard to say. # chi brave rest
Take your time, I'm listening. He did wrong, not you. # kiem_lam listen open # ~ chi happy rest
-> B_joke

=== B_mother ===
Mum, I have something here that is hard to say. # chi brave rest # - kiem_lam # + me far-right listen open
Come here. I'm not cross with you, and I'll talk to the ranger. # me listen open # ~ chi happy rest
-> B_joke

=== B_joke ===
But some grown-ups say he was only joking and we shouldn't spoil the peace. # chi worried rest
A joke that feels bad is no joke. Chi may go on telling. # mai brave heart # ~ chi brave rest
-> B_end

=== B_end ===
Whoever crosses the line, it is never your fault. # khoi brave rest # - kiem_lam # - me # + khoi far-right brave rest
The other day or today, it's never too late to tell. # mai happy wave
They watch the last hatchling vanish in the silver waves. # narrator # ~ chi happy cheer # ~ khoi happy wave
-> END

=== C ===
At dawn on the turtle beach of Núi Chúa, nobody on watch turns on a light. # narrator # scene hatch=0 # + mai far-left happy rest # + an left calm rest # + kiem_lam far-right calm open
A flash frightens a mother turtle; she may leave before laying her eggs. # kiem_lam calm open
So before a picture we think about whether she can bear it? # an listen rest
Yes. It is the same with people: ask first, and if they shake their head, put the camera away. # kiem_lam happy open
One after another the hatchlings leave the sand and crawl towards the bright sea. # narrator # scene hatch=1 # sound splash # ~ an cheer cheer
The shell belongs to the turtle and your body to you, from small to grown. # mai brave stop # sound shield
In puberty the body changes, and your right to privacy grows with it. # mai listen heart
Dân's phone buzzes, and he turns pale. # narrator # - kiem_lam # + dan right worried rest
At swimming practice someone secretly filmed me changing and sent it to the class group on Zalo. # dan uneasy rest
They say it was only a joke. I do not know what to do. # dan sad rest # ~ an listen rest
-> C_choose

=== C_choose ===
What should An say to Dân, do you think? # mai listen heart
+ [Next time, Dân, change somewhere more hidden] # answer say again # person peer # setting sports -> C_blame
+ [You did nothing wrong. Let us go and see our teacher] # answer tell right # person peer # setting sports -> C_tell
+ [Never mind, the class forgets in a few days, why tell] # answer tell again # person peer # setting sports -> C_laugh
+ [I sit with you while we call 111 about removing it] # answer tell right # person peer # setting sports -> C_call

=== C_laugh ===
I wish they would, but every night I fear that someone else is watching. # dan sad rest
Dân carries it alone. It weighs less with somebody on his side. # mai listen heart
-> C_choose

=== C_blame ===
Hearing that, Dân may think it was his doing. # dan sad rest
An says so out of care. But what was wrong is the secret filming. # mai listen heart
-> C_choose

=== C_tell ===
We need your help. Someone secretly filmed Dân while he was changing. # an brave rest # + co_giao far-right listen open
I'm glad you two came. Dân did nothing wrong; I'll ask for help to remove it. # co_giao listen open # ~ dan happy rest
-> C_peace

=== C_call ===
With you beside me I dare to call. I will speak slowly. # dan brave rest
At 111 they ask bit by bit, and nobody blames you. # an happy rest # ~ dan happy rest
-> C_peace

=== C_peace ===
In the group someone still writes: don't make such a fuss, you're a boy. # narrator # ~ dan worried rest
Boys and girls have a right to privacy. It is a joke when both enjoy it. # an brave rest
-> C_proof

=== C_proof ===
And the film in the group, what should An do now? # mai listen heart
+ [Save the film on her phone as proof] # answer do again # person peer # setting online -> C_save
+ [Note who sent it and when, for an adult] # answer do right # person peer # setting online -> C_note
+ [Write to the group: whoever still watches is no friend] # answer do again # person peer # setting online -> C_write

=== C_save ===
Proof matters, but please let no other phone keep that film of me. # dan worried rest
-> C_proof

=== C_write ===
It's precious that An defends him. But a quarrel leaves the film where it is. # mai listen heart
-> C_proof

=== C_note ===
The group, the sender, the hour: enough for adults to go on from. # an brave rest
-> C_end

=== C_end ===
Even if a picture or film got out, it is never your fault, and there is help. # an brave rest # ~ dan listen rest
Today, next week or next year, it's never too late to tell. # mai listen heart
The sun rises from the water; Dân puts his phone away and breathes out. # narrator # ~ dan happy rest # ~ an happy rest
-> END
