import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Deciding over the other's body, friends, phone or whereabouts. Source: Duluth model, power and control; Nonviolent Communication, demands. */
export const pattern = definePattern({
  id: 'control',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(show|give|send|bring|hand) me? ~ over? ~ your ~ #private !(case|charger|number) @rest]',
    '[(unlock|hand over) (your|the|that) phone]',
    '[send me? ~ (a|the) ~ (pic|picture|photo|selfie) ~ (of (where you|who you)|so i (know|can see)|to prove) @rest]',
    '[if you (are|have|had|were) ~ (nothing to hide|so innocent|innocent)]',
    '[i can see you are (online|typing|active)]',
    '[(delete|unfollow) ~ (him|her|them|his|those) ~1]',
    '[i do not ~ (want|like) you ~ to? ~ (seeing|talking|texting|wearing|going|meeting|drinking) @rest]',
    '[(i forbid|you are forbidden)]',
    '[you are not ~ allowed to ~ (go|see|talk|speak|wear|text|contact) @rest]',
    '[you are not ~ (going (out|anywhere|to that)|walking|having|leaving this house|seeing (him|her|them)) @rest]',
    '[you belong to ~ me]',
    '[my (house|money|roof) ,? my rules]',
    '[under my roof]',
    '{!question} [you will ~ (apologize|delete|obey|do (as|what) ~ (i|me)|not (talk|speak|argue|embarrass|wear)) @rest]',
    '^ [(you are)? ~ not? wearing that] ($|to)',
    '^ [go ~ change (before|out of|now) @rest]',
    '[i (checked|went through) your #private]',
    '[(without|need|ask|asked|asking) my permission]',
    '[(who @the-hell (is|was) (she|he)|where @the-hell (are|were|have) you)]',
  ],
  unless: ['(please|so i can find|i am (outside|here|lost))', 'can you', '(dark|closed|icy|surprise|present|presents)'],
});

export const note: PatternNote = {
  because: 'It decides for them what is theirs to decide.',
  source: 'Duluth model, power and control; Nonviolent Communication, demands',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'show me your phone',
    "You're not going out in that",
    "I don't want you talking to him",
    'you belong to me',
    'my house, my rules',
    'delete her number now',
    'hand over the phone',
    "i can see you're online",
    "send me a picture so I know you're home",
    'You will apologise to my mother',
    "You're not allowed to talk to her",
    'you went without asking my permission',
    'if you have nothing to hide unlock it',
    'I forbid it',
    'under my roof you do it my way',
  ],
  allows: [
    "send me your location, I'm outside and can't see you",
    "you're not going to believe this",
    "I can't see your messages, phone died",
    'can you show me your phone case? so cute',
    "you can't go there, it's closed Mondays",
    "I don't want you walking home alone in the dark",
    'who is that in the photo? looks like Tom',
    'send me your address',
    "you're not allowed to look at your present",
    'I want you to wear what you like',
    "you're not going out tonight in the dark alone",
    'give me your phone charger',
    'where are you?',
    "who's that with you in the photo?",
    'you belong to the gym now',
  ],
};
