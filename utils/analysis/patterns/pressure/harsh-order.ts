import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A bare order with heat in it. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'harsh-order',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(get|move) your ~ lazy? ~ (ass|butt|backside) @rest]',
    '^ [answer (me|(your|the) ~ phone) ~ #right-now] $',
    '^ [(pick up|answer|call|sit|go|stay|get|move|come|grow) ~3 (fucking|the damn|@the-hell)] !(out of here|away|love)',
    '{shouted} ^ [answer me] $$',
    '[go to your room]',
    '[do i have to ~ ~ (tell|ask|beg) you] !(about|how)',
    '[you will ~ do it ~3 (or|now|and)]',
    '^ [(do your job|get off (your (ass|phone|game|backside|high horse)|the (phone|game)))]',
    '<!how [do not you dare ~ !(do|open|move|worry|go easy|spoil|eat|clean|cook|pay|feel|cry|change|forget|stop) @rest]',
    '^ [get (over|back)? here ~ #right-now]',
    '{shouted} ^^ [(do it|i said) now] $$',
    '[do (as|what|exactly what) (you are told|i (say|said|tell))]',
    '[i (am|was) not asking you? ,? ,? (i (am|was))? ~ telling you?]',
    '^^ [i am not asking] $$',
    '[(look at|listen to|answer) me when i am (talking|speaking)]',
    '[leave ~2 @the-hell alone]',
    '[watch your ~ (tone|attitude)]',
  ],
  unless: ['(just fucking do it|deserve|hurt yourself)'],
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
    'DO IT NOW',
    'get over here right now',
    "don't you dare walk away",
    "do as you're told",
    "Don't you dare blame this on me",
    "I'm not asking, I'm telling you",
    "You will do it and you'll do it with a smile",
    "look at me when I'm talking to you",
    'move your lazy backside',
    'watch your tone',
  ],
  allows: [
    "come home now babe, dinner's ready",
    'call me when you land',
    'get out of there, police are coming',
    "pick up the phone, it's your mum!",
    'could you turn it down now, kids are asleep',
    'get milk',
    'just fucking do it, you deserve that job babe',
    'do it now or later, either is fine',
    "don't you dare do those dishes, rest",
    "don't you dare open that advent calendar",
    'answer me when you can',
    'get home safe',
    'are we clear of the fog yet',
  ],
};
