/** How right the English of rewordings is: of drafts without a fault the whole, of sloppy ones the words we added. */
import { piecesOf } from './added-words.mjs';
import { inStandardSpelling, isWord } from './standard-spelling.mjs';

/**
 * @typedef {import('./harper.mjs').Fault} Fault
 * @typedef {{ id: string, variant: string, draft: string, text: string, faults: Fault[] }} Faulty
 * @typedef {{ drafts: number, rewordings: number, words: number, faults: number, faulty: Faulty[] }} Figures
 */

/**
 * @param {readonly { id: string, text: string, typed: string }[]} drafts
 * @param {{ analyze: (text: string) => object, reword: (draft: string, analysis: object) => readonly object[] }} engine
 * @param {(text: string) => Promise<Fault[]>} findFaults
 * @returns {Promise<{ wellTyped: Figures, sloppy: Figures }>} Only drafts that get a rewording are counted; well-typed ones
 *   only where they have no fault of their own. `words` of the sloppy are those we added.
 */
export async function measureGrammar(drafts, engine, findFaults) {
  const figures = { well: noFigures(), sloppy: noFigures() };
  for (const draft of drafts) {
    const rewordings = engine.reword(draft.text, engine.analyze(draft.text));
    if (rewordings.length === 0) continue;
    if (draft.typed === 'well' && (await findFaults(draft.text)).length > 0) continue;
    const sum = figures[draft.typed];
    sum.drafts++;
    for (const { variant, text, parts } of rewordings) {
      const { faults, words } =
        draft.typed === 'well'
          ? { faults: await findFaults(text), words: countWords(text) }
          : await faultsOfOurs(draft.text, parts, findFaults);
      sum.rewordings++;
      sum.words += words;
      sum.faults += faults.length;
      if (faults.length > 0) sum.faulty.push({ id: draft.id, variant, draft: draft.text, text, faults });
    }
  }
  return { wellTyped: figures.well, sloppy: figures.sloppy };
}

const noFigures = () => ({ drafts: 0, rewordings: 0, words: 0, faults: 0, faulty: [] });
const countWords = (text) => text.split(/\s+/).filter(Boolean).length;

/** Faults that touch a word of ours, or marks of ours and no word at all. */
async function faultsOfOurs(draft, parts, findFaults) {
  const pieces = inStandardSpelling(piecesOf(draft, parts));
  const places = [];
  for (const piece of pieces) {
    const start = places.at(-1)?.end ?? 0;
    places.push({ ...piece, start, end: start + piece.text.length });
  }
  const faults = (await findFaults(pieces.map(({ text }) => text).join(''))).filter((fault) => {
    const touched = places.filter(({ start, end }) => start < fault.end && end > fault.start);
    const words = touched.filter(({ text }) => isWord(text));
    return (words.length > 0 ? words : touched).some(({ isOurs }) => isOurs);
  });
  return { faults, words: pieces.filter(({ text, isOurs }) => isOurs && isWord(text)).length };
}
