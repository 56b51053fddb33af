import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Running down what they love or do. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'demeaning-things',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[go back to ~2 your ~ #scorn @rest]',
    '[your ~ #scorn ~ little? #belonging]',
    '[your ~1 (argument|opinion|idea|logic) (is|does) ~ (not (matter|count)|#nonsense|#trait-sure)]',
    '[#nobody ~ (cares|gives a #damn|asked) ~ (what|about|for|how) (you|your) @rest]',
    '[you are (talking|so? full of|spewing) ~ ~ #nonsense]',
    '[your silly? little #belonging]',
    '[(people|men|women|someone) like you] (are (the|why)|should|do)',
    '[that is ~ the ~ (stupidest|dumbest) ~2 (ever|i have ~ heard)]',
    '[what (a|an) (piss poor|#trait-sure) (argument|excuse|thing to say)]',
    '[you people] (are|can|always|never|$)',
  ],
  unless: ['(love|miss|kiss) your little', 'your little ~ #family'],
});

export const note: PatternNote = {
  because: 'Belittling what matters to them lands as belittling them.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'You people never listen',
    'enjoy your stupid game',
    'Go back to your precious friends then',
    "your opinion doesn't matter here",
    'what a load of people like you should know about work',
    'people like you are the problem',
    'nobody cares what you think',
  ],
  allows: [
    'your little sister is so cute',
    'enjoy your game tonight',
    'that is the dumbest ad I have ever seen',
    "no wonder you're tired, you worked a double",
    'I love your stupid face',
    'your friends are lovely people',
  ],
};
