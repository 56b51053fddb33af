/** JSON Lines, as the commands read them from files and answer them on standard output. */
import { readFileSync } from 'node:fs';

/** The value of a line, or null if it is broken or has another shape. */
function parseLine(line, isRow) {
  try {
    const row = JSON.parse(line);
    return isRow(row) ? row : null;
  } catch {
    return null;
  }
}

export const hasId = (row) => ['string', 'number'].includes(typeof row?.id);
export const hasText = (row) => typeof row?.text === 'string';

/**
 * The rows of a file.
 * @throws {Error} Naming file and line of a row that is not JSON or has another shape, which `shape` says in words.
 */
export function readRows(file, isRow, shape) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const row = parseLine(line, isRow);
      if (!row) throw new Error(`${file}, line ${index + 1}: not a JSON row with ${shape}.`);
      return [row];
    });
}

/** Writes and waits while the reader is slow. */
async function write(text) {
  if (text && !process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
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

/**
 * Answers each line of standard input with one line, in order. A broken line ends the run with exit code 2: its number
 * stands on standard error, and the answers before it are whole.
 */
export async function answerLines(isRow, shape, answer) {
  // A reader that closed early (such as head) ends the run quietly.
  process.stdout.on('error', () => process.exit(0));
  let number = 0;
  for await (const lines of readLines(process.stdin)) {
    let answers = '';
    for (const line of lines) {
      number++;
      if (line.trim() === '') continue;
      const row = parseLine(line, isRow);
      if (row) {
        answers += `${JSON.stringify(answer(row))}\n`;
        continue;
      }
      await write(answers);
      process.stderr.write(`Line ${number} is not JSON with ${shape}.\n`);
      process.exitCode = 2;
      return;
    }
    await write(answers);
  }
}

/** A finding as the commands print it. */
export const printedFinding = ({ family, strength, start, end, pattern }) => ({
  family,
  strength,
  start,
  end,
  pattern,
});
