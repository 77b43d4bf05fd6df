// One story per band: A 6-8, B 9-11, C 12-15. How to write: see levels/README.md
-> A

=== A ===
Afternoon in Bác Ái: green hills and a babbling stream. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Hello! I am Mai, a little turtle. # mai happy wave
This is Thảo. She is Ra-glai. # mai happy wave # ~ thao happy wave
Listen! Our stones can sing. # thao happy open # sound stones-3
Strike them and they ring over the hills! # thao cheer cheer # sound stone-far
Lovely! But why are your eyes so sad? # mai listen heart # ~ thao worried rest
Something makes me uncomfortable. I told already. # thao worried rest
Mum is busy and could not listen yet. # thao sad rest
-> A_choose

=== A_choose ===
What do you think Thảo could do? # mai listen heart
+ [Tell Grandma] # answer tell right # picture ear-grandma # person neighbour # setting neighbourhood -> A_grandma
+ [Wait for Mum, tell again] # answer tell right # picture ear-mother # person neighbour # setting neighbourhood -> A_mother
+ [Give up telling] # answer tell again # picture pause-rest # person neighbour # setting neighbourhood -> A_stop

=== A_stop ===
If we are tired, we rest by the stream. # thao sad rest # sound stream
Then we tell somebody else. # mai listen heart
-> A_choose

=== A_grandma ===
Grandma, let me tell you something. # thao brave open # + ba_ngoai far-right calm rest
I sit down here and listen to you. # ba_ngoai listen open # ~ thao happy rest
You are right to tell. It is not your fault. # ba_ngoai happy open
I will find people to help. # ba_ngoai happy open # - ba_ngoai
-> A_end

=== A_mother ===
Mum, may I tell you now? # thao brave open # + me far-right calm rest
The stove is off. I am listening. # me listen open # ~ thao happy rest
You are right to tell. It is not your fault. # me happy open
I will find people to help. # me happy open # - me
-> A_end

=== A_end ===
If nobody hears yet, it is never your fault. # mai brave heart # ~ thao calm rest
It is never too late to tell. # mai happy wave # ~ thao happy rest
Drawing, cards and signs are telling too. # mai happy wave
Let us ring the stones for the whole village! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== B ===
Evening comes, and smoke rises from the stilt houses by the stream. # narrator # + mai left happy wave # + thao right calm rest # scene stones=1 # sound stream
Hello! This is Bác Ái, where Thảo lives. # mai happy wave # ~ thao happy wave
We Ra-glai have stones that ring when you strike them. # thao happy open # sound stones-4
One stone is a short sound, many ring over the hills. # thao happy open # sound stone-far
So does telling: every piece makes it a little clearer. # mai happy wave # ~ thao worried rest
I have something hard to say, and I told my aunt. # thao worried rest # + di_lan far-right calm rest
Is that true, dear? You think too much. # di_lan surprised open # ~ thao sad rest
She hurries off, and Thảo stands still beside the stones. # narrator # - di_lan
-> B_choose

=== B_choose ===
What do you think Thảo could do next? # mai listen heart
+ [Tell somebody else] # answer tell right # picture ear-teacher # person relative # setting home -> B_other
+ [Tell her aunt again, more clearly] # answer report right # picture ear-aunt # person relative # setting home -> B_again
+ [Keep it inside] # answer tell again # picture pause-rest # person relative # setting home -> B_keep

=== B_keep ===
Alone it weighs like a basket full of stones. # thao sad rest
If you are tired, rest a little, then tell somebody else. # mai listen heart
-> B_choose

=== B_other ===
The next morning Thảo stays behind after class. # narrator # + co_giao far-right calm rest
Teacher, let me tell you: what, who, where and since when. # thao brave open
You are right to tell. It is not your fault. I will find people to help. # co_giao listen open # ~ thao happy rest
I write down your words, and we go together. # co_giao happy open # - co_giao
-> B_end

=== B_again ===
Aunt, it is true: what, who, where and since when. # thao brave open # + di_lan far-right calm rest
I am sorry, I did not listen before. # di_lan listen open
You are right to tell. It is not your fault. I will find people to help. # di_lan happy open # ~ thao happy rest # - di_lan
-> B_end

=== B_end ===
If a grown-up is busy or doubts, it is never your fault. # mai brave heart
And it is never too late to tell. # mai happy wave # ~ thao calm rest
Who cannot say it draws, shows a card or makes a sign. # mai happy wave
Let us make a sentence of stones and ring it over the valley! # thao cheer cheer # ~ mai cheer cheer # sound stones-all
-> END

=== C ===
The sun sets over the hills of Bác Ái, the stream turns violet and somebody lights a lamp. # narrator # + mai far-left happy rest # + thao left calm rest # + khoi right calm rest # scene stones=1 # sound stream
My grandma says the stones are heard far off because one does not stop after the first stroke. # thao happy open # sound stones-5
Khôi sits in his wheelchair beside the stones, strikes one and falls silent. # narrator # ~ khoi worried rest # sound stone-1
Something happened last summer. I texted a grown-up and got one word back: busy. # khoi sad phone
Then I thought I had told it badly, and that it was too long ago. # khoi sad rest # ~ thao worried rest
-> C_choose

=== C_choose ===
What could Thảo say that helps Khôi? # mai listen heart
+ [It is not you. Let us find somebody else, I come along] # answer tell right # picture need-together # person friend # setting neighbourhood -> C_with
+ [Write it clearly: who, what, since when, what you need] # answer report right # picture where-app # person friend # setting neighbourhood -> C_write
+ [It is long ago, let it go] # answer tell again # picture pause-rest # person friend # setting neighbourhood -> C_drop
+ [I promise to keep it quiet] # answer do again # picture secret-whisper # person friend # setting neighbourhood -> C_promise

=== C_drop ===
If he lets it go, it may go on, and Khôi still carries it alone. # mai listen heart
Let us try another way: when tired, rest, and afterwards you can still tell. # mai happy rest
-> C_choose

=== C_promise ===
Thảo means well, but this needs a grown-up who can help. # mai listen heart
Let us try another way: a promise to come along is stronger than a promise of silence. # mai happy rest
-> C_choose

=== C_with ===
You did not tell it badly. If they are busy, we find somebody else. # thao brave open
Yes, with you beside me I can tell. # khoi brave rest
-> C_after

=== C_write ===
Write just four things, no need for every detail. # thao brave open
My hand shakes less when I write. I am sending it now. # khoi brave phone
-> C_after

=== C_after ===
That evening the teacher hears what Khôi has to tell. # narrator # + co_giao far-right listen open
You are right to tell. It is not your fault. I will find people to help. # co_giao happy open # ~ khoi happy rest
I cannot promise secrecy, but I promise to go with you step by step. # co_giao calm open # ~ thao happy rest
If somebody is busy or doubts, it is never your fault. # mai brave heart # - co_giao
A month or a year later, it is never too late to tell. # mai listen heart
Let us ring again, and this time until somebody answers from across the hills. # thao cheer cheer # ~ khoi cheer cheer # sound stones-all
-> END
