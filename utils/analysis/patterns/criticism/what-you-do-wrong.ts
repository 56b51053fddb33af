import { definePattern, type PatternExamples } from '../define-pattern';

/** One thing they did, told as an accusation with you at the front. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'what-you-do-wrong',
  family: 'criticism',
  strength: 'mild',
  match: [
    '{!question} <!#cond2 ^ [you ~ (forgot|ignored|left me|hung up|yelled at|shouted at|snapped at|stood me up|walked out|walked away|bailed|flaked|blew me off|ghosted|hid|spent|wasted|broke|interrupted|cut me off|embarrassed|hurt me|blamed|accused)] ~4',
    '{!question} <!#cond2 [you (are|were) ~ (not listening|ignoring me|avoiding|hiding something|late again|wrong|not (helping|trying|making any)|being (unfair|difficult|defensive|cold|distant|weird)|on your phone again|making this|acting (weird|strange|different|up)|the one who)]',
    '[you (should have|could have|might have|ought to have) (at least)? ~ (told|asked|called|known|thought|said|texted|let me|checked|listened|done|picked|left|been|helped|apologised|apologized|warned)] ',
    '[you (are|were) supposed to ~5]',
    '[(i am)? ~ (disappointed|annoyed|let down) (in|with|by) you]',
    '[you (keep|kept) (forgetting|leaving|saying|asking|telling|coming|interrupting|cancelling|canceling)]',
    '[you (forgot|did not|are late) (again)]',
  ],
  unless: [
    'you (left|forgot) (your|a|the) ~2 (here|at mine|in my)',
    '(i|we) ~ (thought|think|know|hope|wish) ',
    '(wrong (number|address|person|way|day)|the one who (makes|made|loves|always makes))',
    'do not worry',
  ],
  because: 'A sentence that starts with you and a fault is often heard as an attack.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'You forgot to pick up my prescription',
    'you ignored me the whole party',
    'you should have told me',
    'You were supposed to be here at six',
    "I'm disappointed in you",
    'you keep interrupting',
  ],
  allows: [
    'you left your scarf here',
    'did you forget the milk?',
    "you're the one who makes me happy",
    'I think you forgot your charger',
    'he ignored me the whole party',
    "don't worry if you forgot it",
  ],
};
