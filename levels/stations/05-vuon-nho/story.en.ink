// One story for each band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Morning sun shines through the grape trellis of Thái An. # narrator # + mai left happy wave # + chi right happy rest # scene lantern=0 # sound wind
Hello! I am Mai, the little turtle. # mai happy wave
The grapes are ripe! Every bunch is juicy. # chi cheer cheer
Chi, let Grandma whisper something to you. # ba_ngoai happy wave # + ba_ngoai far-right happy wave
Tonight we celebrate Grandpa's birthday under the vine. # ba_ngoai happy open
Shh, keep it quiet till tonight! # ba_ngoai happy rest # ~ chi cheer rest # sound scute
I will! Grandpa will smile so much tonight. # chi cheer cheer
That is a happy surprise. Tonight everybody knows. # mai happy wave # - ba_ngoai
Mr Năm from next door comes by with sweets for Chi. # narrator # + bac_nam far-right happy open
This is our secret, just you and me. # bac_nam happy open
Come behind the garden with me. Tell nobody! # bac_nam calm rest # ~ chi uneasy rest
Chi's tummy is tight. Her hands are cold. # mai listen heart
-> A_choose

=== A_choose ===
What could Chi do? # mai listen heart
+ [Tell Grandma at once] # answer tell right # picture way-polite # person neighbour # setting field -> A_tell
+ [Say: I do not keep this secret] # answer say right # picture way-firm # person neighbour # setting field -> A_no
+ [Keep it in, as she took the sweets] # answer tell again # picture candy-hush # person neighbour # setting field -> A_keep

=== A_keep ===
Chi keeps it in, and it weighs like a stone. # narrator # ~ chi sad rest
Let us try another way. Even after the sweets Chi can tell. # mai listen heart
-> A_choose

=== A_no ===
I will not keep this secret. # chi sayno stop
Chi steps back and runs to Grandma. # narrator # ~ bac_nam surprised rest # sound step
-> A_tell

=== A_tell ===
Grandma, Mr Năm gave me sweets and said to hide it. # chi brave rest # - bac_nam # + ba_ngoai far-right listen rest
You are right to tell. It is not your fault. # ba_ngoai listen open # ~ chi calm rest
Grown-ups will help now. I am here with you. # ba_ngoai calm open # ~ chi happy rest
Taking sweets or promising: it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Evening comes, and the whole garden lights up. # narrator # scene lantern=1 # sound lamp # ~ chi surprised rest
Surprise, Grandpa! # chi cheer cheer # + ong far-left surprised open
Oh, grape lanterns! How glad I am! # ong cheer wave # ~ ba_ngoai cheer wave # ~ mai cheer cheer
A happy surprise opens up. An uncomfortable secret is told. # mai happy wave
-> END

=== B ===
In the afternoon Dân's family cuts grapes to sell by the road. # narrator # + mai left happy wave # + dan right happy rest # scene lantern=0 # sound wind
Hello! In Thái An grapes ripen several times a year in sun and sea wind. # mai happy wave
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
+ [Hiding it, nobody may know] # answer recognise-not-ok right # picture trick-two # person coach # setting field -> B_found
+ [Coming alone, bringing nobody] # answer recognise-not-ok right # picture trick-apart # person coach # setting field -> B_found
+ [The new phone] # answer recognise-not-ok again # picture gift-phone # person coach # setting field -> B_phone

=== B_phone ===
A gift by itself is fine. The trick is in the conditions. # mai listen heart
Let us try another way. Listen again to what he asks. # mai happy rest
-> B_find

=== B_found ===
Yes! Hiding and being alone are two tricks that often go together. # mai brave stop # sound good
-> B_choose

=== B_choose ===
So what could Dân do? # mai listen heart
+ [No thank you, I will ask my uncle] # answer say right # picture way-polite # person coach # setting field -> B_polite
+ [Go to the stall and tell Uncle Đạt] # answer tell right # picture place-stall # person coach # setting field -> B_go
+ [Take it and hide it under the grapes] # answer do again # picture gift-phone # person coach # setting field -> B_hide

=== B_hide ===
Under the grapes it is hidden, but the worry is not. # narrator # ~ dan sad rest
Let us try another way. Dân can still give it back and tell. # mai listen heart
-> B_choose

=== B_polite ===
Thank you, but I do not take it. I will ask my uncle. # dan brave fold # ~ thay surprised rest
-> B_go

=== B_go ===
Dân walks quickly to the stall, where many people buy grapes. # narrator # - thay # + cau_dat far-right calm rest # ~ dan brave rest # sound step
I have many customers, wait a little. # cau_dat calm rest # ~ dan worried rest
Uncle, this is urgent. Someone makes me hide things from all of you. # dan brave stop
Uncle Đạt puts the scales down and bends to Dân's eyes. # narrator # ~ cau_dat listen rest
You are right to tell. It is not your fault. I will get help. # cau_dat listen open # ~ dan calm rest
Liking a gift, taking it or promising: it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Evening comes, and the trellis shines as if full of lanterns. # narrator # scene lantern=1 # sound lamp # ~ dan surprised rest # ~ cau_dat happy open
We hid these lanterns from you, for your birthday! # cau_dat cheer wave # + me far-left cheer wave
That is a happy surprise: it has its day, and all smile! # dan cheer cheer # ~ mai cheer cheer
-> END

=== C ===
Dusk comes to the vineyard of Thái An, and the sea wind whispers in the leaves. # narrator # + mai far-left happy rest # + phong left uneasy rest # + hoa right calm rest # scene lantern=0 # sound wind
Phong sits silent under the vine, and the phone on his lap keeps buzzing. # narrator # ~ phong worried rest
Grandpa has chosen the best bunches for the party, won't you taste one? # hoa happy wave
Hoa, if I tell you something, do you promise to keep it secret? # phong sad rest # ~ hoa listen rest
-> C_promise

=== C_promise ===
What could Hoa answer? # mai listen heart
+ [I am listening. If you are in danger, we tell a grown-up together] # answer say right # person friend # setting field -> C_listen
+ [I promise, whatever it is, I keep it] # answer say again # person friend # setting field -> C_sworn

=== C_sworn ===
With such a promise, when he is in danger, Hoa is caught between promise and friend. # mai listen heart
Let us try another way: listen, without promising to keep an unsafe secret. # mai happy rest
-> C_promise

=== C_listen ===
I am listening. If you are in danger, we tell a grown-up, and I come along. # hoa brave rest
Someone I met in a game three weeks ago praised me at first and gave me coins. # phong sad rest
Then they said nobody at home understands me, and to delete all messages. # phong uneasy rest
Now they want private pictures, or they spread lies about me at school. # phong worried rest # ~ hoa worried rest
It is brave to tell. The one who threatens does wrong. # hoa brave rest
-> C_choose

=== C_choose ===
What could Phong do next? # mai listen heart
+ [Stop answering, keep the messages, tell a grown-up] # answer do right # person online # setting online -> C_keep
+ [Call 111 together with Hoa] # answer tell right # person online # setting online -> C_call
+ [Send one picture so that the threats stop] # answer do again # person online # setting online -> C_send
+ [Delete it all and pretend it never was] # answer do again # person online # setting online -> C_delete

=== C_send ===
Then they would only ask for more, as their trick lives on fear. # mai listen heart
-> C_choose

=== C_delete ===
Deleting loses the proof, and the threat stays inside. # mai listen heart
-> C_choose

=== C_keep ===
I do not answer any more. I keep it all, then block. # phong brave rest
-> C_tell

=== C_call ===
We call 111 and put it on loudspeaker, so that both can hear. # hoa brave rest # ~ phong brave phone
The lady says to keep the messages, send nothing more and ask a grown-up nearby. # narrator # ~ phong calm rest
-> C_tell

=== C_tell ===
They go to Grandpa, who is sorting lanterns and first thinks that friends have quarrelled. # narrator # + ong far-right calm rest
Grandpa, it is more urgent. Someone online is threatening me. # phong brave stop
Grandpa puts the lantern down, sits beside Phong and listens to the end. # narrator # ~ ong listen rest
You are right to tell. It is not your fault. I call your parents, then we tell 111 and the police. # ong listen open # ~ phong calm rest
Sent or not, promised or deleted, it is never your fault. # mai brave heart
Three weeks or three years later, it is never too late to tell. # mai listen heart
It is dark, Grandpa turns a switch, and the trellis shines like a sky of stars. # narrator # scene lantern=1 # sound lamp # ~ phong surprised rest # ~ hoa happy rest
I hid this from you all week. For this kind of hiding I take the blame! # ong cheer wave # ~ hoa cheer cheer # ~ phong happy rest
A secret that has its day and frightens nobody: that is a happy surprise. # hoa happy wave
-> END
