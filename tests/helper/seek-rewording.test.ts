import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import type { Reworded } from '@/utils/helper/check-answer';
import { seekRewording } from '@/utils/helper/seek-rewording';
import { fakeModel } from './fake-model';

const { analyze } = createAnalyzer();
const [first, ...others] = createReworder(analyze)(
  'you never help with the dishes',
  analyze('you never help with the dishes'),
);
if (!first) throw new Error('no rewording');
const given: Reworded = { draft: 'you never help with the dishes', rewordings: [first, ...others] };
const never = new AbortController().signal;

describe('another way to say it, from the browser’s model', () => {
  test('is let through where our own checks find nothing', async () => {
    const model = fakeModel('i feel left alone with the dishes');
    expect(await seekRewording(model, given, analyze, never)).toEqual({ text: 'i feel left alone with the dishes' });
    expect(JSON.parse(model.inputs[0] ?? '')).toEqual({ draft: given.draft, suggestion: first.text });
  });

  test.each([
    ['an apology was added', 'sorry, i feel left alone with the dishes'],
    ['it still hurts', 'you are so lazy about the dishes'],
    ['the model saw no way', ''],
  ])('is held back where %s', async (_, answer) => {
    expect(await seekRewording(fakeModel(answer), given, analyze, never)).toEqual({ silence: 'refused' });
  });

  test.each([
    ['a report of harm', 'you hit me again last night and you never help'],
    ['a threat', 'if you leave i will kill myself'],
    ['another language', 'nunca me ayudas con los platos y estoy muy cansada'],
  ])('is never sought for %s: the model does not hear of it', async (_, draft) => {
    const model = fakeModel('i feel left alone with the dishes');
    expect(await seekRewording(model, { ...given, draft }, analyze, never)).toEqual({ silence: 'refused' });
    expect(model.seen).toEqual([]);
  });
});
