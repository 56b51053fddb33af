/** The text of one variant as it grows: joins kept and new words with the right marks and capitals. */
import type { RewordingPart, Slot } from '../types';
import { dress, type Register } from './register';

export interface Message {
  readonly parts: () => readonly RewordingPart[];
  /** Words of the draft, byte for byte, with what stands before them. */
  readonly keep: (text: string, gap: string) => void;
  /** Words of the draft that are not quite as they were, with what stands before them. */
  readonly put: (slot: Slot, text: string, gap: string) => void;
  /** Words of the draft that follow new ones in their sentence: a sentence of their own, or hanging on. */
  readonly resume: (text: string, standsAlone: boolean) => void;
  /** New words inside the current sentence. */
  readonly add: (slot: Slot, text: string, joint: string) => void;
  /** New words that open a sentence. */
  readonly open: (slot: Slot, text: string, gap?: string) => void;
  /** Ends the sentence with a stop where none is and the writer uses them. */
  readonly stop: (hasMark: boolean) => void;
  /** What stands between new words and the kept ones that follow them in their sentence. */
  readonly joint: () => string;
  readonly isEmpty: () => boolean;
}

export function createMessage(register: Register, address: string | null): Message {
  let name = address;
  const parts: { slot: Slot; text: string }[] = [];
  const end = () => parts.at(-1)?.text ?? '';
  const push = (slot: Slot, text: string) => {
    const last = parts.at(-1);
    if (last && last.slot === slot) last.text += text;
    else parts.push({ slot, text });
  };
  const isEmpty = () => parts.length === 0;
  /** No comma after a full stop. */
  const gapAfter = (gap: string) => (isEmpty() ? '' : /[.?!…]$/.test(end()) ? gap.replace(/^[,;]/, '') : gap);
  return {
    parts: () => parts,
    isEmpty,
    joint: () => (/[.?!…]$/.test(end()) ? ' ' : ', '),
    stop: (hasMark) => {
      if (hasMark && !/(?:[.?!…]|\p{Extended_Pictographic}\uFE0F?)["”’)]?$/u.test(end())) stop(parts);
    },
    keep: (text, gap) => {
      const opens = isEmpty() || (/[.?!…]$/.test(end()) && parts.at(-1)?.slot !== 'kept');
      push('kept', gapAfter(gap) + (opens && !register.lower ? capital(text) : text));
    },
    resume: (text, standsAlone) => {
      // *…, because I won't forget it*: the reason belongs to what was said anew.
      const last = parts.at(-1);
      if (last && reason.test(text) && last.text.endsWith('.')) last.text = last.text.slice(0, -1);
      const isOver = /[.?!…]$/.test(end());
      const isOwn = isOver || (standsAlone && !reason.test(text));
      if (isOwn && !isOver) stop(parts);
      push('kept', (isOwn || reason.test(text) ? ' ' : ', ') + (isOwn && !register.lower ? capital(text) : text));
    },
    put: (slot, text, gap) => push(slot, (isEmpty() ? '' : gap) + text),
    add: (slot, text, joint) =>
      push(
        slot,
        (/[.?!…]$/.test(end()) ? joint.replace(/^,/, '') : joint) +
          dress(text, register, isEmpty() || /[.?!…]\s*$/.test(end() + joint)),
      ),
    open: (slot, text, gap = '') => {
      if (!isEmpty() && gap.includes('\n')) push('kept', gap);
      if (!isEmpty() && !/(?:[.?!…]|\p{Extended_Pictographic}\uFE0F?|\n)["”’)]?\s*$/u.test(end())) stop(parts);
      const joint = isEmpty() || /\s$/.test(end()) ? '' : ' ';
      push(slot, joint + (name ? `${name}, ${dress(text, register, false)}` : dress(text, register, true)));
      name = null;
    },
  };
}

/** Words that give the reason for what stands before them. */
const reason = /^(?:because|cause|cos|coz|bc|so (?:that|you can|we can))\b/i;

function stop(parts: { slot: Slot; text: string }[]): void {
  const last = parts.at(-1);
  if (last) last.text = `${last.text.replace(/[\s,;:–—-]+$/, '')}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
