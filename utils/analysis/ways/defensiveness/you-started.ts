import { defineWays, way } from '../define-ways';

export const youStarted = defineWays({
  theme: 'fairness',
  ways: [
    way('you (started|start) (it|this|the fight) (with|at|by) {x}', {
      gentle: ['o:For me it started with {x}.'],
      firm: ['o:For me it started with {x},|f: and that hurt.'],
    }),
    way('(i )?~(only |just )?{did} because you ~(provoked|wound|wind|pushed|push){rest}', {
      gentle: ['o:I {did}.|f: I was really worked up.'],
      firm: ['o:I {did}.|f: I was really angry.'],
    }),
  ],
  otherwise: {
    gentle: ["n:I don't want to fight about who started it.", 'f:I got really worked up.'],
    firm: ["f:I'm <angry>,|n: and I don't want to fight about who started it."],
    curious: ["n:I don't want to fight about who started it.|q: What upset you?"],
  },
});

export const examples = [
  'no you started this, at dinner',
  'you put me in a mood',
  'only shouted cos u wind me up',
  'you provoked me',
];
