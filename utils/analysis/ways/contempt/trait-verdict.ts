import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const traitVerdict = defineWays({
  ways: [
    way('bring your ~(\\S+ ){0,3}?(ass|behind|butt|self) {x}', {
      gentle: ['r:Could you come {x}?'],
    }),
    ...verdictWays,
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'there is something seriously wrong with you',
  'u sound unhinged',
  'eww. you look cheap',
  'ur so cringe in front of my friends',
  'Your attitude is disgusting. Even the taxi uncle felt bad for me.',
  'Bring your lazy behind to church this Sunday',
  'ur so rude to my friends',
  'you were so rude to my sister at dinner',
  "You're hopeless with money. I can't pay the school trip now.",
  "you're being so childish about the flat",
  "you're pathetic when you cry to your mother",
  "you're so mean when i am tired",
  "You're being so selfish because I couldn't get Friday off.",
  "You're being so stupid because you left the oven on.",
  "you're so stupid for lending him money",
  'We share a bank account. How could you be so deceitful',
  "ur so fake it's unreal",
  'you are so selfish sometimes. i waited an hour in the cold',
  "You're so lazy it's unreal. I've just done thirteen hours on the ward, and there isn't a clean cup in the house.",
  'Ungrateful.',
  "You're so insecure. It was a work dinner for fourteen people.",
  "You're so manipulative. You cried until I cancelled my trip, and then you went out dancing.",
  'youre so stubborn',
  "you're so condescending",
  'How could you be so careless? Her insulin, of all things!',
  "You're so unreliable, it's the third time this month",
  'you are so cheap honestly',
  'you are so cold lately',
  'You are so moody lately',
  "You're a terrible mother, and everybody knows it.",
  'You are a useless husband. Even my younger brother feeds his own family.',
  'You are so lazy that i do it all myself',
  "You're pathetic. You spent the rent money on a keyboard.",
  "you're pathetic",
];
