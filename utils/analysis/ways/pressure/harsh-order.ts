import { defineWays, way } from '../define-ways';

export const harshOrder = defineWays({
  theme: 'freedom',
  ways: [
    way('~get off your (ass|arse|butt|backside) and {do}', {
      gentle: ['r:Could you {do}, please?', 'r:Could you {do}?'],
      firm: ["r:I'd really like you to {do}."],
    }),
    way('~get off {thing}', {
      gentle: ['r:Could you get off {thing}?', 'r:Could you put {thing} aside for a bit?'],
      firm: ["r:I'd like you to get off {thing}."],
      curious: ['q:When could you get off {thing}?'],
    }),
    way('~(pick up|answer) (the|your) ~phone( right now| now)?', {
      gentle: ['r:Could you pick up, please?', 'r:Could you answer your phone, please?'],
      firm: ['r:I need you to pick up.'],
    }),
    way('answer me( right| right now| now| for once)?', {
      gentle: ['r:Could you answer me, please?', 'r:Could you get back to me?'],
      firm: ['r:I need an answer from you.'],
      curious: ["q:What's keeping you from answering?"],
    }),
    way('~get (?<x>(over here|over|back here|back home|home|here)) ~(right now|now|this minute|this second)', {
      gentle: ['r:Could you come {x} now, please?'],
      firm: ['r:I need you to come {x} now.'],
    }),
    way('do not you ~dare ~{do}', {
      gentle: ["r:I'd rather you didn't {do}.", "r:Please don't {do}."],
      firm: ["r:I don't want you to {do}."],
      curious: ["r:I'd rather you didn't {do}.|q: What's going on?"],
    }),
    way('do not you ~dare( \\S+)?', { gentle: ["r:Please don't."], firm: ["r:I really don't want that."] }),
    way('(you )?leave {who} the hell alone', {
      gentle: ['r:Please leave {who} alone.'],
      firm: ['r:I want you to leave {who} alone.'],
    }),
    way('do i have to ~(beg|ask|tell) you to {do}', {
      gentle: ['r:Could you {do}?', 'r:Could you {do}, please?'],
      firm: ["r:I'd like you to {do}."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('(?<do>(look at|listen to|answer) me) when i am (talking|speaking){rest}', {
      gentle: ["r:Could you {do} while I'm talking?"],
      firm: ["r:I'd like you to {do} while I'm talking."],
    }),
    way('watch your ~(tone|attitude)', {
      gentle: ["r:Please don't use that tone with me."],
      firm: ["o:I'm not okay with that tone."],
      curious: ["r:Please don't use that tone with me.|q: What's really going on?"],
    }),
    way('do (as|what|exactly what) (you are told|i .*)', {
      gentle: ['r:Could you do what I asked, please?'],
      firm: ["r:I'd like you to do what I asked."],
    }),
    way('(~get off your .*|do your job)', {
      gentle: ['r:Could you do your part?'],
      firm: ['r:I need you to do your part.'],
    }),
    way('go to your room', {
      gentle: ['r:Could we take a break from each other for a bit?'],
      firm: ['r:I need some space from you for a bit.'],
    }),
    way('(?!do not|.*\\b(cry|piece of)\\b)(you will |you better )?~{do}( (right )?now)?( and you will .*)?', {
      gentle: ['r:Could you {do}?', 'r:Could you {do}, please?'],
      firm: ["r:I'd like you to {do}."],
      curious: ['r:Could you {do},|q: or what would work for you?'],
    }),
    way(
      '(.*(not asking|telling you|not a (request|suggestion)).*|is that (understood|clear)|do i make myself clear)',
      {
        gentle: ['o:This really matters to me.', "o:It's really important to me."],
        firm: ["o:I'm serious about this."],
        curious: ['o:This really matters to me.|q: What would work for you?'],
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
