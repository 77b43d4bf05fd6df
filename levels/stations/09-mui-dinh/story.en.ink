// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
It is nearly dark by the sea at Mũi Dinh. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Hello! I am Mai, a little turtle. # mai happy wave
That is Uncle Tư. He keeps the lamp for the sea. # mai happy wave # + giu_den far-right calm wave
One boat is still out at sea. # giu_den calm open # scene boat=0
It is dark. The boat can't see the way. # an worried rest
-> A_lamp

=== A_lamp ===
Will you help me light the lamp? # giu_den happy open
+ [Light the lamp!] -> A_light
+ [Let's wait a bit] -> A_wait

=== A_wait ===
The longer we wait, the harder it gets for the boat. # mai listen heart
-> A_lamp

=== A_light ===
The lamp is on! The boat can see the way! # an cheer cheer # scene lamp=on # sound lamp
The lamp doesn't ask why the boat is late. # giu_den happy open # scene lamp=sweep # scene boat=1
It only calls: come here, it is safe here. # giu_den happy wave
Children have a lamp like that too. # mai happy wave
It is the number 111. We say: one, one, one. # mai brave stop
Calling 111 is free, day and night. # mai happy wave
Bình is sad about something. # narrator # - giu_den # + binh far-right sad rest
Someone I know keeps asking me to come away alone. # binh uneasy rest
They say I must not tell anyone. # binh worried rest # ~ an listen rest
-> A_choose

=== A_choose ===
What do you think Bình could do? # mai listen heart
+ [Tell a grown-up he trusts] # answer tell right # person relative # setting home -> A_told
+ [Call 111 for help] # answer tell right # person relative # setting home -> A_called
+ [Keep it to himself] # answer tell again # person relative # setting home -> A_kept

=== A_kept ===
Alone with it, my heart feels very heavy. # binh sad rest
Let us try another way. # mai listen heart
-> A_choose

=== A_told ===
Uncle Tư, I want to tell you something. # binh brave rest # - an # + giu_den right listen open
You are right to tell. I am listening. # giu_den listen open
I will find more people to help you. # giu_den calm open # ~ binh happy rest
-> A_end

=== A_called ===
Great! At 111 there are people who listen. # mai happy wave
I will tell the lady at 111. # binh brave rest
-> A_end

=== A_end ===
It is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Come on, let us practise calling 111! # mai cheer cheer # ~ binh happy cheer
-> END

=== B ===
Afternoon at Mũi Dinh, and the wind hums round the lighthouse. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Hello, I am Mai! This is Uncle Tư, who keeps the lamp. # mai happy wave # + giu_den far-right calm wave
Tonight one boat has not found its way home yet. # giu_den calm open # scene boat=0
-> B_lamp

=== B_lamp ===
What shall we do so that the boat knows the way in? # giu_den happy open
+ [Light the lamp for the boat to see] -> B_light
+ [Wait till the boat finds the way] -> B_wait

=== B_wait ===
Alone on a dark sea, finding the way is very hard. # mai listen heart
-> B_lamp

=== B_light ===
The lamp is on! Look, the boat is turning to the shore! # an cheer cheer # scene lamp=on # sound lamp # scene boat=1
The lamp doesn't scold a late boat. It only shows the way home. # giu_den happy open # scene lamp=sweep
For children, 111 is like this lamp. # mai happy wave
111 is free, and someone listens day and night. # mai happy wave
Bình comes closer, holding the strap of his bag tight. # narrator # - giu_den # + binh far-right uneasy rest
Someone I know keeps sitting very close. It makes me uncomfortable. # binh uneasy rest
I stood still and couldn't say a word. # binh sad rest # ~ an listen rest
Freezing is a normal reaction, and telling is brave. # mai listen heart
I told my aunt, but she was busy and did not listen. # binh worried rest
-> B_choose

=== B_choose ===
His aunt was busy. What could Bình do now? # mai listen heart
+ [Go on and tell another grown-up] # answer tell right # person relative # setting home -> B_next
+ [Call 111 and tell the counsellor] # answer tell right # person relative # setting home -> B_called
+ [Stop telling] # answer tell again # person relative # setting home -> B_stop

=== B_stop ===
If he stays silent, the uncomfortable thing may happen again. # mai listen heart
If the first person is busy, there is a second and a third. # an brave rest
-> B_choose

=== B_next ===
Uncle Tư, could you listen to me for a moment? # binh brave rest # - an # + giu_den right listen open
Of course. You are right to tell, and I am listening. # giu_den listen open
We will ask for help together. You don't have to worry alone. # giu_den calm open # ~ binh happy rest
-> B_end

=== B_called ===
Bình picked a good way. At 111 people know how to listen. # mai happy wave
I will speak slowly and say as much as I can. # binh brave rest
-> B_end

=== B_end ===
Whatever happens, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Now let us go up and practise calling 111 on the toy phone! # mai cheer cheer # ~ binh happy cheer
-> END

=== C ===
Sunset at Mũi Dinh. The lighthouse stands alone on the rocks. # narrator # scene lamp=off # + mai far-left happy rest # + an left calm rest
One boat is still out there. Come up and help me light the lamp. # giu_den calm open # + giu_den far-right calm open # scene boat=0
-> C_lamp

=== C_lamp ===
Light it early, or wait until the boat calls? Which is better, do you think? # giu_den calm open
+ [Light it now, so that the boat needn't call] -> C_light
+ [Wait for the boat to call first] -> C_wait

=== C_wait ===
Sometimes people are too tired to call. Lighting it first is better. # giu_den calm open
-> C_lamp

=== C_light ===
The beam sweeps round, and the boat slowly turns towards the shore. # narrator # scene lamp=sweep # sound lamp # scene boat=1
The lamp never asks why a boat got lost. It only says that somebody is here. # giu_den happy open # ~ an happy rest
The 111 line is the same: free, day and night, for children and adults. # mai listen heart
An's phone buzzes. A close friend has just written. # narrator # - giu_den # + dan right worried rest
Someone I met online wants me to send private pictures. # dan worried rest # ~ an listen rest
I said no, and they threatened to spread lies about me in class. # dan sad rest
Will you promise to keep it to yourself and tell nobody? # dan uneasy rest
-> C_choose

=== C_choose ===
How do you think An could answer? # mai listen heart
+ [I believe you. Let's tell an adult together] # answer tell right # person online # setting online -> C_adult
+ [I am here. Let's call 111 together] # answer tell right # person online # setting online -> C_called
+ [OK, I promise to keep it quiet] # answer tell again # person online # setting online -> C_promise
+ [Why did you talk to them at all] # answer say again # person online # setting online -> C_blame

=== C_promise ===
An cares, but if she keeps it quiet, her friend is still alone with it. # mai listen heart
I can promise to stay with you, but not to keep something dangerous quiet. # an brave rest
-> C_choose

=== C_blame ===
Hearing that makes it easier to go silent, because I think I am to blame. # dan sad rest
The one who forces others does wrong, so we don't ask why the friend did it. # mai listen heart
-> C_choose

=== C_adult ===
Thank you. I am less afraid if we go together. # dan brave rest
Send nothing more, block them, keep the messages and show them to an adult. # an brave rest
-> C_end

=== C_called ===
I don't know if I can, but with you I will try. # dan brave rest
Send nothing more, block them, and keep the messages as proof. # an brave rest
-> C_end

=== C_end ===
Even if you answered or sent something, it is never your fault. # mai brave heart
And it is never too late to tell, even when it was long ago. # mai listen heart
Let us go up and practise a call for a friend, so that we know how when it counts. # an brave rest # ~ dan happy rest
-> END
