import { defineWays, way } from '../define-ways';
import { blamed } from '../lines';

export const blamingMe = defineWays({
  theme: 'fairness',
  ways: [
    way(
      '(stop|how dare you|you ~(keep )?(are )?|are you ~|can not )~(blame|blaming) ~me ~for ~(everything|it all|all of it){rest}',
      {
        gentle: ['f:I feel <blamed> for a lot.'],
        firm: ["f:I feel <blamed> for a lot,|o: and I don't think that's fair."],
        curious: ['f:I feel <blamed> for a lot.|q: How do you see it?'],
      },
    ),
    way(
      '(stop|how dare you|(you|are you) ~(keep )?(are )?|you can not ~)~(blame|blaming) ~me ~for {x}',
      blamed(' for {x}'),
    ),
    way('(are you|you are|you keep|stop) ~(accusing|accuse) me ~of {x}', {
      gentle: ['f:I feel <accused> of {x}.'],
      firm: ["f:I feel <accused> of {x},|o: and that's not how I see it."],
      curious: ['f:I feel <accused> of {x}.|q: Is that what you mean?'],
    }),
    way('(are you|you are|you keep|stop) ~(attacking|accusing|judging)( me)?{rest}', {
      gentle: ['f:I feel <attacked> right now.'],
      firm: ["f:I feel <attacked>,|o: and I'm not okay with that."],
      curious: ['f:I feel <attacked>.|q: Is that what you mean?'],
    }),
    way(
      '(but |and )?you ~(always )?(twist|twisted|turn|turned) ~(everything|it|my words|things|what i say|all i say|around){rest}',
      {
        gentle: ['f:I feel <misunderstood>.', "o:That's not what I meant."],
        firm: ['f:I feel <misunderstood>,|n: and I need you to hear what I meant.'],
        curious: ["o:That's not what I meant.|q: What did you hear me say?"],
      },
    ),
    way('(.*? )?you ~(are )?~(imagining|making|made) ~(that|it|this|stuff|things|all this|up){rest}', {
      gentle: ["o:That's not how I remember it.", 'o:I remember it differently.'],
      firm: ['o:I really remember it differently.'],
      curious: ['o:I remember it differently.|q: How do you remember it?'],
    }),
    way('(do not you think )?you are ~(overreacting|taking (this|it|that|everything).*)( about {x})?{rest}', {
      gentle: ['o:I see it differently.', 'o:It looks different from my side.'],
      firm: ["o:I really don't see it that way."],
      curious: ['o:I see it differently.|q: What about it upset you most?'],
    }),
    way('(do not you think )?(no i do not want to tonight and )?can you blame me', {
      gentle: ['n:I hope you can see why.'],
      firm: ['n:I need you to see why.'],
      curious: ['q:Can you see why?'],
    }),
    way('(so you can )?get off (my back|my case|your high horse)( about {x})?', {
      gentle: ['r:Could you ease up on me about {x}?', 'r:Could you ease up on me a bit?'],
      firm: ['n:I need some room about {x}.', 'n:I need some room right now.'],
      curious: ['n:I need some room.|q: What is it that you need from me?'],
    }),
    way('(so you can )?get off (my back|my case) and {do}', {
      gentle: ['r:Could you ease up on me and {do}?'],
      firm: ["r:I'd like you to ease up on me and {do}."],
    }),
    way(
      '(go on |sure |and |that is it |but )*~(stop|how dare you|do not)? ?(you )?~(dare )?(try to )?(put|pin|turn|twist|make|making|turning|putting|blame|blaming) .+',
      {
        gentle: ['o:I see this differently.', 'f:I feel <blamed>.'],
        firm: ['f:I feel <unfairly blamed>.', "o:This isn't on me,|f: and I'm <frustrated>."],
        curious: ['f:I feel <blamed>.|q: How do you see it?', 'o:I see this differently.|q: How do you see it?'],
      },
    ),
  ],
  otherwise: {
    gentle: ['f:I feel <attacked> right now.', 'f:I feel <blamed>.'],
    firm: ["f:I feel <blamed>,|o: and I don't think that's fair."],
    curious: ['f:I feel <blamed>.|q: How do you see it?'],
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
