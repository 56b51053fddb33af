import { defineGuard } from '../define-pattern';

/** A pause with a way back: a time to talk again, or a word that nobody is being left. In such a draft nothing shuts the other out. */
export const guard = defineGuard({
  id: 'return',
  match: [
    'i (will|can|want to) ~ (call|ring|text|talk|answer|reply|explain|listen|read|be back) ~~6 @later',
    '(we|let us) ~2 (talk|speak|discuss|finish|sort|do|try) ~5 @later',
    '<!get back (by|before|at !(you|me|it|him|her|the)|in (a|an|half|ten|twenty|the))',
    '(give me|i need) ~ (an|half|until|a (minute|moment|bit|few|day|second)|the (night|evening))',
    'i am ~ too (#hurting|tired|raw|wound up)',
    'not ~ (ignoring|punishing|leaving|avoiding|brushing|dumping|a punishment|because of you|about you)',
  ],
});
