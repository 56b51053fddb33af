import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script';

const pair = (id: string | number, before: string, after: string) => JSON.stringify({ id, before, after });

describe('npm run check-rewording', () => {
  it('answers each pair in order with its violations and what is still found', async () => {
    const { out, code } = await runScript(
      'check-rewording.mjs',
      [],
      [
        pair('fair', 'You never help, be home by 8pm', "I'd love some help, could you be home by 8?"),
        '',
        pair(2, 'You never call Priya.', "I'm sorry, you never call."),
      ],
    );
    const [fair, faulty] = out.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(fair).toEqual({ id: 'fair', violations: [], findings: [] });
    expect(faulty.id).toBe(2);
    expect(faulty.violations).toEqual(['dropped-name', 'added-apology']);
    expect(faulty.findings[0]).toEqual({
      family: 'criticism',
      strength: 'strong',
      start: 11,
      end: 25,
      pattern: 'you-never',
    });
  });

  it.each([
    ['no JSON', 'hello'],
    ['no after', '{"id":1,"before":"you never help"}'],
    ['a number for a text', '{"id":1,"before":"you never help","after":3}'],
  ])('stops at a broken line, names it and keeps the answers before it: %s', async (_, broken) => {
    const { out, error, code } = await runScript(
      'check-rewording.mjs',
      [],
      [pair(1, 'hi', 'hi'), broken, pair(3, 'hi', 'hi')],
    );
    expect(code).toBe(2);
    expect(out.map((line) => JSON.parse(line).id)).toEqual([1]);
    expect(error).toBe('Line 2 is not JSON with an id, before and after.\n');
  });
});
