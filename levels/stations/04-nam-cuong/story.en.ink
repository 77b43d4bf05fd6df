// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Early morning, and the Nam Cương dunes are golden. # narrator # + mai left happy wave # + na right calm rest # sound wind
Walk softly, the sand has only just woken up! # mai happy wave
This is Na. She lives in the Chăm village near here. # mai happy wave # ~ na happy wave
Every morning I herd sheep with Uncle Đạt. # na happy wave # + cau_dat far-right calm wave
Hear the wooden bells? Clop, clop, clop! # cau_dat happy open # sound wood
Uncle, look, the sand has waves today! # na surprised rest
The wind gathers the sand, grain by grain. # cau_dat happy open
Your voice can do the same. # mai happy wave
Gather it, and it becomes a great wave. # mai brave stop
Auntie Út from next door comes with open arms. # narrator # - cau_dat # + co_ut far-right happy open # picture ut-hug
Na, you are so sweet, let me hug you! # co_ut happy open # picture ut-hug
Na's tummy is tight. She doesn't want a hug today. # mai listen heart # ~ na uneasy rest # picture ut-hug
-> A_choose

=== A_choose ===
What do you think Na could do? # mai listen heart # picture ut-hug
+ [Greet her with folded arms] # answer say right # picture act-polite # person neighbour # setting field -> A_polite
+ [Nod to please Auntie Út] # answer say again # picture act-nod # person neighbour # setting field -> A_nod
+ [Say No and step back] # answer say right # picture act-no # person neighbour # setting field -> A_firm
+ [Smile and get the hug over with] # answer say again # picture ut-held # person neighbour # setting field -> A_smile

=== A_nod ===
I nod, but my tummy says no. # na uneasy rest
Her tummy tells the truth. Na may say what it says. # mai listen heart
-> A_choose

=== A_smile ===
Na forces a smile. Many children do that. # mai listen heart # ~ na uneasy rest
She did nothing wrong. Help her think of another way. # mai listen heart
-> A_choose

=== A_polite ===
I greet you with folded arms, Auntie. # na calm fold
Oh yes, I should have asked you first! # co_ut happy open # ~ na happy rest
-> A_hoa

=== A_firm ===
No! I don't want a hug today. # na sayno stop
I hear you. Next time I will ask first! # co_ut calm open # ~ na happy rest
-> A_hoa

=== A_hoa ===
Hoa, who wears a hearing aid, comes running. # narrator # - co_ut # + hoa far-right happy wave
I say No with my hands. Look! # hoa brave sign
A soft voice, a sign, a card: every way is fine. # mai happy wave # ~ hoa happy rest
And if I say it and they still go on? # na worried rest
Then we go and find others, and tell them. # hoa brave rest
And then it is never your fault, not at all. # hoa calm rest
Sometimes I am so scared that I stand still. # na worried rest
That happens a lot. You can tell it later. # mai listen heart
Any day will do: it is never too late to tell. # mai happy heart # ~ na calm rest
Come up the dune, and practise No with the wind! # mai cheer cheer # ~ na cheer cheer # ~ hoa cheer cheer # sound wind
-> END

=== B ===
In the late afternoon the Nam Cương dunes turn from gold to pink. # narrator # + mai left happy wave # + dan right calm rest # sound wind
Here the wind draws the dunes anew every day. # mai happy wave
My footprints were just here, and the wind has wiped them off! # dan happy wave
Quân, who lives near Dân, comes along with a box in his hand. # narrator # + quan far-right happy rest
Come behind the dune alone with me, and I give you this. # quan happy wave
Don't tell anyone, and hurry before it gets dark! # quan calm rest
Dân's heart beats fast, and his feet seem stuck in the sand. # narrator # ~ dan uneasy rest
Feet get stuck like that when we are afraid; it is not Dân's doing. # mai listen heart
-> B_choose

=== B_choose ===
What do you think Dân could do? # mai listen heart
+ [Let me see the box first, please] # answer say again # picture act-look # person older-child # setting field -> B_box
+ [No thank you, I am not coming] # answer say right # picture act-polite # person older-child # setting field -> B_polite
+ [No! Then walk towards people] # answer do right # picture act-away # person older-child # setting field -> B_firm
+ [Go along for a little] # answer say again # picture act-give-in # person older-child # setting field -> B_go

=== B_go ===
In a lonely place it is hard to call for help. # mai listen heart
Dân may refuse and needs no reason. # mai brave stop
-> B_choose

=== B_box ===
Anyone is curious, but the longer he stays the harder it gets to leave. # mai listen heart
Whatever is in the box, Dân need not go off alone for it. # mai brave stop
-> B_choose

=== B_polite ===
No thank you, I am not coming. I go home with my uncle. # dan brave fold
-> B_still

=== B_firm ===
No! I am not going alone. # dan sayno stop # ~ quan surprised rest
-> B_still

=== B_still ===
Oh come on, just a moment, come with me! # quan calm rest
Dân has said it; that Quân still urges is his own doing. Let us go. # mai brave stop
Dân takes two steps back and walks towards the sound of the sheep bells. # narrator # ~ dan brave rest # sound step
-> B_tell

=== B_tell ===
At the foot of the dune Uncle Đạt is taking the sheep home. # narrator # - quan # + cau_dat far-right calm wave # sound wood
Uncle, let me tell you what just happened. # dan brave rest
How good that you told me. Your parents and I will see to it. # cau_dat listen open # ~ dan calm rest
I had said no and he still urged me. I was shaking. # dan worried rest
When somebody asks such a thing it is never your fault. # cau_dat calm open # ~ dan happy rest
And if I am too scared to tell one day, Uncle? # dan calm rest
Then another day: it is never too late to tell me. # cau_dat happy open
Say No, step back, go to people, tell: Dân took all four steps. # mai brave stop
Back up the dune, and let us send our No with the wind! # mai cheer cheer # ~ dan cheer cheer # sound wind
-> END

=== C ===
At sunset the Nam Cương dunes turn pink and violet, and everyone stops to look. # narrator # + mai far-left happy rest # + khoi left calm rest # + hoa right calm rest # sound wind
Khôi sits in his wheelchair on the road below the dune, and Hoa waits beside him. # narrator # ~ khoi happy wave
Quân, a few years older, stops his motorbike in front of them. # narrator # + quan far-right happy rest
Hop on, Hoa, I take you across the dune to see the moon, just the two of us. # quan happy wave
It is only a short ride. If you refuse, I take it as an insult. # quan calm rest # ~ hoa uneasy rest
Hoa forces a smile, looks down and holds the strap of her bag tight. # narrator
-> C_choose

=== C_choose ===
Khôi sees it all. What do you think he could do? # mai listen heart
+ [Wait and see how Hoa answers Quân] # answer do again # picture act-wait # person older-child # setting field -> C_silent
+ [Say clearly: She doesn't want to] # answer say right # picture act-no # person older-child # setting field -> C_say
+ [Advise Hoa to take the ride, so that he is not cross] # answer say again # picture act-give-in # person older-child # setting field -> C_tease
+ [Call Hoa over to go home together] # answer do right # picture act-call # person older-child # setting field -> C_call

=== C_silent ===
Khôi is shy of Quân, as anybody would be. But Hoa has gone stiff, and speaking is hardest for her now. # mai listen heart
-> C_choose

=== C_tease ===
Khôi wants peace. But whether Quân is cross or glad is not up to Hoa. # mai listen heart
-> C_choose

=== C_call ===
Hoa, come over here, let's go home together! # khoi brave wave
A small excuse can be a good way out for a friend. # mai happy rest
-> C_after

=== C_say ===
She doesn't want to go; we are going home together. # khoi sayno stop
Saying clearly what you see, without running anyone down, is strong enough. # mai happy rest
-> C_after

=== C_after ===
I am not coming. I go home with my friend. # hoa sayno stop # ~ quan surprised rest
All right then, I am off. # quan calm rest
Thank you, Khôi. I went stiff just now and couldn't say a word. # hoa sad rest # - quan
Freezing is a normal reaction, and telling is brave. # mai listen heart
And had I got on that bike, would it have been my doing? # hoa worried rest
No. Urged, pressed, or gone along: it is never your fault. # khoi brave rest # ~ hoa calm rest
Tomorrow I will come along, and we tell our teacher together. # khoi calm rest
Tomorrow or next year, it is never too late to tell. # mai listen heart
So let us practise both: refusing for ourselves, and opening a way for a friend. # hoa happy rest # ~ khoi happy wave # sound wind
-> END
