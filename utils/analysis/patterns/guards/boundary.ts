import { defineGuard } from '../define-pattern';

/** Asking that something done to me ends, refusing, or going without a condition. Such a sentence is never a finding. */
export const guard = defineGuard({
  id: 'boundary',
  match: [
    '(do not|never|stop|quit) you? ever? ~ #attack me',
    'please (stop|leave|go|do not (come|call|text|contact|message|touch|yell|shout|go|write))',
    '(stop|quit) (yelling|shouting|screaming|swearing|cursing) (at me)?',
    '(do not|never|stop) ever? (yell*|shout*|scream*|swear*|raise* your voice) at me',
    '(do not|never|stop) ever? (talk*|speak*) to me (like (that|this)|that way|in that (tone|way))',
    '(do not|never|stop) ever? call* me (names|that|an|a|#trait)',
    '(do not|never|stop) ever? @contact to? me (again|any more|ever|at work|please|$)',
    'do not come (near (me|the)|to my (house|home|place|work|door)|round|over tonight)',
    '(leave|let) (me|us) (alone|be|go)',
    '(i need|i want|i would like|give me) ~ (space|time|a break|some (space|time|air)|to be alone|distance|a minute|quiet)',
    'i am not (comfortable|ok|ready|in the mood|having sex|going to have sex|consenting|coming home with)',
    'i do not (consent|feel comfortable|want to (have sex|be touched|do that|sleep with|kiss|see you|be with you|marry|continue))',
    'i do not want you (to (touch|come|call|contact)|in my|near|here)',
    '^ i am (leaving|leaving you|moving out|breaking up (with you)?|filing for divorce|going to my #family) $',
    'i (want|need|am asking for) (a (divorce|separation)|to (break up|separate|end (this|it)))',
    '(no means no|i said no|(my|the) answer is no|it is a no)',
    'stay away from (me|us|my (#family|house|work))',
    '(get|take) (your hands)? off (of)? me',
    'i (will not|am not going to) (be (spoken|talked|treated|yelled|shouted)|let you (hit|touch|hurt|speak|treat))',
    'i (will not|am not going to) (put up with being|accept being|tolerate being|stay while)',
    '(it is|we are) over (between us)? $',
    'no more (hitting|yelling|shouting|texts|calls)',
  ],
  unless: [
    '(if|unless) you',
    'or (i|i am|i will|else|we)',
    'leave me alone (and (go|cry|enjoy)|with|for)',
    'stop (yelling|shouting|screaming) like (a|an)',
    'let (me|us) go (get|to|and|first|shopping|check)',
  ],
});
