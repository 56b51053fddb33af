import { defineWays, way } from '../define-ways';

export const belittledWorth = defineWays({
  theme: 'care',
  ways: [
    way('(you do not ~deserve (me|my).*|i (~deserve|could ~do|can ~do|could have had) ~better.*)', {
      gentle: ['n:I need to be treated better than this.', "o:I'm not happy with how you treat me."],
      firm: ["f:I'm really <hurt>,|n: and I want to be treated better."],
      curious: ["o:I'm not happy with how things are.|q: How do you see us?"],
    }),
    way('.*nothing without (me|my).*', {
      gentle: ['n:I need you to see what I do for us.'],
      firm: ['f:I feel <taken for granted>,|n: and I need you to see what I do.'],
    }),
    way('(what (good|use) are you|(all|only thing) you are ~good (for|at)).*', {
      gentle: ['n:I need more help from you.', 'r:Could you help me more?'],
      firm: ["f:I'm so <tired>.|n: I need you to do your part."],
      curious: ['q:What could you take off my plate?'],
    }),
    way(
      '(i ~)?would ~rather {act} than ~(look at|talk to|listen to|be with|live with|sleep with|come home to|hear from|spend).*',
      {
        gentle: ['n:I need some distance right now.', "o:I can't face talking right now."],
        firm: ["f:I'm so <angry>|o: that I need some distance right now."],
        curious: ['n:I need some distance right now.|q: Can we talk later?'],
      },
    ),
    way('(you are )?not (even )?worth.*', {
      gentle: ["o:I don't have the energy for this right now."],
      firm: ["f:I'm <worn out>,|o: and I don't have the energy for this right now."],
    }),
    way('(you ~(have )?~)?(let|letting) yourself go.*', {
      gentle: ['r:Could we look after ourselves a bit more?'],
      firm: ["n:I'd like us to look after ourselves more."],
      curious: ['q:How are you feeling in yourself?'],
    }),
    way('(.* )?(first|only) (useful|good|nice|smart|decent|helpful) thing.*', {
      gentle: ['||', '||n:I could do with more of that.'],
      firm: ["||n:I'd like more of that."],
    }),
    way(
      '(you are )?(half the|some|.*poor excuse for an?) (friend|man|woman|husband|wife|boyfriend|girlfriend|partner|father|mother).*',
      {
        gentle: ['f:I feel <let down>.|n: I need more from you.', 'n:I need you to be there for me.'],
        firm: ["f:I'm really <let down>,|n: and I need more from you."],
      },
    ),
  ],
  otherwise: {
    gentle: ["f:I'm really unhappy with how things are.", 'o:This is really hard for me right now.'],
    firm: ["f:I'm so <fed up>,|n: and I need things to change."],
    curious: ["f:I'm really unhappy with how things are.|q: How is it for you?"],
  },
});

export const examples = [
  "you don't deserve me",
  "you'd be nothing without me",
  'What use are you',
  'id rather talk to the fridge than listen to you',
  'ur not worth my time',
  "you've really let yourself go",
  'morning sunshine!! thanks for making coffee, first useful thing youve done all week',
  'you are half the man your brother is',
  'no one else would put up with you for a week',
];
