import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/score.mjs', ...args], { encoding: 'utf8' });
  return {
    lines: stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.trim()),
    stderr,
    status,
  };
}

const rows = 'tests/scripts/score-rows';

describe('npm run score', () => {
  it('says of rated rows how many are found, by family, source, flag and kindness', () => {
    const { lines, status } = run(rows);
    expect(lines.slice(lines.indexOf('rated.jsonl  7 messages') + 1)).toEqual([
      'strong: precision 0.667  recall 0.667 (any finding 0.667)',
      'any finding: precision 0.667  recall 0.667',
      'contempt: caught 0/1  right 0/1',
      'criticism: caught 1/1  right 1/1',
      'interrupting: caught 1/1  right 1/1',
      'from composed: 2 messages  caught 2/2  right 2/2',
      'from invented: 5 messages  caught 0/1  right 0/1',
      'strong where none may be: boundary 0/1  harm 0/0  banter 1/1  reported 0/0',
      'strong rows protected without cause: 0/3',
      'affection: precision 0.000  recall –  of 0',
      'appreciation: precision 1.000  recall 1.000  of 1',
    ]);
    expect(status).toBe(0);
  });

  it('says of plain rows how many get a finding', () => {
    expect(run(rows).lines.slice(0, 2)).toEqual(['plain.jsonl  4 messages', 'strong: 1, 1 in 4   any: 1, 1 in 4']);
  });

  it('names what each pattern found, and what was wrong or missed', () => {
    const { lines } = run(rows, '--patterns', '--errors', '5');
    expect(lines).toContain('you-never: 1 found');
    expect(lines.slice(-5)).toEqual([
      'missed: the moon is made of cheese and so is your promise',
      'false alarm: you are useless  trait-verdict',
      'trait-verdict: 0 right  1 wrong',
      'shut-up: 1 right  0 wrong',
      'you-never: 1 right  0 wrong',
    ]);
  });

  it.each([
    ['no folder', [], 'Usage: npm run score', 2],
    ['a folder without rows', ['tests/scripts'], 'There is no .jsonl file in tests/scripts.', 1],
  ])('explains %s', (_problem, args, words, expected) => {
    const { stderr, status } = run(...args);
    expect(stderr).toContain(words);
    expect(status).toBe(expected);
  });
});
