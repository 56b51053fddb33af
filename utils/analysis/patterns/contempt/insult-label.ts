import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A name that puts them down, said of them. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-label',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#unsure [@you-are !not (@article ~ @epithets little? #insult|@epithets (#name|trash|garbage|nothing !(but|like|short)))] !('s|free)",
    '<!#unsure [(@you-are|being) such (a|an) ~ @epithets little? (#insult|#soft-insult)]',
    '<!#unsure [@you-are the (#superlative|most #trait) ~ (#insult|#people|#family|thing)]',
    '[(stop|quit|do not|less of) ~ (be|being|act* like)? ~ such? (a|an) ~ @epithets little? (#insult|baby|martyr)]',
    '[what (a|an) ~ @epithets #insult you are]',
    '[make* you ~ @article ~ @epithets #insult]',
    '[(the likes of|#name like) you]',
    'i (married|raised|did not raise|am stuck with) (a|an|this) ~ [@epithets #insult]',
    '[what are you ,? (a|an)? ~ @epithets (#insult|stupid|deaf|five|twelve|12)] $',
    '[#name (move|behavior|behaviour)] !by',
  ],
  unless: ['(are|am|is|were) not ~1 (a|an) #insult'],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'that makes you a hypocrite yaar',
    'u guys are a bunch of idiots lah',
    'You must be the biggest fool in Lagos',
    'what are you, twelve?',
    'I married a child, it seems',
    'youre such an idiot',
    'You are a liar and we both know it.',
    'ur being a total dick about this',
    "honestly you're a selfish asshole sometimes",
    'stop being such a baby about the flat',
    'You are nothing but a coward',
  ],
  allows: [
    'you are not a loser, you had a bad day',
    "He said you're an idiot and I told him off",
    "if you're a coward then so am I",
    'I am such an idiot, I locked myself out',
    "you're a star",
    '"you are a liar" is what my dad used to shout',
    'you are such an idiot 😂 love you',
  ],
};
