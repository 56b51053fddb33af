/** Runs the composer room in a page without the rest of the extension, for the contract suite. */
import type { Composer, Editing, PaintedSpan, WriteResult } from '@/utils/composer/composer';
import { openEditing } from '@/utils/composer/editing';
import { watchComposers } from '@/utils/composer/find-composer';
import { type TurnSign, watchTurns } from '@/utils/composer/turn-taking';

const stop = new AbortController();
const found: { readonly composer: Composer; readonly editing: Editing; readonly turn: () => TurnSign | null }[] = [];
const sent: string[] = [];
const changes: { draft: string; composing: boolean }[] = [];

function latestBox() {
  const box = found.at(-1);
  if (!box) throw new Error('no composer was found');
  return box;
}

const latest = () => latestBox().editing;

function spanOf(words: string, draft: string) {
  const start = draft.indexOf(words);
  if (start === -1) throw new Error(`the draft does not hold ${words}`);
  return { start, end: start + words.length, of: draft };
}

/** By name, with the words under each. Firefox gives a sandbox no iterators over the registry. */
function highlights(): (readonly [name: string, words: string[]])[] {
  const all: (readonly [string, string[]])[] = [];
  CSS.highlights.forEach((highlight, name) => {
    const words: string[] = [];
    highlight.forEach((range) => {
      words.push(String(range));
    });
    all.push([name, words.sort()]);
  });
  return all.sort(([one], [other]) => one.localeCompare(other));
}

/** What a test may ask of Attune on the page. */
export const attune = {
  found: () => found.length,
  gone: () => found.filter(({ composer }) => composer.gone.aborted).length,
  sent: () => sent,
  changes: () => changes,
  read: () => latest().readDraft(),
  turn: () => latestBox().turn(),
  replace: (words: string, text: string, of = latest().readDraft()): Promise<WriteResult> =>
    latest().replace(spanOf(words, of), text),
  /** The same, and what `selected` says of the written text is selected afterwards. */
  replaceAndSelect(words: string, text: string, selected: string): Promise<WriteResult> {
    const { start, end } = spanOf(selected, text);
    return latest().replace(spanOf(words, latest().readDraft()), text, { start, end });
  },
  replaceAll: (text: string): Promise<WriteResult> => {
    const of = latest().readDraft();
    return latest().replace({ start: 0, end: of.length, of }, text);
  },
  paint(words: string, strength: PaintedSpan['strength'], index = found.length - 1) {
    const editing = found[index]?.editing ?? latest();
    const draft = editing.readDraft();
    const { start, end } = spanOf(words, draft);
    editing.paint(draft, words === '' ? [] : [{ start, end, strength }]);
  },
  clearPaint: () => latest().paint('', []),
  boxes: (words: string) =>
    latest()
      .boxFor(spanOf(words, latest().readDraft()))
      .map(({ left, top, width, height }) => ({ left, top, width, height })),
  /** By what the words are painted: highlights, or a mirror beside the page's content. */
  painted: () => {
    const mirror = document.documentElement.querySelector(':scope > div[aria-hidden]');
    return [...highlights().map(([name]) => name), ...(mirror ? ['mirror'] : [])];
  },
  paintedNames: () => highlights().map(([name]) => name),
  /** Words under a highlight; a range over a field's value has no words of its own. */
  paintedWords: (name: string) =>
    highlights()
      .filter(([one]) => one === name)
      .flatMap(([, words]) => words),
  stop: () => stop.abort(),
};

Object.assign(globalThis, { attune });

watchComposers((composer) => {
  found.push({ composer, editing: openEditing(composer), turn: watchTurns(composer, null) });
  composer.onSent((draft) => sent.push(draft), stop.signal);
  composer.onDraftChange(({ draft, composing }) => changes.push({ draft, composing }), stop.signal);
}, stop.signal);
