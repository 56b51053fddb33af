/** Which rewordings stand on a sheet for blind reading: as many of each family and variant as there are, drawn by a seed. */

/** Numbers from 0 to 1 that follow from a seed alone (mulberry32). */
function createDice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(list, roll) {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(roll() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
  }
  return mixed;
}

/**
 * Draws up to `count` candidates, in turn from each stratum of family and variant, so that rare ones are read as well.
 * A draft comes back only when every stratum has run out of drafts not yet drawn. The sheet's order tells no stratum.
 *
 * @param {readonly {id, family: string, variant: string, step: string, draft: string, rewording: string}[]} candidates
 */
export function drawRows(candidates, count, seed) {
  const roll = createDice(seed);
  const stratumOf = ({ family, variant }) => `${family} ${variant}`;
  const names = [...new Set(candidates.map(stratumOf))].sort();
  const strata = names.map((name) =>
    shuffled(
      candidates.filter((row) => stratumOf(row) === name),
      roll,
    ),
  );
  const drawn = [];
  const used = new Set();
  const drawRound = (mayRepeat) => {
    let hasDrawn = false;
    for (const stratum of strata) {
      if (drawn.length >= count) return false;
      const at = mayRepeat ? 0 : stratum.findIndex(({ draft }) => !used.has(draft));
      const [row] = at < 0 ? [] : stratum.splice(at, 1);
      if (!row) continue;
      drawn.push(row);
      used.add(row.draft);
      hasDrawn = true;
    }
    return hasDrawn;
  };
  while (drawRound(false));
  while (drawRound(true));
  return shuffled(drawn, roll);
}

const columns = ['number', 'id', 'family', 'variant', 'step', 'draft', 'rewording'];
/** What the reader fills in. */
const answers = ['grammar', 'same', 'kinder', 'send', 'reason'];

/** The sheet as tab-separated values: one line a row, whatever stands in the texts. */
export function asSheet(rows) {
  const lines = rows.map((row, i) => [
    ...columns.map((name) => visible(name === 'number' ? i + 1 : row[name])),
    ...answers.map(() => ''),
  ]);
  return `${[[...columns, ...answers], ...lines].map((cells) => cells.join('\t')).join('\n')}\n`;
}

const marks = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Tabs, line breaks and other characters that would break a line, in signs: `\t`, `\n`, `\u2028`. */
function visible(value) {
  return String(value).replace(
    /[\\\p{Cc}\u2028\u2029]/gu,
    (sign) => marks[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
