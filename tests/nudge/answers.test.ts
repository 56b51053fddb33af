import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changedWords } from '@/components/nudge/changed-words';
import { answerMessages } from '@/entrypoints/composer.content/answers';
import { handOver, takeOver } from '@/entrypoints/composer.content/handover';
import { createJudge } from '@/entrypoints/composer.content/judge';
import type { Session } from '@/entrypoints/composer.content/session';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';

const site = { site: 'chat.example', enabled: true, quietUntil: null, salt: 'a1', fineHashes: [], shortcut: null };
const draft = 'you never help with anything';

let ending: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.chrome = fakeBrowser as never;
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  takeOver();
});

/** A page whose box holds a text, with the real engine; `bring` is how its rewordings come. */
function page(text: string, bring: (box: { text: string }) => Promise<void>, isComposing = false) {
  const box = { text };
  const judge = createJudge(site, () => bring(box));
  const boxes = { composer: () => ({ readDraft: () => box.text }) };
  const session = { judge, boxes, isComposing: () => isComposing } as unknown as Session;
  answerMessages({ session: () => session, followSite: () => undefined }, ending.signal);
}

async function ask(type: string, data?: unknown): Promise<unknown> {
  const reply = await new Promise<{ res?: unknown; err?: unknown }>((resolve) => {
    const message = { id: 1, timestamp: 0, type, data };
    void fakeBrowser.runtime.onMessage.trigger(message, { id: 'popup' } as never, resolve as never);
  });
  return reply.err ?? reply.res;
}

const arrives = async () => handOver({ createReworder, describePattern, changedWords });

describe('the popup asks for the draft', () => {
  test('and gets it with its rewordings, which are brought for it', async () => {
    page(draft, arrives);
    expect(await ask('readDraftView')).toMatchObject({
      draft,
      findings: [{ family: 'criticism' }],
      rewordings: [{ variant: 'gentle' }, { variant: 'firm' }, { variant: 'curious' }],
    });
  });

  test('and where they cannot be brought it gets the findings', async () => {
    page(draft, () => Promise.reject(new Error('no-answer')));
    expect(await ask('readDraftView')).toMatchObject({ draft, findings: [{ family: 'criticism' }], rewordings: [] });
  });

  test('and gets the one that stands there when all is ready, not the one it asked about', async () => {
    page(draft, async (box) => {
      box.text = 'see you at six';
      await arrives();
    });
    expect(await ask('readDraftView')).toMatchObject({ draft: 'see you at six', findings: [], rewordings: [] });
  });

  test('and for a clean draft nothing is brought', async () => {
    page('see you at six', () => Promise.reject(new Error('brought')));
    expect(await ask('readDraftView')).toMatchObject({ draft: 'see you at six', rewordings: [] });
  });

  test('and of half a sentence nothing is judged', async () => {
    const half = `${draft} because`;
    await arrives();
    page(half, arrives);
    expect(await ask('readDraftView')).toMatchObject({ draft: half, findings: [], rewordings: [] });
  });

  test('and while an input method is composing it gets nothing', async () => {
    page(draft, arrives, true);
    expect(await ask('readDraftView')).toBeNull();
  });

  test('and of an empty box it gets nothing', async () => {
    page('  ', arrives);
    expect(await ask('readDraftView')).toBeNull();
  });
});

describe('the popup chooses a rewording', () => {
  test('of a draft that changed while they were brought: nothing is written', async () => {
    page(draft, async (box) => {
      box.text = 'see you at six';
      await arrives();
    });
    expect(await ask('applyRewording', { draft, index: 0 })).toBe('changed-since');
  });
});
