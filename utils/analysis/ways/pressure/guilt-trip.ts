import { defineWays, way } from '../define-ways';

export const guiltTrip = defineWays({
  theme: 'thanks',
  ways: [
    way(
      'after (all|everything)( that)? i (?<x2>did|have done|do) for (?<x>.+?) you (can not|could not|will not|would not) ~{act}',
      {
        gentle: ["o:I {x2} a lot for {x},|f: and it hurts that you can't {act}."],
        firm: ["o:I {x2} a lot for {x}.|r: I'd really like you to {act}."],
      },
    ),
    way('i pay for (?<thing>.+?) (so|and) i (can|get to|will) ~{act}( (when|whenever) i .*)?', {
      gentle: ["o:I pay for {thing},|n: and I'd like to be able to {act}."],
      firm: ['o:I pay for {thing},|n: and I want to be able to {act}.'],
    }),
    way('(well |so )?(then )?i know where i stand( then| now)?', { gentle: ['||'], firm: ['||'] }),
    way('(after (everything|all) .+? )?the ~(very )?least you (can|could) ~do is {do}', {
      gentle: ['r:Could you {do}?||o:It would mean a lot to me.'],
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
    way('you owe (?<who>.+?) respect( .*)?', {
      gentle: ['r:Please show {who} some respect.'],
    }),
    way(
      '(do not worry about me )?(i )?(guess |suppose )?i will ~(?!starve|rot|suffer|cry|go fuck|be )(just )?(have to )?(?!be ){act}( then| i guess)?',
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
    way('.*i have to ~beg (you )?for {thing}', {
      gentle: ["r:I'd love to get {thing} without asking."],
    }),
    way('i have to ~chase you for {x}', {
      gentle: ['f:It wears me out to keep asking.'],
      firm: ["f:I'm tired of having to ask."],
    }),
    way('i will not .*until you {do}', {
      gentle: ['r:Could you {do}?||o:It really matters to me.'],
    }),
    way('if it (was|were) .* i would {act}', {
      gentle: ["o:I'd {act},|n: and I'd like the same from you."],
      firm: ["o:I'd {act},|n: and I want the same from you."],
    }),
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
  'After all I do for you and your children, you can not do me this one small favour? Then I know where I stand.',
  'i pay for this phone so i can look at it whenever i want thats how it works',
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
