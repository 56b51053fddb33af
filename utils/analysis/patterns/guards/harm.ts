import { defineGuard } from '../define-pattern';

/** A report of harm or fear. Such a draft is left alone as a whole. */
export const guard = defineGuard({
  id: 'harm',
  match: [
    // Hands on somebody
    '<!(can|could|would|will) you @have-done #assault (@mine #body|@one|him|her) !(@harmless|out|like|in your sleep)',
    'you @have-done choke* me out',
    'you @have-done (beat|beats|beating) @one (up|black|so|when|while|because|with|last|until|every|$)',
    'you @have-done #shove me (again|hard|and|so|when|while|because|last|$|against|down|across|onto|off (the|my)|by my|@into #thing)',
    'you @have-done (held me (down|against)|shook me|stood over me|(scream*|shout*|yell*|spat|got) ~ in my face)',
    'you @have-done #grip (my #body|me by) !(when i|while i|and kissed|gently|last longer)',
    'you @have-done grab* me (and !kissed|by|again|so|hard|when|last|$)',
    'you @have-done (left|leave|gave) (a|me with|me a)? ~ (bruise*|mark|marks|black eye)',
    'you @have-done (put me in the? hospital|(held|pulled|put|pointed) a (knife|gun) (to|on|at) (me|my))',
    '(you|not|never) ~3 (put*|lay|laid|raise*|had) ~ your? (hands|hand|a hand|fist|finger) ~ (on|around|round|over|to|at|against) @one',
    '(put*|your) ~ (hand|hands|fingers) ~ (are|were|was)? (on|around|round|over) my (throat|neck|mouth)',
    // Told without a doer, or with the traces alone
    '^^ #assault me (again|last|so|in|across|$)',
    '@i-am ~ (hit|punched|slapped|choked|strangled|beaten|raped|assaulted|(pushed|thrown) down) !(by (a|the)|with|at|to|in|on|hard)',
    'i (got|keep getting|have been) ~ (hit|punched|slapped|choked|strangled|kicked|beaten|raped|assaulted) (by you|every)',
    '(bruise|bruises|stitches|black eye|my (lip|ribs|jaw)) ~~7 (you gave|from you|from your|because of you|from where you)',
    '(black eye|stitches|covered in bruises) (again|because of you|from you)',
    '(what you did|that|it) ~4 (was|is) (assault|abuse|rape)',
    '(told ~3 i (fell|walked into a door) ~~6 (for|because of) you|police ~~4 photos of my)',
    // Things, doors, freedom
    'you @have-done (threw|throw|throwing|hurled|chucked) (a|the|your|my|that) ~2 (at|past|towards) (@one|my #body)',
    'you @have-done (put|punch*|kick*|slam*|smash*|throw*|break*) ~ (your fist|a hole|(a|the|my|our|that) ~ #thing)',
    'you @have-done (block* the (door|doorway|way|exit|car)|(lock*|trap*|pin*|corner*) (me|us) !(out|the))',
    '(you|and|or) (would|did|do|will|are) not (let|letting|give) me ~ (leave|go|out|work|see (my|friends|people)|my (phone|keys))',
    'i am not allowed to (leave|go out|have friends|see my)',
    'you (took|take|hid|hide|kept) my (phone|car? keys|passport|bank? card|papers|insulin|pills) (so|to stop|and|away|again|from|when|$)',
    'you @have-done (follow*|chase*|stalk*|track*) me (to (work|the|my)|home|around|down|everywhere|again|$)',
    '(tracker|airtag) (on|in) my',
    '{!question} you ~ ~1 outside my (work|house|flat|home) (again|every|all night)',
    'you (show|turn) up everywhere i',
    // Sex
    '(force*|made|pressure*) (me ~ (to (have|do)|have|into) ~ sex|yourself on me)',
    'i (said|was saying|told you|did not want) (no|stop|to stop|to) ~5 (and|but) you (kept|carried|did (it|not)|still|would not)',
    'i was asleep and you (still|did it|touched|had sex|kept)',
    'condom off',
    '(without my consent|against my will|(sex with|on top of|touch*) me ~3 (asleep|sleeping|passed out))',
    // Threats told
    'you @have-done (threaten* to ~ (take|send|post|#violence)|(said|told me|saying) ~ you (would|will) ~ (#violence|post))',
    'you (said|threaten*|told me) if i ~~8 you (will|would)',
    // Fear
    '@i-am ~3 #afraid ~ of ~ (you|being alone with you|your (temper|rage|anger)|(what|how) you ~ (will|would|might|could|can))',
    '@i-am ~3 #afraid ~ (when*|every time|if) you !(leave|travel|fly|do not)',
    'walking on eggshells',
    '(thought|know) you (were going to|would|might) ~ (kill|hit|hurt) (me|us|him|her)',
    '@i-am ~3 #afraid ~ you will ~ (kill|hit|hurt|follow|find|come|do)',
    '(lock* (the|my) ~1 door|door locked) ~~5 because of you',
    '@i-am ~3 #afraid to (come home|go home|be (home|near you)|sleep|say no|speak)',
    'i (was|felt|got) ~ ~ #afraid $$',
    '(scare*|frighten*|terrif*) @one when you',
    '(you|that) ~ (scared|frightened|terrified) @one (badly|so much|last night|yesterday|tonight|when)? $$',
    'i ~2 (hid|hide|locked myself) in the (bathroom|bedroom|toilet|car)',
    'i (flinch*|freeze*|shake) ~2 (when*|every time|if) you',
    '(do not|did not|no longer|never) ~ feel ~ safe',
    '(you are hurting|you hurt) me $$',
    // Afterwards
    'my #body (is|are) ~ (bruised|purple|swollen|black)',
    '(he|she|who|you) (hits|beats|chokes|rapes) me',
  ],
  unless: [
    '#afraid (of|to) ~ (lose*|miss*|disappoint*|hurt*|you (leaving|going|getting|finding|not))',
    'hit me (up|like|that|with another)',
    '(hit|slapped|burned|punched) me with (a|that|the|your) ~1 (excuse|bill|fine|list|news|details|question)',
    '(stabbed me in the back|(burned|punched|cornered) me (in|on|at) the (group|chat|fifa|party))',
    'my arm into',
  ],
});
