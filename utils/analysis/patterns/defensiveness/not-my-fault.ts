import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Pushing blame away and over. Source: Gottman Institute, defensiveness and taking responsibility. */
export const pattern = definePattern({
  id: 'not-my-fault',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '{!question} ^ [so what if? i ~6]',

    '[(not|hardly) ~ my (fault|problem) ~~7 <!(can|could|will|would|do|did|are|see|tell|call|thank|love|want) you ~6]',
    '[how is (that|this|it) my problem]',
    '[(so|of course|and|now|guess) ~ (it is)? ~ ~ my fault ~6]',
    '{question} [(how (is|was) (it|this|that)|it (is|was)|that is)? ~ ~ my fault ~6]',
    '[i am not the one (who|with|that|#harming|always|constantly|they|you) ~6]',
  ],
  unless: ['(train|bus|traffic|weather|finder)', '^^ is it my fault'],
});

export const note: PatternNote = {
  because: 'It moves the blame back to them, so their point gets no answer.',
  source: 'Gottman Institute, defensiveness and taking responsibility',
};

export const examples: PatternExamples = {
  nudges: [
    'So what if I told my sister',

    "It isn't my fault the rent is late, you are the one with the big telly",
    'how is this my problem',
    'I am not the one who forgot',

    "it's not my fault you can't plan",
    "So now it's all my fault",
    'how is that my fault',
    'not my fault you slept in',
    "yeah of course it's always my fault",
  ],
  allows: [
    'so what if I come at six?',

    'not my fault, the lift broke, I will call you',

    "it isn't my fault the nursery was shut",
    'did I do anything wrong?',

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
