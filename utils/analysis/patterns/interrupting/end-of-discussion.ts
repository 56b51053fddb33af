import { definePattern, type PatternExamples } from '../define-pattern';

/** Declaring the talk over from above. Source: Gottman Institute, influence and turn-taking. */
export const pattern = definePattern({
  id: 'end-of-discussion',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[(end of (discussion|story|conversation|debate|argument|topic)|(discussion|conversation|case|subject|topic|debate) (over|closed|ended|finished)|full stop ,? end)] ',
    '[(this|that|it) is not (up for|open (to|for)|a) (discussion|debate|negotiation|discussion or|democracy)]',
    '^^ [(subject closed|full stop end of)] $$',
    '[(that is|it is) (final|my final (word|answer|decision))] $$',
    '[(i have|ive) (decided|made up my mind|made my decision|spoken) ,? (and|that|so|period|end|there|nothing) ~3]',
    '[(i said what i said|because i said so|what i say goes|my word is final|i have the last word|i get the last word|my decision is final)]',
    '[i said (no|stop|enough|drop it|leave it|now|shut|quiet|go|move|be)] ,? ~ (and|so|end|that|now|,|$$) ~3',
    '[(you listen to me|you listen here|listen here you|you are going to listen|now you listen)] ~2',
    '[(that is|thats|its) enough (out of|from) you] ',
    '[(i (am|will) (not|never)) (hearing|going to hear|listening) ~ (another|any|one more|about) ~3]',
    '[(the) (adults|grown ups|grownups|men|women) are (talking|working|speaking)] ~2',
    '[(let me finish|let me speak|can i (speak|finish|talk)|i am not finished|am i allowed to (speak|finish|talk)) ,? ~ (for once|you|will you|or|god|ffs|damn|please god|no)] ~2',
  ],
  unless: [
    '(can|could) you (drop|leave) it (off|at|here|in)',
    '(do you|would you like|tea|coffee|dessert) ~6',
    '(let us|we (can|should|could|need to)|i (can|will|need|want|have|should|could)|help me|hard to|to|it is time to|ready to|want to|going to|trying to) ~ (let it go|move on|drop it|get over it|give it up|leave it alone)',
    'what (comes|is) next',
    'listen to me ,? (i love|you are (amazing|enough|so))',
  ],
  because: 'It ends the talk by decree, so they have no say.',
  source: 'Gottman Institute, influence and turn-taking',
  reword: ['pause', 'request'],
});

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
