import { defineKindness } from '../define-pattern';

/** Seeing and naming what they go through, and standing by them in it. */
export const kindness = defineKindness({
  id: 'empathy',
  match: [
    'sorry (to hear|for your|about (your|what)|that? it? ~ happened) !,',
    'sorry !, ~ that? (you|your ~2|this) ~ !(feel|took|are (so|too)|think|got caught)',
    'i ~ (understand|can see|can imagine) ~ (how|why|where) (hard|you|your|it|the|this|people|some)',
    'i ~ (get|see|know) ~ (how|why|that)? (hard|you ~ feel*|(you are|it is) ~ #hard)',
    '(that|it|this) (must|sounds|has to) ~ (be|have been)? ~ ~ #hard !being',
    '^ ~ (that|this|it|man|damn) ~ (sucks|sucked) !(ass|up)',
    'i? ~ feel (for you|your (pain|frustration)|you $)',
    '(do|can|could) not blame you',
    '(here|there) (for you|if you need)',
    '(you (can|could) always ~ (talk|call|come)|something i can do for you|whatever you need $)',
    'hope ~ (you|your ~3|everything|things|life) ~4 #mended',
    '(hang in there|stay (strong|safe)|be strong|chin up|jia you|get well|rooting for you|believe in you|you got this)',
    '(you are not alone|dodged ~2 bullet|better off without|not worth your time)',
    'glad ~ that? you ~ (are|have|had|found|got|get) !(so|here|back|come)',
    '(i am|so|very) ~ happy for you',
    '{question} ^ ~2 you ~ (feeling)? ~ (sick|ill|hurt|sad|angry|upset|depressed|in pain|having a (bad|hard|rough) _) $',
    '(know you are|you (sound|seem|look)) ~ (tired|down|low|stressed|exhausted|sad)',
    '{question} why (are|do) you ~ (feel|feeling)',
    'you deserve ~ (better|someone)',
    '(weigh you down|let (it|them) get to you|do not (beat yourself up|fall sick)|(it|things) will get better)',
  ],
  unless: ['not sorry'],
});
