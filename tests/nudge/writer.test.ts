import { describe, expect, test } from 'vitest';
import { createWriter } from '@/entrypoints/nudge.content/writer';
import type { Span } from '@/utils/analysis/types';
import type { DraftSpan, WriteResult } from '@/utils/composer/composer';
import type { NudgingEvent } from '@/utils/nudging/state';
import { blame } from './content';

/** A box that holds text and takes what is written, or does not. */
function boxWith(text: string, answer: WriteResult = 'done') {
  const box = {
    text,
    readDraft: () => box.text,
    selected: null as string | null,
    async replace(span: DraftSpan, replacement: string, toSelect?: Span): Promise<WriteResult> {
      box.selected = toSelect ? replacement.slice(toSelect.start, toSelect.end) : null;
      if (span.of !== box.text) return 'changed-since';
      if (answer === 'done') box.text = box.text.slice(0, span.start) + replacement + box.text.slice(span.end);
      return answer;
    },
  };
  return box;
}

function writerFor(box: ReturnType<typeof boxWith>) {
  const told: NudgingEvent[] = [];
  let active: typeof box | null = box;
  const writer = createWriter(
    () => active,
    (event) => told.push(event),
  );
  const switchBox = () => {
    active = null;
  };
  return { writer, told, switchBox };
}

const [gentle] = blame.rewordings;
if (!gentle) throw new Error('the example has no rewording');
const chosen = { rewording: gentle, feeling: null };

describe('use and undo', () => {
  test('use puts the rewording in place of its sentences only, undo takes it back', async () => {
    const box = boxWith(blame.draft);
    const { writer, told } = writerFor(box);
    expect(await writer.use(blame.draft, chosen, 'card')).toBe('done');
    expect(box.text).toBe(gentle.text);
    expect(await writer.undo()).toBe('done');
    expect(box.text).toBe(blame.draft);
    expect(told.map((event) => event.type)).toEqual(['useStarted', 'useEnded', 'undoStarted', 'undoEnded']);
  });

  test('use selects a blank, so that what is typed takes its place; without one the caret is left to the box', async () => {
    const box = boxWith(blame.draft);
    const { writer } = writerFor(box);
    const replacement = 'What I need is ____. Could you ___?';
    await writer.use(blame.draft, { rewording: { ...gentle, replacement }, feeling: null }, 'card');
    expect(box.selected).toBe('____');
    box.text = blame.draft;
    await writer.use(blame.draft, chosen, 'card');
    expect(box.selected).toBeNull();
  });

  test('nudging learns what was put in, with the feeling as our lexicon has it', async () => {
    const { writer, told } = writerFor(boxWith(blame.draft));
    await writer.use(blame.draft, { rewording: gentle, feeling: 'Worn out' }, 'card');
    expect(told[0]).toEqual({
      type: 'useStarted',
      put: { variant: 'gentle', feeling: 'worn out', whole: gentle.text },
    });
  });

  test('a text that is not of our making says nothing of the person’s taste', async () => {
    const { writer, told } = writerFor(boxWith(blame.draft));
    await writer.use(blame.draft, chosen, 'helper');
    expect(told).toMatchObject([{ put: { variant: null } }, { type: 'useEnded', from: 'popup' }]);
  });

  test('a draft that changed since is never overwritten, by use or by undo', async () => {
    const box = boxWith(`${blame.draft}!`);
    const { writer } = writerFor(box);
    expect(await writer.use(blame.draft, chosen, 'card')).toBe('changed-since');
    box.text = blame.draft;
    await writer.use(blame.draft, chosen, 'card');
    box.text += ' more';
    expect(await writer.undo()).toBe('changed-since');
    expect(box.text).toBe(`${gentle.text} more`);
  });

  test('a refusal is told, and there is nothing to undo', async () => {
    const { writer, told } = writerFor(boxWith(blame.draft, 'refused'));
    expect(await writer.use(blame.draft, chosen, 'popup')).toBe('refused');
    expect(told.at(-1)).toMatchObject({ type: 'useEnded', result: 'refused', text: gentle.replacement });
    expect(await writer.undo()).toBe('refused');
    expect(writer.lastResult()).toBe('refused');
  });

  test('what happens in a box the person has left is no news', async () => {
    const { writer, told, switchBox } = writerFor(boxWith(blame.draft));
    const using = writer.use(blame.draft, chosen, 'card');
    switchBox();
    expect(await using).toBe('done');
    expect(told.map((event) => event.type)).toEqual(['useStarted']);
    expect(await writer.undo()).toBe('refused');
  });
});
