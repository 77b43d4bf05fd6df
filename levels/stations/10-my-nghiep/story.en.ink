// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Clack, clack! Noon at Mỹ Nghiệp, looms sound all around. # narrator # + mai left happy wave # + na right happy rest # scene loom=1 # sound loom
I crawled after the clack-clack, and here I am! # mai happy wave
I am Na. My grandma weaves, and she teaches me. # na happy wave
Every thread is somebody's. To join one, you ask. # na happy open
Oh, how lovely! Let me pull one! # binh cheer cheer # + binh far-right cheer cheer
Wait, Bình. Na shakes her head and draws back. # mai worried stop # ~ na uneasy stop
Just a little! Rip! The cloth is all crooked. # binh surprised rest # sound snag # ~ na sad rest # scene pull=1
-> A_choose

=== A_choose ===
Na is very sad. What does Bình do now? # mai listen heart # picture mn-pull
+ [Pull on till it is straight] # answer do again # picture mn-pull-more # person peer # setting neighbourhood -> A_more
+ [Let go and say sorry to Na] # answer do right # picture mn-let-go # person peer # setting neighbourhood -> A_sorry
+ [Be cross and run away] # answer do again # picture act-away # person peer # setting neighbourhood -> A_away

=== A_more ===
Oh, the more I pull, the worse. Na holds on tighter. # binh worried rest # sound snag
Bình wants to mend it. To mend, hands let go first. # mai listen heart
-> A_choose

=== A_away ===
Out here alone I am not happy either. # binh sad rest
Feeling awkward? Go back, Na still sits there. # mai listen heart
-> A_choose

=== A_sorry ===
I have stopped. I am sorry, Na. # binh brave open # ~ na calm rest
I shook my head, you pulled; I feared for Grandma's cloth. # na sad rest
What do you need now? I can wait. # binh listen rest
Undo the knot with me, slowly. # na calm open # + ba_det far-left happy open # sound untied # scene pull=0
How gently you two do that. Knots come loose in time. # ba_det happy open # ~ na happy rest # scene cloth=1
-> A_end

=== A_end ===
If somebody pulls your thread, it is never your fault. # ba_det listen open # ~ binh happy rest
Even long after, it is never too late to tell. # na brave open
Ask first, then weave. Let us make one together! # na cheer cheer # ~ binh cheer cheer # ~ mai cheer cheer # sound loom
-> END

=== B ===
The weaving houses of Mỹ Nghiệp are open, and cloth flaps on the poles. # narrator # + mai left happy wave # + na right happy rest # scene loom=1 # sound loom
I followed the smell of dyed yarn right into Na's yard. # mai happy wave
Red is Grandma's, blue is my aunt's; I weave in what I am given. # na happy open
You look so cool at the loom, Na. A clip for the group! # an cheer read # + an far-right cheer read
Na covers her face, says don't, and then forces a smile. # narrator # ~ na uneasy stop # ~ mai worried rest
See, she smiles, so it is fine. Sent! # an happy read # sound snag # ~ na sad rest # scene pull=1
The phone buzzes and buzzes, all comment, and Na leaves the loom. # narrator # - na # ~ an worried rest
-> B_choose

=== B_choose ===
An looks at the loom where nobody sits, her heart in a tangle. What now? # mai listen heart
+ [Say sorry to Na and delete the clip] # answer do right # picture act-delete # person peer # setting online -> B_sorry
+ [Write: you smiled, so I sent it] # answer do again # picture act-reply # person peer # setting online -> B_because
+ [Tell Na's grandma and ask her advice] # answer tell right # picture tell-weaver # person peer # setting online -> B_tell
+ [Wait till the group talks of other things] # answer do again # picture act-wait # person peer # setting online -> B_wait

=== B_because ===
Sent, and Na does not read it. That “so” sounds odd. # an sad read
With that forced smile came a hand before the face. The hand was the answer. # mai listen heart
-> B_choose

=== B_wait ===
Before it sank, the clip was in another group. # an worried read
An hopes it drifts away. Her own hand is faster than waiting. # mai listen heart
-> B_choose

=== B_tell ===
Grandma, I filmed Na. She said don't and I sent it. # an brave open # + ba_det far-left listen rest
You said it yourself, so you are mending already. Come, I go in with you. # ba_det happy open
-> B_meet

=== B_sorry ===
An recalls the clip, asks all to delete it, and knocks at Na's door. # narrator # + ba_det far-left listen rest
-> B_meet

=== B_meet ===
You covered your face and I sent it. I am sorry. # an brave open # + na right sad rest # ~ an worried rest
I heard you. But today I do not want to weave with you. # na calm stop
All right. Call me when you like. I show you that all is deleted. # an calm rest
An would like to beg once more, and leaves it. Slowly Na's shoulders sink. # narrator # ~ na calm rest # sound untied # scene pull=0
-> B_end

=== B_end ===
Filmed after you said no: it is never your fault, even if you smiled. # ba_det listen open
And a clip of last month? It is never too late to tell. # na brave open # scene cloth=1
Next day Na hands An a roll of red thread. Not “all forgotten”: a new beginning. # narrator # ~ na happy open # ~ an happy rest
This thread I give you. And now we ask for each one! # na cheer cheer # ~ an cheer cheer # ~ mai cheer cheer # sound loom
-> END

=== C ===
Late afternoon: the sun slants through the loom, and cotton dust floats like gold. # narrator # + mai far-left happy rest # + quan right calm rest # scene loom=1 # sound loom
Quân sits on his uncle's porch, his phone in his hand, and does not open it. # narrator # ~ quan sad read
For two months Chi and I have been going out. It was great. # quan sad rest
Last week I asked her for a picture, and she said no. # quan worried rest # ~ mai listen rest
I asked again. Four times. I even said: if you love me you trust me. # quan worried read # sound snag # scene pull=1
This morning she wrote: “I am afraid each time my phone buzzes.” Nothing else. # quan sad read
I did not force her. I only asked. So why does it feel so heavy? # quan sad rest
-> C_choose

=== C_choose ===
What could Quân do about Chi's message? # mai listen heart
+ [Write one short apology, then stop writing] # answer do right # picture act-reply # person peer # setting online -> C_short
+ [Go to her house and clear it all up] # answer do again # picture act-run # person peer # setting online -> C_visit
+ [Talk to Uncle Đạt, ask how to mend it] # answer tell right # picture tell-uncle # person peer # setting online -> C_uncle
+ [Write a long apology so that she stays] # answer do again # picture act-send # person peer # setting online -> C_long

=== C_visit ===
At the gate I saw her draw the curtain. I felt so stupid. # quan sad rest
She just said that she is afraid. At her door the fear comes nearer. # mai listen heart
-> C_choose

=== C_long ===
I wrote two pages, and every sentence asks her for something. # quan worried read
Forgive me, trust me, stay: asking again. Cut it down to what is his. # mai listen heart
-> C_choose

=== C_short ===
“Asking again and again, I pressed you. I am sorry. I stop; you need not answer.” Sent, phone off. # narrator # ~ quan brave rest
-> C_after

=== C_uncle ===
Uncle, I asked my girlfriend for a picture. She said no, I asked four times. # quan brave open # + cau_dat far-right listen rest
Write one line: I pressed you, I am sorry, I stop. # cau_dat calm open
-> C_after

=== C_after ===
Uncle Đạt has heard it all; he stands by Quân, cotton on his hands. # narrator # + cau_dat far-right listen rest
When I was young I, too, thought much asking was much love. # cau_dat calm open
When people say No to us they trust us enough to be honest. # cau_dat happy open # ~ quan listen rest
If you find it hard to stop, say so: school and line 111 help those who hurt others, too. # cau_dat listen open
Chi has told her teacher, who said: “Being pressed is never your fault.” # narrator # - quan # - cau_dat # + chi right calm rest # + co_giao far-right listen open
I kept quiet all week, and then learned: it is never too late to tell. # chi brave open
I do not know if we go on. But Quân did stop, and I can breathe. # chi calm rest # sound untied # scene pull=0
Quân looks at the cloth: where threads were pulled there is a small stitch, and the cloth lies flat. # narrator # - chi # - co_giao # + quan right calm rest # + cau_dat far-right listen rest # scene cloth=1
So I learn weaving from the start: ask, listen, stop. # quan brave open # ~ mai cheer cheer # sound loom
-> END
