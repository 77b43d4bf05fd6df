// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Early morning, and the Nam Cương dunes are golden. # narrator # + mai left happy wave # + na right calm rest # sound wind
Hello! I am Mai, a little turtle. # mai happy wave
This is Na. She lives in the Chăm village near here. # mai happy wave # ~ na happy wave
Every morning I herd sheep with Uncle Đạt. # na happy wave # + cau_dat far-right calm wave
Hear the wooden bells? Clop, clop, clop! # cau_dat happy open # sound wood
Uncle, look, the sand has waves today! # na surprised rest
The wind gathers the sand, grain by grain. # cau_dat happy open
Your voice can do the same. # mai happy wave
Gather it, and it becomes a great wave. # mai brave stop
Auntie Út from next door comes with open arms. # narrator # - cau_dat # + co_ut far-right happy open
Na, you are so sweet, let me hug you! # co_ut happy open
Na's tummy is tight. She doesn't want a hug today. # mai listen heart # ~ na uneasy rest
-> A_choose

=== A_choose ===
What do you think Na could do? # mai listen heart
+ [Greet her with folded arms] # answer say right # picture way-polite # person neighbour # setting field -> A_polite
+ [Say No and step back] # answer say right # picture way-firm # person neighbour # setting field -> A_firm
+ [Nod, though she doesn't like it] # answer say again # picture way-weak # person neighbour # setting field -> A_nod

=== A_nod ===
Na nods, but it feels uncomfortable. # na uneasy rest
Let us try another way. Na may say No. # mai listen heart
-> A_choose

=== A_polite ===
I greet you with folded arms, Auntie. # na calm fold
Well, that is a fine greeting too! # co_ut happy open # ~ na happy rest
-> A_hoa

=== A_firm ===
No! I don't want a hug today. # na sayno stop
I hear you. Next time I will ask first! # co_ut calm open # ~ na happy rest
-> A_hoa

=== A_hoa ===
Hoa, who wears a hearing aid, comes running. # narrator # - co_ut # + hoa far-right happy wave
I say No with my hands. Look! # hoa brave sign
A soft voice, a sign, a card: every way is fine. # mai happy wave # ~ hoa happy rest
Sometimes I am so scared that I stand still. # na worried rest
Freezing is a normal reaction. Telling is brave. # mai listen heart
If you can't speak yet, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave # ~ na calm rest
Come, let us gather the wind and practise No! # mai cheer cheer # ~ na cheer cheer # ~ hoa cheer cheer # sound wind
-> END

=== B ===
In the late afternoon the Nam Cương dunes turn from gold to pink. # narrator # + mai left happy wave # + dan right calm rest # sound wind
Hello! Here the wind draws the dunes anew every day. # mai happy wave
My footprints were just here, and the wind has wiped them off! # dan happy wave
Quân, who lives near Dân, comes along with a box in his hand. # narrator # + quan far-right happy rest
Come behind the dune alone with me, and I give you this. # quan happy wave
Don't tell anyone, and hurry before it gets dark! # quan calm rest
Dân's heart beats fast, and his feet seem stuck in the sand. # narrator # ~ dan uneasy rest
Freezing is a normal reaction, and Dân is not to blame. # mai listen heart
-> B_choose

=== B_choose ===
What do you think Dân could do? # mai listen heart
+ [No thank you, I am not coming] # answer say right # picture way-polite # person older-child # setting field -> B_polite
+ [No! Then walk towards people] # answer do right # picture way-firm # person older-child # setting field -> B_firm
+ [Go along a little to please him] # answer say again # picture way-weak # person older-child # setting field -> B_go

=== B_go ===
In a lonely place it is hard to call for help. # mai listen heart
Let us try another way. Dân may refuse and needs no reason. # mai brave stop
-> B_choose

=== B_polite ===
No thank you, I am not coming. I go home with my uncle. # dan brave fold
Quân is a little surprised, and asks no more. # narrator # ~ quan surprised rest
-> B_tell

=== B_firm ===
No! I am not going alone. # dan sayno stop # ~ quan surprised rest
Dân takes two steps back and walks towards the sound of the sheep bells. # narrator # ~ dan brave rest # sound step
-> B_tell

=== B_tell ===
At the foot of the dune Uncle Đạt is taking the sheep home. # narrator # - quan # + cau_dat far-right calm wave # sound wood
Uncle, let me tell you what just happened. # dan brave rest
You are right to tell. It is not your fault. I will find people to help. # cau_dat listen open # ~ dan happy rest
Those were the four steps: say No, step back, go to people, tell. # mai brave stop
Whether you could speak or not, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave
Now let us climb the dune and gather the wind into a No! # mai cheer cheer # ~ dan cheer cheer # sound wind
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
+ [Call Hoa over to go home together] # answer do right # person older-child # setting field -> C_call
+ [Say clearly: She doesn't want to] # answer say right # person older-child # setting field -> C_say
+ [Say nothing and let it pass] # answer do again # person older-child # setting field -> C_silent
+ [Tease them as a couple] # answer say again # person older-child # setting field -> C_tease

=== C_silent ===
If he is silent, Hoa has to manage alone, just when speaking is hardest. # mai listen heart
-> C_choose

=== C_tease ===
Being teased makes it harder to refuse, for fear of being laughed at. # mai listen heart
-> C_choose

=== C_call ===
Hoa, come over here, let's go home together! # khoi brave wave
A small excuse can be a good way out for a friend. # mai happy rest
-> C_after

=== C_say ===
She doesn't want to go. Please stop. # khoi sayno stop
Saying clearly what you see, without running anyone down, is strong enough. # mai happy rest
-> C_after

=== C_after ===
I am not coming. I go home with my friend. # hoa sayno stop # ~ quan surprised rest
All right then, I am off. # quan calm rest
Thank you. I went stiff just now and couldn't say a word. # hoa sad rest # - quan
Freezing is a normal reaction, and telling is brave. # mai listen heart
Tomorrow I will come along, and we tell our teacher together. # khoi brave rest # ~ hoa calm rest
Urged, pressed, or gone along: it is never your fault. # mai brave heart
Tomorrow or next year, it is never too late to tell. # mai listen heart
Refusing for yourself and opening a way for a friend: let us practise both. # khoi brave rest # ~ hoa happy rest
-> END
