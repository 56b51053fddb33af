import { defineWays, way } from '../define-ways';
import { blamed } from '../lines';

const bad = '(the |a |such a )?(bad guy|villain|monster|enemy|problem|asshole|liar|bad one|crazy one|bad person)';

export const badGuy = defineWays({
  theme: 'fairness',
  ways: [
    way(
      '(i )?(guess |suppose |so |sure )*(that|this|it) makes me ~(a|an|the|some) ~(?<x>terrible|bad|awful|horrible|crap|lousy|selfish) (?<thing>\\w+)( .*)?',
      {
        gentle: ['f:It hurts to be seen as a {x} {thing} for that.'],
        firm: ["o:I don't think that makes me a {x} {thing}."],
      },
    ),
    way(`(haan |oh |yes |sure |ok |fine )*i am ~${bad}( again| now| here| as usual)*`, {
      gentle: ["f:I feel like I'm made the bad one here."],
      firm: ["o:I'm not the bad one here,|f: and I feel <unfairly blamed>."],
      curious: ["f:I feel like I'm the bad one here.|q: Is that how you see it?"],
    }),
    way(
      `(guess |suppose |sure )?(i am |that makes me )~${bad} (again |here |now )?for {doing}`,
      blamed(' for {doing}'),
    ),
    way(
      `(guess |suppose |sure )?(i am |that makes me )~(apparently )?${bad} (again |here |now )?when all i did was {act}`,
      {
        gentle: ['o:What I did was {act},|f: and I feel <blamed> for it.'],
        firm: ["o:What I did was {act}.|f: I don't think it's fair to blame me for that."],
        curious: ['o:What I did was {act}.|q: What bothered you about it?'],
      },
    ),
    way(
      '(i am )?(sorry|excuse me|pardon me|forgive me) (for|that i am) ~(?=having|wanting|needing|caring|loving|thinking|working)(not )?{doing}',
      {
        gentle: ['o:I {doing:base},|f: and I feel <picked on> for it.'],
        firm: ["o:I {doing:base},|o: and I don't think that's wrong."],
      },
    ),
    way('(i am )?(sorry|excuse me|pardon me|forgive me) for not (?!being|calling){doing}', {
      gentle: ["o:I can't {doing:base}."],
    }),
    way('(oh )?(i am )?sorry (that |if )?i have {x}', {
      gentle: ['o:I have {x}.'],
      firm: ['o:I have {x},|n: and I need you to see that.'],
    }),
  ],
  otherwise: {
    gentle: ['f:I feel <blamed>.', 'f:I feel <picked on> right now.'],
    curious: ['f:I feel <blamed>.|q: How do you see it?', 'f:I feel <blamed>.|q: Is that what you mean?'],
  },
});

export const examples = [
  'sorry i work 50 hrs a week so we can eat, guess that makes me a terrible boyfriend',
  'haan haan i am the villain, you are Ram bhagwan.',
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
