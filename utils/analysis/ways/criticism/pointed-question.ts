import { defineWays, way } from '../define-ways';
import { deed } from '../lines';

export const pointedQuestion = defineWays({
  ways: [
    way(
      'what (exactly )?(is it )?~(exactly )?(do |is it )?(that )?you ~(do|contribute|bring)( (?<x>around here|in this house|at home|for (us|this family|me)))?{rest}',
      {
        gentle: ['n:I need more help {x}.', 'n:I need more help from you.'],
        firm: ["f:I'm <worn out>.|n: I need you to do more {x}.", "f:I'm <worn out>.|n: I need you to do more."],
      },
    ),
    way(
      'what ~(exactly )?did you ~(think|expect) ~(would|was going to|to) happen (if|when) you {did}',
      deed('you {did}'),
    ),
    way('how ~(do|can|could|does|did)? ?(you|a \\S+ \\S+|any \\S+ \\S+|a \\S+) ~(manage |managed )?(to )?~forget {x}', {
      gentle: ['f:It hurts|o: that you forgot {x}.'],
      firm: ["f:I'm <really upset>|o: that you forgot {x}."],
    }),
    way(
      'what (sort|kind|type) of (a |an )?~(?<thing>marriage|relationship|upbringing|apology|answer) is (this|that|it){rest}',
      {
        gentle: ["o:This isn't the {thing} I was hoping for."],
        firm: ["f:I'm <upset>.|o: This isn't the {thing} I want."],
      },
    ),
  ],
  otherwise: {
    gentle: ["f:I'm <really hurt> by this.", "f:I'm <upset> about this."],
    firm: ["f:I'm <really angry> about this."],
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
