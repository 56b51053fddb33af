import { definePattern, type PatternExamples } from '../define-pattern';

/** Ordering the other to be silent. Source: Gottman Institute, contempt and flooding; turn-taking in couples' talks. */
export const pattern = definePattern({
  id: 'shut-up',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^ [shut (the|your|ur)? ~ (up|it|mouth|face|trap|hole|pie hole|gob|cake hole|piehole)] !(shop|about (him|her|it already)|in|down|when|and (kiss|take|dance|appreciate))',
    '(please|just|you|now) [shut (the)? ~ (up|it|your mouth|your face)] !(shop|about|and (kiss|appreciate))',
    '[(you) (need to|should|better|can|have to|are going to) ~ shut (the fuck|the hell|your)? ~ (up|mouth|it)]',
    '[(close|watch|shut) your ~ (damn|fucking|big|filthy|dirty|stupid)? ~ (mouth|tongue|trap|tone)]',
  ],
  unless: [
    '(she|he|they|people|kids|boss|neighbours|neighbors|dog|baby) ~ (never|not|to)? ~ (shut|shuts|stop)',
    '(can not|could not|never) (shut up|stop talking) about',
    '(told|tell) (him|her|them|me|myself) to',
    '(stop talking|shut up) and (kiss|eat|dance|come|hug|enjoy)',
  ],
  because: 'An order to be silent tells them their side is not wanted.',
  source: "Gottman Institute, contempt and flooding; turn-taking in couples' talks",
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: ['shut up', 'shut your mouth', 'just shut up', 'You need to shut up', 'shut it', 'stfu', 'watch your mouth'],
  allows: [
    'shut the door please',
    'shut up and kiss me',
    "I can't shut up about this film",
    'she told me to shut up',
    'the shop is shut up for winter',
    'should I shut the window?',
  ],
};
