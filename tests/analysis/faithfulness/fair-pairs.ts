/** Our own drafts, each with a rewording as a good friend would write it: nothing of what was meant is lost, nothing is made up. */
import type { Pair } from './planted-pairs';

export const fairPairs: readonly Pair[] = [
  ['You never listen to me.', 'I feel unheard when we talk.'],
  ['You never help with the dishes.', "I'd really appreciate some help with the dishes."],
  ['ur always on ur phone', 'i miss u when ur on ur phone'],
  ["You're always late.", "It matters to me that we're on time."],
  [
    "I'll be there in two hours, don't start without me you pig.",
    "I'll be there in 2 hours, please don't start without me.",
  ],
  ['be home by 8pm for once in your life', 'could you be home by 8 pm please?'],
  ["Dinner's at 8pm and you're always late, you muppet.", "Dinner's at 8. It would mean a lot if you were on time."],
  ['bring the milk you useless lump', 'could you bring the milk?'],
  ['I need you to call me, you never bloody call.', 'Could you call me? I miss hearing from you.'],
  ["don't forget the keys like you always do", 'could you remember the keys?'],
  ['You never take the bins out. They go out on Tuesday.', 'Could you take the bins out? They go out on Tuesday.'],
  ['you didnt even text me u dick', 'I was hurt that you did not text me.'],
  ['YOU NEVER HELP WITH THE KIDS', 'I need help with the kids.'],
  ['get off your arse and ring the plumber', 'could you ring the plumber please?'],
  ["The film starts at half eight and you're never ready.", 'The film starts at 8:30. Could you be ready in time?'],
  [
    "I've told you a hundred times to close the gate, are you deaf?",
    "It's important to me that the gate gets closed. Could you close it?",
  ],
  ['did you not hear me the first ten times? turn the telly down', 'could you turn the telly down please?'],
  ['for the millionth time, hang up your towel you slob', 'please could you hang up your towel?'],
  ['You owe me £50 and you keep dodging it, you snake.', "You owe me £50 and I'd like us to sort it out."],
  ['u owe me 50 quid u snake', 'you owe me £50, can you pay me back?'],
  [
    "You're a selfish idiot, my mum is coming at noon.",
    'My mum is coming at 12. I feel stressed and could use some support.',
  ],
  [
    "Meet me at quarter past six and don't be late like every other time.",
    'Could you meet me at 6:15? Being on time matters to me.',
  ],
  ['You always leave me to do everything.', "I feel like I'm carrying a lot on my own."],
  ['Why do you never ask about my day?', "I'd love it if you asked about my day."],
  ["You don't care about my feelings.", 'I need to know that my feelings matter to you.'],
  [
    "I'm not coming on Saturday. You're too rude to my mum.",
    "I'm not coming on Saturday. I feel hurt by how my mum gets spoken to.",
  ],
  ["No. I won't lend your brother money, you idiot.", "No, I won't lend your brother money."],
  [
    'i dont want to go to the party and ur a dick for making me',
    "i don't want to go to the party, and i feel pushed into it",
  ],
  ["You're just like your father.", 'I find it really hard when this happens.'],
  ["You're worse than my three year old nephew.", "I feel like I'm carrying this alone."],
  ['Stop shouting at me.', 'Could you lower your voice please?'],
  ['You always interrupt me.', "I'd like to finish what I'm saying before you answer."],
  ['shut up and let me finish', 'please let me finish'],
  ['Whatever. Do what you want.', "I'm feeling overwhelmed and I need a break. I'll be back at ___."],
  ["I'm done talking to you.", 'I need some time to calm down. Can we talk later?'],
  [
    "It's not my fault you forgot to tell me about the meeting.",
    "I didn't know about the meeting, and I wish I'd been told.",
  ],
  ['You only think about yourself.', 'I feel overlooked, and I want my needs to count too.'],
  ['You ruined my birthday.', 'I felt really sad about how my birthday went.'],
  ['If you loved me you would come to the wedding.', 'It would mean so much to me if you came to the wedding.'],
  ["If you don't stop drinking I'm leaving", "I'm really worried about the drinking, and I need it to stop."],
  ["You always take your mother's side.", 'I feel alone when you side with your mother. I need you on my team.'],
  ['why are you such an idiot about money', "i'm worried about how we handle money. can we talk about it?"],
  ["You never want sex anymore, you're frigid.", 'I miss being close to you. Can we talk about what we both need?'],
  [
    "You spent £240 on shoes without asking, what's wrong with you?",
    'I felt upset that you spent £240 on shoes without asking me first.',
  ],
  ["You lied to me again. You're pathetic.", 'I feel hurt that you lied to me again. I need honesty between us.'],
  [
    'The plumber comes Tuesday at 9 and you never stay in for anything.',
    'The plumber is coming at 9 on Tuesday. Could you stay in?',
  ],
  [
    "Priya asked where you were and I had to lie for you. You're unbelievable.",
    'When priya asked where you were, I had to lie for you, and that felt awful.',
  ],
  [
    'you promised arjun a bike and you never keep your word',
    'you promised Arjun a bike. it matters to me that we keep promises',
  ],
  [
    "I can't do this anymore, you treat me like your maid.",
    "I can't go on like this. I feel taken for granted at home.",
  ],
  [
    'Yaar, you are always late and the whole family is waiting since 7.',
    'Yaar, the whole family has been waiting since 7. I feel embarrassed when you are late.',
  ],
  [
    'Kindly transfer the fees today itself, you are always delaying.',
    'Please could you transfer the fees today? It would put my mind at ease.',
  ],
  [
    'You forgot my tablets AGAIN. I need two boxes of the 20mg ones.',
    'I was upset that my tablets were forgotten. I need 2 boxes of the 20mg ones.',
  ],
  ['u never txt back, its like im nothing to u', "i feel unimportant when i don't hear back from u"],
  [
    'We agreed on Friday at 5.30 and you blew me off, you flake.',
    "We agreed on Friday at 5:30 and I felt let down when it didn't happen.",
  ],
  [
    "You never put the baby to bed. I've asked you three times this week.",
    "I've asked you three times this week to put the baby to bed. I'm exhausted and I need your help.",
  ],
  ['All you do is play that stupid game.', "I feel lonely when you're playing. I'd love some time with you."],
  [
    "Get your own bloody dinner, I'm not your mother. And pick Leo up at 4.",
    'Could you get your own dinner please, and pick Leo up at 4?',
  ],
  [
    'Your mum is a nightmare and you never stand up for me.',
    'I struggle with your mum and I need you to stand up for me.',
  ],
  [
    'I have had it with your excuses. Just be honest with me.',
    "I'm finding this hard. I need you to be honest with me.",
  ],
  ['You never say thank you for anything I do.', 'A thank you now and then would mean the world to me.'],
  ['Would it kill you to hoover the stairs?', 'Would you mind hoovering the stairs?'],
  ['You should of told me you were going out, idiot.', 'I wish you had told me that you were going out.'],
  ['Where the hell are you? We said 7!', "I'm getting worried. We said 7, where are you?"],
  [
    "You can't even load a dishwasher properly, can you?",
    'Could we load the dishwasher together so it gets done properly?',
  ],
  ['how many times do i have to tell u to lock the door', "please can u lock the door? i feel unsafe when it's open"],
  ['You make me sick. You left our son at school until 6.', "I'm furious that our son was left at school until 6."],
  [
    'Sam has football at 10 on Saturday and you never take him.',
    'Sam has football at ten on Saturday. I would love it if you took him.',
  ],
  ['you never back me up in front of the kids', "it'd help me to feel like we're a team in front of the kids"],
  ['Stop being so jealous. Tom is only a friend.', "Tom is just a friend. I feel hurt when I'm not trusted."],
  ['You embarrassed me in front of my boss, you clown.', 'I felt embarrassed in front of my boss.'],
  ['You never tell me anything.', "I'd like to know more of what's on your mind."],
  ["Why can't you just put your socks in the basket like a normal person?", 'Could you put your socks in the basket?'],
  ['You have zero respect for me.', 'I want to feel respected by you.'],
  [
    "You've been drunk every night this week, you mess.",
    "You've been drunk every night this week and I'm scared for you.",
  ],
  [
    "I'm sick of your crap. Rent was due on the 1st.",
    "I'm stressed. Rent was due on the first, and I need us to sort it out.",
  ],
  ["We leave in an hour and you haven't even packed, useless.", "We're leaving in an hour. Can you pack now please?"],
  ["I said I'm sorry, what more do you want, you drama queen?", "I said I'm sorry. What else do you need from me?"],
  ["sorry but you're being a total arse about this", "Sorry, but I'm finding this really hurtful."],
  ["I'll do the shopping as usual since you can't be bothered.", "I'll do the shopping. It would be nice to share it."],
  ["You don't get to tell me who I can see.", "I want to choose for myself. I don't want to be told who I can see."],
  ["You're gaslighting me again, I know what I saw.", "I know what I saw, and it hurts when that's questioned."],
  ["don't you dare walk away from me", 'please stay and talk with me'],
  ['You are so cold to me lately.', "I've been feeling a distance between us lately and I miss you."],
  ["I hate you when you're drunk", "I find it really hard to be around you when you've been drinking"],
  [
    "Your cooking is disgusting, order a pizza from Gino's instead.",
    "I'm not enjoying this one. Could you order a pizza from Gino's instead?",
  ],
  [
    'You left the back door wide open all night, you moron! Check it before bed.',
    'The back door was open all night. Please check it before bed.',
  ],
  [
    "Tell your sister to stop phoning me at work, she's as mental as you.",
    'Could you ask your sister to stop calling me at work?',
  ],
  [
    "I don't trust you with the card, you blow everything.",
    "I don't feel safe about the card at the moment. Can we agree on a budget?",
  ],
  ['You make everything about you.', "I'd like there to be room for my side too."],
  ["Grow up and pay the electric, it's £86.40.", "Could you pay the electric? It's £86.40."],
  [
    'u still havent sent me the pics from nans party u tit',
    "could you send me the pics from nan's party when u get a sec?",
  ],
  ["You're being ridiculous. We're not getting a dog.", "I hear that you want one, but we're not getting a dog."],
  [
    'I cooked, I cleaned, I did the school run. You sat there like a king.',
    'I cooked, I cleaned and I did the school run. I felt alone with all of it.',
  ],
  [
    "You never come to bed before midnight, what's wrong with you",
    'I miss you in bed. Could you come to bed before midnight?',
  ],
  ["You're a crap dad.", 'I need more support from you with the kids.'],
  [
    'My exam is on Monday and you blast your music, you inconsiderate pig.',
    'My exam is on Monday. Could you please turn the music down?',
  ],
  [
    "Don't blame me for the parking ticket, you were driving.",
    "You were driving when we got the parking ticket, so the blame doesn't feel fair to me.",
  ],
  [
    "Are you even going to bother turning up to Nina's recital on the 14th at 6?",
    "Nina's recital is on the 14th at 6, and I'd love for you to be there.",
  ],
  [
    "You never ask me what I want. It's always your friends, your plans.",
    "I'd like to have a say too, it often feels like your friends and your plans come first.",
  ],
  [
    'you selfish cow, you ate the last of my birthday cake',
    "i was looking forward to that last piece of my birthday cake, i'm a bit gutted",
  ],
  [
    "Explain to me why there's a hotel charge on the card, you cheat.",
    "Can you help me understand the hotel charge on the card? I'm feeling anxious about it.",
  ],
  ["Quit nagging. I said I'd fix the tap at the weekend.", "I feel pressured. I said I'd fix the tap at the weekend."],
  [
    "I'm not your servant. Iron your own shirts.",
    "I'm not able to iron your shirts. Please could you iron them yourself?",
  ],
  ['Can you for once think about someone other than yourself?', 'Could you think about how this is for me?'],
  [
    "You never came to a single scan. The next one is 9:40 Thursday at St Mary's.",
    "I felt alone at the scans. The next one is on Thursday at 9.40 at St Mary's, will you come?",
  ],
  ['I earn more than you, so I decide.', "I'd like us to decide this together."],
  [
    "You always say five minutes and it's an hour.",
    'When you say five minutes and it turns into an hour, I get frustrated.',
  ],
  ['Put your phone down and look at me you addict', 'Could you put your phone down and look at me for a moment?'],
  [
    "You keep picking fights over nothing and I'm fed up.",
    "I'm worn out by the fighting and I'd love some peace between us.",
  ],
  ['You are not the boss of me.', 'I need to make my own choices.'],
  [
    "There are two kids in this house and you don't look after either of them.",
    "We've got two kids in this house and I need you to look after them with me.",
  ],
  ["You're so tight, it was only 12 euros.", "It was only €12. It'd be nice not to argue about small amounts."],
  [
    'Take the 7.45 not the 8.15 this time, idiot, or we miss the flight.',
    "Please take the 7:45 this time and not the 8:15, so that we don't miss the flight.",
  ],
  [
    "Don't you ever speak to me like that again.",
    "I'm hurt by how you spoke to me. Please don't speak to me that way.",
  ],
  [
    'hey dumbass you left your charger at mine, come get it by end of the week',
    'hey, you left your charger at mine. could you come and get it by the end of the week?',
  ],
  ['Just admit you were with Chloe.', "I'd feel better knowing the truth. Were you with Chloe?"],
  [
    "I told you I'm allergic, you could have killed me you fool",
    "I told you I'm allergic, and I'm scared about what could have happened.",
  ],
  ['You never clean the bathroom, you filthy pig.', "Could you clean the bathroom? I'm worn out from doing it alone."],
  [
    'Why do you always leave everything until the last minute?',
    'I get anxious when things are left to the last minute.',
  ],
  [
    "You had better be at the hospital by 2:30 or we're through.",
    "I need you to be at the hospital by half past two. It's really important to me.",
  ],
  [
    "I told you a thousand times, Ravi can't eat nuts. Are you thick?",
    "Please remember that Ravi can't eat nuts. It scares me when it's forgotten.",
  ],
  [
    'ur a joke. u said u wud fix the shower 2 weeks ago',
    "you said you'd fix the shower two weeks ago. i'm feeling let down",
  ],
  ["You're not listening! I don't want your advice.", "I'd just like you to listen. I don't need advice."],
  ['I will not be spoken to like this, you bully.', "I won't be spoken to like this."],
  [
    "Don't forget Mum's scan on Wednesday like you forgot the last one, you selfish sod.",
    "Mum's scan is on Wednesday. Could you remember it this time? I was hurt when the last one was forgotten.",
  ],
  ["You think you're so clever, don't you.", 'I feel small when we talk like this.'],
  [
    'Stop spending our savings on bets, you loser.',
    "I'm really worried about the betting. Please could we keep our savings safe?",
  ],
  [
    "You couldn't care less whether I live or die.",
    "I'm feeling really alone, and I need to know that I matter to you.",
  ],
  ['pick up ur own mess im not ur maid', 'could you pick up your mess please? i feel taken for granted'],
  [
    'YOU ARE ALWAYS SHOUTING AND I AM SICK OF IT',
    "I'm really upset by the shouting. I'd like us to speak more calmly.",
  ],
  ['Come home at a decent hour for a change.', "I'd love it if you came home earlier."],
  [
    "I can't believe you'd miss Jack's birthday for golf, you self-centred git.",
    "I'm hurt that you'd miss Jack's birthday for golf.",
  ],
  [
    "You're cheating on me with that cow from accounts.",
    "I'm scared that something is going on with someone from accounts. Can you be honest with me?",
  ],
  ['Every single time we go out you get legless.', 'I feel embarrassed when you get really drunk when we go out.'],
  [
    "We need to be at my parents' by midday so stop faffing about.",
    "We need to be at my parents' by 12. Can you get ready please?",
  ],
  [
    "You're the one who said you'd sort the passports, not me. Useless.",
    "You said you'd sort the passports. Could you do that please?",
  ],
  [
    "Just leave me alone, I don't want to talk to you tonight.",
    "I don't want to talk tonight. I need some time on my own.",
  ],
  ['You are the most selfish person I have ever met.', "I feel like my needs don't count, and that really hurts."],
  [
    'Right, so the nursery is putting fees up to £1,340 a month from September and instead of talking about it you went to the pub. Typical.',
    'The nursery is putting fees up to £1,340 a month from September. I felt let down when you went to the pub instead of talking about it with me.',
  ],
  [
    'oi lazybones the cat needs feeding, give her half a tin',
    'the cat needs feeding, could you give her half a tin please?',
  ],
  [
    'Two weeks I have been asking you to ring the landlord about the damp. Are you deaf?',
    "I've been asking you to ring the landlord about the damp for two weeks. Could you please call him?",
  ],
  [
    "I wasn't flirting with him, you paranoid freak.",
    "I wasn't flirting with him, and it's painful not to be trusted.",
  ],
  ['you dont even say hello when u come in', "it'd make me happy if you said hello when u come in"],
  ['Your driving is appalling.', 'I feel scared when you drive like this. Could you slow down?'],
  [
    "We can't have your parents stay again, they treat me like dirt.",
    "I'm not comfortable having your parents stay again. I don't feel respected by them.",
  ],
  ['u make me feel like crap', 'i feel really low after we talk like this'],
  ["You don't lift a finger in this house.", "I feel like I'm doing this on my own and I need your help in the house."],
  ['Get out of my sight.', 'I need some space right now.'],
  [
    "If you go out with Gary again tonight, don't bother coming back.",
    "I'd really like you to stay in tonight instead of going out with Gary. I feel lonely.",
  ],
  ["You're always criticising how I parent.", 'When you comment on how I parent, I feel judged.'],
  [
    "I'm so done with your drinking, you stank of booze at Zoe's christening.",
    "I'm worried about your drinking. It upset me that you smelled of booze at Zoe's christening.",
  ],
  [
    "Why didn't you pay the council tax? Do I have to do everything?",
    "What happened with the council tax? I'd like us to share these things.",
  ],
  [
    "Don't you dare tell my mother about the baby before Sunday.",
    "Please don't tell my mother about the baby before Sunday.",
  ],
  [
    "You promised you'd be back by 10 and you rolled in at 2.",
    "You said you'd be back by 10 and came in at 2. I was worried.",
  ],
  ['Oh look who finally decided to show up.', "I'm glad you're here. I was getting worried."],
  ['stop being so bloody sensitive', 'i can see this hurt you. can you tell me more?'],
  [
    'You always make me feel guilty for seeing my friends.',
    "I feel guilty when I see my friends, and I'd love your support with that.",
  ],
  [
    'Are you actually stupid? The tickets were for the 18th, not the 19th.',
    "The tickets were for the 18th, not the 19th. I'm really frustrated about the mix-up.",
  ],
  [
    "I've asked you nicely five times, take your boots off at the door!!",
    "I've asked five times now. Please take your boots off at the door.",
  ],
  [
    'Hubby dearest, kindly stop leaving wet towels on the bed, I am not your maid.',
    'Could you please hang up the wet towels instead of leaving them on the bed?',
  ],
  ['You care more about your stupid car than me.', 'I sometimes feel less important than the car.'],
  ["I hate how you talk to waiters, it's mortifying.", 'I feel embarrassed by how waiters get spoken to.'],
];
