/** The English of all rewordings of our own drafts, as Harper reads it. */
import { readFileSync } from 'node:fs';
import { loadEngine } from '../../scripts/load-engine.mjs';
import { startHarper } from './harper.mjs';
import { measureGrammar } from './measure-grammar.mjs';
import { brokenRewriters } from './planted.mjs';

const drafts = JSON.parse(readFileSync(new URL('../corpus/reword-drafts.json', import.meta.url), 'utf8'));

/** Few drafts of each kind are enough to see whether a broken frame is noticed. */
const planted = ['well', 'sloppy'].flatMap((typed) => drafts.filter((draft) => draft.typed === typed).slice(0, 30));

/**
 * @returns {Promise<{
 *   figures: Awaited<ReturnType<typeof measureGrammar>>,
 *   missed: string[],
 * }>} `missed`: faults put in on purpose that were not noticed.
 */
export async function checkRewordings() {
  const engine = await loadEngine();
  const findFaults = await startHarper();
  const missed = [];
  for (const { name, reword } of brokenRewriters(engine.reword)) {
    const { wellTyped, sloppy } = await measureGrammar(planted, { analyze: engine.analyze, reword }, findFaults);
    if (wellTyped.faults === 0) missed.push(`${name}, in rewordings of well-typed drafts`);
    if (sloppy.faults === 0) missed.push(`${name}, in words added to sloppy drafts`);
  }
  return { figures: await measureGrammar(drafts, engine, findFaults), missed };
}
