import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Declaring the talk over from above. Source: Gottman Institute, influence and turn-taking. */
export const pattern = definePattern({
  id: 'end-of-discussion',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[end of (discussion|story|conversation|debate)]',
    '[(discussion|conversation|subject) (over|closed)]',
    '[(this|that|it) is not (up for|a) (debate|democracy)]',
    '[(i said what i said|because i said so|my decision is final)]',
    '[i said (no|stop|leave it)] ,? ~ (and|,) ~3',
    '[(you|now you) listen to me] ~2',
    '[enough (out of|from) you]',
    '[i am not (hearing|going to hear) ~ (another|about|any) ~3]',
    '[the (adults|grown ups) are (talking|working)] ~2',
  ],
});

export const note: PatternNote = {
  because: 'It ends the talk by decree, so they have no say.',
  source: 'Gottman Institute, influence and turn-taking',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'end of discussion',
    'because I said so',
    'this is not up for debate',
    'now you listen to me',
    'my decision is final',
    'the adults are talking',
    "that's enough out of you",
  ],
  allows: [
    "that's enough for today, let's rest",
    'should we move on to the next episode?',
    'listen to me, I love you',
    'the discussion group is over at eight',
    'is that your final answer? nice score',
    "that's enough milk, thanks",
  ],
};
