import { defineWays, way, wideWay } from '../define-ways';

export const whatDoYouWant = defineWays({
  ways: [
    way(
      'what do you want ~(a|an|some) (medal|parade|cookie|trophy|applause|round of applause|gold star|biscuit|prize).*',
      {
        gentle: ["o:To me that's a normal part of it."],
      },
    ),
    way(
      '(if|since) ~(there is|you have|you have got) nothing ~(on there |in there )?(to hide )?(then )?(why|what|so what) .*',
      {
        gentle: ["o:It'd put my mind at ease."],
        firm: ['n:I need to feel sure about us.'],
      },
    ),
    way(
      '(nobody|no one|who) ~(ask|asked|told) you to bring (that|it|this) up{rest}',
      {
        gentle: ["r:I'd rather not talk about that right now."],
        firm: ["r:I don't want to talk about that right now."],
      },
      { isOnce: true },
    ),
    wideWay('what (was|am) i (supposed|meant) to .+', {
      gentle: ["o:I didn't know what else to do."],
      curious: ["o:I didn't know what else to do.|q: What would you have wanted?"],
    }),
    way('(?<x>(i )?(have )?(already )?said (i am |i was )?sorry( already)?)( so)?( what| so| drop| i).*', {
      gentle: ['o:{x}.|q: What else would help?'],
      firm: ["o:{x},|f: and I don't know what else to do."],
    }),
    way(
      '(how|what) (was|am) i (supposed|meant) to (know|guess) (?!that$|this$|it$)(that )?(?=you |it |he |she |we |they |the |there |my |your ){clause}',
      {
        gentle: ["o:I didn't know {clause}."],
      },
    ),
    way('how (was|am) i (supposed|meant) to (know|guess){rest}', {
      gentle: ["o:I didn't know that."],
    }),
    way('(.*? but )?(nobody|no one|who) ~(ask|asked|told|made) you (to )?~{act}', {
      gentle: ['o:To me it was your choice to {act},|f: and I feel <blamed>.'],
      firm: ["o:It was your decision to {act},|o: and I don't think that's on me."],
    }),
    way('(maybe |next time |try |so )*(?=read|listen|think|ask){do} before you .+', {
      gentle: ['r:Could you {do} first next time?'],
    }),
    way('(if .+ |so )?(what|why) (do|would|should) you ~care{rest}', {
      gentle: ['q:Does it matter to you?'],
      firm: ['n:I need to know if this matters to you.'],
    }),
    way('what (do|did) you ~expect( me to do| from me)?( about {x})?{rest}', {
      gentle: ["o:I don't know what you'd like me to do about {x}.", "o:I don't know what you'd like me to do."],
    }),
  ],
  otherwise: {
    gentle: ['q:What would help right now?', "o:I don't know what else to do.|q: What would help?"],
    firm: ["o:I don't know what else to do,|f: and I'm <frustrated>.", 'n:I need to know what you want from me.'],
    curious: ['q:What do you need from me?', 'q:What would help you right now?'],
  },
});

export const examples = [
  "What do you want, a parade? You picked up your own daughter from your own mother's.",
  "what's your passcode. if there's nothing on there why would you care",
  'who told you to bring that up. drop it.',
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
