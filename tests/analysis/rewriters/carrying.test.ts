import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);
const gentle = (draft: string) => reword(draft, analyze(draft))[0]?.text ?? '';

describe('what is carried over', () => {
  it('a word that was shouted is carried in small letters', () => {
    expect(gentle("Why can't you just TRY to call when you are late?")).toMatch(/\btry to call when you are late/);
  });

  it('a slot ends where the tail of its frame begins', () => {
    expect(gentle('How hard is it to help with the bins for once?')).toMatch(/\bhelp with the bins?\b/);
  });

  it('what hung on the hurtful clause goes with it', () => {
    expect(gentle("I cooked for six people and somehow I'm the bad guy")).toMatch(
      /^I cooked for six people\b(?!.*somehow)/,
    );
  });

  it('two clauses of one kind are said by two lines', () => {
    const [first = '', second = ''] = gentle(
      'Does it ever occur to you that I might be tired? Would it kill you to ask? Would it kill you to ring?',
    )
      .split(/(?<=[.?]) /)
      .slice(-2);
    expect(first).toMatch(/ ask\b/);
    expect(second).toMatch(/ ring\b/);
    expect(first.replace('ask', '')).not.toBe(second.replace('ring', ''));
  });
});
