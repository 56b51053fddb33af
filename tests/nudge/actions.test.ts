import { expect, test } from 'vitest';
import { createActions } from '@/entrypoints/nudge.content/actions';
import type { Writer } from '@/entrypoints/nudge.content/writer';
import { blame } from './content';

test('use writes a rewording over the draft that it was made for, and over no other', () => {
  const [gentle] = blame.rewordings;
  if (!gentle) throw new Error('the example has no rewording');
  const written: unknown[][] = [];
  const writer = { use: (...all: readonly unknown[]) => written.push([...all]) } as unknown as Writer;
  const reach = { writer, draft: () => 'you never help, ever' };
  const actions = createActions(reach as never, (_, listener) => listener);
  actions.use(blame.draft, gentle, 'worn out');
  expect(written).toEqual([[blame.draft, { rewording: gentle, feeling: 'worn out' }, 'card']]);
});
