import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Saying that nothing one does is ever right. Source: Gottman Institute, defensiveness: innocent victim stance. */
export const pattern = definePattern({
  id: 'nothing-right',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[can not ~ (win with you|please you|do ~ (anything|a thing) right|do right by you) ~6]',

    '[i ~ can (not|never) ~ ~ (do ~ anything ~ right|win|please you|say anything (to you|without)) ~6]',
    '[(nothing|whatever|anything|no matter what) i (do|say) ~ (is|it is) ~ ~ (wrong|enough|good enough|right)]',
    '[everything is always? my fault]',
    '[why (is it|am i) ~ ~ (me|the one) ~6]',
  ],
});

export const note: PatternNote = {
  because: 'It answers a wish with a grievance, so the wish gets lost.',
  source: 'Gottman Institute, defensiveness: innocent victim stance',
};

export const examples: PatternExamples = {
  nudges: [
    "can't win with you",
    'everythings my fault again',

    "I can't do anything right, can I",
    'nothing I do is ever right',
    'whatever I say is wrong',
    'everything is always my fault',
    'why is it always me who has to say sorry',
    'why am I always the one to blame',
    "I can't say anything without a row",
    'no matter what I say it is wrong',
  ],
  allows: [
    "can't win them all",

    'nothing I do fixes this printer',
    "I can't do anything about the rain",
    "whatever I do tonight, I'll call first",
    'why is it always raining here',
    'everything I say in French is right, my teacher says',
    'I did everything right in the test!',
    'I can say it without notes now',
    'no matter what I say he barks',
  ],
};
