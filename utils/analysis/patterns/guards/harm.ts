import { defineGuard } from '../define-pattern';

/** A report of harm or fear. Such a draft is left alone as a whole. */
export const guard = defineGuard({
  id: 'harm',
  match: [
    // Hands on somebody
    '<!(can|could|would|will) you @have-done #assault (@mine #body|@one|him|her) !(@harmless|out|like|in your sleep)',
    'you @have-done (beat|beats|beating) @one (up|black|so|when|while|because|with|last|until|$)',
    'you @have-done #shove me (again|hard|and|so|when|while|because|last|$|against|down|across|onto|off (the|my)|by my|@into #thing)',
    'you @have-done (held me (down|against)|shook me|stood over me|(scream*|shout*|yell*|spat|got) ~ in my face)',
    'you @have-done #grip (my #body|me by) !(when i|while i|and kissed|gently|last longer)',
    'you @have-done grab* me (and !kissed|by|again|so|hard|when|last|$)',
    'you @have-done (left|leave|gave) (a|me with|me a)? ~ (bruise*|mark|marks|black eye)',
    '(you|not|never) ~3 (put*|lay|laid|raise*|had) ~ your? (hands|hand|a hand|fist|finger) ~ (on|around|round|over|to|at|against) @one',
    '(put*|your) ~ (hand|hands|fingers) ~ (are|were|was)? (on|around|round|over) my (throat|neck|mouth)',
    // Things, doors, freedom
    'you @have-done (threw|throw|throwing|hurled|chucked) (a|the|your|my|that) ~2 (at|past|towards) @one',
    'you @have-done (put|punch*|kick*|slam*|smash*|throw*|break*) ~ (your fist|a hole|(a|the|my|our|that) ~ #thing)',
    'you @have-done (block* the (door|doorway|way|exit|car)|(lock*|trap*|pin*|corner*) (me|us) !(out|the))',
    'you (would|did|do|will|are) not (let|letting|give) me ~ (leave|go|out|see my #family|my (phone|keys))',
    'you (took|take|hid|hide|kept) my (phone|car? keys|passport|cards|papers) (so|to stop|and|away|again|from|$)',
    'you ~ (follow*|chase*) me (to (work|the|my)|home|around|down)',
    // Sex
    '(force*|made|pressured) (me ~ (to (have|do)|have|into) ~ sex|yourself on me)',
    'i (said|was saying|told you) (no|stop|to stop) ~5 (and|but) you (kept|carried|did not|still|would not)',
    '(without my consent|against my will|(sex with|on top of|touch*) me ~3 (asleep|sleeping|passed out))',
    // Threats told
    'you @have-done (threaten* to ~ (take|send|post|#violence)|(said|told me|saying) ~ you (would|will) ~ #violence)',
    'you (said|threaten*|told me) if i ~~8 you (will|would)',
    // Fear
    '@i-am ~3 #afraid ~ of ~ (you|being alone with you|your (temper|rage|anger)|(what|how) you ~ (will|would|might|could|can))',
    '@i-am ~3 #afraid ~ (when*|every time|if) you !(leave|travel|fly|do not)',
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
  ],
});
