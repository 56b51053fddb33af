import { definePattern, type PatternExamples } from '../define-pattern';

/** Ordering them to drop what is on their mind. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'drop-it',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '{imperative} ^^ [(just drop it|drop it now)] $$',
    '[can you (just|please)? drop it]',
    '^^ [drop it] $$',
    '^^ [(let it go|give it a rest|give it up|quit it|knock it off|pack it in|drop the (subject|topic|act|attitude))] $$',
    '[(can|will|would|could) you ~ (just|ever|finally)? ~ (let it go|drop it|give it a rest|shut up|quit it|be quiet|listen for once)] $',
    '[(i (do not|am not going to)|we (are not|do not)) ~ (want to)? (hear|discuss|talk about|hear about|argue about|hear a word about|hear it|have this (conversation|discussion)|repeat myself|going to (hear|discuss|debate|talk)) ~ (about)? ~ (it|this|that)? (again|any more|another|one more|ever|word|further)] ~2',
  ],
  because: 'It asks them to swallow what is on their mind.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'Drop it.',
    'can you just let it go',
    'give it a rest',
    'just drop it',
    'can you shut up',
    "I'm not going to hear about this again",
  ],
  allows: [
    'drop it off at reception please',
    'I need to let it go',
    "don't drop it, it's heavy",
    "we can leave it alone tonight if you're tired",
    'could you drop it in the post',
    'let it go cold first, then slice',
  ],
};
