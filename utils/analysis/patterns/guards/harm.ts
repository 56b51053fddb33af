import { defineGuard } from '../define-pattern';

/** A report of harm or fear. Such a draft is left alone as a whole. */
export const guard = defineGuard({
  id: 'harm',
  match: [
    '(you) ~ (hit|punched|slapped|choked|strangled|kicked|beat|shoved|raped|assaulted|molested|spat on|spit on|bit|burned|burnt|hurt my (arm|wrist|neck|face|back)|punch|slap|choke|beat up|threatened|stalked|stalk) (me|us|the (kids|baby|dog)|our (son|daughter)|him|her|my) !(up|with (a|the) (pillow|snowball|ball)|to it|at|in (chess|scrabble))',
    'you (pushed|pinned|threw|dragged|held|slammed|shoved) me (against|down|into|over|up against|on the|to the|by|across|out of)',
    'you (grabbed|held|twisted|broke|squeezed|bruised) my (arm|wrist|hair|neck|throat|face|nose|finger|leg) !(when i|while i cried|gently)',
    'you (put|laid|raised) (your)? (hands|hand|a hand|fist) (on|around|to|at) (me|my|us)',
    'you (threw|hurled) (a|the|your|my) ~2 at (me|my|us)',
    'you (locked|trapped|shut) me (in|inside|up)',
    'you (forced|made) me (to have|have) (sex)',
    'you forced (yourself) on me',
    'you (broke|smashed|kicked in|punched) (my (phone|door|things|window|stuff)|the (door|wall|window)) ~~6 (at me|angry|in front|because|when|again|last night)',
    'you (took|hid|kept) my (phone|keys|passport|cards|id|bank card|documents|papers) ~2 (so|to stop|and|away|again|from me|$)',
    'you (threatened|said you would|said you will|told me you would|keep threatening) (to)? ~ (kill|hurt|hit|take|post|leave me with nothing|shoot|burn)',
    '(i am|i was|i feel|i have been|we are|the kids are) ~ (scared|afraid|terrified|frightened|fearful) (of|around|when you|to (come home|go home|be)) ~ (you|being alone with you|your (temper|rage|anger)|home|shout|yell|drink|get)?',
    '(i) (do not|did not|no longer) feel safe',
    '(i am|i was) (bleeding|bruised|covered in bruises|in (the)? (hospital|a&e|er) because)',
    '(my|the) (bruises|bruise|black eye)',
    '(he|she) (hits|hit|beats|beat|chokes|choked|rapes|raped|punched|slapped) me',
  ],
  unless: [
    '(scared|afraid|terrified|frightened) (of|to) ~ (losing|lose|disappoint|disappointing|let|letting|hurt|hurting|missing|spiders|heights|the dark|dogs|wake|ask|tell|say|be alone)',
    '(you hit me) (up|like|that|with (the|your) (news|best))',
    '(beat|killed) me (at|in|to|by) ~4',
    'i am (afraid|scared) (you|that you|i)',
  ],
});
