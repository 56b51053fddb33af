import { defineWays, way } from '../define-ways';
import { blamed } from '../lines';

export const blamingMe = defineWays({
  theme: 'fairness',
  ways: [
    way(
      '(stop|how dare you|(you|are you) ~(keep )?(are )?|you can not ~)~(blame|blaming) ~me ~for {x}',
      blamed(' for {x}'),
    ),
    way('(do not you think )?you are ~(overreacting|taking (this|it|that|everything).*)( about {x})?{rest}', {
      gentle: ['o:I see it differently.'],
      firm: ["o:I really don't see it that way."],
    }),
    way('(so you can )?get off (my back|my case) and {do}', {
      gentle: ['r:Could you ease up on me and {do}?'],
    }),
    way(
      '(go on |sure |and |that is it |but )*~(stop|how dare you|do not)? ?(you )?~(dare )?(try to )?(put|pin|turn|twist|make|making|turning|putting|blame|blaming) .+',
      {
        gentle: ['o:I see this differently.', 'f:I feel <blamed>.'],
        firm: ['f:I feel <unfairly blamed>.', "o:This isn't on me,|f: and I'm <frustrated>."],
      },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel <attacked> right now.', 'f:I feel <blamed>.'],
  },
});

export const examples = [
  'you blame me for everything',
  "you can't blame me for the weather you chose",
  'are you accusing me of lying?',
  "You're attacking me",
  'you twist everything I say',
  'you are making things up again',
  'you are taking it the wrong way',
  'can you blame me?',
  'get off my back',
  'get off my back and call the plumber',
  'sure, blame me',
  'do not come at me',
];
