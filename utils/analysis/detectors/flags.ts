/** Conditions a line may put on its sentence. */
import type { Sentence } from '../text/sentence-model';

const isLoving = (emoji: string) => /^<3|[♥❤💕-💝😍😘🥰🫶]/u.test(emoji);

const conditions: Readonly<Record<string, (sentence: Sentence) => boolean>> = {
  question: (s) => s.mood === 'question',
  statement: (s) => s.mood === 'statement',
  imperative: (s) => s.mood === 'imperative',
  negated: (s) => s.negated,
  asked: (s) => s.mark.includes('?'),
  shouted: (s) => s.mark.includes('!') || s.tokens.some((t) => t.caps && t.norm.length > 2),
  addressed: (s) => s.addressed,
  loving: (s) => s.emoji.some(isLoving),
  short: (s) => s.tokens.length <= 6,
  brief: (s) => s.tokens.length <= 12,
};

const always = () => true;

/** One condition of them all; a flag with `!` before it must not hold. Throws on an unknown name: patterns are our own data. */
export function compileFlags(flags: readonly string[]): (sentence: Sentence) => boolean {
  const tests = flags.map((flag) => {
    const isReversed = flag.startsWith('!');
    const condition = conditions[isReversed ? flag.slice(1) : flag];
    if (!condition) throw new Error(`Unknown flag {${flag}}`);
    return (sentence: Sentence) => condition(sentence) !== isReversed;
  });
  return tests.length === 0 ? always : (sentence) => tests.every((test) => test(sentence));
}
