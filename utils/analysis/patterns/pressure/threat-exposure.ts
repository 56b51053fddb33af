import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A threat to expose, or to take children or money away. Source: Safety rules for threats; Duluth model. */
export const pattern = definePattern({
  id: 'threat-exposure',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(i @will|i am|i go) ~ #expose ~ (everybody|everyone|your #family)? ~ (your|the|those|our) ~ #secret ~4]',
    '[(i @will|i am) ~ (tell|telling) ~ (everyone|everything|your (#family|boss)|them) ~ #the-truth ~4]',
    '[you (will|are) (never|not) ~ see ~ (the|your|our|my)? ~ (#kids|them) ~ again?] !like ~2',
    '[(i @will|i am) ~ (take|taking) ~ (the|my|our) ~ #kids ~ (away|and you)] ~4',
    '[i @will ~ take (you for everything|everything) ~4]',
    '[we will see ~ (what|how) ~5 judge ~5]',
    '[i (still have|have) ~ (the|your) ~ #secret ~ (so|and) ~5]',
    'or (i|i am) ~ [(tell|telling) ~ (your|the|everyone|them) ~ #family?] ~3',
  ],
  unless: [
    '(surprise|birthday|party|good news)',
    '(trip|rome|fine|parking|park|grandma|nursery)',
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
