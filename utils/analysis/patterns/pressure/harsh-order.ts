import { definePattern, type PatternExamples } from '../define-pattern';

/** A bare order with heat in it. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'harsh-order',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(get|move|haul|drag|bring|put) your ~ (lazy|fat|sorry|fucking|damn|stupid)? ~ ass ~4]',
    '^ [(get (out|up|over here|off|moving|dressed)|come (here|back|home)|go (home|inside|to (bed|your room))|sit (down)?|stand up|move|answer (me|the phone|your phone|my (question|texts|calls))|pick up (the|your) ~1 phone|pick up|hang up|give (it|me) ~2|tell me|fix (it|this)|clean (it|this) up|do it|pay me|stop (it|that)|look at me|listen to me|apologise|apologize|say sorry|open the door|turn (it|that) ~1|put (it|that|the phone) ~1|hurry up) ~ (right now|now|this (minute|instant|second)|immediately|at once|the (fuck|hell) ~2)] !(and (love|kiss)|or we|before it|we will be) $',
    '[(answer|pick up|call|reply|move|clean|turn|sit|hurry|go|listen|wash|stay|get) ~4 (fucking|the fuck|goddamn|the hell)] !(good|amazing|love|yes|great|yay)',
    '{shouted} ^ [(answer me|answer the (phone|question)|look at me when|do it now)] $$',
    '[go to your room]',
    '[(i (told|said|asked)) (you)? ~ (to|already|twice|a (hundred|thousand|million) times|before|ten times|three times|one thousand) ~3] ,? (why|and|so|now|do|did|you|are|but|what) ~3',
    '[(you will|you are going to|i want you to|i expect you to|i need you to) ~ (do (it|this)|apologise|apologize|come|get|clean|leave|call|answer|fix|tell me) ~3 (now|right now|tonight|today|immediately|or|this minute)] !(please|if|for dinner)',
    '[(how long (do i|must i|am i|will i)|i am (still)? waiting|do i have to) ~ (have to|going to|supposed to|need to)? ~ (wait|ask|beg|say|tell you)] ~3 ',
    '[(do your (job|duty|fucking job|share|part)|make yourself useful|earn your keep|hop to it|chop chop|snap to it|get (on with it|a move on)|get off (your|the) (ass|phone|couch|sofa|game|arse))] ~2',
  ],
  unless: [
    '(please|babe|baby|love|honey|hun|dinner|ready|kids|kiddo|dog|boy|good boy)',
    '(he|she|they|boss|it|we|i) ~ (fucking|goddamn|damn)',
    '(yes|amazing|wow|congrats|haha|fire|train|police|hurry)',
    '(told|said|asked) you ~ (so|yesterday|about|that i (love|am)|how)',
  ],
  because: 'A harsh order leaves no room to say no.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
});

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
