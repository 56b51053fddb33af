import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Deciding over the other's body, friends, phone or whereabouts. Source: Duluth model, power and control; Nonviolent Communication, demands. */
export const pattern = definePattern({
  id: 'control',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(show|give|send) me? ~ your ~ #private ~4] !(case|charger|number)',
    '[(delete|unfollow) ~ (him|her|them|his|those|every) ~3]',
    '[i (do|will) not ~ (want|like) ~ you ~ to? ~ #go-out ~5] !(home alone|alone in)',
    '[you are not ~ (going (out|anywhere)|walking|having) ~4]',
    '[did i say you could] ~3',
    '[you belong to ~ me?]',
    '[my house ,? my rules]',
    '[you will ~ do (as|what) ~ (i|me)] ~3',
    '[do (as|what) you are told] ~2',
    '^ [(you are)? not? wearing that ~4]',
    '[go change before] ~3',
    '[i (checked|went through|read) your #private ~3]',
    '[i pay ~ for? ~ (this|that) phone ~ so ~5]',
  ],
  unless: ['(please|so i can find|i am (outside|here|lost))', 'can you', '(dark|closed|icy)'],
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
    'delete her number',
    "I don't want you talking to him",
    'you belong to me',
    'my house, my rules',
    "do as you're told",
  ],
  allows: [
    "send me your location, I'm outside and can't see you",
    "you're not going to believe this",
    "I can't see your messages, phone died",
    'can you show me your phone case? so cute',
    "you can't go there, it's closed Mondays",
    "I don't want you walking home alone in the dark",
    'who is that in the photo? looks like Tom',
  ],
};
