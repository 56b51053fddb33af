import { defineWays, way } from '../define-ways';

export const guiltTrip = defineWays({
  theme: 'thanks',
  ways: [
    way('(after (everything|all) .+? )?the ~(very )?least you (can|could) ~do is {do}', {
      gentle: ['r:Could you {do}?||o:It would mean a lot to me.'],
      firm: ["r:I'd really like you to {do}."],
    }),
    way(
      'after (everything|all)( that)? (?<clause>(i|we|my) .+?)( (the (very )?least|you (can|could|owe|are|do|did|will|would|must)|this is|i (think|would have|get)) .*)?',
      {
        gentle: [
          'f:I feel {soft} when I think of everything {clause}.',
          'o:I want everything {clause} to count for something.',
        ],
        firm: ["f:I'm {strong}.|o: I want everything {clause} to count for something."],
      },
    ),
    way('i ~(?<did>(gave up|sacrificed|turned down|quit|left|lost) .+?) (for|because of) (you|us|this family)( .*)?', {
      gentle: ['o:{did:ing} was a big thing for me.'],
      firm: ['o:{did:ing} cost me a lot,|n: and I want that to be seen.'],
    }),
    way(
      '(do not worry about me )?(i )?(guess |suppose )?i will ~(?!starve|rot|suffer|cry|go fuck|be )(just )?(have to )?{act}( then| i guess)?',
      {
        gentle: ["f:I'd be <sad> to {act}."],
        firm: ['f:It hurts to be left to {act}.'],
      },
      { theme: 'closeness' },
    ),
    way('(i )?(am just|will just be|will be) (?<thing>(the|your|a) .+?)( here| as always| i guess)?', {
      gentle: ['f:I feel like {thing}.'],
      firm: ["o:I don't want to be {thing}."],
    }),
    way('.*where i (stand|rank)', {
      gentle: ['f:I feel <unimportant> right now.', "f:I don't feel very important to you right now."],
      firm: ['f:It hurts to feel this <unimportant>.'],
      curious: ["f:I don't feel very important to you right now.|q: Is that how you see it?"],
    }),
    way('if it (was|were) .* i would {act}', {
      gentle: ["o:I'd {act},|n: and I'd like the same from you."],
      firm: ["o:I'd {act},|n: and I want the same from you."],
    }),
    way('sorry is not ~good enough', {
      gentle: ['n:I need more than words right now.'],
      firm: ["o:Words aren't enough for me right now."],
    }),
    way(
      '(i )?~hope (you|he|she|it) .*',
      {
        gentle: ['f:This really hurts.'],
        firm: ["f:I'm really <hurt> and I'm angry."],
      },
      { isOnce: true, step: 'topic' },
    ),
    way(
      '.*you owe .*',
      {
        gentle: ['o:This means a lot to me.'],
        firm: ['o:This is really important to me.'],
      },
      { isOnce: true },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel {soft} right now.', 'f:I feel {soft}.|n: I just want to feel that I matter.'],
    firm: ["f:I'm {strong}.|n: I want to feel that I matter."],
    curious: ['f:I feel {soft} right now.|q: How does it look from your side?'],
  },
});

export const examples = [
  'the least you could do is call my mum',
  "after everything I've done for you",
  'I gave up Berlin for you',
  'You owe my family respect',
  "guess I'll just spend my birthday alone",
  'im just the maid here',
  'so I guess I know where I rank',
  'the fact that i have to beg for a text',
  'I have to beg you to call my sister',
  'I have to chase you for everything',
  'I will not eat anything until you call me',
  'if it was the other way round I would be there',
  'sorry isnt good enough',
  "I hope you're happy now",
  'You owe me this',
  'is this the thanks I get',
];
