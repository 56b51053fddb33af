import { defineWays, way } from '../define-ways';

export const lastWarning = defineWays({
  theme: 'freedom',
  ways: [
    way('you ~have ~(got )?until (?<x>.+?) to {do}( or .*)?', {
      gentle: ['r:Could you {do} by {x}?'],
    }),
    way('you ~have ~(got )?(?<x>\\S+ (minutes|seconds|hours|mins?|days)) to {do}( or .*| before i .*)?', {
      gentle: ['r:Could you {do} in the next {x}?'],
    }),
    way('i (will |am )?(give|giving) you until {x}', {
      gentle: ['r:Could you let me know by {x}?'],
    }),
    way('(say )?one more (word|thing)( and .*)?', {
      gentle: ['r:Please leave it there.'],
    }),
    way('one more (?<thing>.+?) and (i|it|we|you|that).*', {
      gentle: ["o:I can't take one more {thing}."],
    }),
    way('(you )?~{act} (again|one more time) and .*', {
      gentle: ["r:Please don't {act} again."],
    }),
    way('do not make me choose (?<x>between .+?)( because .*)?', {
      gentle: ["o:I don't want to have to choose {x}."],
    }),
    way('do not make me ~(into )?(?<thing>(a|the) \\S+.*)', {
      gentle: ["o:I don't want to be {thing} in this."],
    }),
    way('do not make me ~(?<x>look .+)', {
      gentle: ["o:I don't want to {x}."],
    }),
    way('do not make me ~{act}', {
      gentle: ["o:I don't want to have to {act}."],
    }),
    way('i ~(will not|am not going to) ~(ask|tell you|say it|say this|tell) ~(it |you )?(nicely )?again( .*)?', {
      gentle: ['o:It really matters to me.'],
      firm: ['o:This is really important to me.'],
    }),
    way('(i would )?(~very )?think ~(very )?(carefully|twice|hard) (about {x}|before you {act})', {
      gentle: ['r:Could you think about {x}?'],
    }),
    way('(let us |we will )?see how (you (like|cope|enjoy|manage)|your) .*', {
      gentle: ['o:I want you to know how this feels for me.'],
      firm: ["f:I'm {strong},|o: and I want you to know how this feels."],
    }),
    way(
      '.*',
      {
        gentle: ["o:I'm serious about this.", 'o:This really matters to me.'],
        firm: ["o:I'm completely serious about this.", 'o:I really need this to change.'],
      },
      { isOnce: true, step: 'topic' },
    ),
  ],
  otherwise: {
    gentle: ['o:This really matters to me.'],
    firm: ['o:I really need this to change.'],
  },
});

export const examples = [
  'you have until Friday to decide on the flat',
  'You have ten minutes to call me back',
  'i will give u till friday',
  "one more word and I'm gone",
  "One more night on that game and I'm throwing the console off the balcony",
  'I swear to God if you post my photo again',
  'touch my pc again and see what happens',
  'dont make me choose between you and my mother',
  'dont make me a liar',
  'dont make me look a fool now',
  'dont make me come down there',
  "I'm not going to ask again",
  'Think very carefully about what you say to the counsellor on Monday.',
  "we'll see how you like it",
  'last warning',
];
