// One story for each band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Dawn comes to the turtle beach of Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + an right calm rest
Hello! I am Mai. I hatched on this very sand. # mai happy wave
I am a ranger. I watched this nest for two months. # kiem_lam happy open # + kiem_lam far-right calm open
Look, the sand is moving! The hatchlings are out! # an surprised rest # sound step
Shall I carry one to the sea? # an happy open
-> A_help

=== A_help ===
How can we help the hatchlings, do you think? # kiem_lam happy open
+ [Clear the way and let them walk] -> A_go
+ [Pick a hatchling up] -> A_lift

=== A_lift ===
They want to walk by themselves. We do not just grab them. # kiem_lam calm open
Let us try another way. # mai listen heart
-> A_help

=== A_go ===
Look, they are crawling to the sea! # an cheer cheer # scene hatch=1 # sound splash
I smooth the sand for them! # khoi happy wave # + khoi far-left happy wave
Every turtle has a shell. # mai happy wave
The shell belongs to the turtle. Nobody can take it off. # mai brave stop # sound shield
So it is with you. Your body is yours. # mai brave stop
Mouth, chest, between the thighs and bottom are private zones. # kiem_lam calm open
Hoa is looking at the sea. # narrator # - an # - kiem_lam # - khoi # + hoa right calm rest
Let me give you a hug! # dan happy open # + dan far-right happy open
Hoa does not want that. She speaks with her hands. # narrator # ~ hoa uneasy rest
-> A_choose

=== A_choose ===
What can Hoa do, do you think? # mai listen heart
+ [Sign with her hand: Stop] # answer say right # person peer # setting beach -> A_sign
+ [Shake her head and step back] # answer say right # person peer # setting beach -> A_sign
+ [Stand still and bear it] # answer say again # person peer # setting beach -> A_still

=== A_still ===
Then Hoa still feels uncomfortable. # hoa sad rest
Let us try another way. # mai listen heart
-> A_choose

=== A_sign ===
Hoa signs very clearly: Stop! # narrator # ~ hoa sayno stop # sound shield
Oh, I see. Then I will wave hello! # dan happy wave
When a friend says No, we stop. Well done! # mai happy wave # ~ hoa happy wave
-> A_end

=== A_end ===
When something feels bad, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Now we name the body, and hatchlings reach the sea! # mai cheer cheer # ~ hoa happy cheer
-> END

=== B ===
At first light the volunteers walk along the turtle beach of Núi Chúa. # narrator # scene hatch=0 # + mai left happy wave # + chi right calm rest
Hello, I am Mai! A nest is about to hatch this morning. # mai happy wave
The mother turtle lays and leaves, and we take turns guarding the nest. # kiem_lam happy open # + kiem_lam far-right calm open
Suddenly Khôi's wheelchair sinks into the sand. # narrator # - kiem_lam # + khoi far-right worried rest
-> B_help

=== B_help ===
Chi wants to help Khôi. What should she do first? # mai listen heart
+ [Ask Khôi how he would like to be helped] # answer do right # person friend # setting beach -> B_ask
+ [Grab the chair and push, it is faster] # answer do again # person friend # setting beach -> B_push

=== B_push ===
Wait! The chair is like a part of my body. # khoi sayno stop
I feel safe when you ask me first. # khoi calm rest # ~ chi listen rest
-> B_help

=== B_ask ===
I like that you ask. Please lay that board for me. # khoi happy wave
The chair is free, and the hatchlings reach the water. # narrator # scene hatch=1 # sound splash # ~ chi cheer cheer # ~ khoi cheer cheer
The shell belongs to the turtle, and your body belongs to you. # mai brave stop # sound shield
There are four private zones: mouth, chest, between the thighs, and bottom. # kiem_lam calm open # - khoi # + kiem_lam far-right calm open
Adults help there only to keep you clean or healthy, with a carer beside you. # kiem_lam calm open
And nobody may make you hide it. # kiem_lam calm open
Chi hesitates. She remembers something. # narrator # ~ chi uneasy rest
A man we know wanted to take a picture while I was changing. # chi uneasy rest
He said it was just for fun and not to tell. I froze. # chi sad rest
Freezing is a normal reaction, and telling is brave. # mai listen heart
-> B_choose

=== B_choose ===
What should Chi do now, do you think? # mai listen heart
+ [Tell the ranger right now] # answer tell right # person man # setting beach -> B_ranger
+ [Go home and tell Mum or another carer] # answer tell right # person man # setting beach -> B_mother
+ [Never mind, just hide it] # answer tell again # person man # setting beach -> B_hide

=== B_hide ===
If she hides it, Chi still worries alone. # chi worried rest
Let us try another way. Who could make it lighter for Chi? # mai listen heart
-> B_choose

=== B_ranger ===
I would like to tell you something that feels wrong. # chi brave rest
You are right to tell. It is not your fault. I will get help. # kiem_lam listen open # ~ chi happy rest
-> B_end

=== B_mother ===
Mum, I want to tell you something that feels wrong. # chi brave rest # - kiem_lam # + me far-right listen open
You are right to tell. It is not your fault. I will get help. # me listen open # ~ chi happy rest
-> B_end

=== B_end ===
Whoever crosses the line is the one at fault; it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Come, we name the body and let the hatchlings reach the sea! # mai cheer cheer # ~ chi happy cheer
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
At swimming practice someone secretly filmed me changing and sent it to the class group. # dan uneasy rest
They say it was only a joke. I do not know what to do. # dan sad rest # ~ an listen rest
-> C_choose

=== C_choose ===
What should An say to Dân, do you think? # mai listen heart
+ [You did nothing wrong. Let us tell a teacher together] # answer tell right # person peer # setting sports -> C_tell
+ [Let us call 111 and ask how to get it removed] # answer tell right # person peer # setting sports -> C_call
+ [It is nothing, just laugh it off] # answer tell again # person peer # setting sports -> C_laugh
+ [You should have changed somewhere more hidden] # answer say again # person peer # setting sports -> C_blame

=== C_laugh ===
Laughing does not remove the film, and Dân still feels bad. # dan sad rest
Let us try another way. Dân needs someone on his side. # mai listen heart
-> C_choose

=== C_blame ===
Hearing that, Dân may think it was his doing. # dan sad rest
The one who filmed secretly did wrong. Let us try another way. # mai listen heart
-> C_choose

=== C_tell ===
We need your help. Someone secretly filmed Dân while he was changing. # an brave rest # + co_giao far-right listen open
You are right to tell. It is not Dân's fault. I will get help to have it removed. # co_giao listen open # ~ dan happy rest
-> C_proof

=== C_call ===
With you beside me I dare to call. I will speak slowly. # dan brave rest
At 111 they know how to help, and nobody will blame you. # an happy rest # ~ dan happy rest
-> C_proof

=== C_proof ===
Send it on to nobody. Note who sent it and when, so adults can act. # an brave rest
-> C_end

=== C_end ===
Even if a picture or film got out, it is never your fault, and there is help. # mai brave heart
And it is never too late to tell. # mai listen heart
Let us look at some cases of care, privacy and pictures. # an brave rest # ~ dan happy rest
-> END
