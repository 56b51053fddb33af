import { defineWays, way } from '../define-ways';

export const coldGoodbye = defineWays({
  theme: 'calm',
  ways: [
    way('(fine|ok|there|good)? ?you win', {
      gentle: ["p:I don't want to fight about this any more. I'll be back at ___."],
      firm: ["o:I still see it differently,|p: and I need a break. I'll be back at ___."],
      curious: ["o:I don't want to fight about this.|q: What matters most to you here?"],
    }),
    way('must be nice( .+)?', {
      gentle: ['n:I wish I had that too.'],
      firm: ['f:I feel {soft}.|n: I want some of that too.'],
    }),
    way('whatever you (say|think)', {
      gentle: ["o:I see it differently,|p: and I need a break. I'll be back at ___."],
      firm: ["o:I don't agree."],
      curious: ['o:I see it differently.|q: Could we each say how we see it?'],
    }),
    way('(i am )?not (answering|responding|replying)( to)?( .+)?', {
      gentle: ["o:I don't want to answer that right now."],
      firm: ["f:That hurt,|o: and I don't want to answer it."],
    }),
    way('forget it( you would not .+| you never .+)?', {
      gentle: ["p:Let's leave it for now. It still matters to me."],
      firm: ["p:I'm leaving it for now, and it still matters to me."],
      curious: ["p:Let's leave it for now.|q: Could we come back to it at ___?"],
    }),
    way('you are on your own', {
      gentle: ["o:I can't help with this right now."],
      firm: ["o:I'm not going to take this on right now."],
    }),
  ],
  otherwise: {
    gentle: ["p:I need a moment with this. I'll be back at ___."],
    firm: ["f:I'm {strong},|p: and I need a break. I'll be back at ___."],
    curious: ['p:I need a moment first.|q: Could we talk at ___?'],
  },
});

export const examples = [
  'fine, you win',
  'must be nice',
  'whatever you say',
  'not replying to that',
  'Forget it.',
  "you're on your own",
  'whatever.',
];
