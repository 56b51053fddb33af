import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A question from above: it asks nothing and puts them in their place. Source: Gottman Institute, contempt. */
export const pattern = definePattern({
  id: 'indignant-question',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[what (@the-hell|the actual fuck) ~ (is|are|did|do|were|was) (you|your) ~6]',
    '[who @the-hell? do you think (you are|i am) ~6]',
    '[(what|who) (gives|gave) you the? ~ right ~6]',
    '[who ~ are you to ~ (judge|tell|lecture|criticize|talk|say|question|decide) ~6]',
    '[where do you get off ~6]',
  ],
  unless: ['get off (at|the (bus|train|tram))'],
});

export const note: PatternNote = {
  because: 'It asks nothing, it only tells them that they are beneath an answer.',
  source: 'Gottman Institute, contempt as superiority',
};

export const examples: PatternExamples = {
  nudges: [
    'what the hell are you talking about',
    'wtf is your problem man',
    'who do you think you are',
    'who gave you the right to read my letters',
    'and who are you to judge me',
    'Where do you get off talking to me that way',
  ],
  allows: [
    'what the hell happened to the car?',
    'who do you think will win tonight?',
    'he asked how the cake got here',
    'where do you get off the bus?',
    'who gave you the recipe?',
    'who are you to him, a cousin?',
  ],
};
