import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Answering a complaint with one of one's own. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'you-too',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(like|as if|and) you have ~ (never ~ (forget*|made|lied|put|lost|messed)|been perfect) ~6]',

    '^ (and|but|meanwhile) ,? [who ~ (is it|was it|is)? ~ (that|who)? ~ (left|bought|paid|paying|told me|forgot|crashed|broke|wanted) ~6]',

    '{!question} [when (you ~~7 (it is|that is) ~~6 (when|if) i|i ~~7 (it is|i am|that is) ~~6 (when|if) you) ~6]',

    '[what about ~ (when you !are|all? the times? you|you last|your ~ #flaw) ~6]',
    '[(like|as if) you (are|were) ~ ~ perfect]',
    '<!#cond [you (are|were) (not|no|hardly) ~ exactly? ~ (a|an)? ~ (perfect|saint|angel|innocent|picnic|prize) ~ either?]',
    '[at least i ~ (try|pay|show|do|help|work|never) ~6]',
    '{!question} ^^ [(well|but) you (never|always|lied|started) ~6]',
    '[look (at|in|to) (your own|yourself|(the|a) mirror !no) ~6]',
    '<!(do|did|if) [you ~ (do|did) (the exact? ~ same ~ thing|it too)] !for',
  ],
  unless: ['(well|but) you (never|do not) ~ know', 'neither am i'],
});

export const note: PatternNote = {
  because: 'It answers their point with a counter-point, so neither is heard.',
  source: 'Gottman Institute, defensiveness: counter-attack',
};

export const examples: PatternExamples = {
  nudges: [
    'like you have never forgotten anything in your life',

    'Yes I was late. But who left the tank empty last week?',
    'and who was it that wanted the dog',

    'when you are late it is fine but when I am late it is a crime',
    'you were no angel yourself in Leeds',
    'Look in the mirror',
    'what about you last Christmas',

    'what about all the times you forgot',
    "like you're so perfect",
    'well you never call either',
    'as if you were perfect',
    'at least I try',
    "you're not exactly perfect either",
    'yeah well you lied first',
    'you did the exact same thing to me in March',
    'you are no saint yourself',
    'And what about when you forgot mine?',
  ],
  allows: [
    'but who told you about the party?',

    'and who else is coming?',

    'can we talk about how you are feeling',
    'when you land it is on the left and ring me when you see it',

    'what about you, are you hungry?',
    "you're not perfect and neither am I, that's fine",
    'I could say the same about this soup, lovely',
    'at least I have you',
    'well you were right about the tyres',
    'well you never know',
    'what about the time on Friday, seven?',
    'you did the same thing for me when I was sick',
    'what about when you are back from leave?',
    'at least I have tomorrow off',
  ],
};
