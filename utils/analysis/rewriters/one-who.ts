/** *I'm not the one who …*, *coming from someone who …*, *what kind of person …*: what was done, said to them openly. */
import type { Content, Hurt } from './content';
import { frame } from './lead';
import { matchFrame } from './reading';
import { verbForm } from './verbs';

const who =
  '(?:someone|somebody|the one|the person|the (?:man|woman|guy|girl|lady|king|queen)|a (?:man|woman|guy|girl|person))';
const did = [
  frame('(?:i am|i was) not the one (?:who|that) (\\S+)( .+?)?(?: so (?:maybe|do not) .+)?$'),
  frame('you are the one (?:who|that) (\\S+)( .+?)?$'),
  frame(`(?:.*?(?:coming from|says|for|from)) ${who} (?:who|that) (\\S+)( .+?)?(?: you .+)?$`),
];
const kindOf = frame(
  '(?:what|which) (?:kind|sort|type) of (?:a )?(?:person|man|woman|husband|wife|boyfriend|girlfriend|partner|father|mother|dad|mom|parent|son|daughter|human) (\\S+)( .+)?$',
);

export function rewriteOneWho(hurt: Hurt): Content | null {
  for (const one of did) {
    const match = matchFrame(hurt.reading, one);
    const form = match ? verbForm(match.norm(1)) : null;
    if (!match || form?.kind !== 'past' || form.base === 'be') continue;
    return {
      theme: hurt.theme,
      step: 'full',
      observation: `you ${match.carry(1)}${after(match.carry(2))}`,
      past: true,
    };
  }
  const kind = matchFrame(hurt.reading, kindOf);
  const form = kind ? verbForm(kind.norm(1)) : null;
  if (!kind || form?.kind !== 'third' || /^(?:be|have|do)$/.test(form.base)) return null;
  return {
    theme: hurt.theme,
    step: 'full',
    observation: `you'd ${form.base}${after(kind.carry(2).replace(/\b(?:their|his|her)\b/g, 'your'))}`,
    link: 'that',
  };
}

function after(rest: string): string {
  return rest ? ` ${rest}` : '';
}
