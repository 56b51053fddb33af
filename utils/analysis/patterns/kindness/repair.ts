import { defineKindness } from '../define-pattern';

/** Mending: an apology, a fresh start, a hand held out. */
export const kindness = defineKindness({
  id: 'repair',
  match: [
    '(i am|im|so|really|very|my) ~ (sorry|apologies) !(you (feel|took|are)|if you|that you feel|to hear|for your loss|about your)',
    '^ sorry !(you|to hear|for your loss|about your)',
    '(i) (apologise|apologize|want to apologise|want to apologize|owe you an apology)',
    '(my (bad|fault|mistake|apologies))',
    '(forgive me|please forgive|can you forgive|will you forgive)',
    '(i|we) (was|were) (wrong|out of line|too harsh|unfair|mean|a jerk|an idiot)',
    '(i did not|never) mean to (hurt|upset|snap|yell|make|be|offend|say)',
    '(can|could|let|may) (we|us|i) ~ (start (over|again)|try again|talk (about (it|this))?|make up|make it up|fix this|work (this|it) out|say that again|begin again|be friends)',
    '(i) (should not have|should have not) (said|yelled|done|snapped|shouted|spoken|been)',
    '(i want|i would like|i need|how can i) to? (make (this|it) (right|up)|fix (this|it)|make up|work (this|it) out)',
    '(let me) (try|say|start) (that)? (again|over)',
    '(i take (it|that) back)',
  ],
  unless: [
    'not sorry',
    '(i am sorry|sorry) (but|not sorry|you feel|for (existing|breathing|living))',
    'sorry (i am|i was)? (late|busy|driving|in a meeting) $',
  ],
});
