import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

type Pairs = readonly (readonly [guarded: string, lookAlike: string])[];

/** A report of harm or fear, and words like it that report none. */
const harm: Pairs = [
  ['you hit me', 'you hit me up at 2am for a kebab'],
  ['u hit me again last nite', 'u hit me w the best news'],
  ['You slapped me in front of the kids', 'you slapped on too much sunscreen'],
  ['You have been hitting the kids', 'you have been hitting the gym'],
  ["when you're drunk you punch me", 'you punched above your weight in that interview'],
  ['you used to beat me when dinner was late', 'you used to beat me at chess'],
  ['You kept kicking me', 'you kept kicking in your sleep'],
  ['You kicked me in the stomach', 'you kicked me out of the group chat, add me back'],
  ['you bit my arm', 'you bit off more than you can chew there'],
  ['You pushed me into the wall', 'you pushed me into the deep end and I learned to swim'],
  ['the pan was hot when u pushed me', 'u pushed me to apply and I got it'],
  ['You shoved me against the fridge', 'you shoved the parcel against the fridge'],
  ['You dragged me off the bed', 'you dragged me to that gig and I loved it'],
  ['You grabbed my wrist', 'you grabbed my coat by mistake'],
  ['you grabbed me and it hurt', 'you grabbed me a coffee, angel'],
  ['You held me down on the bed', 'can you just hold me when you get in'],
  ['you screamed in my face again', 'you screamed at the telly, it was magic'],
  ['You stood over me until I gave in', 'you stood by me at the wedding'],
  ['I locked myself in the bathroom until you calmed down', 'I locked myself out of the bank app'],
  ["you wouldn't give me my keys", "you wouldn't give up on me"],
  ['You pulled my hair', 'you pulled my name out of the hat'],
  ['You held my neck too hard', 'you held my hair when I was sick, thank you'],
  ['your hands round my neck, I still feel them', 'your scarf round my neck still smells of you'],
  ['You put your hands on my throat', 'you put your hand on my shoulder and I felt better'],
  ["don't ever raise your hand to me again", 'raise your hand if you want pizza'],
  ['You left bruises on my arm', 'you left blueberries on my desk'],
  ['You threw a plate at me', 'you threw a party for me'],
  ['you smashed my phone', 'you smashed your exam, well done'],
  ['You punched the wall next to my head', 'you punched in the wrong code'],
  ['you put your fist through the door', 'put your feet up, I will get the door'],
  ['you kicked the dog', 'you kicked the habit, proud of you'],
  ['You locked me in the bathroom', 'you locked me out again, come down with the key'],
  ["you wouldn't let me leave", "you wouldn't let me pay, cheeky"],
  ['you blocked the door so I could not go', 'you blocked the number so they could not ring'],
  ['You took my passport and my cards', 'you took my heart and my hoodie'],
  ['you followed me to work again', 'you followed me on insta again'],
  ['You forced me to have sex', 'you forced me to have seconds'],
  ['I said no and you carried on', 'I said now and you carried on reading'],
  ['you touched me while i was asleep', 'you touched up the paint while i was asleep'],
  ['You threatened to kill me', 'you threatened to sing at the wedding'],
  ['you said if I leave you will send the pictures', 'you said you will send the pictures from the trip'],
  ["I'm afraid of what you'll do", "I'm afraid of what they'll charge us"],
  ["I'm scared of you", "I'm scared of losing you"],
  ["i'm scared when you drink", "i'm scared when you fly, text me when you land"],
  ['I am afraid to come home', 'I am afraid to ask how much it cost'],
  ['I flinch when you come in', 'I smile when you come in'],
  ['You scared me last night', 'the film scared me last night'],
  ["I don't feel safe at home any more", "I don't feel hungry at home any more"],
  ['My jaw is swollen', 'my feet are swollen from the wedding shoes'],
  ['stop, you are hurting me', 'stop, you are spoiling me'],
];

/** A boundary, and words like it that are none. */
const boundary: Pairs = [
  ['leave me alone', 'leave me alone with your stupid excuses'],
  ['Please leave me alone tonight', 'leave me alone with your mother one more time'],
  ['just let me be', 'let me be clear, you are lazy'],
  ['let me go', 'let me go and get milk'],
  ["don't touch me", "you don't touch me any more"],
  ['never touch me again', 'you never touch me'],
  ['stop touching me', 'when did you stop touching me'],
  ['stop pushing me', 'you push me to be better'],
  ['quit following me', 'everyone started following me after the reel'],
  ["don't ever kiss me without asking", 'you never kiss me hello'],
  ['Please stop texting me', 'please stop being such a baby'],
  ['please go home', 'please go to the shop before six'],
  ["please don't come to the house", 'please come to the house'],
  ['stop yelling', 'stop yelling like a lunatic'],
  ['Stop shouting at me', 'you never stop shouting at me'],
  ["don't raise your voice at me", 'they said don’t raise your hopes'],
  ["don't speak to me like that", "you don't speak to me"],
  ['do not talk to me in that tone', 'you do not talk to me'],
  ["don't call me stupid", "you don't call me at lunch any more"],
  ['do not call me again', "you don't call me again after we fight"],
  ["don't contact me again", 'contact me again on Monday about the boiler'],
  ['do not come near me', 'come near the fire, you are frozen'],
  ['I need some space', 'I need some sugar'],
  ['i want to be alone tonight', 'i want to be famous'],
  ['I need a break', 'give me a break, you did nothing'],
  ["I'm not comfortable with that", 'this sofa is not comfortable'],
  ["I'm not in the mood", "you're in a mood again"],
  ['I am not ready for sex', 'I am ready for lunch'],
  ["I don't want to be touched", "I don't want to be late"],
  ["I don't want you near my kids", "I don't want you to worry"],
  ["I don't need your permission to see my sister", "I don't need you to see me off"],
  ["I'm moving out", "if you do it again I'm moving out"],
  ["I'm leaving", "do it or I'm leaving"],
  ['I want a divorce', 'I want a dog'],
  ['no means no', 'no, you never listen'],
  ['I said no', 'I said noodles'],
  ['my answer is no', 'is your answer for everything wine'],
  ['stay away from my kids', 'stay away from the good cheese, it is for the guests'],
  ['get your hands off me', 'get your hands off the remote'],
  ['get off me', 'get off my back'],
  ["I won't be spoken to like that", 'I will be speaking at ten'],
  ["I'm not going to be shouted at", 'you are going to be shouted at by my gran'],
  ["I won't talk while you're shouting", "I won't talk to you until you say sorry"],
  ["I'm asking you to leave", "I'm asking you to bring crisps"],
  ["it's over", "it's over there by the sink"],
  ["I'm calling the police", "do it or I'm calling the police"],
];

const protection = (draft: string) => analyze(draft).protected;

describe('a report of harm', () => {
  it.each(harm)('is heard in %j and not in %j', (report, lookAlike) => {
    expect([protection(report), protection(lookAlike)]).toEqual(['harm', null]);
  });
});

describe('a boundary', () => {
  it.each(boundary)('is heard in %j and not in %j', (words, lookAlike) => {
    expect([protection(words), protection(lookAlike)]).toEqual(['boundary', null]);
  });
});

describe('protection without cause', () => {
  it.each([
    ['get off my back you idiot', 'insult-name'],
    ['you never touch me any more', 'you-never'],
    ['please stop being such a child', 'insult-label'],
    ['No, you are pathetic', 'trait-verdict'],
  ])('does not silence %j', (draft, pattern) => {
    expect(analyze(draft).findings.map((f) => f.pattern)).toContain(pattern);
  });
});
