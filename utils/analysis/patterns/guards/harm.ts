import { defineGuard } from '../define-pattern';

/** A report of harm or fear. Such a draft is left alone as a whole. */
export const guard = defineGuard({
  id: 'harm',
  match: [
    'you ~ #attacked (me|us|(the|our|my) (#kids|dog)|him|her) !(up|with (a|the) (pillow|snowball|ball)|to it|at|in)',
    'you (pushed|pinned|threw|dragged|held|slammed|shoved) me (against|down|into|over|up against|on the|to the|by|across|out of)',
    'you (grabbed|held|twisted|broke|squeezed|bruised|hurt) my #body !(when i|while i cried|gently)',
    'you (put|laid|raised) your? (hands|hand|a hand|fist) (on|around|to|at) (me|my|us)',
    'put* your? (hands|hand) (on|around) my (throat|neck)',
    '(not|never) ~3 (put*|lay|raise) (your|a)? (hands|hand) (on|to|against) (me|us)',
    'you (threw|hurled) (a|the|your|my) ~2 at (me|my|us)',
    'you (locked|trapped|shut) me (in|inside|up)',
    'you (forced|made) me (to have|have) sex',
    'you forced yourself on me',
    'you (broke|smashed|punched) (my|the) (phone|door|things|wall|window) ~~6 (at me|angry|in front|because|when|again|last night)',
    'you (took|hid|kept) my (phone|keys|passport|cards|id|documents|papers) ~2 (so|to stop|and|away|again|from me|$)',
    'you (threatened|said you (would|will)|told me you would|keep threatening) to? ~ (kill|hurt|hit|take|post|shoot|burn)',
    '@i-am ~ #afraid (of|around) ~ (you|being alone with you|your (temper|rage|anger))?',
    '@i-am ~ #afraid when you (shout|yell|drink|get)?',
    '@i-am ~ #afraid to (come|go|be) (home|with you|alone with you)',
    'i (do not|did not|no longer) feel safe',
    'i (am|was) (bleeding|bruised|covered in bruises|in (the)? (hospital|er) because)',
    '(my|the) (bruises|bruise|black eye)',
    '(he|she) (hits|beats|chokes|rapes|#attacked) me',
  ],
  unless: [
    '#afraid (of|to) ~ (lose*|miss*|disappoint*|let*|hurt*|wake|ask|tell|say|be alone)',
    '#afraid of ~ (spiders|heights|the dark|dogs)',
    'you hit me (up|like|that|with (the|your) (news|best))',
    '(beat|killed) me (at|in|to|by) ~4',
    'i am (afraid|scared) (you|that you|i)',
  ],
});
