#!/usr/bin/env node
// Judges messages from standard input with the engine as it is shipped. Reads JSON Lines {"id","text"}, answers one line each, in order.
//   --no-rewordings  leave them out      --mild  rewordings for mild findings too
//   --no-model       without a learned vote; there is none yet, so that it changes nothing
import { loadEngine } from './load-engine.mjs';

const withRewordings = !process.argv.includes('--no-rewordings');
const mild = process.argv.includes('--mild');

function answer({ analyze, reword }, { id, text }) {
  const analysis = analyze(text);
  const findings = analysis.findings.map(({ family, strength, start, end, pattern }) => ({
    family,
    strength,
    start,
    end,
    pattern,
  }));
  const line = {
    id,
    language: analysis.language,
    findings,
    protected: analysis.protected,
    kindness: analysis.kindness,
  };
  if (!withRewordings) return line;
  const rewordings = reword(text, analysis, { mild }).map((r) => ({
    variant: r.variant,
    step: r.step,
    text: r.text,
    parts: r.parts.map(({ slot, text: words }) => ({ slot, text: words })),
  }));
  return { ...line, rewordings };
}

/** The message of a line, or null if the line is broken. */
function readMessage(line) {
  try {
    const message = JSON.parse(line);
    const isMessage = typeof message?.text === 'string' && ['string', 'number'].includes(typeof message.id);
    return isMessage ? message : null;
  } catch {
    return null;
  }
}

/** Pieces of standard input cut into lines, many at a time. The last line counts without a line break too. */
async function* readLines(input) {
  input.setEncoding('utf8');
  let rest = '';
  for await (const piece of input) {
    const lines = piece.split('\n');
    lines[0] = rest + lines[0];
    rest = lines.pop();
    yield lines;
  }
  yield [rest];
}

/** Writes and waits while the reader is slow. */
async function write(text) {
  if (text && !process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Answers line by line. Stops before a line that is broken: what was answered before it is written whole. */
async function answerAll() {
  const engine = await loadEngine();
  let number = 0;
  for await (const lines of readLines(process.stdin)) {
    let answers = '';
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const message = readMessage(line);
      if (message) {
        answers += `${JSON.stringify(answer(engine, message))}\n`;
        continue;
      }
      await write(answers);
      process.stderr.write(`Line ${number} is not JSON with an id and a text.\n`);
      process.exitCode = 2;
      return;
    }
    await write(answers);
  }
}

// A reader that closed early (such as head) ends the run quietly.
process.stdout.on('error', () => process.exit(0));
await answerAll();
