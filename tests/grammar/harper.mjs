/** Harper, a grammar checker that runs on this computer, with the kinds of faults that count here. */
import { readFileSync } from 'node:fs';

const kinds = JSON.parse(readFileSync(new URL('lint-kinds.json', import.meta.url), 'utf8'));

/** @typedef {{ start: number, end: number, kind: string, says: string }} Fault UTF-16 offsets, end exclusive. */

/** @returns {Promise<(text: string) => Promise<Fault[]>>} What Harper says of a plain text, of the kinds that count. */
export async function startHarper() {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return async (text) => faultsThatCount(await linter.lint(text, { language: 'plaintext' }), text);
}

/**
 * @param {readonly { lint_kind(): string, message(): string, span(): { start: number, end: number } }[]} lints
 *   Their spans count characters, not UTF-16 units.
 * @param {string} text
 * @returns {Fault[]}
 * @throws {Error} At a kind of which nobody has decided whether it counts.
 */
export function faultsThatCount(lints, text) {
  const characters = [...text];
  const unitsBefore = (count) => characters.slice(0, count).join('').length;
  return lints.flatMap((lint) => {
    const kind = lint.lint_kind();
    if (!kinds[kind]) throw new Error(`Say in lint-kinds.json whether "${kind}" counts.`);
    const { start, end } = lint.span();
    const fault = { start: unitsBefore(start), end: unitsBefore(end), kind, says: lint.message() };
    return kinds[kind].counts ? [fault] : [];
  });
}
