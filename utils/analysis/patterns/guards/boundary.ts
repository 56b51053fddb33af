import { defineGuard } from '../define-pattern';

/** Asking that something done to me ends, refusing, or going without a condition. Such a sentence is never a finding. */
export const guard = defineGuard({
  id: 'boundary',
  match: [
    '(do not|never|stop|quit|please do not) (you)? (ever)? ~ (touch*|grab*|push*|hit*|follow*|film*|record*|threaten*|corner*|stalk*|harass*|kiss*|hurt*|scare*|chase*|shove*|choke*) me',
    '(please|pls) (stop|leave|go|do not (come|call|text|contact|message|touch|yell|shout|go|write))',
    '(stop|quit) (yelling|shouting|screaming|swearing|cursing) (at me)?',
    '(do not|never|stop) (ever)? (yell|yelling|shout|shouting|scream|screaming|swear|swearing|raise your voice|raising your voice) at me',
    '(do not|never|stop) (ever)? (talk|speak|talking|speaking) to me (like (that|this)|that way|in that (tone|way))',
    '(do not|never|stop) (ever)? (call|calling) me (names|stupid|that|an idiot|a bitch|crazy|a slut|fat|ugly|dumb|lazy|those)',
    '(do not|never|stop) (ever)? (contact|contacting|message|messaging|call|calling|text|texting|email|emailing|write|writing|come near|coming near) (to)? me (again|any more|ever|at work|please|$)',
    'do not come (near (me|the)|to my (house|home|place|work|door)|round|over tonight)',
    '(leave|let) (me|us) (alone|be|go)',
    '(i need|i want|i would like|give me) ~ (space|time|a break|some (space|time|air)|to be alone|distance|a minute|quiet)',
    '(i am) not (comfortable|ok|okay|ready|in the mood|having sex|going to have sex|consenting|coming home with)',
    '(i do not) (consent|feel comfortable|want (to (have sex|be touched|do that|sleep with|kiss|see you|be with you|marry|continue)|you (to (touch|come|call|contact)|in my|near|here)))',
    '^ (i am) (leaving|leaving you|moving out|breaking up (with you)?|filing for divorce|going to my (mom|mother|sister|parents|mum)) $',
    '(i) (want|need|am asking for) (a)? (divorce|separation|to (break up|separate|end (this|it)))',
    '(no means no|i said no|my answer is no|the answer is no|it is a no)',
    'stay away from (me|us|my (kids|house|family|sister|work))',
    '(get|take) (your hands)? off (of)? me',
    '(i will not|i am not going to) (be (spoken|talked|treated|yelled|shouted)|let you (hit|touch|hurt|speak|treat)|put up with being|accept being|tolerate being|stay while)',
    '(it is|we are) over (between us)? $',
    'no more (hitting|yelling|shouting|texts|calls)',
  ],
  unless: [
    '(if|unless) you',
    'or (i|i am|i will|else|we)',
    '(leave me alone) and (go|cry|enjoy)',
    'stop (yelling|shouting|screaming) like (a|an)',
    '(let me go|let us go) (get|to|and|first|shopping|check)',
    'leave me alone (with|for)',
  ],
});
