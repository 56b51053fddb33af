/**
 * `npm run score -- DIR [--patterns] [--errors N]`: judges the engine on every `*.jsonl` of a folder.
 * Rows are `{"id","text"}`. Rated ones also have `"ratings"` (0 no nudge, 1 mild, 2 strong, one a rater): a mean of 1 or
 * more counts as hurtful, of 1.5 or more as strongly so. They may have `"kinds"` (an object whose keys are families),
 * `"source"`, `"flags"` (boundary, harm, banter, reported) and `"positive"` (kinds of kindness), each of which adds its lines.
 * For rows without ratings the share that gets a finding is printed.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hasText, readRows } from './json-lines.mjs';
import { loadEngine } from './load-engine.mjs';

async function score(dir, { shownErrors, withPatterns }) {
  const files = readdirSync(dir).filter((name) => name.endsWith('.jsonl'));
  if (files.length === 0) throw new Error(`There is no .jsonl file in ${dir}.`);
  const { analyze } = await loadEngine();
  for (const file of files.sort()) {
    const rows = readRows(join(dir, file), hasText, 'a text').map((row) => judgeRow(row, analyze(row.text)));
    const isRated = rows.every(({ ratings }) => Array.isArray(ratings));
    console.log(`${file}  ${rows.length} messages`);
    const lines = isRated ? [...describeRated(rows), ...errorsOf(rows, shownErrors)] : [describePlain(rows)];
    if (withPatterns) lines.push(...describePatterns(rows, isRated));
    for (const line of lines) console.log(`  ${line}`);
  }
}

/** A row with what the engine said of it, and whether raters find it hurtful. */
function judgeRow(row, { findings, protected: protection, kindness }) {
  const ratings = row.ratings ?? [];
  const mean = ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
  return {
    ...row,
    found: findings,
    protection,
    kindness,
    isCalm: mean === 0,
    isHurtful: mean >= 1,
    isHard: mean >= 1.5,
  };
}

const isStrong = ({ found }) => found.some(({ strength }) => strength === 'strong');
const isFound = ({ found }) => found.length > 0;
const of = (part, whole) => `${part.length}/${whole.length}`;
const share = (part, whole) => (whole.length === 0 ? '–' : (part.length / whole.length).toFixed(3));

/** Which part of what was said is right, and which part of what is there was said. */
const precisionAndRecall = (said, there, right) =>
  `precision ${share(said.filter(right), said)}  recall ${share(
    there.filter((row) => said.includes(row)),
    there,
  )}`;

function describeRated(rows) {
  const hard = rows.filter(({ isHard }) => isHard);
  const right = ({ isHurtful }) => isHurtful;
  return [
    `strong: ${precisionAndRecall(rows.filter(isStrong), hard, right)} (any finding ${share(hard.filter(isFound), hard)})`,
    `any finding: ${precisionAndRecall(rows.filter(isFound), rows.filter(right), right)}`,
    ...describeFamilies(rows, hard),
    ...describeSources(rows),
    ...describeProtected(rows, hard),
    ...describeKindness(rows),
  ];
}

/** Of each family: strong rows that were given it, and rows it was said of strongly that raters gave it too. */
function describeFamilies(rows, hard) {
  const rated = rows.filter(({ kinds }) => kinds);
  const families = [...new Set(rated.flatMap(({ kinds }) => Object.keys(kinds)))].sort();
  return families.map((family) => {
    const has = ({ kinds = {} }) => Object.hasOwn(kinds, family);
    const there = hard.filter(has);
    const caught = there.filter(({ found }) => found.some((f) => f.family === family));
    const said = rated.filter(({ found }) => found.some((f) => f.family === family && f.strength === 'strong'));
    const right = said.filter((row) => row.isHurtful && has(row));
    return `${family}: caught ${of(caught, there)}  right ${of(right, said)}`;
  });
}

/** Of each source: strong rows with a strong finding, and strong findings on hurtful rows. */
function describeSources(rows) {
  const sources = [...new Set(rows.flatMap(({ source }) => source ?? []))].sort();
  return sources.map((source) => {
    const own = rows.filter((row) => row.source === source);
    const [hard, said] = [own.filter(({ isHard }) => isHard), own.filter(isStrong)];
    return `from ${source}: ${own.length} messages  caught ${of(hard.filter(isStrong), hard)}  right ${of(
      said.filter(({ isHurtful }) => isHurtful),
      said,
    )}`;
  });
}

const leftAlone = ['boundary', 'harm', 'banter', 'reported'];
const hasFlag = (row, ...flags) => flags.some((flag) => row.flags?.includes(flag));

/** Strong findings where there may be none, and strong rows that are silent since they were taken for a boundary or a report. */
function describeProtected(rows, hard) {
  if (!rows.some(({ flags }) => flags)) return [];
  const byFlag = leftAlone.map((flag) => {
    const calm = rows.filter((row) => row.isCalm && hasFlag(row, flag));
    return `${flag} ${of(calm.filter(isStrong), calm)}`;
  });
  const plain = hard.filter((row) => !hasFlag(row, 'boundary', 'harm'));
  const silenced = plain.filter(({ protection }) => protection !== null && protection !== 'threat');
  return [
    `strong where none may be: ${byFlag.join('  ')}`,
    `strong rows protected without cause: ${of(silenced, plain)}`,
  ];
}

function describeKindness(rows) {
  const rated = rows.filter(({ positive }) => positive);
  const kinds = [...new Set(rated.flatMap(({ positive, kindness }) => [...positive, ...kindness]))].sort();
  return kinds.map((kind) => {
    const said = rated.filter(({ kindness }) => kindness.includes(kind));
    const there = rated.filter(({ positive }) => positive.includes(kind));
    return `${kind}: ${precisionAndRecall(said, there, ({ positive }) => positive.includes(kind))}  of ${there.length}`;
  });
}

/** Of each pattern: on how many rows it was found, rightly and wrongly; those wrong most often come first. */
function describePatterns(rows, isRated) {
  const byPattern = new Map();
  for (const row of rows) {
    for (const pattern of new Set(row.found.map((finding) => finding.pattern))) {
      const count = byPattern.get(pattern) ?? { right: 0, wrong: 0 };
      count[isRated && row.isHurtful ? 'right' : 'wrong']++;
      byPattern.set(pattern, count);
    }
  }
  const sorted = [...byPattern].sort(([a, x], [b, y]) => y.wrong - x.wrong || y.right - x.right || (a < b ? -1 : 1));
  return sorted.map(
    ([pattern, { right, wrong }]) => `${pattern}: ${isRated ? `${right} right  ${wrong} wrong` : `${wrong} found`}`,
  );
}

function describePlain(rows) {
  const oneIn = (list) =>
    list.length === 0 ? 'none' : `${list.length}, 1 in ${Math.round(rows.length / list.length)}`;
  return `strong: ${oneIn(rows.filter(isStrong))}   any: ${oneIn(rows.filter(({ found }) => found.length > 0))}`;
}

function errorsOf(rows, shown) {
  const missed = rows.filter((row) => row.isHard && !isFound(row));
  const alarms = rows.filter((row) => !row.isHurtful && isStrong(row));
  return [
    ...missed.slice(0, shown).map(({ text }) => `  missed: ${text}`),
    ...alarms.slice(0, shown).map(({ text, found }) => `  false alarm: ${text}  ${found.map((f) => f.pattern)}`),
  ];
}

const args = process.argv.slice(2);
const errorsAt = args.indexOf('--errors');
const shownErrors = errorsAt < 0 ? 0 : Number(args[errorsAt + 1]);
const dir = args.find((arg, index) => !arg.startsWith('--') && (errorsAt < 0 || index !== errorsAt + 1));

if (!dir || Number.isNaN(shownErrors)) {
  console.error('Usage: npm run score -- DIR [--patterns] [--errors N]');
  process.exitCode = 2;
} else {
  score(dir, { shownErrors, withPatterns: args.includes('--patterns') }).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
