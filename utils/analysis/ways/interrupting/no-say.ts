import { defineWays, way } from '../define-ways';
import { turn } from '../turn-lines';

export const noSay = defineWays({
  theme: 'fairness',
  ways: [
    way(
      'you ~(lost the right|do not ~(have the right|get)|have no right) to (talk|speak|say (anything|a word|no more))( .*)?',
      turn,
      {
        isOnce: true,
      },
    ),
    way(
      'you ~(do not (get|have)|have no|lost) ~(to have )?(the|a|any|an|your)? ?(say|vote|opinion)( (in|on|about) (this( one)?|it|that))?',
      {
        gentle: ['o:I want to decide this one myself.'],
        firm: ["o:I'm deciding this one myself."],
      },
    ),
    way('you do not ~get to be {adj}( now| right now| any more)?', {
      gentle: ["o:It doesn't feel fair to me that you're {adj}."],
      firm: ["o:I can't deal with you being {adj} right now."],
    }),
    way('you do not ~get to {act}', {
      gentle: ["o:It doesn't feel fair when you {act}."],
      firm: ["o:I'm not okay with you {act:ing}."],
    }),
    way('you (have )?had your (turn|say)( .*)?', {
      gentle: ["o:You've had time to talk.|r: Can I say my part now?", 'r:Can I say my part now?'],
      firm: ["r:I'd like to say my part now."],
    }),
    way('.*', turn, { isOnce: true }),
  ],
  otherwise: turn,
});

export const examples = [
  "you don't get to talk right now",
  'you have no say in this',
  "you don't get to have an opinion on my hair",
  "No, you don't get to know why.",
  'u dont get to be upset',
  "you don't get to complain about money",
  "you've had your turn",
  'can I finish a sentence without you jumping in',
  'who told you to speak in front of my uncles',
  'did i say you could speak',
];
