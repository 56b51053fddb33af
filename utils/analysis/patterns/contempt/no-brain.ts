import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying that they can think, know or do anything. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'no-brain',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (do|did) not ~ know ~ (anything|shit)] !yet',
    '<!#cond [you ~ know ~ (nothing|dick all)]',
    '[you ~ have ~ (no|not the first|zero) ~ (idea|clue)]',
    '[you ~ do not ~ know what you are talking about?]',
    '[you ~ @can-not ~ (do|hold) ~ (anything|a job) ~]',
    '[are you out of your ~ mind]',
    '{question} ^ [(are you|you) ~ (#trait-sure|thick|slow|deaf|blind)] $',
    '[(a|any) (chimp|child) could ~6]',
    '[@must-i (need to)? ~ (draw you a (picture|diagram|map)|spell it out|print you a)]',
    '[what (do|would) you even? know about? ~3] $',
    '[you (would|could) not ~ know ~6]',
    '[(read a ~ book|do your research)] $',
    '[you call (this|that|yourself) ~ (a|an)? ~ _]',
    '[you had one (job|thing)]',
    '{!question} [you can not even ~4] !(see|imagine|tell)',
    '[only you (can|could|would) ~5]',
    '[for (someone|somebody) who ~~8 you]',
  ],
  unless: [
    'you have no idea how (much|happy|proud)',
    'only you can (make|cheer|help)',
    '(deaf|blind|drunk|sick) (in|on|already)',
  ],
});

export const note: PatternNote = {
  because: 'It says they are not able, which leaves them nothing to answer.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "you have no idea what you're talking about",
    'U dont know anything about my job',
    'are you stupid?',
    'even a child could have packed that bag',
    'You had one job. The cake.',
    'And you call yourself a vegetarian',
    'do I have to draw you a diagram',
  ],
  allows: [
    'you have no idea how much I love you',
    "I don't know anything about cars",
    'are you drunk already? save me some',
    'only you can make me laugh like that',
    'do you know what time the train is?',
    "my dad has no clue what he's doing with the router",
  ],
};
