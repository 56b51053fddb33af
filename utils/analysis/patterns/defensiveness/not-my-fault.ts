import { definePattern, type PatternExamples } from '../define-pattern';

/** Pushing blame away and over. Source: Gottman Institute, defensiveness and taking responsibility. */
export const pattern = definePattern({
  id: 'not-my-fault',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(it|this|that) (is|was) not my (fault|problem|job) ,? ~ (that|if|you|your|because|the|blame|is it) ~4]',
    '^^ [not my (fault|problem)] (you|if you|that you) ~3',
    '[how (is|was) (that|this|it|any of (this|that)) (my|all my) (fault|problem)]',
    '[(so|oh|so now|oh so|of course|sure|yeah|right|and|now|yes) ~ (it is|it was|its|that is|everything is|is it)? ~ (all|also|always)? ~ my (fault|problem)] ~2',
    '{question} [my fault]',
    '[i (did not|have not|never) (do|done|did) anything (wrong|to you)] ',
    '[(i am|i was) not the one (who|that|with) ~4]',
    '[(i|well i) (do not|did not) (remember|recall) (you|any) ~3 (complaining|asking)]',
  ],
  unless: [
    '(i|we) (would|will) (love|like|help|come|be happy|be)',
    'not your fault',
    'what do you want me to (do|say|bring|buy|get) (for|at|with|first|to)',
    'if you (had|were|want|would) ~ (hungry|free|late|want|like|time|home|not (home|there))',
    '(train|bus|traffic|weather|app|finder|honestly)',
    '^^ is it my fault',
  ],
  because: 'It moves the blame back to them, so their point gets no answer.',
  source: 'Gottman Institute, defensiveness and taking responsibility',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "it's not my fault you can't plan",
    "So now it's all my fault",
    'how is that my fault',
    'not my fault you slept in',
    "yeah of course it's always my fault",
    "I didn't do anything wrong",
  ],
  allows: [
    'it was my fault, I should have called',
    "it's not my fault, the train was cancelled",
    "I'm the one who ate it, sorry",
    "he says it's not his fault",
    'it was not my job to begin with, I was only an intern then',
    'is it my fault? tell me honestly, I want to understand',
    'how is my fault finder app',
    'my fault, sorry',
  ],
};
