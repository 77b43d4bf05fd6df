// A story for each band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Morning mist still lies on the forest of Phước Bình, and the stream murmurs. # narrator # + mai left happy wave # + thao right calm rest # scene gibbons=1 # sound brook
Hoo… hoo… Who sings up in the trees? # mai happy wave # sound gibbon-far
Gibbons! The mother calls, and all the family answers. # thao happy open # sound gibbon-right
Here comes Tí. Oh, why do you fold and hide your hands? # thao worried rest # + ti far-right sad fold # ~ mai listen rest
Tí shows his cards: his carer, a rod, a heart. # narrator # ~ ti sad card # picture rod-heart
Somebody hit Tí and said it was for love. # thao worried rest # picture rod-heart
-> A_choose

=== A_choose ===
Hit “for love”. What can Tí do now? # mai listen heart # ~ ti sad rest # picture rod-heart
+ [Sweep and be good, so that it stops] # answer tell again # picture sweep-good # person family # setting home -> A_good
+ [Take the cards to the teacher] # answer tell right # picture tell-teacher # person family # setting home -> A_teacher
+ [Hide his hand till it stops hurting] # answer tell again # picture hide-hand # person family # setting home -> A_wait

=== A_good ===
Tí is good already. It is not because of him. # thao brave open
Let us cool his hand in the stream and think again. # mai listen heart # sound brook
-> A_choose

=== A_wait ===
The hand is no longer red, but his heart stays heavy. # thao sad rest # sound brook
Somebody to look at it is better than waiting. # mai listen heart
-> A_choose

=== A_teacher ===
The teacher lives at the little school up the stream and has a medicine box. # narrator # + co_giao middle calm rest # - mai
You did right to show me. May I see your hand? # co_giao listen open # ~ ti calm card
Love teaches with words, it needs no rod. # co_giao calm open
I will call those who can help. Stay here with me. # co_giao happy open # ~ ti happy rest # ~ thao happy rest
-> A_end

=== A_end ===
To be hit at home is never your fault. # co_giao happy open
My uncle says it is never too late to tell. # thao happy open # - co_giao # + mai left happy rest
Mai, listen! Tí makes the sign, and we all call. # thao cheer cheer # ~ ti cheer cheer
There they sing. Down to the stream, over the stones! # mai cheer cheer # sound gibbons-all
-> END

=== B ===
Sunlight falls through the leaves in spots on the stream of Phước Bình. # narrator # + mai left happy wave # + thao right happy rest # + dan far-right calm rest # scene gibbons=1 # sound brook
In the rains, when the water is high, we do not cross. We climb the bank and wait. # thao happy open # scene foam=1
Why not wade in and hold the stones? # mai happy wave
The water is stronger than we are. Up the bank, and call the grown-ups. # thao happy open # scene foam=0
We have high water at home too. Somebody drinks, and then shouts and throws things. # dan worried rest # picture bottle-bowl # ~ mai listen rest # ~ thao worried rest
My little sister cries, and I want to run and take the bottle away. # dan sad rest
-> B_choose

=== B_choose ===
When a grown-up is drunk and shouts, what is safe for Dân? # mai listen heart # picture bottle-bowl
+ [Snatch the bottle and hide it behind the house] # answer do again # picture take-bottle # person family # setting home -> B_bottle
+ [Take her to the village head's house] # answer do right # picture lead-sister # person family # setting home -> B_leave
+ [Stand in the middle and beg them to stop] # answer do again # picture step-between # person family # setting home -> B_middle
+ [No way out? Bolt the door, lie low, call 113] # answer do right # picture under-table # person family # setting home -> B_lock

=== B_bottle ===
I took it, they got angrier, and my sister cried louder. # dan sad rest
You did it for love. To guard a bottle is for grown-ups. # mai listen heart
-> B_choose

=== B_middle ===
Whoever stands in high water is carried away. # thao worried rest
It is love that wants to stop them, and you did no wrong. Let us find a high bank. # mai listen heart
-> B_choose

=== B_leave ===
The back door was free, I took her hand and we went. # dan brave open # + truong_thon middle listen open # - mai
Come in, you two. Have something warm to drink and sleep here tonight. # truong_thon happy open # ~ dan calm rest
-> B_after

=== B_lock ===
That day both doors were blocked, so I bolted our room and lay low. # dan brave phone
The voice asked one thing at a time, and I whispered the address. # dan calm phone
That night a policeman and the village head knock at the door. # narrator # + truong_thon middle listen open # - mai
-> B_after

=== B_after ===
A crying child makes nobody drunk, and a silent child makes nobody sober. # truong_thon calm open # ~ thao happy rest
In the morning they are sober and promise never to drink again. Does Dân still tell? # thao calm open # - truong_thon # + mai left listen heart
-> B_next

=== B_next ===
Such a promise makes one glad. What does Dân think? # mai listen heart # ~ dan worried rest
+ [They have promised, to tell would be unkind] # answer tell again # picture act-promise # person family # setting home -> B_promise
+ [Glad, and still tell the teacher] # answer tell right # picture tell-teacher # person family # setting home -> B_tell
+ [Ask his sister to tell nobody] # answer tell again # picture act-hush # person family # setting home -> B_hush

=== B_promise ===
I do so hope they keep it. # dan sad rest
Hope is good. With a grown-up watching over it you need not. # mai listen heart
-> B_next

=== B_hush ===
She is small, and what she keeps inside wakes her at night. # dan sad rest
If both of you are heard, both sleep better. # mai happy wave
-> B_next

=== B_tell ===
My teacher wrote it down and told those who look after us. # dan happy rest
They are angry, they are drunk: it is never your fault. # thao brave open
Yesterday or last year, it is never too late to tell. # dan happy open
Over there the gibbons call, and from here we answer. Across we go! # thao cheer cheer # ~ dan cheer cheer # ~ mai cheer cheer # sound gibbons-all
-> END

=== C ===
At the end of the dry season the stream of Phước Bình shows its grey granite, rock by rock. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right worried read # scene gibbons=1 # sound brook
Khôi has stopped his wheelchair on the plank bridge, his eyes on the phone. # narrator
The class group meets at the rocks tomorrow afternoon, to beat somebody up and film it. I am in that group. # khoi worried read # picture phone-plan # ~ mai listen rest
I have said nothing. I liked it last night, so that nobody would notice me. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
There is one day left. What should the two do? # mai listen heart # picture phone-plan
+ [Go there early and make both sides shake hands] # answer do again # picture step-between # person peer # setting school -> C_middle
+ [Save the messages, show the teacher in the morning] # answer tell right # picture tell-thay # person peer # setting school -> C_tell
+ [Leave the group, as if unread] # answer do again # picture act-delete # person peer # setting school -> C_leave
+ [See that pupil alone, walk home where people are] # answer do right # picture act-near # person peer # setting school -> C_walk

=== C_middle ===
I would love to stop them, but two against a crowd are not heard. # thao worried rest
Who steps between may get hurt. It is firmer ground if an adult knows before. # mai listen heart
-> C_choose

=== C_leave ===
I left, the phone is silent, and my head still counts the hours. # khoi sad rest
One may leave. What is planned there still needs an adult who knows. # mai listen heart
-> C_choose

=== C_walk ===
We told him, and the three of us go home by the ranger post, where somebody is on duty. # thao brave open
Tomorrow is saved, but the day after? I think the teacher must see it. # khoi brave read
-> C_tell

=== C_tell ===
Next morning the two go to the teacher's room. # narrator # + thay far-right listen open
I did like it, and I am ashamed. # khoi sad rest
Take it back and show me: that is how one mends it. I keep your name quiet as far as I can. # thay calm open
Decree 80 of 2017 counts isolating and excluding too, not blows alone. # thay calm open
And the Children Law makes adults who know report it. It is my turn. # thay happy open # ~ khoi calm rest
-> C_next

=== C_next ===
That afternoon nobody hit anybody. A week later the whole class is silent towards him. What now? # mai listen heart # - thay # ~ khoi worried rest
+ [No blows, all done; to avoid someone is a right] # answer do again # picture act-away # person peer # setting school -> C_shun
+ [Sit beside him, and report it again] # answer do right # picture act-near # person peer # setting school -> C_sit
+ [Text him: be patient, they will forget] # answer do again # picture act-reply # person peer # setting school -> C_text

=== C_shun ===
One may avoid someone. A class that agrees to it is a wall. # thao calm rest
The teacher has named that wall. Let us try to make a door. # mai listen heart
-> C_next

=== C_text ===
A line is warm. But he still eats alone. # khoi worried read
A seat and one more report give that line feet to stand on. # mai listen heart
-> C_next

=== C_sit ===
The first day was silent. On the third he asked to borrow a book. # khoi happy rest
Beaten or shunned, it is never your fault: that is what I said, and no more. # khoi brave rest
A week or a year, it is never too late to tell. # thao happy open
The gibbons from both sides meet over the stream, like two who have just heard each other. # narrator # ~ thao happy rest # sound gibbons-all
-> END
