import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying that they can think, know or do anything. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'no-brain',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you (do|did) not ~ ~ know ~ (anything|shit|jack|the first thing)] !(yet|about the)',
    '<!#cond [you ~ know ~ (nothing|jack|dick all|fuck all|sod all)]',
    '[you ~ have ~ (no|not the first|zero|not a) ~ (idea|clue) !(how !(hard|exhausting|embarrassing|much i)) @rest]',
    '[you ~ (do|did) not ~ even? know what ~ you are ~ (talking|doing) @rest]',
    '[are you (out of your ~ mind|on (drugs|crack|glue))]',
    '[you ~ have ~ lost (your ~ (mind|marbles)|it)]',
    '{question} ^ [(are you|you) ~ (#trait-sure|thick|slow|deaf|blind|dense) (or ~2 #trait)?] $',
    '[(a|any|my|our|the) ~2 (chimp|child|toddler|year old|dog|houseplant) ~1 (could|would|can|has|does|is|speaks) ~4 (better|more)]',
    '[(a|any) (chimp|child|toddler) could @rest] !(sleep|use|get)',
    '[@must-i (need to)? ~ (draw (it|you ~3)|print you a|spell (it|everything) out)]',
    '[what (do|would) you even? know about? ~3] $',
    '<!(to|i|we) [(read a ~ book|do (your|some) ~ research|educate yourself|use your (brain|head))] (for once|$)',
    '[you call (this|that|yourself) ~ (a|an)? ~ _]',
    '[get ~2 through your ~1 (head|skull)]',
    '[what planet (are|do) you @rest]',
    '[you could not even @rest]',
    '{!question} [you can not even !(see|imagine|tell|begin) @rest]',
    '[you (would|could) not ~ know !it @rest]',
    '[you ~ @can-not ~ (do|hold) ~ (anything|a job)]',
    '[do you (ever|even|just not) think] !(about|of|it|you|that|we|i)',
    '[not ~ (a|your) strong (suit|point)]',
    '[do? try to keep up] $$',
    '[(for|from) (someone|somebody|a (man|woman|guy|girl)) who ~~8 you]',
  ],
  unless: ['you have no idea (how (much|happy|proud)|what (this|it) means)', '(deaf|blind|drunk|sick) (in|on|already)'],
});

export const note: PatternNote = {
  because: 'It says they are not able, which leaves them nothing to answer.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'what planet are you on',
    'get it through your thick skull',
    'you clearly have lost your mind',
    "you have no idea what you're talking about",
    'U dont know anything about my job',
    'are you stupid?',
    'even a child could have packed that bag',
    'And you call yourself a vegetarian',
    'do I have to draw you a diagram',
  ],
  allows: [
    'you have no idea what this means to me',
    'you have no idea how much I love you',
    "I don't know anything about cars",
    'are you drunk already? save me some',
    'only you can make me laugh like that',
    'do you know what time the train is?',
    "my dad has no clue what he's doing with the router",
  ],
};
