import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import { readMarked } from './marked';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);

/** Draft → its first rewording, read aloud and found fit to send. */
const golden: readonly (readonly [draft: string, gentle: string])[] = [
  ['You never listen to me.', "I don't feel heard, and I'd like you to listen to me."],
  ['you never help with anything, im so done zorblat quixmoor', 'i wish youd help more. im so done zorblat quixmoor'],
  ["You're always late.", "I feel let down when you're late."],
  ['You always forget the bins.', 'It gets to me when you forget the bins.'],
  ["You're so lazy.", 'I need your help with this.'],
  ['You never ask how my day was.', "I'd really like you to ask how my day was."],
  ['u never text me back', 'id really like u to text me back'],
  ['ur always on ur phone', 'its hard for me when ur on ur phone'],
  ['u never wanna do anything with me', 'id love us to do something with me'],
  ['ur such a liar', 'i need the truth from u'],
  ['ur pathetic', 'im too angry to say this well. i need a break. ill be back at ___'],
  ['shut up', 'can you give me a minute, please?'],
  ["don't type another word about Kate", 'can we not talk about Kate right now?'],
  ['End of discussion. We leave at 9.', 'My mind is made up on this. We leave at 9.'],
  ["I'm done talking about your mother.", "I can't talk about your mother any more right now. I'll be back at ___."],
  ["I'm not talking to you until Sunday.", 'I need some space until Sunday.'],
  ['whatever', 'i need a moment with this. ill be back at ___'],
  ['You never get up with the baby. I have work at 7.', "I wish you'd get up with the baby. I have work at 7."],
  [
    "You never put the kids to bed and I've asked you three times this week.",
    "I'd love you to put the kids to bed. And I've asked you three times this week.",
  ],
  [
    'Ella has swimming at 4:30 on Thursday. You always forget.',
    'Ella has swimming at 4:30 on Thursday. I feel let down when you forget.',
  ],
  ['The sink is full again. You are so lazy.', "The sink is full again. I'm worn out. I need more help from you."],
  [
    "You always leave your clothes on the floor, you're disgusting.",
    'It gets to me when you leave your clothes on the floor.',
  ],
  ['How hard is it to put the plates in the dishwasher?', 'Could you put the plates in the dishwasher?'],
  ['Would it kill you to clean the bathroom for once?', "I'd really like you to clean the bathroom."],
  ["Why can't you ever clean the kitchen?", 'Could you clean the kitchen?'],
  ['Why do you always have to shout at the kids?', 'I feel shaken when you shout at the kids.'],
  ['why do u never answer ur phone', 'id like to talk about ur phone. i feel left hanging'],
  ['hey dumbass you locked me out', 'you locked me out. im frustrated'],
  ["It's not my fault you never told me.", 'I feel blamed.'],
  [
    "I wouldn't have shouted if you hadn't ignored me all evening.",
    "I shouted. I wish you hadn't ignored me all evening.",
  ],
  [
    "If you'd just listened to me we wouldn't be in this mess.",
    "I wish you'd listened to me, then we wouldn't be in this mess.",
  ],
  ['i only looked thru ur phone cos u act so shady', 'i looked thru ur phone. i was lonely'],
  ['im not the one who left us on delivered for 9 hrs', 'it bothers me that you left us on delivered for 9 hrs'],
  ["Don't blame me, you're the one who forgot.", "Don't blame me. The way I see it, you forgot."],
  ["If you don't call me tonight we're done.", 'Could you call me tonight, please? This is important to me.'],
  ['if ur not home by 11 dont come home', 'could u be home by 11? it really matters to me'],
  ['If you really loved me you would come to the wedding.', "I'd love it if you could come to the wedding."],
  ["If you go to that party don't bother coming back.", "I'd really rather you didn't go to that party."],
  ['after everything i did for you this is how you treat me', 'i want everything i did for you to count for something'],
  ['It is me or the band.', 'It feels like the band comes before me.'],
  ['I dont want you going to Lisbon with them', 'I dont feel comfortable with you going to Lisbon with them'],
  ['A normal person would have rung first.', "I was hoping you'd ring first."],
  [
    'What kind of person books a golf trip the week their wife has a scan?',
    "It really hurts that you'd book a golf trip the week your wife has a scan.",
  ],
  ['all u care about is that bloody xbox', 'i feel like i come second to that xbox'],
  ["You're useless with the kids.", 'Could we look at the kids together?'],
  ["You're so selfish, Alan.", 'Alan, I need you to think of me too.'],
  [
    'I am cooking every day since March and you never say thank you. Today Nina asked why I am sad.',
    "I am cooking every day since March and I wish you'd say thank you. Today Nina asked why I am sad.",
  ],
  [
    'You never take me seriously when I speak about moving to Porto.',
    "I'd really like you to take me seriously when I speak about moving to Porto.",
  ],
  ['You never even call me anymore.', 'I miss you calling me.'],
  ['You always take your mothers side.', 'I feel caught in the middle when you take your mothers side.'],
  [
    'u never come to my games. next one is saturday 3pm',
    'id really like u to come to my games. next one is saturday 3pm',
  ],
  [
    'You laughed at me in front of Kate. You are such a jerk.',
    "You laughed at me in front of Kate. I'm so frustrated right now.",
  ],
  [
    'We need eggs. Also you never listen. Also the cat threw up at 6.',
    "We need eggs. I don't feel heard, and I'd like you to listen to me. Also the cat threw up at 6.",
  ],
  [
    'you always cancel on me. i had already booked the table for 8',
    'it gets to me when you cancel on me. i had already booked the table for 8',
  ],
  [
    'You always waste our money and you never pay the bills.',
    "It gets to me when you waste our money. I wish you'd pay the bills.",
  ],
  ['YOU NEVER HELP WITH THE DISHES', "I'd really like you to help with the dishes"],
  ["You've never once thanked me.", "It gets to me that you haven't thanked me."],
  ["You didn't even call me on my birthday.", "It really got to me that you didn't call me on my birthday."],
  ["You can't even remember my birthday.", 'Could you remember my birthday?'],
  ['All you ever do is complain.', 'I feel picked on when you complain.'],
  ['You always interrupt me.', 'It gets to me when you interrupt me.'],
  ['You’re always late.', 'It gets to me when you’re late.'],
  ["you're a fucking idiot", "i'm so angry right now that i don't want to say something mean. can we talk later?"],
  ['Is it too much to ask that you text me when you get there?', 'Would you text me when you get there?'],
  [
    'I\'m not "being weird", you\'re the one who went through the glovebox like CSI Wrexham.',
    'I\'m not "being weird". The way I see it, you went through the glovebox like CSI Wrexham.',
  ],
  [
    "If you take that contract in Fort McMurray don't expect me to be here when you get back.",
    "I'd really rather you didn't take that contract in Fort McMurray.",
  ],
  [
    "dont start. if i hear ONE word out of you about the dishwasher i'll scream",
    "can we not do this right now? if i hear ONE word out of you about the dishwasher i'll scream",
  ],
  ["A proper husband would have noticed I couldn't lift my arm", "I was hoping you'd notice I couldn't lift my arm"],
  [
    'You spoke over me the whole evening and then had the cheek to say I was quiet.',
    "You spoke over me the whole evening. I'm so frustrated right now.",
  ],
  [
    'shut ur mouth about my sister. you dont know shit about her',
    'please leave my sister out of this. i see her differently',
  ],
  ['dont wanna hear ur sob story', 'im not up for this right now. can we come back to it?'],
  [
    'I only raised my voice because you kept poking at me.',
    'I raised my voice. It had really got to me that you kept poking at me.',
  ],
  [
    "You are a selfish man Alan and you've got worse with age.",
    "Alan, could you think of me too? And you've got worse with age.",
  ],
];

describe('gentle rewordings, word for word', () => {
  it.each(golden)('%s', (draft, gentle) => {
    expect(reword(draft, analyze(draft), { mild: true })[0]?.text).toBe(gentle);
  });
});

describe('the lines of a draft', () => {
  it.each([
    ['got the milk\n\n{cri:you never help} with the kids\n\nsee you at 6', /^got the milk\n\n[^\n]*\n\nsee you at 6$/],
    ['- eggs\n- milk\n{con:ur so lazy}\n- bread', /^- eggs\n- milk\n[^\n]*\n- bread$/],
    ['{cri:You never listen}.\n{con:You are useless}.\nLove you', /^[^\n]*\n[^\n]*\nLove you$/],
  ])('stay lines: %s', (marked, lines) => {
    const { draft, analysis } = readMarked(marked);
    const rewordings = reword(draft, analysis);
    expect(rewordings.length).toBeGreaterThan(0);
    for (const { text } of rewordings) expect(text).toMatch(lines);
  });
});
