import { defineWays, way } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const indignantQuestion = defineWays({
  ways: [
    way('what ~gives you the right to ~{act}', {
      gentle: ["f:I'm not okay|o: with you {act:ing}."],
    }),
    way('what .*?(are|were) you doing {doing}', {
      gentle: ["f:I'm <upset>|o: about you {doing}."],
    }),
    way('what .*?are you (?=(doing|talking|saying|thinking|playing|on)\\b){x}', {
      gentle: ['q:What are you {x}?'],
      firm: ["f:I'm really <angry>.|q: What are you {x}?"],
    }),
    way('what .*?(?<!why )did you ~{act}', {
      gentle: ['q:What did you {act}?'],
      firm: ["f:I'm really <angry>.|q: What did you {act}?"],
    }),
    way('(who .*do you think (you are|i am)|where do you get off) ~{doing}', {
      gentle: ["f:I'm not okay|o: with you {doing}."],
      firm: ["f:I'm really <angry>|o: about you {doing}."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'what gives you the right to read my messages',
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
