import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Mock praise and mock pity, with a marker that leaves no doubt. Source: Gottman Institute, contempt: mockery and sarcasm. */
export const pattern = definePattern({
  id: 'mocking-sarcasm',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(#partner|mother|mom|father|dad|parent|friend) of the (year|century)]',
    '[(thanks|cheers) (a lot)? for (nothing !(but|special)|(ruining|wasting|ignoring|leaving me !(the|a|some|your)) @rest)]',
    '[(great|good|nice) (job|work|going) ~ (ruining|forgetting|embarrassing) @rest]',
    '[congratulations ,? (on|for) ~ (ruining|surviving) @rest]',
    '[(slow clap|round of applause for) @rest]',
    '<!(i|and) [you ~ (really|actually|honestly|seriously) ~ (thought|believed) !of @rest]',
    '^ [(oh|so|and)? now you (want|care|remember|have time) @rest]',
    '[(your|his|her) (royal? highness|majesty|lordship|ladyship)] !the',
    '<!oh [my lord] $',
    '[(shall|should) i (call|ring) the (news|newspaper|newspapers|press)]',
    '[want ~ a (medal|parade|trophy|gold star)]',
    '[(boo hoo|my heart bleeds|cry (harder|more)|cry me a river)]',
    '[blah blah blah]',
    '[(how|very|so) ~ (generous|noble|convenient|mature|big) of you @rest]',
    '[are not you ~ (clever|a saint)]',
    '^ [(it)? must be (nice|lovely) (to|being|having|not) @rest]',
    '[(funny|interesting) (how|that) (you|your) !(mention|say|ask|said) @rest]',
    '[(you were|you are) ~ (a|the) (poor|innocent) ~ innocent? victim]',
    '[(whatever helps you sleep|keep telling yourself that)]',
    '^ [(nice|good) to (see|know) ~ (where i stand|you ~ (have|had) time ~5)]',
    '[(god|heaven) forbid you !(get|fall) @rest]',
    '[when you are? done being @rest]',
    '[(you must be|hope you are) ~ (proud (of yourself)?|happy now)] $',
    '[do not (flatter yourself|strain yourself $)]',
    '[(cute|adorable|sweet|hilarious|bless) ,? (that|how)? you ~ (think|thought) !of @rest]',
    '<!(are|is|be|all|was|were) [(right|sure) , because (you are|me|i am|my|that) @rest] !(love|miss)',
    '[excuse me for (working|having|breathing|thinking|caring|wanting|not) @rest]',
    '[no wonder (nobody|no one|you are alone|your ex|your ~2 left) @rest]',
    '[(you expect me|am i supposed|i am supposed) to (believe|clap|thank|be impressed) @rest]',
    '^ [like (i|anyone) (care|cares|asked)]',
    '[spare me (the|your) @rest]',
    '[did i ask] $',
  ],
  unless: ['(funny|interesting) how you (always|can)', 'you must be ~ proud of (her|him|them|your)'],
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
