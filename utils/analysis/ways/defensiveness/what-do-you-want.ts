import { defineWays, way } from '../define-ways';

export const whatDoYouWant = defineWays({
  ways: [
    way('(?<x>(i )?(have )?(already )?said (i am |i was )?sorry( already)?)( so)?( what| so| drop| i).*', {
      gentle: ['o:{x}.|q: What else would help?'],
      firm: ["o:{x},|f: and I don't know what else to do."],
    }),
    way(
      '(how|what) (was|am) i (supposed|meant) to (know|guess) (?!that$|this$|it$)(that )?(?=you |it |he |she |we |they |the |there |my |your ){clause}',
      {
        gentle: ["o:I didn't know {clause}."],
        firm: ["o:I really didn't know {clause}."],
      },
    ),
    way('how (was|am) i (supposed|meant) to (know|guess){rest}', {
      gentle: ["o:I didn't know that."],
      firm: ["o:I really didn't know that."],
    }),
    way('what (was|am) i (supposed|meant) to .+', {
      gentle: ["o:I didn't know what else to do."],
      firm: ["o:I really didn't know what else to do."],
      curious: ["o:I didn't know what else to do.|q: What would you have wanted?"],
    }),
    way('(nobody|no one|who) ~(ask|asked|told) you to ~{act}', {
      gentle: ["n:I'd rather you hadn't {act:done}."],
      firm: ["f:I'm {strong}.|n: I wish you hadn't {act:done}."],
      curious: ["n:I'd rather you hadn't {act:done}.|q: What made you do it?"],
    }),
    way('(maybe |next time |try |so )*(?=read|listen|think){do} before you .+', {
      gentle: ['r:Could you {do} first next time?'],
      firm: ['n:I need you to {do} first next time.'],
    }),
    way('(if .+ |so )?(what|why) (do|would|should) you ~care{rest}', {
      gentle: ['q:Does it matter to you?'],
      firm: ['n:I need to know if this matters to you.'],
      curious: ['q:What matters to you about it?'],
    }),
    way('what (do|did) you ~expect( me to do| from me)?( about {x})?{rest}', {
      gentle: ["o:I don't know what you'd like me to do about {x}.", "o:I don't know what you'd like me to do."],
      firm: ['n:I need to know what you want from me.'],
    }),
  ],
  otherwise: {
    gentle: ['q:What would help right now?', "o:I don't know what else to do.|q: What would help?"],
    firm: ["o:I don't know what else to do,|f: and I'm <frustrated>.", 'n:I need to know what you want from me.'],
    curious: ['q:What do you need from me?', 'q:What would help you right now?'],
  },
});

export const examples = [
  'said sorry already what do u want, blood?',
  "How was I supposed to know you wanted lifting from the station, I'm not a mind reader",
  'how was I meant to know',
  'I am not a mind reader',
  'What was I supposed to do?',
  'who ask you to go there',
  'maybe ask before you attack me',
  'maybe read it before you shout at me',
  'What do you care?',
  'What do you expect me to do about it',
  'what more do you want',
];
