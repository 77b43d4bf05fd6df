// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
It is nearly dark by the sea at Mũi Dinh. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
How windy! It nearly blew my shell away. # mai happy wave
That is Uncle Tư. He keeps the lamp for the sea. # mai happy wave # + giu_den far-right calm wave
One boat is still out at sea. # giu_den calm open # scene boat=0
It is dark. The boat can't see the way. # an worried rest # picture boat-dark
-> A_lamp

=== A_lamp ===
Will you help me light the lamp? # giu_den happy open # picture boat-dark
+ [Light the lamp!] # picture sea-lamp -> A_light
+ [Let's wait a bit] # picture act-wait -> A_wait

=== A_wait ===
The longer we wait, the harder it gets for the boat. # mai listen heart
-> A_lamp

=== A_light ===
The lamp is on! The boat can see the way! # an cheer cheer # scene lamp=on # sound lamp
The lamp doesn't ask why the boat is late. # giu_den happy open # scene lamp=sweep # scene boat=1
It only calls: come here, I am here. # giu_den happy wave
Children have a lamp like that too. # mai happy wave
It is the number 111. We say: one, one, one. # mai brave stop
Calling 111 is free, day and night. # mai happy wave
Bình sits alone and twists the hem of his shirt. # narrator # - giu_den # + binh far-right sad rest # ~ an listen rest
Someone I know asks me to come away alone, often. # binh uneasy rest # picture come-away
They say to tell nobody. I am so afraid. # binh worried rest # picture come-away # ~ an listen rest
-> A_choose

=== A_choose ===
Whom could Bình look for now? # mai listen heart # picture come-away
+ [His best friend, who promises to keep it] # answer tell again # person relative # setting home # picture tell-friend -> A_friend
+ [Uncle Tư of the lamp] # answer tell right # person relative # setting home # picture tell-keeper -> A_told
+ [The lady at 111] # answer tell right # person relative # setting home # picture tell-111 -> A_called
+ [His teddy, to hug and fall asleep] # answer tell again # person relative # setting home # picture tell-toy -> A_kept

=== A_friend ===
With a friend beside him it is less scary. # binh calm rest
But the friend is small too. A grown-up should hear it. # mai listen heart
-> A_choose

=== A_kept ===
Teddy is soft but cannot speak. My belly hurts all the time. # binh sad rest
Being too afraid to tell is no fault. # mai listen heart
-> A_choose

=== A_told ===
Uncle Tư, will you listen to me? # binh brave rest # - an # + giu_den right listen open
I put my work down. I am listening. # giu_den listen open
-> A_say

=== A_called ===
Here is my phone. I sit beside you. # giu_den calm read # - an # + giu_den right calm read
With you here my hand trembles less. # binh brave rest
-> A_say

=== A_say ===
Now how could Bình begin? # mai listen heart # picture come-away
+ [There were so many boats this afternoon] # answer report again # person relative # setting home # picture told-many-boats -> A_boats
+ [Someone asks me to come away alone] # answer report right # person relative # setting home # picture told-come-away -> A_heard
+ [I trust people too easily] # answer report again # person relative # setting home # picture report-blame -> A_blame

=== A_boats ===
Boats first, to tremble less, is fine. # giu_den happy open
Then comes what makes Bình afraid. # mai listen heart
-> A_say

=== A_blame ===
Trusting somebody you know is no fault. # giu_den calm open
Bình only needs to say what the other does. # mai listen heart
-> A_say

=== A_heard ===
That is clear. We look for help together. # giu_den calm open # ~ binh calm rest
-> A_end

=== A_end ===
Bình, that is never your fault. # giu_den calm open # ~ binh happy
Late at night the lamp still shines: it is never too late to tell. # mai happy wave
The boat is home. Now we practise calling 111! # mai cheer cheer # ~ binh happy cheer
-> END

=== B ===
Afternoon at Mũi Dinh, and the wind hums round the lighthouse. # narrator # scene lamp=off # + mai left happy wave # + an right calm rest
Up these stone steps is Uncle Tư, who keeps the lamp. # mai happy wave # + giu_den far-right calm wave
Tonight one boat has not found its way home yet. # giu_den calm open # scene boat=0
-> B_lamp

=== B_lamp ===
What shall we do so that the boat knows the way in? # giu_den happy open
+ [Light the lamp for the boat to see] # picture sea-lamp -> B_light
+ [Wait till the boat finds the way] # picture act-wait -> B_wait

=== B_wait ===
Alone on a dark sea, finding the way is very hard. # mai listen heart
-> B_lamp

=== B_light ===
The lamp is on! Look, the boat is turning to the shore! # an cheer cheer # scene lamp=on # sound lamp # scene boat=1
The lamp doesn't scold a late boat. It only shows the way home. # giu_den happy open # scene lamp=sweep
For children, 111 is like this lamp. # mai happy wave
111 is free, and open day and night. When it is busy we call again. # mai happy wave
Bình comes closer, holding the strap of his bag tight. # narrator # - giu_den # + binh far-right uneasy rest # ~ an listen rest
Someone I know often sits very close. It makes me uncomfortable. # binh uneasy rest
I stood still and couldn't say a word. # binh sad rest # ~ an listen rest
A body that freezes is taking care of itself. It is no fault. # mai listen heart
I told my aunt, but she was busy and did not listen. # binh worried rest
-> B_choose

=== B_choose ===
His aunt has no time yet. Whom else could Bình look for? # mai listen heart
+ [Uncle Tư, who sits below the lamp] # answer tell right # person relative # setting home # picture tell-keeper -> B_next
+ [A class mate, who must keep it quiet] # answer tell again # person relative # setting home # picture tell-friend -> B_friend
+ [The counsellor at 111] # answer tell right # person relative # setting home # picture tell-111 -> B_called
+ [The diary in his bag] # answer tell again # person relative # setting home # picture tell-diary -> B_stop

=== B_stop ===
Written down, it is lighter. But a diary cannot go and get help. # mai listen heart
If the first person is busy, there is a second and a third. # an brave rest
-> B_choose

=== B_friend ===
A friend who listens is a comfort. But for two children it is still heavy. # an listen rest
A grown-up to help carry it would be better. # mai listen heart
-> B_choose

=== B_next ===
Uncle Tư, could you listen to me for a moment? # binh brave rest # - an # + giu_den right listen open
Of course. The radio is off, go on. # giu_den listen open
-> B_say

=== B_called ===
Here is my phone, and I sit beside you. If it is busy we call again. # giu_den calm read # - an # + giu_den right calm read
I will speak slowly and say as much as I can. # binh brave rest
-> B_say

=== B_say ===
Which first sentence would the listener understand? # mai listen heart
+ [I only came to see the lamp] # answer report again # person relative # setting home # picture report-fine -> B_fine
+ [It is because I never speak up] # answer report again # person relative # setting home # picture report-blame -> B_blame
+ [At a relative's home somebody sits close to me, and I am afraid] # answer report right # person relative # setting home # picture report-what -> B_heard

=== B_fine ===
To begin with the lamp is fine. I wait. # giu_den happy open
-> B_say

=== B_blame ===
Whether you speak or not, a grown-up has to keep a distance first. Go on, tell me. # giu_den calm open
-> B_say

=== B_heard ===
I understand. We look for help, and may have to knock at more than one door. # giu_den calm open # ~ binh calm rest
-> B_end

=== B_end ===
Standing still or running, that is never your fault. # giu_den calm open # ~ binh happy
Yesterday my aunt was busy, today somebody listens: it is never too late to tell. # binh happy rest
The beam goes round once more. Up we go, to practise on the toy phone! # mai cheer cheer # ~ binh happy cheer
-> END

=== C ===
Sunset at Mũi Dinh. The lighthouse stands alone on the rocks. # narrator # scene lamp=off # + mai far-left happy rest # + an left calm rest
One boat is still out there. Come up and help me light the lamp. # giu_den calm open # + giu_den far-right calm open # scene boat=0
-> C_lamp

=== C_lamp ===
There is some light left, and the boat has not called. Light it now, or wait? # giu_den calm open
+ [Now, in case they cannot call] # picture sea-lamp -> C_light
+ [Wait, they call when they need it] # picture act-wait -> C_wait

=== C_wait ===
I used to think so. One night they were too tired to call; since then I light it first. # giu_den calm open
-> C_light

=== C_light ===
The beam sweeps round, and the boat slowly turns towards the shore. # narrator # scene lamp=sweep # sound lamp # scene boat=1
The lamp never asks why a boat got lost. It only says that somebody is here. # giu_den happy open # ~ an happy rest
The 111 line is the same: free, day and night, for children and adults. # mai listen heart
An's phone buzzes: Dân, her close friend, has just written. # narrator # - giu_den # + dan right worried rest
Someone I met online wants me to send private pictures. # dan worried rest # ~ an listen rest
I said no, and now they say they will spread lies about me in class. # dan sad rest
Please keep it to yourself, An, and tell nobody. # dan uneasy rest
-> C_choose

=== C_choose ===
How do you think An could answer? # mai listen heart
+ [I swear to keep it, and to deny it whoever asks] # answer tell again # picture act-promise # person online # setting online -> C_promise
+ [I come with you to see Miss Hạnh] # answer tell right # picture tell-teacher # person online # setting online -> C_adult
+ [Oh no, how could you trust somebody online] # answer say again # picture act-shake # person online # setting online -> C_blame
+ [Where are you? I come over and we call 111 together] # answer tell right # picture tell-111 # person online # setting online -> C_called

=== C_promise ===
An cares, but if she keeps it quiet, her friend is still alone with it. # mai listen heart
I can promise to stay with you, but not to keep something dangerous quiet. # an brave rest
-> C_choose

=== C_blame ===
Hearing that I want to switch off, because I think I am to blame. # dan sad rest
Worry makes one blurt it out. The one who presses is at fault. # mai listen heart
-> C_choose

=== C_adult ===
With you I am less afraid. What if she scolds me? # dan brave rest
Then we look for somebody else, Uncle Đạt or 111. Send nothing more, block them and keep the messages. # an brave rest
Miss Hạnh hears it all and does not scold. She says she has to inform those who look after children. # narrator # + co_giao far-right listen open # ~ dan listen rest
-> C_fear

=== C_called ===
It is busy, beep, beep. I take a breath and dial again, with An beside me. # dan brave phone
While we wait, send nothing more. Block them, and keep the messages for an adult to see. # an brave rest
This time there is a counsellor. She is honest: she has to inform those who look after children. # narrator # ~ dan listen phone
-> C_fear

=== C_fear ===
Dân turns aside and whispers to An. # narrator # ~ dan uneasy rest # ~ an listen rest
Then my father hears of it. If he knows, I am sure he hits me. # dan worried rest
-> C_plan

=== C_plan ===
The grown-up is waiting. What could the two say now? # mai listen heart
+ [An asks Dân, then says it for him: he is afraid to go home tonight] # answer report right # person online # setting online # picture told-scared-alone -> C_spoken
+ [Take it back: we were only joking, please inform nobody] # answer report again # person online # setting online # picture report-fine -> C_back
+ [Dân says it himself: let my grandmother hear it first, then Dad] # answer report right # person online # setting online # picture told-near-grandma -> C_granny
+ [An soothes him: I promise for sure, your father will not know] # answer say again # person online # setting online # picture act-promise -> C_sworn

=== C_back ===
A moment of silence, then: you need not tell; just stay here for now. # narrator # ~ dan sad rest
When one is so afraid one wants to take it back. What frightens Dân is just what they need to know. # mai listen heart
-> C_plan

=== C_sworn ===
Dân is relieved for half a minute, then asks: how can you promise that? # narrator # ~ dan uneasy rest
An cannot keep that. She can promise to sit here, and to say what he is afraid of. # mai listen heart
-> C_plan

=== C_spoken ===
An says it for him, while he grips the strap of his bag. # narrator # ~ an brave open
At once they ask where he would be safe tonight, and who at home is gentle with him. # narrator # ~ dan calm rest
-> C_end

=== C_granny ===
Grandma is gentle, and Dad mostly listens to her. # dan brave open
They write it down, and plan with the two who calls her, when, and where Dân sleeps tonight. # narrator # ~ dan calm rest
-> C_end

=== C_end ===
Dân, even if you answered or sent something, it is never your fault. # an brave rest # ~ dan calm
They may still do what they said. Even then there is help, and it is never too late to tell. # mai listen heart
The boat has come in. Let us go up and practise a call for a friend. # an brave rest # ~ dan happy rest
-> END
