import { definePattern, type PatternExamples } from '../define-pattern';

/** Refusing blame by accusing them of blaming. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'blaming-me',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(do not|stop|quit|how dare you|you can not|you always|why do you always) ~ (you)? ~ (try to|dare|even)? ~ (blame|blaming|pin|put|putting|turn|turning|twist|accuse|accusing) ~ (this|it|that|everything|your ~2)? ~ (on|onto|around on|back on|at)? me] ',
    '[(you can not|do not|stop) (blame|blaming) me for ~4]',
    '[(get|keep) off my (back|case)] ',
  ],
  because: 'It turns their complaint into an attack on you.',
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "Don't put this on me",
    'stop blaming me for your bad mood',
    'get off my back',
    "you can't blame me for the weather you chose",
    'how dare you put that on me',
    "don't try to pin this on me",
  ],
  allows: [
    "don't put the blanket on me, too warm",
    'stop, the cat is sitting on me',
    "I don't blame you",
    'get off my bus stop early if you like',
    'the boss keeps blaming me for it',
    'I blame myself, honestly',
  ],
};
