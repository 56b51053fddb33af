/** *A normal person would have …*, *other husbands …*, *why can't you be like …*: the wish without the rival. */
import type { Content, Hurt } from './content';
import { frame } from './lead';
import { matchFrame } from './reading';
import { isBase } from './verbs';

const who =
  "(?:(?:a|any|every|all|most|other|some|no) (?:other |normal |decent |sane |real |good |proper |half decent |grown |loving )*(?:person|people|man|men|woman|women|husband|husbands|wife|wives|boyfriend|boyfriends|girlfriend|girlfriends|partner|partners|dad|dads|mom|moms|father|mother|parent|parents|guy|guys|adult|adults|couple|couples|human|being)|anyone else|everyone else|everybody else|my ex|your brother|your sister|(?:my |your )?[a-z]+ 's (?:husband|wife|boyfriend|girlfriend|man|bf|gf|fella|partner))";
const wouldHave = frame(`(?:even )?${who} would (?:at least |just )?have (.+)$`);
const would = frame(`(?:even )?${who} (?:would|can|could|does|do) (?:at least |just |actually )?(not )?(.+)$`);

export function rewriteComparison(hurt: Hurt): Content | null {
  const past = matchFrame(hurt.reading, wouldHave);
  if (past) return { theme: hurt.theme, step: 'full', wish: `you'd ${past.carry(1)}` };
  const now = matchFrame(hurt.reading, would);
  if (!now || !isBase(now.norm(2).split(' ')[0] ?? '') || /\b(?:you|like you)\b/.test(now.norm(2))) return null;
  return now.norm(1)
    ? { theme: hurt.theme, step: 'full', stop: now.carry(2) }
    : { theme: hurt.theme, step: 'full', ask: now.carry(2) };
}
