import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

function run(input: string, ...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/analyze.mjs', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return {
    answers: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const row = (id: string | number, text: string) => `${JSON.stringify({ id, text })}\n`;

describe('npm run analyze', () => {
  it('answers each line in order and is silent beside it', () => {
    const { answers, stderr, status } = run(`${row('a', 'you never listen')}\n${row(2, 'see you at six')}`.trimEnd());
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers[0]).toEqual({
      id: 'a',
      language: 'en',
      findings: [{ family: 'criticism', strength: 'strong', start: 0, end: 16, pattern: 'you-never' }],
      protected: null,
      kindness: [],
      rewordings: answers[0].rewordings,
    });
    expect(answers[0].rewordings.length).toBeGreaterThan(0);
    expect(answers[1].findings).toEqual([]);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('leaves rewordings out, and takes a wish for no learned vote', () => {
    const { answers, stderr, status } = run(row(1, 'you never listen'), '--no-rewordings', '--no-model');
    expect(Object.keys(answers[0])).toEqual(['id', 'language', 'findings', 'protected', 'kindness']);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it.each([
    ['is no JSON', 'you never listen'],
    ['has no text', '{"id":3}'],
    ['has no id', '{"text":"hello"}'],
    ['has a text that is none', '{"id":3,"text":7}'],
    ['is null', 'null'],
  ])('names a line that %s, and keeps the answers before it whole', (_problem, broken) => {
    const { answers, stderr, status } = run(
      `${row(1, 'hi')}${row(2, 'ok')}${broken}\n${row(4, 'bye')}`,
      '--no-rewordings',
    );
    expect(answers.map(({ id }) => id)).toEqual([1, 2]);
    expect(stderr).toBe('Line 3 is not JSON with an id and a text.\n');
    expect(status).toBe(2);
  });

  it('keeps thousands of answers whole before a broken line far on', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row(i, `💛 line ${i}, é and 你`)).join('');
    const { answers, stderr, status } = run(`${rows}{`, '--no-rewordings');
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 5000 }, (_, i) => i));
    expect([stderr, status]).toEqual(['Line 5001 is not JSON with an id and a text.\n', 2]);
  });
});
