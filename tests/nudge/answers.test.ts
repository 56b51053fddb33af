import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '@/entrypoints/composer.content/answers';
import { createFinePhrases } from '@/entrypoints/composer.content/fine-phrases';
import { createJudge } from '@/entrypoints/composer.content/judge';
import type { Session } from '@/entrypoints/composer.content/session';
import { createRewordings } from '@/entrypoints/nudge.content/rewordings';
import { createTakeChecked } from '@/entrypoints/nudge.content/take-checked';
import { createAnalyzer } from '@/utils/analysis/analyze';

const site = { site: 'chat.example', enabled: true, quietUntil: null, salt: 'a1', fineHashes: [], shortcut: null };
const draft = 'you never help with anything';

let ending: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  globalThis.chrome = fakeBrowser as never;
  ending = new AbortController();
});
afterEach(() => ending.abort());

type Bring = (box: { text: string }) => Promise<boolean>;

const arrives = async () => true;
const failing = async () => false;

interface Further {
  readonly isComposing?: boolean;
  /** How the engine comes, or does not; it is there unless told otherwise. */
  readonly bringEngine?: Bring;
}

/** A page whose box holds a text, with the real engine; `bring` is how what shows and writes comes, or does not. */
function page(text: string, bring: Bring, { isComposing = false, bringEngine = arrives }: Further = {}) {
  const box = { text };
  const judge = createJudge(createAnalyzer().analyze, createFinePhrases(site));
  const written: string[] = [];
  const writer = {
    async use(_draft: string, { text: whole }: { text: string }) {
      written.push(whole);
      return 'done';
    },
    undo: async () => 'done',
    lastResult: () => written.at(-1) && 'done',
  };
  let presenter: unknown = null;
  const session = {
    bringJudge: async () => ((await bringEngine(box)) ? judge : null),
    boxes: { composer: () => ({ readDraft: () => box.text }) },
    isComposing: () => isComposing,
    lastCheckAt: () => null,
    presenter: () => presenter,
    async bringPresenter() {
      if (await bring(box))
        presenter = { reword: createRewordings(judge), takeChecked: createTakeChecked(judge), writer };
      return presenter;
    },
  } as unknown as Session;
  answerMessages({ session: () => session, followSite: () => undefined }, ending.signal);
  return { written };
}

const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html?tab=1' };

async function ask(type: string, data?: unknown, sender: object = popup): Promise<unknown> {
  const reply = await new Promise<{ res?: unknown; err?: unknown }>((resolve) => {
    const message = { id: 1, timestamp: 0, type, data };
    void fakeBrowser.runtime.onMessage.trigger(message, sender as never, resolve as never);
  });
  return reply.err ?? reply.res;
}

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
    page(draft, failing);
    expect(await ask('readDraftView')).toMatchObject({ draft, findings: [{ family: 'criticism' }], rewordings: [] });
  });

  test('and gets the one that stands there when all is ready, not the one it asked about', async () => {
    page(draft, async (box) => {
      box.text = 'see you at six';
      return true;
    });
    expect(await ask('readDraftView')).toMatchObject({ draft: 'see you at six', findings: [], rewordings: [] });
  });

  test('and for a clean draft nothing is brought', async () => {
    page('see you at six', () => Promise.reject(new Error('brought')));
    expect(await ask('readDraftView')).toMatchObject({ draft: 'see you at six', rewordings: [] });
  });

  test('on a page where nothing was typed yet, and the engine is brought for it', async () => {
    let asked = 0;
    const bringEngine = async () => {
      asked += 1;
      return true;
    };
    page(draft, arrives, { bringEngine });
    expect(await ask('readDraftView')).toMatchObject({ draft, findings: [{ family: 'criticism' }] });
    expect(asked).toBe(1);
  });

  test('and where the engine cannot be brought it gets nothing, rather than a draft that looks clean', async () => {
    page(draft, arrives, { bringEngine: failing });
    expect(await ask('readDraftView')).toBeNull();
  });

  test('and gets the one that stands there when the engine is, not the one it asked about', async () => {
    const bringEngine = async (box: { text: string }) => {
      box.text = 'see you at six';
      return true;
    };
    page(draft, arrives, { bringEngine });
    expect(await ask('readDraftView')).toMatchObject({ draft: 'see you at six', findings: [] });
  });

  test('and of half a sentence nothing is judged', async () => {
    const half = `${draft} because`;
    page(half, arrives);
    expect(await ask('readDraftView')).toMatchObject({ draft: half, findings: [], rewordings: [] });
  });

  test('and while an input method is composing it gets nothing', async () => {
    page(draft, arrives, { isComposing: true });
    expect(await ask('readDraftView')).toBeNull();
  });

  test('and of an empty box it gets nothing', async () => {
    page('  ', arrives);
    expect(await ask('readDraftView')).toBeNull();
  });
});

describe('the popup chooses a rewording', () => {
  test('and it is written, by the script that was brought for it; from then on it can be undone', async () => {
    const { written } = page(draft, arrives);
    expect(await ask('undoRewording')).toBe('refused');
    expect(await ask('readPageStatus')).toMatchObject({ lastWrite: null });
    expect(await ask('applyRewording', { draft, index: 0 })).toBe('done');
    expect(written).toHaveLength(1);
    expect(await ask('readPageStatus')).toMatchObject({ composerFound: true, lastWrite: 'done' });
    expect(await ask('undoRewording')).toBe('done');
  });

  test.each([
    ['where what writes it cannot be brought', failing, 0],
    ['that there is none of', arrives, 9],
  ])('%s: refused, and nothing is written', async (_, bring, index) => {
    const { written } = page(draft, bring);
    expect([await ask('applyRewording', { draft, index }), written]).toEqual(['refused', []]);
  });

  test('of a draft that changed while they were brought: nothing is written', async () => {
    page(draft, async (box) => {
      box.text = 'see you at six';
      return true;
    });
    expect(await ask('applyRewording', { draft, index: 0 })).toBe('changed-since');
  });
});

describe('the popup brings a text that it has checked', () => {
  const text = 'i feel left alone with all of this';
  const failure = (answer: unknown) => (answer as { message?: string }).message;

  test('and it is written', async () => {
    const { written } = page(draft, arrives);
    expect(await ask('applyChecked', { draft, text })).toBe('done');
    expect(written).toEqual([text]);
  });

  test.each<[string, object]>([
    ['a page of the web', { id: 'test-extension-id', url: 'https://chat.example/popup.html' }],
    ['another page of ours', { ...popup, url: 'chrome-extension://test-extension-id/welcome.html' }],
    ['another extension', { ...popup, id: 'another' }],
    ['nobody known', { id: 'test-extension-id' }],
  ])('but from %s it is not taken', async (_, sender) => {
    const { written } = page(draft, arrives);
    expect(failure(await ask('applyChecked', { draft, text }, sender))).toBe('not-allowed: applyChecked');
    expect(written).toEqual([]);
  });

  test.each([
    ['still hurts', draft, 'you are such an idiot'],
    ['still hurts mildly', draft, "don't be ridiculous, nobody said that"],
    ['is no English', draft, 'me siento sola con todo esto en la casa'],
    ['is empty', draft, ' '],
    ['is too long', draft, 'i feel left alone with all of this and '.repeat(4)],
    ['is for a draft that is fine as it is', 'see you at six', text],
    ['is for a report of harm', 'you hit me again last night and you never help', text],
    ['is for a threat', 'if you leave i will kill myself', text],
    ['reports harm itself', draft, 'you hit me last night and i feel alone'],
  ])('and where it %s it is refused', async (_, written, offered) => {
    const box = page(written, arrives);
    expect([await ask('applyChecked', { draft: written, text: offered }), box.written]).toEqual(['refused', []]);
  });

  test('and where what writes it cannot be brought it is refused', async () => {
    page(draft, failing);
    expect(await ask('applyChecked', { draft, text })).toBe('refused');
  });

  test('and of a draft that changed meanwhile nothing is written', async () => {
    const { written } = page(draft, async (box) => {
      box.text = 'see you at six';
      return true;
    });
    expect([await ask('applyChecked', { draft, text }), written]).toEqual(['changed-since', []]);
  });
});
