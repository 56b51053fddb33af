import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A name that puts them down, said of them. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-label',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#unsure [@you-are !not (@article ~ @epithets little? #insult|@epithets (#name|trash|garbage|nothing !(but|like|short)))] !('s|free)",
    '<!#unsure [@you-are (such|basically|nothing but|essentially) (a|another) ~ @epithets little? #soft-insult]',
    '<!#unsure [@you-are the (#superlative|biggest|most #trait) ~ ~1 (#insult|#people|#family|thing)] !i',
    '[(stop|quit|do not|less of) ~ (be|being|act* like)? ~ such? (a|an) ~ @epithets little? !stranger (#insult|#soft-insult)]',
    '[what (a|an) ~ @epithets #insult you are]',
    '[make* (you|yourself) (sound|look|seem)? ~ like? @article ~ @epithets #insult]',
    '[make* (a|an) ~ (fool|idiot|clown|joke|disgrace|ass|spectacle) out? of yourself]',
    '[(the likes of|#tag like) you]',
    '[(i ~|am|being|did i) (marry*|married to|stuck with) (a|an|this) ~ @epithets (#insult|#soft-insult)]',
    '[what? are you ,? (five|twelve|5|12|(a|an)? ~ @epithets #insult)] $',
    '[(#name|clown) (move|moves|behavior|behaviour|energy)] !by',
    '<!#not-you [you (the|some|stay a|just a) ~ (biggest|#superlative)? ~ @epithets #insult]',
  ],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
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
    "you're basically a lodger",
    'you are the worst liar in this family',
    'What a coward you are.',
    'stop making a fool of yourself',
    'idiots like you, every time',
    'clown behaviour honestly',
    "y'all some liars",
  ],
  allows: [
    'you are not a loser, you had a bad day',
    "He said you're an idiot and I told him off",
    "if you're a coward then so am I",
    'I am such an idiot, I locked myself out',
    "you're a star",
    '"you are a liar" is what my dad used to shout',
    'you are such an idiot 😂 love you',
    'my sister married an actor',
  ],
};
