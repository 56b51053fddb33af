import { defineWays, way } from '../define-ways';
import { deed } from '../lines';

export const pointedQuestion = defineWays({
  ways: [
    way(
      'what ~(exactly )?did you ~(think|expect) ~(would|was going to|to) happen (if|when) you {did}',
      deed('you {did}'),
    ),
    way('how ~(do|can|could|does|did)? ?(you|a \\S+ \\S+|any \\S+ \\S+|a \\S+) ~(manage |managed )?(to )?~forget {x}', {
      gentle: ['f:It hurts|o: that you forgot {x}.'],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <really hurt> by this.", "f:I'm <upset> about this."],
    curious: ["f:I'm <upset>.|q: Can you help me understand?"],
  },
});

export const examples = [
  'What exactly do you do around here',
  'What did you think would happen if you told her?',
  'Ok so I looked at the phone, ONE time. You act so shady with it, what did you think would happen',
  'how do you forget your own anniversary',
  'what kind of apology is that',
  'how do you sleep at night',
];
