import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A condition with a punishment behind it. Source: Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up. */
export const pattern = definePattern({
  id: 'ultimatum',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[if you ~~10 (i am|i will|we are) ~ (#leaving|telling|tell|calling|taking) ~3]',
    '[if you _ _ ~~8 do not (come (home|back)|bother|expect ~1) ~2]',
    'or we are ~ [#leaving ~2] $',
    '[or i am ~4] !wrong',
    '[or else] !we',
    '[or you (will|can) ~ (see|pack|sleep|forget|be) ~4]',
    '<!how [do not you dare] !(worry|go easy) ~4',
    '[you had? better (not|answer|explain) ~4]',
    '[i (have|will have) my answer]',
    '[you (will|are going to) ~ (regret|wish you) ~4]',
    '[give me (one|a) good? reason ~ (to come home|why? i should) ~4]',
    '[you can have ~4 when you have] ~3',
  ],
  unless: [
    'if you (want|need|feel) ~~10 (i will|i am)',
    '(food|pizza|film|dinner|train|bus|tea)',
    '(if|when) you (push|hit|yell|shout)',
  ],
});

export const note: PatternNote = {
  because: 'A condition with a punishment leaves no real choice.',
  source: 'Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "if you walk out now don't come back",
    "Either you tell her today or I'm leaving",
    "if you don't delete it I'm done",
    'you better answer me',
    'tell her or else',
    "if you ever do that again we're done",
    "don't you dare walk away",
    "you'll regret this one day",
  ],
  allows: [
    "if you're hungry I'll cook",
    'you better bring snacks!',
    "if you want I'll leave work early",
    "if he shouts again I'm leaving the job",
    "if you get cold I'll bring a blanket",
    'or else we can take the bus',
    'you could leave at six or stay, up to you',
  ],
};
