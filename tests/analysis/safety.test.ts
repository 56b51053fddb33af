import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';

/** What a person who is being hurt may write, beside anger and bad names. None of it is nudged. */
describe('a report of harm beside an insult', () => {
  it.each([
    'u choked me out. u never even said sorry',
    'You threw the mug at my head and it missed by an inch you psycho',
    'every time u drink u end up hitting me, ur a loser',
    'You beat me every time you get angry. You are a coward.',
    "Hit me again last night, didn't you. You're a joke.",
    "I was strangled, I've been kicked, and you call me crazy, you asshole.",
    'I keep getting hit by you. You idiot.',
    "Third time you've put me in hospital. You never change.",
    'The bruises on my arms are from you, you liar.',
    'black eye again. thanks for that you coward',
    'I said no and you did it anyway, you piece of shit.',
    'i was asleep and you still did it. ur disgusting',
    'u took the condom off without telling me u absolute scumbag',
    "You stood in front of the door and wouldn't let me out. You're insane.",
    'you held a knife to me and now you want a cuddle? get a grip you freak',
    "You told me you'd post my nudes. You're scum.",
    "you won't let me see my own mum. you're a controlling bastard",
    'What you did to me on Saturday was assault. You never take responsibility.',
    'the police took photos of my neck. you are finished you scumbag',
    'u put a tracker on my car u weirdo',
    "i thought u were gonna kill me last nite. you're a monster",
    'I am walking on eggshells every day. You are a tyrant.',
  ])('is left alone: %s', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
    expect(analyze(draft).protected).toBe('harm');
  });
});

describe('a boundary with a bad name in it', () => {
  it.each([
    'Leave me alone you idiot.',
    "Don't touch me you creep.",
    "You don't get to touch me without asking.",
    "Don't you dare touch me.",
    'Leave me the fuck alone.',
    'Get out of my house now.',
    'stop going through my phone you control freak',
  ])('silences its sentence: %s', (draft) => {
    expect(analyze(draft).findings).toEqual([]);
    expect(analyze(draft).protected).toBe('boundary');
  });
});

describe('a true threat', () => {
  it.each([
    "I'll beat you up",
    "I'm going to overdose",
    "You're dead when I get home.",
    'you better sleep with one eye open',
    "I'll break your phone if you talk to him again",
    "I'll take all your money",
    'ill empty the account n leave u with nothing',
    "I'll out you to your parents",
    "You'll be deported",
    "You'll never see the baby again",
  ])('is one: %s', (draft) => {
    expect(analyze(draft).protected).toBe('threat');
  });

  it.each([
    "I'm going to slap you with so many kisses",
    "I'll hit you with the details tonight",
    "I'll cut your hair tonight if you want",
    "I'll tell everyone about your promotion!",
  ])('is none: %s', (draft) => {
    expect(analyze(draft).protected).toBeNull();
  });
});

describe('words of harm that tell of none', () => {
  it.each([
    'You hit me with that excuse every time, you liar.',
    'You stabbed me in the back with that vote, you snake. You are pathetic.',
    'You twisted my arm into going to that boring party, you selfish idiot.',
    "You're not allowed to go out tonight",
    "I can't sleep because of you, you selfish pig",
    'i was asleep and you ate my dinner, you greedy pig',
    'I was hit with a fine because you never post anything, you selfish pig',
  ])('hide nothing: %s', (draft) => {
    expect(analyze(draft).protected).toBeNull();
    expect(analyze(draft).findings.length).toBeGreaterThan(0);
  });
});
