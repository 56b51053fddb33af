import { defineWays, way } from '../define-ways';
import { blamed } from '../lines';

const so = '(so|oh|wow|now|then|of course|guess|yes|and|sure) ?';

export const notMyFault = defineWays({
  theme: 'fairness',
  ways: [
    way('(it is |this is |that is )?~not my (fault|problem) if {clause}', {
      gentle: ["o:If {clause}, I don't feel that's down to me."],
      firm: ["o:If {clause}, I don't think that's on me."],
    }),
    way('(i am|i was) not the one (who|that) ~(?!was |were |had ){did}( so (maybe|do not) .+)?', {
      gentle: ['f:It bothers me|o: that you {did}.'],
    }),
    way('so what if i ~{did}', {
      gentle: ['o:I {did}.|q: Can you tell me what bothers you about it?'],
      firm: ["o:I {did},|o: and I don't see what's wrong with it."],
    }),
    way(
      '(it is |this is |that is |it was )?(hardly |really |literally )?not (my|all my) (fault|problem)( that| if| because| when)? (?!you |your |do |to ){clause}',
      {
        gentle: ["o:{clause},|o: and that wasn't down to me."],
        firm: ["o:{clause},|o: and I don't think that's on me."],
      },
    ),
    way(
      '(it is |this is |that is |it was )?(hardly |really |literally )?not (my|all my) (fault|problem)( that| if| because| when)? you (?!never|are|were|was|had|have){did}',
      {
        gentle: ['o:You {did},|f: and I feel <blamed> for it.'],
        firm: ["o:You {did},|o: and I don't think that's on me."],
      },
    ),
    way(
      `(${so})*(how |and )?(is )?(it is |this is |is it |it was )?(now )?~(all )?my (fault|problem)( now)? (that |because )?(?!now$|again$|then$|is |in |that |for )(?!you (can|never|are|do|did) ){clause}`,
      {
        gentle: ['o:{clause},|f: and I feel <blamed> for it.'],
        firm: ["o:{clause},|o: and I don't think that's on me."],
        curious: ['o:{clause}.|q: How do you see my part in that?'],
      },
    ),
  ],
  otherwise: blamed(),
});

export const examples = [
  'not my fault the kids ignore you',
  'not my problem if you are tired',
  'I am not the one who forgot',
  "I'm not the one who lies about money",
  'So what if I told my sister',
  "It isn't my fault the rent is late, you are the one with the big telly",
  'not my problem if you are tired. who told you to take second job? not me. i said we can live with less, you wanted the SUV',
  "it's not my fault you never told me",
  'not my fault you slept in',
  "Oh, so now it's my fault he can't read? You do weekdays, genius.",
  'how is that my fault',
  "I'm not the one always starting fights",
];
