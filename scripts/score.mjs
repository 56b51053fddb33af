/**
 * `npm run score -- DIR [--errors N]`: judges the engine on every `*.jsonl` of a folder.
 * Rows are `{"id","text"}`. Rated ones also have `"ratings"` (0 no nudge, 1 mild, 2 strong, one a rater): a mean of 1 or
 * more counts as hurtful, of 1.5 or more as strongly so. For rows without ratings the share that gets a finding is printed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from './load-engine.mjs';

async function score(dir, shownErrors) {
  const files = readdirSync(dir).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new Error(`There is no .jsonl file in ${dir}.`);
  const { analyze } = await loadEngine();
  for (const file of files.sort()) {
    const rows = readRows(join(dir, file)).map((row) => ({ ...row, found: analyze(row.text).findings }));
    const isRated = rows.every(({ ratings }) => Array.isArray(ratings));
    console.log(`${file}  ${rows.length} messages`);
    console.log(isRated ? describeRated(rows) : describePlain(rows));
    for (const line of isRated ? errorsOf(rows, shownErrors) : []) console.log(line);
  }
}

/** @throws {Error} Naming file and line of a row that is not JSON or has no text. */
function readRows(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row = parseRow(line);
    if (typeof row?.text !== 'string') throw new Error(`${file}, line ${index + 1}: not a JSON row with a text.`);
    return [row];
  });
}

function parseRow(line) {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const isStrong = ({ found }) => found.some(({ strength }) => strength === 'strong');
const mean = ({ ratings }) => ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
const share = (part, whole) => (whole.length === 0 ? '–' : (part.length / whole.length).toFixed(3));

function describeRated(rows) {
  const hurtful = rows.filter((row) => mean(row) >= 1);
  const strong = rows.filter((row) => mean(row) >= 1.5);
  const saidStrong = rows.filter(isStrong);
  const said = rows.filter(({ found }) => found.length > 0);
  const right = (list) => list.filter((row) => mean(row) >= 1);
  return [
    `  strong: precision ${share(right(saidStrong), saidStrong)}  recall ${share(strong.filter(isStrong), strong)}`,
    `  any finding: precision ${share(right(said), said)}  recall ${share(right(said), hurtful)}`,
  ].join('\n');
}

function describePlain(rows) {
  const oneIn = (list) =>
    list.length === 0 ? 'none' : `${list.length}, 1 in ${Math.round(rows.length / list.length)}`;
  return `  strong: ${oneIn(rows.filter(isStrong))}   any: ${oneIn(rows.filter(({ found }) => found.length > 0))}`;
}

function errorsOf(rows, shown) {
  const missed = rows.filter((row) => mean(row) >= 1.5 && row.found.length === 0);
  const alarms = rows.filter((row) => mean(row) < 1 && isStrong(row));
  return [
    ...missed.slice(0, shown).map(({ text }) => `    missed: ${text}`),
    ...alarms.slice(0, shown).map(({ text, found }) => `    false alarm: ${text}  ${found.map((f) => f.pattern)}`),
  ];
}

const args = process.argv.slice(2);
const errorsAt = args.indexOf('--errors');
const shownErrors = errorsAt < 0 ? 0 : Number(args[errorsAt + 1]);
const dir = args.find((arg, index) => !arg.startsWith('--') && (errorsAt < 0 || index !== errorsAt + 1));

if (!dir || Number.isNaN(shownErrors)) {
  console.error('Usage: npm run score -- DIR [--errors N]');
  process.exitCode = 2;
} else {
  score(dir, shownErrors).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
