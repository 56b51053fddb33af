import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A bare order with heat in it. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'harsh-order',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(get|move) your ~ lazy? ~ ass ~4]',
    '^ [answer (me|your phone) ~ #right-now] $',
    '[(pick up|call|sit|go|stay|get|move) ~4 (fucking|@the-hell)]',
    '{shouted} ^ [answer me] $$',
    '[go to your room]',
    '[i (asked|told) you? ~ to ~3] (and|you|so|why) ~3',
    '[you will ~ do it ~3 (or|now)]',
    '[do i have to ~ ~ (tell|ask|beg) you] ~3',
    '[(do your job|get off (your|the) (ass|phone|game))] ~2',
  ],
});

export const note: PatternNote = {
  because: 'A harsh order leaves no room to say no.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'get your lazy ass up',
    'answer your phone right now',
    'Pick up the fucking phone',
    'ANSWER ME!',
    'go to your room',
    'get off your arse and help',
  ],
  allows: [
    "come home now babe, dinner's ready",
    'call me when you land',
    'get out of there, police are coming',
    "pick up the phone, it's your mum!",
    'could you turn it down now, kids are asleep',
    'get milk',
    'just fucking do it, you deserve that job babe',
  ],
};
