/** Writes into a box step by step, stops as soon as something happened, and believes only what the box then holds. */
import type { Adapter, Span, Surface } from '../adapters/define-adapter';
import type { DraftSpan, WriteResult } from '../composer';
import { pause, selectionHeard } from './pauses';
import { type Change, carryOver, smallestChange } from './smallest-change';
import type { WriteJob } from './steps';

/** Pauses between looks at the box: 400 ms together. */
const looksMs = [20, 30, 50, 60, 80, 80, 80] as const;
/** A page may take the text and put its own back a moment later: so many looks in a row must find it, 100 ms in all. */
const steadyLooks = 4;

/** Pauses between looks at a box that something was undone in. */
const undoLooksMs = [0, 10, 20] as const;

export interface Writer {
  /** `toSelect`: a place in the written text that is selected afterwards; without it the caret is put back. */
  write(span: DraftSpan, text: string, toSelect?: Span): Promise<WriteResult>;
  /**
   * The person acts in the box: nothing more is written over what they do. Words that are still only selected for the
   * write are let go at once, before the key can take their place.
   */
  yieldToPerson(): void;
  /** The person undid something. If it was the last write, the caret goes back to where it stood before that write. */
  settleUndo(): Promise<void>;
}

interface Attempt {
  readonly wanted: string;
  /** What the box held when the person began to act; null while they have not. */
  found: 'wanted' | 'other' | null;
}

interface Running extends Attempt {
  /** Puts the caret back if the box still is as it was, with the words selected that were to be replaced. */
  letGo(): void;
}

type Box = { readonly element: HTMLElement; readonly surface: Surface; readonly writing: Adapter['writing'] };

const isSame = (one: Span | null, other: Span): boolean => one?.start === other.start && one.end === other.end;

function splice({ start, end, of }: DraftSpan, text: string): string {
  return of.slice(0, start) + text + of.slice(end);
}

/**
 * While our popup is open the window is not in front, and no event tells the page that the box has the focus now. Draft.js
 * and CKEditor take over no selection until they hear of it. Seen 2026-12 in Firefox 153.
 */
function tellFocus(element: HTMLElement): void {
  if (element.ownerDocument.hasFocus()) return;
  element.dispatchEvent(new FocusEvent('focus', { composed: true }));
  element.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
}

/** Selects what is to be replaced; false if the page or the person would not have it. */
async function selectFor({ element, surface, writing }: Box, change: Change, attempt: Attempt): Promise<boolean> {
  const { selectionMs } = writing;
  const heard = selectionMs === null ? null : selectionHeard(element.ownerDocument);
  surface.select(change);
  if (selectionMs !== null) tellFocus(element);
  await heard;
  if (selectionMs) await pause(selectionMs);
  return attempt.found === null && isSame(surface.selection(), change);
}

/** Goes down the ladder until a step took effect. Never puts a second step on top of a first. */
async function takeSteps({ element, surface, writing }: Box, change: Change, attempt: Attempt): Promise<void> {
  const before = surface.read();
  const job: WriteJob = { element, surface, span: change, text: change.text };
  for (const step of change.text.includes('\n') ? writing.severalLines : writing.oneLine) {
    if (step(job) === 'taken' || surface.read() !== before) return;
    if (writing.selectionMs !== null) await pause();
    const isUndisturbed = attempt.found === null && surface.read() === before && isSame(surface.selection(), change);
    if (!isUndisturbed) return;
  }
}

/** Waits until the box holds the wanted text and keeps it. `onFirst` runs as soon as it is there. */
async function holds({ surface }: Box, attempt: Attempt, onFirst: () => void): Promise<boolean> {
  let steady = 0;
  for (const ms of [...looksMs, 0]) {
    if (attempt.found) return attempt.found === 'wanted';
    steady = surface.read() === attempt.wanted ? steady + 1 : 0;
    if (steady === 1) onFirst();
    if (steady === steadyLooks) return true;
    await pause(ms);
  }
  return steady > 0;
}

/** An editor with a selection of its own may put its caret over ours once more. */
async function keepCaret({ writing }: Box, attempt: Attempt, putCaret: () => void): Promise<void> {
  for (let look = 0; look < 2 && attempt.found === null; look += 1) {
    putCaret();
    if (writing.selectionMs === null) return;
    await pause(Math.max(writing.selectionMs, looksMs[0]));
  }
}

/**
 * Puts the former text back after a page took another than was written. By writing and not by undo: where the page set
 * the text itself, the browser's undo puts pieces together that never stood there.
 */
async function restore(box: Box, before: string, caret: Span | null): Promise<void> {
  const { surface } = box;
  const attempt: Attempt = { wanted: before, found: null };
  if (surface.read() !== before) {
    const change = smallestChange(surface.read(), before);
    if (await selectFor(box, change, attempt)) await takeSteps(box, change, attempt);
    await pause(looksMs[0]);
  }
  if (caret && surface.read() === before) surface.select(caret);
}

/**
 * @param mayWrite asked before anything is touched: false while an input method composes or the box is locked.
 */
export function createWriter(box: Box, mayWrite: () => boolean): Writer {
  const { surface } = box;
  let current: Running | null = null;
  /** What the last write replaced, and the caret before it. */
  let replaced: { readonly before: string; readonly caret: Span } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function attemptWrite(span: DraftSpan, text: string, toSelect?: Span): Promise<WriteResult> {
    // An editor that draws itself shows a key's effect a moment later.
    if (box.writing.selectionMs) await pause(looksMs[0]);
    const before = surface.read();
    if (before !== span.of) return 'changed-since';
    if (!mayWrite() || span.start < 0 || span.end < span.start || span.end > before.length) return 'refused';
    const wanted = splice(span, text);
    if (wanted === before) return 'done';

    const caret = surface.selection();
    const change = smallestChange(before, wanted);
    const attempt: Running = {
      wanted,
      found: null,
      letGo() {
        if (caret && surface.read() === before && isSame(surface.selection(), change)) surface.select(caret);
      },
    };
    current = attempt;
    const isSelected = await selectFor(box, change, attempt);
    if (surface.read() !== before) return 'changed-since';
    if (!isSelected || !mayWrite()) {
      if (caret && attempt.found === null) surface.select(caret);
      return 'refused';
    }
    await takeSteps(box, change, attempt);
    const from = caret ?? { start: change.end, end: change.end };
    const caretAfter = toSelect
      ? { start: span.start + toSelect.start, end: span.start + toSelect.end }
      : { start: carryOver(from.start, change), end: carryOver(from.end, change) };
    const putCaret = (): void => {
      if (!isSame(surface.selection(), caretAfter)) surface.select(caretAfter);
    };
    if (await holds(box, attempt, putCaret)) {
      await keepCaret(box, attempt, putCaret);
      replaced = caret && { before, caret };
      return 'done';
    }
    // The person's own keys are worth more than our tidying up: what they typed on is left as it is.
    if (attempt.found === null) await restore(box, before, caret);
    return 'refused';
  }

  return {
    write(span, text, toSelect) {
      const result = queue
        .then(() => attemptWrite(span, text, toSelect))
        .catch((): WriteResult => 'refused')
        .finally(() => {
          current = null;
        });
      queue = result;
      return result;
    },
    yieldToPerson() {
      if (!current || current.found) return;
      current.found = surface.read() === current.wanted ? 'wanted' : 'other';
      current.letGo();
    },
    async settleUndo() {
      if (!replaced || current) return;
      // The browser selects anew after its event: what we had selected for the write, so that the next letter would
      // take the place of those words. An editor that draws itself does so a moment later.
      for (const ms of undoLooksMs) {
        await pause(ms);
        if (!replaced || current) return;
        const isBack = surface.read() === replaced.before && !isSame(surface.selection(), replaced.caret);
        if (isBack) surface.select(replaced.caret);
      }
    },
  };
}
