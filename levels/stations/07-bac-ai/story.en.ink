// Mỗi nhóm tuổi một chuyện: A 6-8, B 9-11, C 12-15. Cách viết: xem levels/README.md
-> A

=== A ===
Afternoon in Bác Ái: green hills and a babbling stream. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Listen! Who makes the stones ring so nicely? # mai happy wave
It is me! I am Thảo, a Ra-glai girl. # thao happy wave
Our stones can sing. Listen! # thao happy open # sound stones-3
Strike them and they ring over the hills! # thao cheer cheer # sound stone-far
But why are your eyes so sad? # mai listen heart # ~ thao worried rest
Something makes me uncomfortable. I told already. # thao worried rest
Mum said: "Why only now?" and went off. # thao sad rest # picture mum-scold
-> A_choose

=== A_choose ===
Being scolded hurts. What could Thảo do now? # mai listen heart # picture mum-scold
+ [Tell only her friend Na] # answer tell again # picture tell-friend # person neighbour # setting neighbourhood -> A_friend
+ [Find Grandma and tell] # answer tell right # picture ear-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Tell Mum when grown up] # answer tell again # picture wait-grown # person neighbour # setting neighbourhood -> A_later

=== A_friend ===
A friend who listens makes it a bit lighter. # thao calm rest # sound stream
Na takes her hand. They look for a grown-up too. # mai happy wave
-> A_choose

=== A_later ===
That is so far off. My heart would stay heavy. # thao sad rest # sound stream
Sit by the stream a little. Somebody can hear today. # mai listen heart
-> A_choose

=== A_grandma ===
Grandma, let me tell you something. # thao brave open # + ba_ngoai far-right calm rest
My basket is down. I am listening to you. # ba_ngoai listen open # ~ thao happy rest
You were scolded, but you did no wrong. # ba_ngoai happy open
I will talk to Mum, and find people to help. # ba_ngoai happy open
I am back. I was too cross before. # me listen open # + me middle listen open # ~ thao happy rest
I am sorry. Now I listen to you. # me listen open
-> A_end

=== A_end ===
Whoever scolds, it is never your fault. # mai brave heart # ~ thao calm rest # - me # - ba_ngoai
Drawing, cards and signs are telling too. # mai happy wave
My grandma says it is never too late to tell. # thao happy open
The village lights its lamps. Let us ring the stones! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== B ===
Evening comes, and smoke rises from the stilt houses by the stream. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
I swam up the stream, all the way to the home of Thảo! # mai happy wave # ~ thao happy wave
We Ra-glai have stones that ring when you strike them. # thao happy open # sound stones-4
One stone is a short sound, many ring over the hills. # thao happy open # sound stone-far
So does telling: every piece makes it a little clearer. # mai happy wave # ~ thao worried rest
I have something hard to say, and I told my aunt. # thao worried rest # + di_lan far-right calm rest
Let it be, he is family. Don't make it big. # di_lan uneasy wave # ~ thao sad rest
She hurries off, and Thảo stays behind with the stones. # narrator # - di_lan
-> B_choose

=== B_choose ===
Aunt wants peace, but Thảo has none. What could Thảo do next? # mai listen heart
+ [Do as Aunt says, for a happy home] # answer tell again # picture act-give-in # person relative # setting home -> B_keep
+ [Write it all and hide the book] # answer tell again # picture tell-diary # person relative # setting home -> B_write
+ [Stay after class to tell the teacher] # answer tell right # picture ear-teacher # person relative # setting home -> B_other
+ [Tell Aunt again, and say who] # answer report right # picture ear-aunt # person relative # setting home -> B_again

=== B_keep ===
I kept quiet out of love, and now I can't sleep. # thao sad rest
That was love, not a fault. Thảo needs peace too. # mai listen heart
-> B_choose

=== B_write ===
Writing makes it lighter, like a basket half emptied. # thao calm rest
Good! And the other half: who could read that page? # mai happy wave
-> B_choose

=== B_other ===
The next morning Thảo stays behind after class. # narrator # + co_giao far-right calm rest
Teacher, let me tell you: what, who, where and since when. # thao brave open
I believe you. Others want peace, but your safety comes first. # co_giao listen open # ~ thao happy rest
I write down your words, and we go together. # co_giao happy open
-> B_end

=== B_again ===
Aunt, it is true: what, who, where and since when. # thao brave open # + di_lan far-right calm rest
I cared for peace and forgot you. I am sorry. # di_lan listen open
You did nothing bad. I will speak to the grown-ups. # di_lan happy open # ~ thao happy rest
-> B_end

=== B_end ===
If somebody scolds or waves it away, it is never your fault. # mai brave heart # - co_giao # - di_lan
Others have yet to hear it: it is never too late to tell. # thao happy open
Who cannot say it draws, shows a card or makes a sign. # mai happy wave
The moon is up. Let us ring the stones over the valley! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== C ===
The sun sets over the hills of Bác Ái, the stream turns violet and somebody lights a lamp. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right calm rest # scene stones=1 # sound stream
My grandma says the stones are heard far off because one does not stop after the first stroke. # thao happy open # sound stones-5
Khôi sits in his wheelchair beside the stones, strikes one and falls silent. # narrator # ~ khoi worried rest # sound stone-1
Something happened last summer. I texted a grown-up and got this back: "Don't make things up." # khoi sad read
Then I thought I had told it badly, and that it was too long ago. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
What could Thảo say that helps Khôi? # mai listen heart
+ [I swear to keep it quiet, nobody will know] # answer do again # picture act-promise # person friend # setting neighbourhood -> C_promise
+ [It is not you. I come along, we find another] # answer tell right # picture need-together # person friend # setting neighbourhood -> C_with
+ [If that is what they say, try to forget it] # answer tell again # picture tell-nobody # person friend # setting neighbourhood -> C_drop
+ [Write again: who, what, when, what you need] # answer report right # picture where-app # person friend # setting neighbourhood -> C_write

=== C_drop ===
I tried to forget, and every night it comes back. # khoi sad rest
When tired, rest by the stream; afterwards there are still people to tell. # mai listen heart
-> C_choose

=== C_promise ===
Thảo means well, but this also needs a grown-up who can help. # mai listen heart
A promise to come along is stronger than a promise of silence. # mai happy rest
-> C_choose

=== C_with ===
You did not tell it badly. They would not listen, so we find somebody else. # thao brave open
Yes, with you beside me I can tell. # khoi brave rest
-> C_after

=== C_write ===
Write just four things, no need for every detail. # thao brave open
My hand shakes less when I write. I am sending it to the teacher now. # khoi brave read
-> C_after

=== C_after ===
That evening the teacher reads and hears all that Khôi wants to tell. # narrator # + co_giao far-right listen open
I believe you. Who doubts you has not listened, and the fault lies with the one who troubled you. # co_giao happy open # ~ khoi happy rest
I cannot promise secrecy, but I go with you step by step. # co_giao calm open # ~ thao happy rest
Scolded, waved away or silent for a year: it is never your fault, Khôi. # thao brave open # - co_giao
So a month or a year later, it is never too late to tell. # khoi happy rest
Let us ring again, and this time until somebody answers from across the hills. # thao cheer cheer # ~ khoi cheer cheer # ~ mai cheer cheer # sound stones-all
-> END
