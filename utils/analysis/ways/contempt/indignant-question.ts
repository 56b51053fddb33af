import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const indignantQuestion = defineWays({
  ways: [
    way('what .*?(is|was) (wrong with you|your (\\S+ )?problem|up with you|the matter with you){rest}', {
      gentle: ["f:I'm <upset>.|q: What's going on with you?", "q:What's wrong?"],
      firm: ["f:I'm really <angry>.|q: What's going on with you?"],
      curious: ["q:What's bothering you?"],
    }),
    way('what .*?(are|were) you doing {doing}', {
      gentle: ["f:I'm <upset>|o: about you {doing}.", "f:I'm not okay|o: with you {doing}."],
      firm: ["f:I'm really <angry>|o: about you {doing}."],
      curious: ["f:I'm <upset>|o: about you {doing}.|q: What happened?"],
    }),
    way('what .*?are you (?=(doing|talking|saying|thinking|playing|on)\\b){x}', {
      gentle: ['q:What are you {x}?', "o:I don't get it.|q: What are you {x}?"],
      firm: ["f:I'm really <angry>.|q: What are you {x}?"],
    }),
    way('what .*?were you (?=(doing|saying|thinking|playing)\\b){x}', {
      gentle: ['q:What were you {x}?', "o:I don't get it.|q: What were you {x}?"],
      firm: ["f:I'm really <angry>.|q: What were you {x}?"],
    }),
    way('what .*?(?<!why )did you ~{act}', {
      gentle: ['q:What did you {act}?', "f:I'm <upset>.|q: What did you {act}?"],
      firm: ["f:I'm really <angry>.|q: What did you {act}?"],
    }),
    way('(who .*do you think (you are|i am)|where do you get off) ~{doing}', {
      gentle: ["f:I'm not okay|o: with you {doing}.", "f:I'm <upset>|o: about you {doing}."],
      firm: ["f:I'm really <angry>|o: about you {doing}."],
      curious: ["f:I'm not okay|o: with you {doing}.|q: How did that come about?"],
    }),
    way('(what|who) (gives|gave) you the? ~right to ~{act}', {
      gentle: ["f:I'm not okay|o: with you {act:ing}.", "f:I'm <upset>|o: about you {act:ing}."],
      firm: ["f:I'm really <angry>|o: about you {act:ing}."],
      curious: ["f:I'm not okay|o: with you {act:ing}.|q: What made you do it?"],
    }),
    way('who (the \\S+ )?~are you to tell me what to {act}', {
      gentle: ["n:I'd like to decide for myself what to {act}."],
      firm: ['n:I need to decide for myself what to {act}.'],
      curious: ["n:I'd like to decide for myself what to {act}.|q: What worries you?"],
    }),
    way('who (the \\S+ )?~are you to ~(judge|criticize|lecture|tell).*', {
      gentle: ['f:I feel <judged>.', "f:I feel <judged>,|o: and I don't like it."],
      firm: ['f:I feel <judged>,|n: and I need that to stop.'],
      curious: ['f:I feel <judged>.|q: Is that how you mean it?'],
    }),
    way('who (the \\S+ )?~are you to ~{act}', {
      gentle: ["f:I'm not okay|o: with you {act:ing}."],
      firm: ["f:I'm <angry>|o: about you {act:ing}."],
      curious: ["f:I'm not okay|o: with you {act:ing}.|q: What's behind it?"],
    }),
    way('(who .*do you think|where do you get off).*', {
      gentle: ["o:I don't like being treated like this.", 'f:I feel <talked down to>.'],
      firm: ["f:I'm <angry>,|o: and I don't like being treated like this."],
      curious: ["o:I don't like being treated like this.|q: What's behind it?"],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'who are you to tell me what to wear',
  'wtf is your problem man',
  'wtf were u doing telling the landlord about the cat',
  'what the hell are you talking about',
  'what the hell were you thinking',
  'What in the actual hell did you do to my lawn mower',
  'who the hell do you think you are reading my mothers letters',
  'who gave you the right to read my letters',
  'and who are you to judge me',
  'who are you to decide about my money',
  'who do you think you are',
];
