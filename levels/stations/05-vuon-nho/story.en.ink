// One story for each band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Morning sun shines through the grape trellis of Thái An. # narrator # + mai left happy wave # + chi right happy rest # scene lantern=0 # sound wind
I smell ripe grapes, so very sweet! # mai happy wave
The grapes are ripe! Every bunch is juicy. # chi cheer cheer
Chi, let Grandma whisper something to you. # ba_ngoai happy wave # + ba_ngoai far-right happy wave
Tonight we celebrate Grandpa's birthday under the vine. # ba_ngoai happy open # picture surprise-cake
Shh, keep it quiet till tonight! # ba_ngoai happy rest # ~ chi cheer rest # sound scute # picture surprise-cake
I will! Grandpa will smile so much tonight. # chi cheer cheer
Tonight everybody knows: that is a happy surprise. # mai happy wave # - ba_ngoai
Mr Năm from next door comes by with sweets for Chi. # narrator # + bac_nam far-right happy open # picture candy-behind
This is our secret, just you and me. # bac_nam happy open # picture candy-behind
Come behind the garden with me. Tell nobody! # bac_nam calm rest # ~ chi uneasy rest # picture candy-behind
Chi's tummy is tight. Her hands are cold. # mai listen heart # picture candy-behind
-> A_choose

=== A_choose ===
What could Chi do? # mai listen heart # picture candy-behind
+ [Smile at him, put the sweets away] # answer say again # picture hide-sweet # person neighbour # setting field -> A_smile
+ [Go behind the garden, just a bit] # answer say again # picture act-give-in # person neighbour # setting field -> A_little
+ [Say No, step back, walk to the porch] # answer say right # picture act-no # person neighbour # setting field -> A_no

=== A_smile ===
Many smile when they are afraid. Chi is not to blame. # mai listen heart # ~ chi worried rest
Even after a smile Chi may walk away. # mai happy rest
-> A_choose

=== A_little ===
Just a bit is still alone, where nobody sees. # mai listen heart # ~ chi uneasy rest
Chi may stay where her family is. # mai happy rest
-> A_choose

=== A_no ===
No. I do not go there. # chi sayno stop
Mr Năm keeps asking: just a little while. # narrator # ~ bac_nam calm open # ~ chi worried rest
She said it. If he insists, the fault is his. # mai brave stop
Chi steps back and runs to the porch. # narrator # - bac_nam # ~ chi brave rest # sound step
-> A_who

=== A_who ===
Whom can Chi tell now? # mai listen heart # picture candy-behind
+ [Run home and tell Grandma] # answer tell right # picture tell-grandma # person neighbour # setting field -> A_tell
+ [Tell her doll] # answer tell again # picture tell-toy # person neighbour # setting field -> A_doll
+ [Wait for another day] # answer tell again # picture tell-later # person neighbour # setting field -> A_later

=== A_doll ===
A doll is warm to hug. A doll cannot help. # mai listen heart
-> A_who

=== A_later ===
Another day is fine. Today is lighter sooner. # mai listen heart
-> A_who

=== A_tell ===
Grandma, Mr Năm gave me sweets and said to hide it. # chi brave rest # + ba_ngoai far-right listen rest
I am glad that you ran to me. # ba_ngoai listen open # ~ chi calm rest
This is never your fault. # ba_ngoai listen open
Mum and I see to it now. Stay here with me. # ba_ngoai calm open # ~ chi happy rest
Even with the sweets eaten it is never too late to tell. # mai brave heart
Evening comes, and the whole garden lights up. # narrator # scene lantern=1 # sound lamp # ~ chi surprised rest
Surprise, Grandpa! # chi cheer cheer # + ong far-left surprised open
Oh, grape lanterns! How glad I am! # ong cheer wave # ~ ba_ngoai cheer wave # ~ mai cheer cheer
Grandpa blows out the candles. The wind smells of ripe grapes. # narrator # ~ chi happy rest
-> END

=== B ===
In the afternoon Dân's family cuts grapes to sell by the road. # narrator # + mai left happy wave # + dan right happy rest # scene lantern=0 # sound wind
In Thái An grapes ripen several times a year in sun and sea wind. # mai happy wave
Uncle, I have filled six baskets! # dan cheer cheer # + cau_dat far-right happy wave
Well done! I go to the stall for a moment. # cau_dat happy open
The football coach comes into the vineyard with a parcel. # narrator # - cau_dat # + thay far-right happy wave
A phone for you. Let nobody know, it is our secret. # thay happy open # ~ dan surprised rest
Text me tonight, then come and train alone, bring nobody. # thay calm rest # ~ dan uneasy rest
Dân likes the phone very much, yet his heart beats fast. # narrator # ~ dan worried rest
To be glad and worried at once is normal. # mai listen heart
-> B_find

=== B_find ===
Which part of the coach's words is a trick? # mai listen heart
+ [The brand-new phone that he gives] # answer recognise-not-ok again # picture gift-phone # person coach # setting field -> B_phone
+ [Hiding it, nobody may know] # answer recognise-not-ok right # picture trick-two # person coach # setting field -> B_found
+ [Coming alone, bringing nobody] # answer recognise-not-ok right # picture trick-apart # person coach # setting field -> B_found

=== B_phone ===
A gift by itself is fine. The trick is in what he asks with it. # mai listen heart
Listen again: what does he say to hide, where should Dân go? # mai happy rest
-> B_find

=== B_found ===
Yes! Hiding and being alone are two tricks that often go together. # mai brave stop # sound good
-> B_choose

=== B_choose ===
So what could Dân do? # mai listen heart
+ [Take it and tell nobody] # answer do again # picture act-hide # person coach # setting field -> B_hide
+ [No thank you, I will ask my uncle] # answer say right # picture act-ask # person coach # setting field -> B_polite
+ [I come, but only for a bit] # answer do again # picture act-give-in # person coach # setting field -> B_little
+ [Go to the stall and tell Uncle Đạt] # answer tell right # picture tell-uncle # person coach # setting field -> B_go

=== B_hide ===
Under the grapes the gift is hidden, but the worry is not. # narrator # ~ dan sad rest
Even after taking it Dân can give it back and tell. # mai listen heart
-> B_choose

=== B_little ===
Many would say yes, so that he is not sad. # mai listen heart # ~ dan sad rest
Even for a bit it is alone. Dân may change his mind. # mai happy rest
-> B_choose

=== B_polite ===
Thank you, but I do not take it. I will ask my uncle. # dan brave fold # ~ thay surprised rest
-> B_go

=== B_go ===
Dân walks quickly to the stall, where many people buy grapes. # narrator # - thay # + cau_dat far-right calm rest # ~ dan brave rest # sound step
I have many customers. He gives it because he likes you, I suppose. # cau_dat calm rest # ~ dan worried rest
Uncle has not heard it all. That is not because Dân tells it badly. # mai listen heart
Uncle, he said to hide it from all of you, and to come alone. # dan brave stop
Uncle Đạt puts the scales down and bends to Dân's eyes. # narrator # ~ cau_dat listen rest
I am sorry, I did not listen well. It was brave to tell it again. # cau_dat listen open # ~ dan calm rest
Liking a gift or promising, it is never your fault. # cau_dat listen open
Tonight I see your parents, then we inform the school. # cau_dat calm open
Even when people are busy or doubt, it is never too late to tell. # mai happy wave
Evening comes, and the trellis shines as if full of lanterns. # narrator # scene lantern=1 # sound lamp # ~ dan surprised rest # ~ cau_dat happy open
We hid these lanterns from you, for your birthday! # cau_dat cheer wave # + me far-left cheer wave
Hiding that opens up one day, that I like! # dan cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Dusk comes to the vineyard of Thái An, and the sea wind whispers in the leaves. # narrator # + mai far-left happy rest # + binh left uneasy rest # + hoa right calm rest # scene lantern=0 # sound wind
Bình sits silent under the vine, and the phone on his lap keeps buzzing. # narrator # ~ binh worried rest
Grandpa has chosen the best bunches for the party, won't you taste one? # hoa happy wave
Hoa, if I tell you something, do you promise to keep it secret? # binh sad rest # ~ hoa listen rest
-> C_promise

=== C_promise ===
What could Hoa answer? # mai listen heart
+ [I promise, whatever it is, I keep it to the end] # answer say again # person friend # setting field -> C_sworn
+ [I am listening. In danger we go and tell a grown-up together] # answer say right # person friend # setting field -> C_listen
+ [It is private, keep it, I dare not hear it] # answer say again # person friend # setting field -> C_afraid

=== C_sworn ===
With such a promise, when he is in danger, Hoa is caught between promise and friend. # mai listen heart
Hoa can listen, without promising to keep an unsafe secret. # mai happy rest
-> C_promise

=== C_afraid ===
To fear a heavy story is human, yet Bình needs somebody beside him. # mai listen heart
Hoa need only listen; grown-ups share the helping. # mai happy rest
-> C_promise

=== C_listen ===
I am listening. If you are in danger, we tell a grown-up, and I come along. # hoa brave rest
Someone I met in a game three weeks ago praised me at first and gave me coins. # binh sad rest
Then they said nobody at home understands me, and to delete all messages. # binh uneasy rest
Now they want private pictures, or they spread lies about me at school. # binh worried rest # ~ hoa worried rest
It is brave to tell. The one who threatens does wrong. # hoa brave rest
-> C_choose

=== C_choose ===
What could Bình do next? # mai listen heart
+ [Send one without his face so that the threats stop, then block] # answer do again # person online # setting online -> C_send
+ [Stop answering, keep the messages, tell a grown-up] # answer do right # person online # setting online -> C_keep
+ [Delete it all, lock the phone, tell nobody] # answer do again # person online # setting online -> C_delete
+ [Call 111 together with Hoa and ask how to keep proof] # answer tell right # person online # setting online -> C_call

=== C_send ===
Sending out of fear is no fault, but then they mostly want more. # mai listen heart
-> C_choose

=== C_delete ===
Wanting it gone is human, yet kept messages make help easier. # mai listen heart
-> C_choose

=== C_keep ===
I do not answer any more. I keep the messages, then block. # binh brave rest
-> C_tell

=== C_call ===
We call 111 and put it on loudspeaker, so that both can hear. # hoa brave rest # ~ binh brave phone
The lady says to keep the messages, send nothing more and ask a grown-up nearby. # narrator # ~ binh calm rest
-> C_tell

=== C_tell ===
They go to Grandpa, who is sorting lanterns and does not look up yet. # narrator # + ong far-right calm rest
Things online? Switch it off, and do not make much of it. # ong calm rest # ~ binh sad rest
Grandpa, switched off, the threat is still there. Please hear my friend out. # hoa brave stop
Someone online wants pictures of me, or they spread lies. # binh brave stop
Grandpa puts the lantern down, comes to Bình and listens to the end. # narrator # ~ ong listen rest
I see, I spoke too fast. I call your parents, then we tell 111 and the police. # ong listen open # ~ binh calm rest
Sent or not, promised or deleted, it is never your fault. # ong listen open
And if they spread lies all the same? # binh worried rest
Then the fault is still theirs, and we all stand by you. # ong calm open # ~ binh calm rest
Three weeks or three years later, it is never too late to tell. # mai listen heart
It is dark, Grandpa turns a switch, and the trellis shines like a sky of stars. # narrator # scene lantern=1 # sound lamp # ~ binh surprised rest # ~ hoa happy rest
I hid this from you all week. For this kind of hiding I take the blame! # ong cheer wave # ~ hoa cheer cheer # ~ binh happy rest
Bình laughs, and for the first time in three weeks the phone lies still. # narrator # ~ binh cheer cheer
-> END
