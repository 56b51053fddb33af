import { defineWays, way } from '../define-ways';

export const whatDoYouWant = defineWays({
  ways: [
    way('(?<x>(i )?(have )?(already )?said (i am |i was )?sorry( already)?)( so)?( what| so| drop| i).*', {
      gentle: ['o:{x}.|q: What else would help?'],
      firm: ["o:{x},|f: and I don't know what else to do."],
    }),
    way('((was|am) i (supposed|meant) to read your mind|i am not (a mind reader|psychic|telepathic)){rest}', {
      gentle: ["o:I can't guess what you need.|r: Could you tell me?"],
      firm: ['n:I need you to tell me what you want.'],
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
    way('(if .+ |so )?(what|why) (do|would|should) you ~care{rest}', {
      gentle: ['q:Does it matter to you?'],
      firm: ['n:I need to know if this matters to you.'],
      curious: ['q:What matters to you about it?'],
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
