import { defineWays, way } from '../define-ways';
import { turn } from '../turn-lines';

export const noSay = defineWays({
  theme: 'fairness',
  ways: [
    way(
      'you ~(do not (get|have)|have no|lost) ~(to have )?(the|a|any|an|your)? ?(say|vote|opinion) (in|on|about) {thing}',
      {
        gentle: ['o:I want to decide about {thing} myself.'],
        firm: ["o:I'm deciding about {thing} myself."],
      },
    ),
    way('you do not ~get to know {x}', {
      gentle: ["o:I'm not ready to tell you {x}."],
      firm: ["o:I don't want to tell you {x}."],
    }),
    way('you do not ~get to {act}', {
      gentle: ["o:It doesn't feel fair when you {act}."],
      firm: ["o:I'm not okay with you {act:ing}."],
    }),
    way('you (have )?had your (turn|say)( .*)?', {
      gentle: ["o:You've had time to talk.|r: Can I say my part now?", 'r:Can I say my part now?'],
      firm: ["r:I'd like to say my part now."],
    }),
    way('who (said|told|asked) you (could|can|to) (speak|talk|interfere) (?<x>(in|at|to|with) .+)', {
      gentle: ["o:I wish you hadn't said anything {x}."],
      firm: ["o:I wasn't okay with you speaking {x}."],
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
