#!/usr/bin/env node
/**
 * `npm run reading-sheet -- --data FILE.jsonl [--seed N] [--count N] [--mild]`: a sheet of rewordings for blind reading, as
 * tab-separated values on standard output. Rows of the file are `{"id","text"}`. The same file, seed and count give the
 * same sheet. Tabs and line breaks inside a text stand there as `\t` and `\n`, a backslash as `\\`.
 */
import { parseArgs } from 'node:util';
import { hasId, hasText, readRows } from './json-lines.mjs';
import { loadEngine } from './load-engine.mjs';
import { asSheet, drawRows } from './reading-sheet/draw-rows.mjs';

const usage = 'Usage: npm run reading-sheet -- --data FILE.jsonl [--seed N] [--count N] [--mild]';

/** @throws {Error} In words for the person at the keyboard. */
function readArguments() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '150' },
      mild: { type: 'boolean', default: false },
    },
  });
  if (!values.data) throw new Error(`The drafts to reword come from a file: say which with --data.\n${usage}`);
  return { data: values.data, mild: values.mild, seed: readNumber('seed', values), count: readNumber('count', values) };
}

function readNumber(name, values) {
  if (!/^\d{1,9}$/.test(values[name])) throw new Error(`--${name} is a whole number, not ${values[name]}.\n${usage}`);
  return Number(values[name]);
}

function candidatesOf({ analyze, reword }, { id, text }, mild) {
  const analysis = analyze(text);
  const [strongest] = analysis.findings;
  return reword(text, analysis, { mild }).map(({ variant, step, text: rewording }) => ({
    id,
    family: strongest.family,
    variant,
    step,
    draft: text,
    rewording,
  }));
}

async function writeSheet() {
  const { data, seed, count, mild } = readArguments();
  const drafts = readRows(data, (row) => hasId(row) && hasText(row), 'an id and a text');
  const engine = await loadEngine();
  const candidates = drafts.flatMap((draft) => candidatesOf(engine, draft, mild));
  const rows = drawRows(candidates, count, seed);
  if (rows.length < count) console.error(`There are only ${rows.length} rewordings of these drafts.`);
  process.stdout.write(asSheet(rows));
}

// A reader that closed early (such as head) ends the run quietly.
process.stdout.on('error', () => process.exit(0));
writeSheet().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
