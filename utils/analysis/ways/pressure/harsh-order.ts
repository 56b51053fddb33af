import { defineWays, way } from '../define-ways';

export const harshOrder = defineWays({
  theme: 'freedom',
  ways: [
    way('~grow ~(the fuck )?up ~(?<who>(?!you)\\S+ )?you are ~(?<x>\\d+)( years old)?', {
      gentle: [
        "n:{who}, you're {x}, and I need you to take this seriously.",
        "n:You're {x}, and I need you to take this seriously.",
      ],
      firm: [
        "f:I'm <fed up>.|n: {who}, you're {x}, and I need you to take this seriously.",
        "f:I'm <fed up>.|n: You're {x}, and I need you to take this seriously.",
      ],
    }),
    way('~get off your (ass|arse|butt|backside) and {do}', {
      gentle: ['r:Could you {do}, please?'],
    }),
    way('~get off {thing}', {
      gentle: ['r:Could you get off {thing}?', 'r:Could you put {thing} aside for a bit?'],
    }),
    way('do not you ~dare ~{do}', {
      gentle: ["r:I'd rather you didn't {do}.", "r:Please don't {do}."],
    }),
    way('(?<do>(look at|listen to|answer) me) when i am (talking|speaking){rest}', {
      gentle: ["r:Could you {do} while I'm talking?"],
    }),
    way('(?!do not|.*\\b(cry|piece of)\\b)(you will |you better )?~{do}( (right )?now)?( and you will .*)?', {
      gentle: ['r:Could you {do}?', 'r:Could you {do}, please?'],
      curious: ['r:Could you {do},|q: or what would work for you?'],
    }),
    way(
      '(.*(not asking|telling you|not a (request|suggestion)).*|is that (understood|clear)|do i make myself clear)',
      {
        gentle: ['o:This really matters to me.'],
        firm: ["o:I'm serious about this."],
      },
      { isOnce: true },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel {soft},|o: and this matters a lot to me.'],
    firm: ["o:This matters a lot to me,|f: and I'm {strong}."],
    curious: ['o:This matters a lot to me.|q: What would work for you?'],
  },
});

export const examples = [
  'grow tf up tyler you are 28',
  'get off your arse and help with the bins',
  'Get off the game.',
  'Pick up the fucking phone',
  'ANSWER ME!',
  'get over here right now',
  "Don't you dare blame this on me",
  "don't you dare, Simon",
  'leave my sister the hell alone',
  'Do I have to tell you to call my sister',
  "look at me when I'm talking to you",
  'watch your tone',
  "do as you're told",
  'do your job',
  'go to your room',
  "You will do it and you'll do it with a smile",
  "It's not a request",
];
