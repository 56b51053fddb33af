import { defineKindness } from '../define-pattern';

/** Mending: an apology, a fresh start, a hand held out. */
export const kindness = defineKindness({
  id: 'repair',
  match: [
    '(i am|so|my) ~ (sorry|apologies) !(you (feel|took|are)|if you|that you feel|to hear|for your loss|about your)',
    '^ sorry !(you|to hear|for your loss|about your)',
    'i (want to)? (apologize|owe you an apology)',
    'my (bad|fault|mistake|apologies)',
    'forgive me',
    '(i|we) (was|were) (wrong|out of line|unfair|mean)',
    '(did not|never) mean to (be|hurt|upset|snap)',
    '(can|could) (we|i) ~ (start (over|again)|try again|talk about it|work (this|it) out|make it up)',
    '(i want|i would like) to? (make (this|it) (up|right)|fix (this|it))',
    'i should not have (said|yelled|snapped)',
    'let me (try|start) that? again',
  ],
  unless: [
    'not sorry',
    'sorry (but|you feel|for (existing|breathing|living))',
    'sorry (i (am|was))? (late|busy|driving|in a meeting) $',
  ],
});
