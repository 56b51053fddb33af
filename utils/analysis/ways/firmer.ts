/**
 * How a gentle line is said at full strength: without softeners, a wish as a need. The first rule that fits is taken; what
 * fits none opens with the feeling. `firm` lines of its own save a way from it.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^[rq]:(?:Could|Would) you (.*?)(?:, please)?\?/, 'n:I need you to $1.'],
  [/^r:(?:Could|Can) we not (.*?)(?:, please)?\?/, "r:I don't want to $1."],
  [/^r:(?:Could|Can) we (.*?)(?:, please)?\?/, 'n:I need us to $1.'],
  [/^r:(?:I'd love it|It would mean a lot to me) if you could /, 'n:I need you to '],
  [/^([ofr]):I really /, '$1:I really '],
  [/^r:Please don't /, "r:I really don't want you to "],
  [/^r:Please /, 'n:I need you to '],
  [/^r:I'd (?:really )?rather you didn't /, "r:I really don't want you to "],
  [/^[rn]:I'd (?:really )?(?:like|love) (you|us|us both) to /, 'n:I need $1 to '],
  [/^n:I wish you'd (?=\{(?:do|act|(?:did|does|doing):base)\})/, 'n:I need you to '],
  [/^([no]):I wish /, '$1:I really wish '],
  [/^([or]):I'd rather /, "$1:I'd really rather "],
  [/^[rn]:I'd (?:really )?(?:like|love) to /, 'n:I want to '],
  [/^n:I'd (?:like|love) /, 'n:I need '],
  [/^f:It (?:really )?(?:hurts?|got to me|gets to me)\|o: that /, "f:I'm <angry>|o: that "],
  [/^f:It (?:hurts?|gets to me)\|o: when /, "o:I really don't like it when "],
  [/^[of]:It's hard for me(?:\|o:)? when /, "o:It's really not okay with me when "],
  [/^f:I feel (?:so |really )?(?=<(?!really))/, 'f:I really feel '],
  [/^f:I'm (?:so |really )?(?=<(?!really))/, "f:I'm really "],
  [/^f:I'm <(?=really)/, "f:I'm <"],
  [/^o:I'd have liked /, 'n:I needed '],
  [/^f:It bothers me\|o: that /, "f:I'm {strong}|o: that "],
  [/^p:I need (a break|some) /, "p:I'm taking $1 "],
  [/^p:I can't /, "p:I really can't "],
  [/^o:I'm not (?=okay|ready|happy|comfortable)/, "o:I'm really not "],
  [/^([ofr]):(I|It|That) (do|does|did|could|ca)n't (?:really )?/, "$1:$2 really $3n't "],
];

const ruleFor = (line: string) => rules.find(([from]) => from.test(line));

/** @param isFelt a feeling was named before: another one would make it a lament */
export function firmer(line: string, isFelt: boolean): string {
  const rule = ruleFor(line);
  if (!rule && isFelt) return line;
  return rule ? line.replace(rule[0], rule[1]) : `f:I'm {strong}.|${line.slice(0, 2)} ${line.slice(2)}`;
}
