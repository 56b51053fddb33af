import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them to stop talking or typing. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'stop-talking',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^ (just|so|now)? [(stop|quit) ~ (talking|typing|explaining|yapping|interrupting|writing) !(to|and (come|drive|driving)|like) @rest]',
    '[(not|no) (another|one|one more|a single) ~ more? ~ (word|peep|syllable|sound|message) (more|from|out|about|until|$) @rest]',
    '[not a ~ (word|peep)] (from|out)',
    '[do not you? (say|type) ~ (another|one more) ~ word]',
    '[you ~ talk too much] $',
  ],
});

export const note: PatternNote = {
  because: 'It tells them their words are not wanted.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'STOP TALKING',
    'Not another word.',
    "don't say another word about my mum",
    'stop typing, I mean it',
    'you talk too much',
    'not one word more from you',
    'Not a word out of you this evening',
    'stop talking and let the adults speak',
    'Not now, not later, just stop talking about the loft',
    'not another syllable about the tax',
  ],
  allows: [
    "stop talking to strangers online, it's scary",
    'not another rainy day',
    'we talk too little',
    'stop texting and driving please',
    "don't say a word to her yet, it's a surprise",
    'another word for happy?',
    'not one word for me all evening',
    'do I talk too much?',
    "not a word to mum, it's a surprise",
    "don't say a word, there's a deer in the garden",
    'do not talk to the kids until I am home with the news',
  ],
};
