import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Sending the other away. Source: Gottman Institute, turning away and against. */
export const pattern = definePattern({
  id: 'go-away',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '{!asked} ^^ [(go away|get out|get lost|get @the-hell out ~4)] $$',
    '[get ~ out of my (sight|face|life)]',
    '[do not bother ~ (coming|calling|explaining|to come|me)]',
    '[do not (come (home|back|crying)|expect me to) ~4]',
    '[close the door on your way out]',
    '^ fine? ,? [(leave|go) then] $$',
    '[i? ~ (blocking|blocked|muting|muted) you]',
    '[delete my number]',
    '[i am ~ going to sleep ~ at my ~2 ~ ,? ~ do not] ~4',
    '^ [sleep alone tonight]',
    '[for all i care]',
    '[(figure|sort|work) it out by? yourself] ~2',
    '[do it yourself then] ~3',
    '[(tell|talk|explain) it? ~ to (someone who|your (friends|#family|group chat)|the (wall|dog|cat))] ~2',
    '[(communicate|speak) (with|to) me through ~4]',
  ],
  unless: ['(he|she|they) (said|told)', '(let us|i) ~ (get|go) (away|out)'],
});

export const note: PatternNote = {
  because: 'Being sent away hurts more than the quarrel itself.',
  source: 'Gottman Institute, turning away and against',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'go away',
    'Get out of my sight',
    "don't bother coming home",
    'figure it out yourself',
    'fine, leave then',
    "I'm blocking you",
    'then sleep alone tonight',
  ],
  allows: [
    "let's go away this weekend",
    'get out of bed sleepyhead',
    "don't wait up, I'll be late",
    "don't bother with cash, they take cards",
    "I'm staying at my mum's tonight, she's poorly",
    "stay there, I'll pick you up",
    'I sorted it out myself',
  ],
};
