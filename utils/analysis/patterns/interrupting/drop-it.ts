import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Ordering them to drop what is on their mind. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'drop-it',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '{!asked} ^^ [just? drop it] $$',
    '^^ [(give it a rest|pack it in|leave it out|change the record|asked and answered)] $',
    '[(can|will|could|would) you ~ ~ (let it go|shut up|drop it)] $',
    '<!(you|we|they) [@hear ~ (again|any more|another|one (more|single)|a (word|peep)|it|how|about (it|that|this|your)|your) @rest]',
    '^ [not hearing (it|that|this|any)]',
    '[heard it all before]',
    '[heard ~ enough] ($|of (your|you|this)|from you)',
  ],
  unless: ['(spoiler|spoilers|ending|surprise|please)'],
});

export const note: PatternNote = {
  because: 'It asks them to swallow what is on their mind.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'Drop it.',
    'can you just let it go',
    'give it a rest',
    'just drop it',
    'can you shut up',
    "I'm not going to hear about this again",
    'change the record',
    "I don't want to hear it",
    'not hearing it',
    "I've heard enough",
    "I don't wanna hear another word about the car",
    'I am not going to listen to one more word about your feelings',
  ],
  allows: [
    'drop it off at reception please',
    'I need to let it go',
    "don't drop it, it's heavy",
    "we can leave it alone tonight if you're tired",
    'could you drop it in the post',
    'let it go cold first, then slice',
    'I want to hear about your day',
    "I don't want to hear how it ends, no spoilers",
    "if I don't hear from you I'll ring at six",
    'drop it where exactly?',
    'have you heard enough about the flat?',
  ],
};
