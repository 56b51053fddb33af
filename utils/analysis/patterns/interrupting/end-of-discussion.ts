import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Declaring the talk over from above. Source: Gottman Institute, influence and turn-taking. */
export const pattern = definePattern({
  id: 'end-of-discussion',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[end of (discussion|story|conversation|debate)] $',
    ', [end of] $$',
    '[(discussion|conversation|subject|topic|matter) (is|was)? ~ (over|closed|shut)] $',
    '[(this|that|it) is not (up for|open for|a) (debate|democracy|discussion)]',
    '[(i said what i said|because i said so|(my decision|that) is final)]',
    '^ [(you|now you) listen to me]',
    '[enough (out of|from) you]',
    '(^|say) [enough (about|with|of) (your|the (crying|drama|excuses|essays|attitude|tears)) @rest]',
    '[(let)? (the)? ~ (adults|grown ups) ~ (are)? ~ (talking|working|speaking|deciding|will|do|figure|talk|speak|handle)]',
    '[(i am|we are|^) not ~ (going to)? (discuss|discussing|arguing about|debating) (it|this|that) @rest]',
    '{shouted} ^^ [enough] $$',
    '^ [no ~ more? ~ (debate|discussion|arguments|but|buts)] $',
  ],
  unless: ['(tonight|over text|tomorrow|later|i love you|paying|birthday)', 'used to'],
});

export const note: PatternNote = {
  because: 'It ends the talk by decree, so they have no say.',
  source: 'Gottman Institute, influence and turn-taking',
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
    'Enough!',
    'this conversation is over',
    'you listen to me',
    'Not discussing it, end of',
    'No discussion.',
    'that topic is closed',
    'let the grown ups handle the mortgage',
    'enough about your back',
    'shh adults talking',
    'no buts',
  ],
  allows: [
    "that's enough for today, let's rest",
    'should we move on to the next episode?',
    'listen to me, I love you',
    'the discussion group is over at eight',
    'is that your final answer? nice score',
    "that's enough milk, thanks",
    'enough rice for me thanks',
    "I'm not discussing it over text, call you tonight",
    'end of discussion was what my dad used to say',
    'no arguments, I am paying',
    'no buts, it is your birthday',
    'the subject closed was what used to be on the door, subject closed',
    'end of story is what my dad used to say',
    "enough about the weather, how's your mum?",
  ],
};
