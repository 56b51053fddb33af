/** Faults put in on purpose, as a broken frame would make them, to see that they are caught. */

const breakers = [
  ['a verb bent after could', (text) => text.replace(/\b(could (?:we|you|u)) (\p{L}+)/iu, '$1 $2s')],
  ['a verb that does not agree with I', (text) => text.replace(/\b(I|i) (feel|need|want)\b/, '$1 $2s')],
  ['a word twice', (text) => text.replace(/\b(to|the|a|this)\b/i, '$1 $1')],
  ['no such word', (text) => text.replace(/\b(right now|feel|side)\b/, '$1eded')],
];

/**
 * Rewriters with one broken frame each, one variant a draft: our own words, not the writer's, come out wrong.
 *
 * @param {(draft: string, analysis: object) => readonly object[]} reword
 * @returns {{ name: string, reword: typeof reword }[]}
 */
export function brokenRewriters(reword) {
  return breakers.map(([name, spoil]) => ({
    name,
    reword: (draft, analysis) =>
      reword(draft, analysis)
        .slice(0, 1)
        .map((rewording) => {
          const parts = rewording.parts.map(({ slot, text }) => ({ slot, text: slot === 'kept' ? text : spoil(text) }));
          return { ...rewording, parts, text: parts.map(({ text }) => text).join('') };
        }),
  }));
}
