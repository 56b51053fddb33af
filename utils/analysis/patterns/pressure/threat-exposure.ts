import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A threat to expose, or to take children or money away. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-exposure',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(i @will|i am|i go) ~ #expose ~ (everybody|everyone|your #family)? ~ (your|the|those|our|these) ~ #secret ~4]',
    '(if|unless) you ~~8 [(everyone|everybody|they|the whole ~1) @will ~ (see|get|have) ~ (your|the|those) ~ #secret]',
    '[(i @will|i am) ~ (tell|telling) ~ (everyone|everything|your (#family|boss|wife|husband)|them) ~ #the-truth ~4]',
    '[you (will|are) (never|not) ~ see ~ (the|your|our|my)? ~ (#kids|them|dog) ~ again?] !like ~2',
    '[(i @will|i am) ~ (take|taking) ~ (the|my|our|your) ~ #kids ~ (away|and you)] ~4',
    '[i @will ~ take (you for everything|everything|you to the cleaners) ~4]',
    '[i @will ~ (make sure you ~ (never see|lose)|(get|have) you ~ (deported|sacked|fired|arrested)) ~4]',
    '[(one|a) call to (immigration|your boss|your #family)] ~4',
    '[we will see ~ (what|how) ~5 judge ~5]',
    '[i (still have|have) ~ (the|your) ~ #secret ~ (so|and) ~5]',
    'or (i|i am|i will) ~ [(tell|telling|ring|ringing|show) ~ (your|the)? ~ (#family|boss|wife|husband|everyone|_ about) ~3]',
  ],
  unless: [
    '(surprise|birthday|party|good news|proud|cute)',
    '(trip|rome|parking|park|grandma|nursery|school|swimming)',
    '(can|shall|should) i',
  ],
  protects: 'threat',
});

export const note: PatternNote = {
  because: 'This reads as a threat.',
  source: 'Safety rules for threats; Duluth model',
  reword: ['pause'],
};

export const examples: PatternExamples = {
  nudges: [
    "I'll send your pics to your boss",
    "you'll never see the kids again",
    "I'm telling your mum everything you did",
    'I will take you for everything you have',
    "pay me or I'm telling your dad",
    'I still have the screenshots so think twice',
  ],
  allows: [
    "I'm telling everyone about the surprise party tomorrow",
    "I'll take the kids to the park",
    'can I send your photos to mum?',
    "I'll tell your mum you said hi",
    'you will never see a sunset like it',
    "I'm sending the photos from Rome to your parents",
    "we'll see what the judge says about the parking fine, court is at 9",
  ],
};
