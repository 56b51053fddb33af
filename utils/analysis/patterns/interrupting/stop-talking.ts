import { definePattern, type PatternExamples } from '../define-pattern';

/** Telling them to stop talking or typing. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'stop-talking',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ [(stop|quit) ~ (talking|typing|explaining|yapping|yammering|blabbing|rambling|arguing|interrupting)] !(to|about|and (kiss|come)|like that|yourself)',
    '[(not|no) (another|one more) (word|peep|sound|text|message)]',
    '[(do not) (you)? (say|type|write|speak|utter|send) ~ (another|one more|a single) ~ (word|thing|message|text|sentence|single word)]',
    '[(i|just|please|you) ~ (want|need) you to ~ (shut up|be quiet|stop talking|be silent|listen for once|keep quiet|stop typing)]',
    '[(you)? talk too much] $',
  ],
  unless: ['stop talking to'],
  because: 'It tells them their words are not wanted.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
  reword: ['pause', 'request'],
});

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
