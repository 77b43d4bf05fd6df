// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
At Hang Rái the coral rocks are rough as a turtle's back. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai left happy wave # + an right happy rest
Do you hear? The waves knock at the caves. # mai happy wave
Big waves run over the rocks and fall like a waterfall! # an cheer cheer # scene wave=0.5
This is Grandma. She knows the sea here. # an happy rest # + ba_ngoai far-right happy wave
Before a big wave the water draws back. Then I step back. # ba_ngoai calm open # scene wave=0
The sea gives her an alarm. Our body can do that too! # mai listen heart
A fast heart. Shaky hands. A sore belly. Those are alarms. # mai brave stop
Dân comes running. Both his hands are shaking. # narrator # - ba_ngoai # + dan far-right worried rest
An older boy asks me to come behind the rocks. # dan uneasy rest # picture rock-called
He says to tell nobody. My belly hurts. # dan worried rest # ~ an listen rest # picture rock-called
-> A_choose

=== A_choose ===
The alarms are on! What do you think Dân could do? # mai listen heart # picture rock-called
+ [Go along for a bit so he is not cross] # answer do again # person older-child # setting beach # picture act-give-in -> A_go
+ [Tell Grandma] # answer tell right # person older-child # setting beach # picture tell-grandma -> A_told
+ [Promise him to keep it secret] # answer tell again # person older-child # setting beach # picture act-promise -> A_promise
+ [Stay where people are] # answer do right # person older-child # setting beach # picture stay-people -> A_stay

=== A_go ===
Fearing that he is cross is quite common. # mai listen heart
Behind the rocks it is lonely, nobody hears you. # an brave rest
-> A_choose

=== A_promise ===
A promise that ties a knot need not be kept. # mai listen heart
Grandma is close by, Dân. # an brave rest
-> A_choose

=== A_stay ===
I will stay here. There are grown-ups here. # dan brave rest
-> A_told

=== A_told ===
I am glad you came to me. I believe you. # ba_ngoai listen open # - an # + ba_ngoai right listen open
I am here. I will call your dad at once. # ba_ngoai happy open # ~ dan happy rest
What an older boy asks is never your fault. # ba_ngoai calm open
Whenever it comes back, it is never too late to tell. # mai happy wave
Look, the wave is rising! # dan surprised wave # scene wave=1
The waterfall on the sea! All golden! # mai cheer cheer # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
My heart is fast again. This time it is for joy! # dan cheer cheer # ~ ba_ngoai happy wave
The rocks are wet, the lamps are dark. Let's light them! # mai happy wave
-> END

=== B ===
Afternoon at Hang Rái, and the waves beat on coral rock thousands of years old. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai left happy wave # + an right happy rest
Hush, the water draws back. We are waiting for the waterfall on the sea. # mai happy wave
A big wave runs over the shelf, and the water falls down its edge. # an cheer cheer # scene wave=0.5
Grandma sees the water draw back and knows that a big wave is coming. # an happy rest # + ba_ngoai far-right happy wave
I don't argue with the sea. I step back, look, and call the others. # ba_ngoai calm open # scene wave=0
Our body has alarms too: heart, hands, belly, face, feet, throat. # mai brave stop
Chi comes up, her face hot, her hands twisting her shirt. # narrator # - ba_ngoai # + chi far-right uneasy rest
My big cousin squeezes me tight every time. I ask her to stop and she won't listen. # chi uneasy rest
I love her, and yet my throat gets tight. # chi sad rest # ~ an listen rest
Love and discomfort together: those are mixed feelings. Everybody has them at times. # mai listen heart
-> B_choose

=== B_choose ===
What could Chi do about those alarms? # mai listen heart
+ [Smile and bear it, since her cousin loves her] # answer say again # person relative # setting home # picture act-smile -> B_bear
+ [“Let me greet you with a high five”] # answer say right # person relative # setting home # picture act-polite -> B_said
+ [Tell her doll to feel less sad] # answer tell again # person relative # setting home # picture tell-toy -> B_doll
+ [Breathe slowly, then tell Grandma] # answer tell right # person relative # setting home # picture tell-grandma -> B_told

=== B_bear ===
Many children smile to get through it; there is no fault in that. # mai listen heart
Her cousin is older and has to hear “stop”. Chi can still tell now. # an brave rest
-> B_choose

=== B_doll ===
Said to a doll, the throat already feels a bit freer. # mai listen heart
But a doll can't speak up for her. Add a grown-up. # an brave rest
-> B_choose

=== B_said ===
I will tell her. If she still does it, I will go on and tell a grown-up. # chi brave rest
-> B_told

=== B_told ===
Grandma, I love her, but I don't like being squeezed. # chi brave rest # - an # + ba_ngoai right listen open
I hear you. Loving her and choosing another greeting go well together. # ba_ngoai listen open
I will talk with her. You need not carry this alone. # ba_ngoai happy open # ~ chi happy rest
Whether you stood still or forced a smile, it is never your fault. # ba_ngoai calm open
Last Tết or today, it is never too late to tell. # mai happy wave
The water is drawing back. Everybody, step back! # chi surprised rest # scene wave=1
The waterfall on the sea! The evening sun turns it to gold! # mai cheer cheer # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
My heart is so fast, and this time it is for joy! # chi cheer cheer # ~ ba_ngoai happy wave
It will soon be dark. Let us light the rocks! # mai happy wave
-> END

=== C ===
Late afternoon at Hang Rái. The old coral shelf lies open to the waves. # narrator # scene wave=0.1 # scene fall=0 # scene glow=0 # + mai far-left happy rest # + an left calm rest
Grandma likes to say that the sea always warns us, if only we look. # an happy rest # + ba_ngoai far-right calm open
When the water draws back fast, a big wave is near. I step back and dare nothing. # ba_ngoai calm open # scene wave=0
The body does the same: racing heart, tight throat, stiff feet, before we can think. # mai listen heart # scene wave=0.4
Dân walks up slowly and looks at nobody. # narrator # - ba_ngoai # + dan right sad rest
Yesterday some older boys of the team took me behind the rocks and pushed a vape into my hand. # dan uneasy rest
They held up a phone to film and said I was no brother of theirs if I refused. # dan worried rest # ~ an listen rest
I stood stiff. My feet would not move, and I could not say a word. # dan sad rest
-> C_choose

=== C_choose ===
How do you think An could answer Dân? # mai listen heart
+ [I would have run. Why did you just stand there that time] # answer say again # person older-child # setting beach -> C_blame
+ [You froze, that is all. Let's see our teacher] # answer tell right # person older-child # setting beach -> C_told
+ [I will keep it for you, try to forget it] # answer tell again # person older-child # setting beach -> C_forget
+ [Let's call 111 together and ask what to do] # answer tell right # person older-child # setting beach -> C_called

=== C_blame ===
Hearing that makes Dân feel weak, and yet any body can lock up. # dan sad rest
Freezing is a normal reaction; telling is brave. # mai listen heart
-> C_choose

=== C_forget ===
You keep it out of kindness. Yet at night Dân's feet still go stiff, and he is alone. # mai listen heart
I stay with you, and we find a grown-up to carry it with us. # an brave rest
-> C_choose

=== C_told ===
I have heard you both. The fault is with those who filmed, not with Dân. # co_giao listen open # + co_giao far-right listen open
I will speak with the team and your family. Dân need not face it alone. # co_giao calm open # ~ dan brave rest
-> C_end

=== C_called ===
Somebody answered. They didn't scold, they only asked if I was safe now. # dan brave rest
Then they helped us to choose an adult at school to tell as well. # an happy rest
-> C_end

=== C_end ===
Stood still, nodded or even took a puff: it is never your fault. # an brave open
Yesterday or back in fourth grade, it is never too late to tell. # mai listen heart
The water is drawing back. Step back a little, and watch. # an surprised rest # scene wave=1
The waterfall on the sea… Beautiful. My heart is fast, and yet it feels light. # dan happy rest # scene wave=0.3 # scene fall=1 # scene glow=1 # sound wave
The same heartbeat, sometimes from fear, sometimes from joy. Let us learn to read it. # mai happy wave # ~ an cheer cheer
-> END
