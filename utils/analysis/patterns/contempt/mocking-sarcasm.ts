import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Mock praise and mock pity, with a marker that leaves no doubt. Source: Gottman Institute, contempt: mockery and sarcasm. */
export const pattern = definePattern({
  id: 'mocking-sarcasm',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(#partner|mother|mom|father|dad) of the year]',
    '[(thanks|cheers) (a lot)? for (nothing|wasting ~4|leaving me ~5)] !but',
    '[(great|good|nice) (job|going) (ruining|genius) ~4]',
    '[congratulations (on|for) ~ surviving ~5]',
    '[slow clap]',
    '[you really thought ~5]',
    '^ [(oh|so|and)? now you (want|care) ~4]',
    '[(shall|should) i (call|ring) the (news|newspaper|newspapers)]',
    '[(your|his|her) (royal? highness|majesty|lordship)] !the',
    '[do? you ~ want? ~ a ~ (medal|parade)]',
    '[(boo hoo|my heart bleeds|wah wah|cry (harder|more))]',
    '^^ [cry me a river] $$',
    '[blah blah blah]',
    '[(i bet|i am sure) you are ~ fun (at parties)?]',
    '[how (generous|noble|convenient) of you] $',
    '[are not you ~ (clever|a saint)]',
    '[(mr|mrs|miss) perfect]',
    '^ [(must be|it must be) (nice|lovely) (to|having|not) ~5]',
    '[(funny|interesting) (how|that) (you|your) ~6]',
    '[(you were|you are) ~ (a|the) (poor|innocent) ~ innocent? victim]',
    '[whatever helps you sleep]',
    '^ [(nice|good) to (see|know) ~ (where i stand|you ~ (have|had) time ~5)]',
    '[in case you (had|did) not noticed ~4]',
    '[(god|heaven) forbid you ~5]',
    '[when you are? done being ~3]',
  ],
  unless: ['(funny|interesting) how you (always|can)'],
});

export const note: PatternNote = {
  because: 'Sarcasm says the hurt sideways, so it lands as mockery.',
  source: 'Gottman Institute, contempt: mockery and sarcasm',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'father of the year, everybody',
    'Thanks for nothing',
    'great job ruining my birthday',
    'oh boo hoo',
    'do you want a medal for doing the dishes once',
    "funny how you're never tired when it's football",
    'yes your highness, right away your highness',
  ],
  allows: [
    'thanks for nothing but the best memories of this trip',
    'how kind of you to drive my mum',
    'poor baby, get some rest x',
    'congratulations on the new job!!',
    'funny how you always know what I need',
    "oh I'm so sorry about your nan",
    'do you want a cookie with your tea?',
  ],
};
