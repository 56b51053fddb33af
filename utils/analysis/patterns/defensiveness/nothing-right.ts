import { definePattern, type PatternExamples } from '../define-pattern';

/** Saying that nothing one does is ever right. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'nothing-right',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(i|whatever i do|nothing i do|everything i do|whatever i say|no matter what i do) ~ (can not|can never|is|i can not|it is) ~ (do|get|say) ~ (anything|a thing|one thing) ~ right] ~3',
    '[(nothing|whatever|everything|anything) i (do|say|try) (is|it is|will be) ~ (ever|always|never)? ~ (wrong|good enough|enough|right)] ~3',
    '[(everything) (is|was|has to be|becomes) (always|all)? my fault] ',
    '[(why (is it|am i|do i|must i) ~ (always)? ~ (me|the one|have to|get blamed|to blame)) ~4] !(so lucky|so happy|up|so tired)',
  ],
  unless: ['(printer|test|exam|teacher|game|recipe|boss)'],
  because: 'It answers a wish with a grievance, so the wish gets lost.',
  source: 'Gottman Institute, defensiveness: innocent victim stance',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "I can't do anything right, can I",
    'nothing I do is ever right',
    'whatever I say is wrong',
    'everything is always my fault',
    'why is it always me who has to say sorry',
    'why am I always the one to blame',
  ],
  allows: [
    'nothing I do fixes this printer',
    "I can't do anything about the rain",
    "whatever I do tonight, I'll call first",
    'why is it always raining here',
    'everything I say in French is right, my teacher says',
    'I did everything right in the test!',
  ],
};
