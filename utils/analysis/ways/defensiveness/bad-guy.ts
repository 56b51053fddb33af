import { defineWays, way } from '../define-ways';
import { blamed } from '../lines';

const bad = '(the |a |such a )?(bad guy|villain|monster|enemy|problem|asshole|liar|bad one|crazy one|bad person)';

export const badGuy = defineWays({
  theme: 'fairness',
  ways: [
    way(
      `(guess |suppose |sure )?(i am |that makes me )~${bad} (again |here |now )?for {doing}`,
      blamed(' for {doing}'),
    ),
    way('(guess |suppose |sure |apparently )?i am ~(apparently )?the (?!bad|other|only)(?<adj>\\S+) one{rest}', {
      gentle: ['f:It hurts to come across as {adj}.'],
      firm: ["o:I don't think I'm being {adj}."],
    }),
    way(
      '(i am )?(sorry|excuse me|pardon me|forgive me) (for|that i am) ~(?=having|wanting|needing|caring|loving|thinking|working)(not )?{doing}',
      {
        gentle: ['o:I {doing:base},|f: and I feel <picked on> for it.'],
        firm: ["o:I {doing:base},|o: and I don't think that's wrong."],
      },
    ),
    way('(i am )?(sorry|excuse me|pardon me|forgive me) for (?!not|breathing|existing|being){doing}', {
      gentle: ['o:I was {doing},|f: and I feel <picked on> for it.'],
      firm: ["o:I was {doing},|o: and I don't think that's wrong."],
    }),
    way('(oh )?(i am )?sorry (that |if )?i have {x}', {
      gentle: ['o:I have {x}.'],
      firm: ['o:I have {x},|n: and I need you to see that.'],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel <blamed>.', 'f:I feel <picked on> right now.'],
    firm: ["f:I feel <blamed>,|o: and I don't think that's fair.", 'f:I feel <unfairly blamed>.'],
    curious: ['f:I feel <blamed>.|q: How do you see it?', 'f:I feel <blamed>.|q: Is that what you mean?'],
  },
});

export const examples = [
  'so now im the bad guy for helping my own mother',
  "so i'm the villain again when all i did was ask about dinner",
  'hm. i gave your family three goats and a cow and now i am the stingy one. ok thank you',
  'well excuse me for having a job',
  "Well excuse me for not reading your mind about the cake flavors. You said you didn't care! I went with lemon.",
  'excuse me for helping your sister',
  "sorry I'm not perfect",
  'sorry i have a job',
  'I did not know I needed your permission to see my brother',
  "I'm sorry if you were offended",
  "I cooked for six people and somehow I'm the bad guy",
];
