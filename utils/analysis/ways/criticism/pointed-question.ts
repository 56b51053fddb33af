import { defineWays, way } from '../define-ways';
import { deed } from '../lines';

export const pointedQuestion = defineWays({
  ways: [
    way(
      'what (exactly )?(is it )?~(exactly )?(do |is it )?(that )?you ~(do|contribute|bring)( (?<x>around here|in this house|at home|for (us|this family|me)))?{rest}',
      {
        gentle: ['n:I need more help {x}.', 'n:I need more help from you.'],
        firm: ["f:I'm <worn out>.|n: I need you to do more {x}.", "f:I'm <worn out>.|n: I need you to do more."],
        curious: ["n:I need more help.|q: What's your day like?"],
      },
    ),
    way(
      'what ~(exactly )?did you ~(think|expect) ~(would|was going to|to) happen (if|when) you {did}',
      deed('you {did}'),
    ),
    way('what ~(exactly )?did you ~(think|expect) ~(would|was going to|to) happen', {
      gentle: ["f:I'm <upset> about how this turned out."],
      firm: ["f:I'm <really frustrated> about how this turned out."],
      curious: ['q:What did you hope would happen?'],
    }),
    way('how ~(do|can|could|does|did)? ?(you|a \\S+ \\S+|any \\S+ \\S+|a \\S+) ~(manage |managed )?(to )?~forget {x}', {
      gentle: ['f:It hurts|o: that you forgot {x}.', "f:I'm <disappointed>|o: that you forgot {x}."],
      firm: ["f:I'm <really upset>|o: that you forgot {x}."],
      curious: ['f:It hurts|o: that you forgot {x}.|q: What happened?'],
    }),
    way(
      'what (sort|kind|type) of (a |an )?~(?<thing>marriage|relationship|upbringing|apology|answer) is (this|that|it){rest}',
      {
        gentle: ["o:This isn't the {thing} I was hoping for."],
        firm: ["f:I'm <upset>.|o: This isn't the {thing} I want."],
        curious: ["o:This isn't the {thing} I was hoping for.|q: How do you see it?"],
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
