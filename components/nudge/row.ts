import type { Rewording, RewordingPart } from '@/utils/analysis/types';
import { changedWords, type Stretch } from './changed-words';
import type { NudgeActions } from './content';
import { button, element } from './elements';
import { slotNames, words } from './words';

/** One rewording: its name, its text with new words tinted and its parts labelled, and *Use* and *Copy*. */
export function createRow(name: string, draft: string, rewording: Rewording, actions: NudgeActions): HTMLElement {
  const parts = shownParts(rewording);
  const use = button('use', 'use', words.use, () => actions.use(draft, rewording));
  use.dataset.row = '';
  use.setAttribute('aria-label', `${words.use}: ${name}`);
  const row = element(
    'li',
    'row',
    element('div', 'caption', element('span', 'name', name), legend(parts)),
    element('p', 'text', ...textNodes(draft, rewording, parts)),
    element(
      'div',
      'row-actions',
      use,
      copyButton(() => rewording.replacement, actions),
    ),
  );
  row.setAttribute('aria-label', `${words.waysToSayIt}, ${name}`);
  return row;
}

/** A button that copies and says for a moment whether it did. */
export function copyButton(text: () => string, actions: NudgeActions): HTMLButtonElement {
  const copy = button('copy', 'quiet', words.copy, () => {
    void actions.copy(text()).then((isCopied) => {
      copy.textContent = isCopied ? words.copied : words.copyRefused;
    });
  });
  copy.setAttribute('aria-live', 'polite');
  return copy;
}

/** The parts of what goes in the box; the rest of the draft stays as typed and is not shown. */
function shownParts(rewording: Rewording): readonly RewordingPart[] {
  const start = rewording.span.start;
  const end = start + rewording.replacement.length;
  let offset = 0;
  const shown: RewordingPart[] = [];
  for (const part of rewording.parts) {
    const from = Math.max(start, offset) - offset;
    const to = Math.min(end, offset + part.text.length) - offset;
    if (from < to) shown.push(...withoutEdges({ slot: part.slot, text: part.text.slice(from, to) }));
    offset += part.text.length;
  }
  const isWhole = shown.map((part) => part.text).join('') === rewording.replacement;
  return isWhole ? shown : [{ slot: 'kept', text: rewording.replacement }];
}

/** Sets the space around a part apart, so that its underline and tooltip end where its words end. */
function withoutEdges(part: RewordingPart): readonly RewordingPart[] {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part.text) ?? [];
  return [
    { slot: 'kept' as const, text: before },
    { slot: part.slot, text: core },
    { slot: 'kept' as const, text: after },
  ].filter(({ text }) => text !== '');
}

/** The labels of the parts in their order, for the eye: shown on hover and focus. */
function legend(parts: readonly RewordingPart[]): HTMLElement {
  const labels = parts.filter(({ slot }) => slot !== 'kept' && slot !== 'pause').map((part) => slotNames[part.slot]);
  const made = element('span', 'legend', [...new Set(labels)].join(' · '));
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function textNodes(draft: string, rewording: Rewording, parts: readonly RewordingPart[]): readonly Node[] {
  const { span, replacement } = rewording;
  const stretches = [...changedWords(draft.slice(span.start, span.end), replacement)];
  const nodes: Node[] = parts.map((part) => partNode(part, takeStretches(stretches, part.text.length)));
  if (draft.slice(0, span.start).trim() !== '') nodes.unshift(element('span', 'elsewhere', '… '));
  if (draft.slice(span.end).trim() !== '') nodes.push(element('span', 'elsewhere', ' …'));
  return nodes;
}

/** Takes stretches of `length` characters off the front of the list, cutting the last where it must be cut. */
function takeStretches(stretches: Stretch[], length: number): readonly Stretch[] {
  const taken: Stretch[] = [];
  let left = length;
  while (left > 0) {
    const first = stretches.shift();
    if (!first) return taken;
    const text = first.text.slice(0, left);
    taken.push({ text, changed: first.changed });
    if (text.length < first.text.length) stretches.unshift({ ...first, text: first.text.slice(left) });
    left -= text.length;
  }
  return taken;
}

/** A part with its label: read out before it, and a tooltip over it. The space after a part is not of it. */
function partNode(part: RewordingPart, stretches: readonly Stretch[]): Node {
  const pieces = stretches.map(({ text, changed }) => element('span', changed ? 'changed' : '', text));
  if (part.slot === 'kept') return element('span', 'kept', ...pieces);
  const label = slotNames[part.slot];
  const made = element('span', 'part', element('span', 'unseen', `${label}: `), ...pieces);
  made.title = label;
  return made;
}
