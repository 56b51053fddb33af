import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSheet, drawRows } from '@/scripts/reading-sheet/draw-rows.mjs';
import { runScript } from '../support/run-script';

const families = ['criticism', 'contempt', 'pressure'];
const variants = ['gentle', 'firm'];
/** Many drafts of the first family, few of the last. */
const candidates = families.flatMap((family, rarity) =>
  Array.from({ length: 30 / (1 + 5 * rarity) }, (_, i) => i).flatMap((i) =>
    variants.map((variant) => ({
      id: `${family}${i}`,
      family,
      variant,
      step: 'full',
      draft: `${family} draft ${i}`,
      rewording: `${variant} rewording ${i}`,
    })),
  ),
);

describe('drawing rows for a sheet', () => {
  it('gives the same rows for the same seed and others for another', () => {
    expect(drawRows(candidates, 12, 7)).toEqual(drawRows(candidates, 12, 7));
    expect(drawRows(candidates, 12, 7)).not.toEqual(drawRows(candidates, 12, 8));
  });

  it('takes as many of each family and variant as it can', () => {
    const rows = drawRows(candidates, 12, 1);
    const sizes = families.map((family) =>
      variants.map((variant) => rows.filter((row) => row.family === family && row.variant === variant).length),
    );
    expect(sizes.at(-1)).toEqual([1, 1]);
    for (const size of sizes.slice(0, -1).flat()) expect([2, 3]).toContain(size);
  });

  it('shows a draft once while there are others', () => {
    const drafts = drawRows(candidates, 20, 3).map(({ draft }) => draft);
    expect(new Set(drafts).size).toBe(20);
  });

  it('ends with the candidates', () => {
    expect(drawRows(candidates, 1000, 1)).toHaveLength(candidates.length);
  });
});

describe('the sheet', () => {
  it('keeps a row on one line whatever stands in a text', () => {
    const sheet = asSheet([
      {
        id: 'a',
        family: 'contempt',
        variant: 'firm',
        step: 'full',
        draft: 'you\tnever\r\nhelp\\',
        rewording: 'I\u2028feel',
      },
    ]);
    const [head, row, rest] = sheet.split('\n');
    expect(head).toBe('number\tid\tfamily\tvariant\tstep\tdraft\trewording\tgrammar\tsame\tkinder\tsend\treason');
    expect(row).toBe('1\ta\tcontempt\tfirm\tfull\tyou\\tnever\\r\\nhelp\\\\\tI\\u2028feel\t\t\t\t\t');
    expect(rest).toBe('');
  });
});

describe('npm run reading-sheet', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attune-sheet-'));
    const texts = [
      'You never help.\nThe bins are full.',
      "You're so selfish.",
      'See you at six.',
      'You always shout at me.',
    ];
    writeFileSync(join(folder, 'drafts.jsonl'), texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join(''));
    writeFileSync(join(folder, 'broken.jsonl'), '{"id":1,"text":"hi"}\n{"id":2}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes a sheet of the asked size', async () => {
    const args = ['--data', join(folder, 'drafts.jsonl'), '--seed', '5', '--count', '4'];
    const { out, code } = await runScript('reading-sheet.mjs', args);
    expect(code).toBe(0);
    expect(out).toHaveLength(5);
    for (const line of out) expect(line.split('\t')).toHaveLength(12);
    expect((await runScript('reading-sheet.mjs', args)).out).toEqual(out);
  });

  it.each([
    ['no file named', [], /say which with --data/],
    ['a file that is not there', ['--data', 'nothing.jsonl'], /nothing\.jsonl/],
    ['a broken row', ['--data', 'broken.jsonl'], /broken\.jsonl, line 2: not a JSON row with an id and a text\./],
    ['a seed that is no number', ['--data', 'drafts.jsonl', '--seed', 'x'], /--seed is a whole number, not x/],
    ['an unknown option', ['--date', 'drafts.jsonl'], /--date/],
  ])('says what is wrong: %s', async (_, args, message) => {
    const paths = args.map((arg) => (arg.endsWith('.jsonl') ? join(folder, arg) : arg));
    const { out, error, code } = await runScript('reading-sheet.mjs', paths);
    expect([code, out]).toEqual([2, []]);
    expect(error).toMatch(message);
  });
});
