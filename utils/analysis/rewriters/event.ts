/** *You left …*, *you spent …*, *you don't …*: one thing that was done or not, told as it was. */
import type { Content, Hurt } from './content';
import { frame, mindReading } from './lead';
import { matchFrame } from './reading';
import { verbForm } from './verbs';

const did = frame('you ~(\\S+)( .+)?$');
const doing = frame('you are ~(\\S+ing)( .+)?$');
const judging = new Set(
  'ruin spoil destroy kill make act play turn manage find waste screw mess use deserve win call look sound be do have want'.split(
    ' ',
  ),
);
const judged =
  /\b(?:everything|everyone|nobody|nothing|everybody|anything|like (?:a|an|the|some)|on purpose|as if|such a|dumb|stupid|idiot|shit|pathetic|fuck|ass|crap|loser|baby)\b/;

export function rewriteEvent(hurt: Hurt): Content | null {
  if (judged.test(hurt.reading.line)) return null;
  const now = matchFrame(hurt.reading, doing);
  if (now) {
    const form = verbForm(now.norm(1));
    if (!form || judging.has(form.base) || mindReading.has(form.base) || /^to\b/.test(now.norm(2))) return null;
    return { theme: hurt.theme, step: 'full', observation: `you're ${now.carry(1)}${after(now.carry(2))}` };
  }
  const match = matchFrame(hurt.reading, did);
  const form = match ? verbForm(match.norm(1)) : null;
  if (!match || !form || judging.has(form.base) || mindReading.has(form.base)) return null;
  if (form.kind !== 'base' && form.kind !== 'past') return null;
  return {
    theme: hurt.theme,
    step: 'full',
    observation: `you ${match.carry(1)}${after(match.carry(2))}`,
    past: form.kind === 'past',
  };
}

function after(rest: string): string {
  return rest ? ` ${rest}` : '';
}
