import { expect, it } from 'vitest';
import { createJudge } from '@/entrypoints/composer.content/judge';
import { createAnalyzer } from '@/utils/analysis/analyze';

it('takes out what is fine between the two, and keeps the kindness of the draft', () => {
  const fine = { learn: () => null, has: (phrase: string) => phrase === 'you are impossible' };
  const { judgeNow } = createJudge(createAnalyzer().analyze, fine);
  const analysis = judgeNow('Thank you so much for dinner. you are impossible');
  expect(analysis.findings).toEqual([]);
  expect(analysis.kindness).toEqual(['appreciation']);
});
