import { defineGuard } from '../define-pattern';

/** A pause with a way back: a time to talk again, or a word that nobody is being left. In such a draft nothing shuts the other out. */
export const guard = defineGuard({
  id: 'return',
  match: [
    'i (will|can|want to) ~ (call|ring|phone|text|talk|answer|reply|explain|listen|read|hear|speak|be back) ~~6 @later',
    '(we|let us) ~2 (talk|speak|discuss|finish|sort|do|continue|look|pick|try) ~5 @later',
    '<!get back (by|before|at !(you|me|it|him|her|the)|in (a|an|half|ten|twenty|the))',
    'give me (an|half|until|a (minute|moment|bit|few|day|while|second)|ten|twenty|the (night|evening|weekend))',
    '(am|is|are) not ~ (ignoring|punishing|leaving|avoiding|brushing|dumping|mad|cross|a punishment|because of|about you)',
    'not (ignoring|punishing|leaving|brushing|dumping) you',
  ],
});
