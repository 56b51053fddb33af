import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Ordering them to drop what is on their mind. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'drop-it',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[i mean it drop it] $$',
    '{!asked} ^^ <!(yeah|yes) [just? drop it] $$',
    '^^ [(give it a rest|pack it in|leave it out|change the record|asked and answered)] $',
    '<!(to|i|we|will|should) [(give it a rest|give over|wind your neck in|pack it in|change the record) !(for|until|the|my) @rest]',
    '[(can|will|could|would) you ~ ~ (let it go|shut up|just drop it)] $',
    '<!(you|we|they) [@hear ~ (again|any more|another|(one|a) (more|single|word|peep|sound)|it|how|about (it|that|this|your|the)|your) @rest]',
    '[can not ~ (hear|listen to) you ~~6 (one more|any more) @rest]',
    '^ [not hearing (it|that|this|any)]',
    '[heard it all before]',
    '[heard ~ enough] ($|_ $|of (your|you|this)|from you)',
    '[you have said ~ enough] $',
  ],
  unless: ['(spoiler|spoilers|ending|surprise|please)'],
});

export const note: PatternNote = {
  because: 'It asks them to swallow what is on their mind.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'i mean it drop it',
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
    "I've heard it all before",
    'oh give it a rest Huw',
    'Would you ever give over about your back',
    'wind your neck in',
    'I literally cannot listen to you talk about golf one more time',
    'I do not want to hear a sound',
    'You have said enough',
  ],
  allows: [
    'if they mean it drop it in the post',
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
    'give it a rest for a few days, your knee needs it',
    'pack it in the blue bag',
    'could you drop it off?',
    'I should give it a rest',
    'I do not want to hear how it ends, no spoilers',
  ],
};
