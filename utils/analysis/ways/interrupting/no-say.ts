import { defineWays, way } from '../define-ways';
import { turn } from '../turn-lines';

export const noSay = defineWays({
  theme: 'fairness',
  ways: [
    way('.*\\blet me finish( .+? before .*)?', {
      gentle: ['r:Please let me finish a sentence.'],
    }),
    way('you do not ~get to (talk|speak)( (right )?now)?', {
      gentle: ['r:Please let me finish.'],
    }),
    way('you (have )?had your (turn|say) (?!to )(?<x>(at|in|on|when|with|last|yesterday) .+?)( remember)?', {
      gentle: ["o:You spoke {x},|r: and I'd like my turn now."],
      firm: ['o:You spoke {x}.|r: I want my turn now.'],
    }),
    way('(and )?(no )?you have no (vote|say)( any ?more| in (it|this|that))*', {
      gentle: ['f:I feel I have to decide this on my own.'],
      firm: ["o:It's decided now."],
    }),
    way(
      'you ~(do not (get|have)|have no|lost) ~(to have )?(the|a|any|an|your)? ?(say|vote|opinion) (in|on|about) {thing}',
      {
        gentle: ['o:I want to decide about {thing} myself.'],
        firm: ["o:I'm deciding about {thing} myself."],
      },
    ),
    way('you do not ~get to know {x}', {
      gentle: ["o:I'm not ready to tell you {x}."],
    }),
    way('you do not ~get to (?!be ){act}', {
      gentle: ["o:It doesn't feel fair when you {act}."],
    }),
    way('you (have )?had your (turn|say)( .*)?', {
      gentle: ["o:You've had time to talk.|r: Can I say my part now?", 'r:Can I say my part now?'],
      firm: ["r:I'd like to say my part now."],
    }),
    way('who (said|told|asked) you (could|can|to) (speak|talk|interfere) (?<x>(in|at|to|with) .+)', {
      gentle: ["o:I wish you hadn't said anything {x}."],
    }),
    way('.*', turn, { isOnce: true }),
  ],
  otherwise: turn,
});

export const examples = [
  'Look, can you just for the love of God let me finish a sentence before you jump in with the cricket',
  'u dont get to talk rn. im talking. u had ur turn at the restaurant in front of everybody remember?',
  'so I decide alone. And no, you have no vote anymore. Subject is closed',
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
