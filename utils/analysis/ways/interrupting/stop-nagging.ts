import { defineWays, way } from '../define-ways';
import { laterThing } from '../turn-lines';

export const stopNagging = defineWays({
  theme: 'calm',
  ways: [
    way('(stop|quit) (your )?~\\S+( me)?( on)? (about|on about) {thing}', laterThing),
    way('(do not|stop|quit) (you )?(ever )?(interrupt|interrupting|talk over|talking over) me( .*)?', {
      gentle: ['r:Please let me finish.', 'r:Could you let me finish?'],
      firm: ['r:I need you to let me finish.'],
    }),
    way('(stop|quit) (arguing|argue) with {x}', {
      gentle: ['o:It wears me out when you argue with {x}.'],
      firm: ["o:I'm tired of you arguing with {x}."],
      curious: ["o:It wears me out when you argue with {x}.|q: What's it about for you?"],
    }),
    way('(do not|stop|quit) ~(you )?(ever )?(argue|arguing|talk back|answer back).*', {
      gentle: ["o:I don't want to argue."],
      firm: ["o:I really don't want to argue about this."],
    }),
    way('(stop|quit|enough) .*drama.*', {
      gentle: ["r:I'd like us to keep this calm."],
      firm: ['r:I need this to stay calm.'],
    }),
    way('(stop|quit) asking me{rest}', {
      gentle: ["r:Please don't ask me that right now."],
      firm: ["o:I can't answer that right now."],
    }),
    way('(stop|quit) ~(justifying|explaining|defending).*', {
      gentle: ["o:I don't need an explanation right now."],
      firm: ["o:Explaining it doesn't help right now."],
    }),
  ],
  otherwise: {
    gentle: ['o:I heard you.|r: Can we leave it for now?', 'r:Can we have a break from this for a bit?'],
    firm: ['r:I need a break from this.'],
    curious: ['r:Can we have a break from this for a bit?|q: What would help?'],
  },
});

export const examples = [
  'stop nagging me about the bins',
  "don't you ever interrupt me again",
  'stop arguing with everything I say',
  "don't argue",
  'quit creating drama',
  'stop asking me',
  'Stop justifying it',
];
