import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them to stop talking or typing. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'stop-talking',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ [(stop|quit) ~ (talking|typing|explaining|yapping|interrupting)] !(to|and come)',
    '[(not|no) (another|one more) word]',
    '[you had your turn]',
    '[do not you? (say|type) ~ (another|one more) ~ word]',
    '[(i|you) ~ need you? to ~ shut up]',
    '[you? talk too much] $',
  ],
});

export const note: PatternNote = {
  because: 'It tells them their words are not wanted.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'STOP TALKING',
    'Not another word.',
    "don't say another word about my mum",
    'stop typing, I mean it',
    'you talk too much',
    'I need you to shut up for a minute',
  ],
  allows: [
    "stop talking to strangers online, it's scary",
    'not another rainy day',
    'we talk too little',
    'stop texting and driving please',
    "don't say a word to her yet, it's a surprise",
    'another word for happy?',
  ],
};
