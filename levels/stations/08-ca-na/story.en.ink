// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
The sun is low, and the salt of Cà Ná is white as clouds. # narrator # + mai left happy wave # + an right sad rest # sound tide
The windpumps whirl. Even my lips are salty! # mai happy wave
An, what do you draw in the sand, so sadly? # mai listen heart
Old Tám gave me a string of shells, then held me tight. # an uneasy rest # picture shell-hug
My cousin says: "That comes of wanting shells." # an sad rest # picture blame-shell
I draw it here, to remember and be good. # an sad rest # picture blame-shell
-> A_choose

=== A_choose ===
That sentence hurts her. How could you help An? # mai listen heart # picture blame-shell
+ [Rub it out and never speak of it] # answer say again # picture rub-out # person neighbour # setting neighbourhood -> A_rub
+ [Let An give it to the wave] # answer say right # picture wave-word # person neighbour # setting neighbourhood -> A_wave
+ [Make An give the shells back] # answer say again # picture shells-back # person neighbour # setting neighbourhood -> A_back

=== A_rub ===
It is gone, and still all there inside me. # an sad rest
Inside it weighs a lot. What about the sea? # mai listen heart
-> A_choose

=== A_back ===
I gave them back, and the sentence still lies here. # an worried rest
The shells did nothing. What is in the sand is heavy. # mai listen heart
-> A_choose

=== A_wave ===
Wave, please take this one away! # an brave open # scene tide=1 # sound tide
The wave runs up in white foam and pulls the words away. # narrator # ~ an surprised rest
I sell things in the salt village. Our waves work hard! # ban_hang happy wave # + ban_hang far-right happy wave # ~ an calm rest
Whoever holds you against your will is at fault. # ban_hang calm open
Even after a present, it is never your fault. # ban_hang happy open # ~ an happy rest
-> A_tell

=== A_tell ===
An feels lighter. Whom does she tell now? # mai happy wave # picture shell-hug
+ [Tell it to a shell] # answer tell again # picture ask-shell # person neighbour # setting neighbourhood -> A_shell
+ [Find Grandma now] # answer tell right # picture tell-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Wait for another day] # answer tell again # picture tell-later # person neighbour # setting neighbourhood -> A_grown

=== A_shell ===
The shell hums nicely. It has no hands to help An. # mai happy wave # ~ an calm rest
-> A_tell

=== A_grown ===
Which day would that be? Grandma is right over there. # ban_hang happy open # ~ an calm rest
-> A_tell

=== A_grandma ===
Grandma, old Tám held me tight. I was afraid. # an brave open # - ban_hang # + ba_ngoai far-right listen open
My load is down. I believe you. # ba_ngoai listen open # ~ an calm rest
Whatever the day, it is never too late to tell. # ba_ngoai happy open
Let me ask the other grown-ups for help. # ba_ngoai brave open # ~ an happy rest
Look! My true words have dried into salt! # an cheer cheer # scene heap-1=1 # sound salt-heap
There are many more on the beach. Let us call the wave! # mai cheer cheer # ~ an cheer cheer # sound tide
-> END

=== B ===
The windpump creaks and lifts the sea into the salt pans, one by one. # narrator # + mai left happy wave # + binh right calm rest # sound tide
Bình has raked salt with his dad all morning, his hands are white! # mai happy wave # ~ binh happy wave
The water goes, what is real stays. My dad says so. # binh happy open
But why has your rake been still for so long? # mai listen heart # ~ binh worried rest
At the family feast my cousin showed me puppies, then wanted to see my private parts. # binh uneasy rest
I love puppies, so I went along. And then I could not shout. # binh sad rest
You are a boy. You have lost nothing, dear. # bac_nam calm wave # + bac_nam far-right calm wave
Uncle Năm pats his shoulder and goes. The words stay, heavy as a load of salt. # narrator # - bac_nam
-> B_choose

=== B_choose ===
It sounds kind and weighs a lot. What can Bình tell himself? # mai listen heart
+ [Boys get scared too, and need help] # answer say right # person relative # setting home -> B_true
+ [I make too much of it, let me forget] # answer say again # person relative # setting home -> B_too
+ [Loving puppies is no fault, his asking is] # answer say right # person relative # setting home -> B_true
+ [From now on I must be stronger, alone] # answer say again # person relative # setting home -> B_strong

=== B_too ===
I tell myself to forget, and at night it comes back. # binh sad rest
To remember is not too much. What is heavy goes to the wave. # mai listen heart
-> B_choose

=== B_strong ===
I try to carry it alone, and it bends my shoulders. # binh worried rest
You are strong. Even the strongest here carry at two ends. # mai happy wave
-> B_choose

=== B_true ===
So his words go to the wave, and these I keep. # binh brave open # scene tide=1 # sound tide
White foam runs in and out. A streak of salt is left and glints. # narrator # scene heap-1=1 # sound salt
I am fond of you. Just follow nobody next time, and that is that. # co_ut happy open # + co_ut far-right happy open # ~ binh surprised rest
Oh, here it is again, only in another voice. # binh worried rest
That is normal. As often as it returns, the wave takes it. # mai brave stop
I went for the puppies. The other thing is what he did. # binh brave open # sound tide # ~ co_ut listen rest
-> B_tell

=== B_tell ===
You hold what is true. Whose ears shall have it? # mai happy wave # - co_ut
+ [Write to the cousin and ask him to stop] # answer tell again # picture tell-same # person relative # setting home -> B_cousin
+ [At next year's feast, with people around] # answer tell again # picture tell-later # person relative # setting home -> B_year
+ [Dad, who rakes the next pan] # answer tell right # picture tell-father # person relative # setting home -> B_father

=== B_cousin ===
Then I would sit and wait for his answer, shaking. # binh worried rest
Grown-ups can talk to him. Who is nearest to you? # mai listen heart
-> B_tell

=== B_year ===
A year is long, and he comes to every feast. # binh sad rest
Then today is better. From here one hears Dad's rake. # mai happy wave
-> B_tell

=== B_father ===
Dad, there is something. Please stop raking for a bit. # binh brave open # + ba far-right calm rest
I am listening. In such fear anyone freezes and cannot shout. # ba listen open # ~ binh calm rest
Whether you went along or stood still, it is never your fault. # ba calm open
After a month or a year, it is never too late to tell me. # ba happy open # ~ binh happy rest
So we carry it together, one at each end. # binh happy rest # sound salt-heap
More blame lies on the beach. Let us go and call the wave! # mai cheer cheer # ~ binh cheer cheer # sound tide
-> END

=== C ===
After school the wind of Cà Ná is against them; two friends push their bikes along the pans. # narrator # + mai far-left happy rest # + hoa left calm rest # + chi right sad rest # sound tide
In the class group: "Chi went out late with that boy, her own doing." Forty laughing faces. # hoa uneasy read # ~ mai listen rest
I did go. Where nobody was he held my hand; I said stop, and he did not. # chi sad rest
Now they all say it was me. They may be right. # chi sad rest # ~ hoa worried rest
Hoa's phone hums: "You sit next to her, tell us more." # narrator # ~ hoa uneasy read
-> C_choose

=== C_choose ===
Hoa is not sure what is right. What could she do first? # mai listen heart
+ [Write to the group: I pass nothing on, do not blame her] # answer do right # person peer # setting online -> C_group
+ [Write to each, telling them what Chi went through] # answer do again # person peer # setting online -> C_explain
+ [Put the phone away and ask Chi what she needs] # answer do right # person peer # setting online -> C_ask
+ [Advise Chi to miss school till it has settled] # answer do again # person peer # setting online -> C_rest

=== C_rest ===
If I stay away they think so all the more. # chi sad rest
Hoa wants it to hurt less. But Chi is not the one who has to hide. # mai listen heart
-> C_choose

=== C_explain ===
Please don't. The more people know, the more I am afraid. # chi worried rest
To defend her is kind. Who hears her story is for Chi to choose. # mai listen heart
-> C_choose

=== C_group ===
Sent: at any hour, the one who does not stop is at fault. # hoa brave read
Some laugh; two write privately: "I think so too, and did not dare." # narrator # ~ hoa calm rest # ~ chi surprised rest
-> C_after

=== C_ask ===
Let them be. Whatever you need, I do. # hoa brave open
I need somebody who sits here and does not ask why. # chi calm rest
-> C_after

=== C_after ===
It is strange, I still like him. Is something wrong with me? # chi worried rest
Whom you like is your heart. Not stopping is his part. # hoa brave rest # ~ chi calm rest
The wave takes one, and the next is washed in. Such is life with salt. # mai happy rest # scene tide=1 # sound tide
-> C_tell

=== C_tell ===
Chi wants a grown-up who listens and does not judge. Whom do they look for? # mai listen heart
+ [Her cousin at college, asked to hide it] # answer tell again # picture tell-friend # person older-child # setting beach -> C_cousin
+ [Their class teacher, both together] # answer tell right # picture tell-teacher # person older-child # setting beach -> C_teacher
+ [The anonymous page of the school, all of it] # answer tell again # picture act-send # person older-child # setting beach -> C_page
+ [Chi's grandpa, who listens before he talks] # answer tell right # picture tell-grandpa # person older-child # setting beach -> C_grandma

=== C_cousin ===
She is fond of me, and would shake just like me. # chi worried rest
It is good to have her. A grown-up who can act is needed too. # mai listen heart
-> C_tell

=== C_page ===
There everybody reads it, and goes on commenting. # hoa worried rest
Saying it is strong. It is safer with somebody who keeps it. # mai listen heart
-> C_tell

=== C_teacher ===
I saw the group at noon. You need not explain why you went. # co_giao listen open # + co_giao far-right listen open # ~ chi surprised rest
I report it to those in charge and talk to the class. I ask you before each step. # co_giao calm open # ~ chi calm rest
-> C_end

=== C_grandma ===
First I listen. Questions can wait. # ong listen open # + ong far-right listen open # ~ chi surprised rest
I follow as far as you tell, and then we see your teacher. # ong calm open # ~ chi calm rest
-> C_end

=== C_end ===
Out late, still in love, or telling late: it is never your fault. # hoa brave rest # ~ chi happy rest
This one I keep: it is never too late to tell. # chi brave rest # scene heap-1=1 # sound salt
The sun is low, and people carry the last salt of the day. # narrator # scene heap-2=1
Down to the beach: what is not ours we give back to the wave. # mai happy wave # ~ hoa happy rest # ~ chi happy rest # sound tide
-> END
