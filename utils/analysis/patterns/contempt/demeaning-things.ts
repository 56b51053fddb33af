import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Running down what they love or do. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'demeaning-things',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[go back to ~2 your ~ #scorn ~7]',
    '<!(love|miss|kiss|of) [your ~ #scorn ~ little? (#belonging|rules|advice|phone|apology|feelings|poker _)]',
    '[your ~1 (argument|opinion|idea|logic|post|comment|plan|take|apology) (is|does|are) ~ (not (matter|count)|#nonsense|#trait-sure)]',
    '[#nobody ~ (cares|gives a #damn|asked|is interested) ~ (in|what|about|for|how) (you|your) ~7]',
    '[you are (talking|so? full of|spewing) ~ ~ #nonsense]',
    '<!(love|miss|kiss) [your (silly|sad|pathetic|precious|fancy)? little (#belonging|rules|advice|phone|feelings|lives|life|hobby|plan)]',
    '[(people|men|women|someone|drivers|boys|girls|guys|trolls|bots) like you] (are (the|why)|should|do not|do to|ruin|spread)',
    '[(that|this) is ~ the ~ (stupidest|dumbest) ~2 (ever|i have ~ heard)]',
    '[what (a|an) (piss poor|#trait-sure) (argument|excuse|thing to say|comment|take|idea)]',
    '<!from [you people] (are|can|always|never|$)',
    '[you and your (kind|ilk|type|lot)]',
  ],
  unless: ['your little ~ #family', 'your ~1 little ~2 #praise'],
});

export const note: PatternNote = {
  because: 'Belittling what matters to them lands as belittling them.',
  source: 'Gottman Institute, contempt and superiority',
};

export const examples: PatternExamples = {
  nudges: [
    'You people never listen',
    'enjoy your stupid game',
    'Go back to your precious friends then',
    "your opinion doesn't matter here",
    'people like you are the problem',
    'nobody cares what you think',
    'you are talking rubbish lah',
    'how was your little meeting, your highness',
    "that's the dumbest excuse I've ever heard",
    'what a stupid excuse',
    'you and your kind make me laugh',
  ],
  allows: [
    'your little sister is so cute',
    'enjoy your game tonight',
    'that is the dumbest ad I have ever seen',
    "no wonder you're tired, you worked a double",
    'I love your stupid face',
    'your little speech was beautiful',
    'your friends are lovely people',
    'your kind of music is on the radio',
    'who asked you to the wedding?',
  ],
};
