import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '@/entrypoints/composer.content/answers';
import { createFinePhrases } from '@/entrypoints/composer.content/fine-phrases';
import type { Chosen } from '@/entrypoints/composer.content/handover';
import { createJudge } from '@/entrypoints/composer.content/judge';
import type { Session } from '@/entrypoints/composer.content/session';
import { createOffers } from '@/entrypoints/nudge.content/offers';
import { createTakeChecked } from '@/entrypoints/nudge.content/take-checked';
import { createAnalyzer } from '@/utils/analysis/analyze';
import type { Reword } from '@/utils/analysis/reword';
import { noTaste } from '@/utils/analysis/types';
import type { DraftView } from '@/utils/messaging/protocol';
import { feelingReword } from './content';

const site = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'a1',
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
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
  readonly reword?: Reword;
}

/** A page whose box holds a text, with the real engine; `bring` is how what shows and writes comes, or does not. */
function page(text: string, bring: Bring, { isComposing = false, bringEngine = arrives, reword }: Further = {}) {
  const box = { text };
  const judge = createJudge(createAnalyzer().analyze, createFinePhrases(site));
  const written: string[] = [];
  const sources: string[] = [];
  const shown = { times: 0 };
  const writer = {
    async use(_draft: string, { rewording }: Chosen, from: string) {
      written.push(rewording.text);
      sources.push(from);
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
    show: () => {
      shown.times += 1;
    },
    lastCheckAt: () => null,
    presenter: () => presenter,
    async bringPresenter() {
      if (await bring(box)) {
        const offers = createOffers({ ...judge, taste: () => noTaste }, reword);
        presenter ??= { offers, takeChecked: createTakeChecked(judge), writer };
      }
      return presenter;
    },
  } as unknown as Session;
  answerMessages({ session: () => session, followSite: () => undefined }, ending.signal);
  return { box, written, sources, shown };
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
      rewordings: expect.arrayContaining([expect.objectContaining({ variant: 'gentle' })]),
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

/** The view as the popup has it, and its first rewording as the popup would choose it. */
async function look() {
  const view = (await ask('readDraftView')) as DraftView;
  const [first] = view.rewordings;
  if (!first) throw new Error('nothing is offered');
  const { variant, replacement } = first;
  return { view, first, choice: { draft: view.draft, seed: view.seed, variant, feeling: null, replacement } };
}

describe('the popup chooses a rewording', () => {
  test('and it is written, by the script that was brought for it; from then on it can be undone', async () => {
    const { written, sources } = page(draft, arrives);
    expect(await ask('undoRewording')).toBe('refused');
    expect(await ask('readPageStatus')).toMatchObject({ lastWrite: null });
    const { choice, first } = await look();
    expect(await ask('applyRewording', choice)).toBe('done');
    expect([written, sources]).toEqual([[first.text], ['popup']]);
    expect(await ask('readPageStatus')).toMatchObject({ composerFound: true, lastWrite: 'done' });
    expect(await ask('undoRewording')).toBe('done');
  });

  test('where what writes it cannot be brought: refused, and nothing is written', async () => {
    const { written } = page(draft, failing);
    const choice = { draft, seed: 0, variant: 'gentle', feeling: null, replacement: 'I feel worn out' };
    expect([await ask('applyRewording', choice), written]).toEqual(['refused', []]);
  });

  test.each([
    ['words of its own', { replacement: 'zorblat' }],
    ['the words of another variant', { variant: 'curious' }],
    ['the words of another way', { seed: 1 }],
    ['a feeling that is not among them', { feeling: 'zorblat' }],
    ['a feeling with the words of another', { feeling: 'lonely' }],
  ])('but never %s', async (_, change) => {
    const { written } = page(draft, arrives, { reword: feelingReword });
    const { choice } = await look();
    expect([await ask('applyRewording', { ...choice, ...change }), written]).toEqual(['changed-since', []]);
  });

  test('with another of its feelings, as the page itself would put it', async () => {
    const { written } = page(draft, arrives, { reword: feelingReword });
    const { choice } = await look();
    const replacement = choice.replacement.replace('worn out', 'lonely');
    expect(await ask('applyRewording', { ...choice, feeling: 'lonely', replacement })).toBe('done');
    expect(written).toEqual([replacement]);
  });

  test('whose return time has moved on meanwhile: nothing is written, and the new one can be', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 25, 8) });
    const pause: Reword = (text, analysis, options) =>
      feelingReword(text, analysis, options).map((rewording) => {
        const replacement = "I need a break. I'll be back at ___.";
        return { ...rewording, feeling: null, replacement, text: replacement, parts: [] };
      });
    const { written } = page(draft, arrives, { reword: pause });
    const { choice } = await look();
    expect(choice.replacement).toContain('8:20');
    // The page forgot what it made: so many other drafts came in between.
    for (let other = 0; other < 12; other += 1) {
      await ask('applyRewording', { ...choice, seed: other + 1, variant: 'firm' });
    }
    vi.setSystemTime(new Date(2026, 10, 25, 9));
    expect([await ask('applyRewording', choice), written]).toEqual(['changed-since', []]);
    expect(await ask('applyRewording', (await look()).choice)).toBe('done');
    expect(written).toEqual(["I need a break. I'll be back at 9:20."]);
    vi.useRealTimers();
  });

  test('of a draft that changed while they were brought: nothing is written', async () => {
    const { box, written } = page(draft, arrives);
    const { choice } = await look();
    box.text = 'see you at six';
    expect([await ask('applyRewording', choice), written]).toEqual(['changed-since', []]);
  });
});

describe('the popup asks for another way', () => {
  test('and gets the next one; the page shows it too, and opens with it the next time', async () => {
    const { shown } = page(draft, arrives, { reword: feelingReword });
    const { view } = await look();
    expect(view).toMatchObject({ seed: 0, hasAnother: true });
    const other = (await ask('showAnotherWay', { draft })) as DraftView;
    expect([other.seed, other.rewordings[0]?.text === view.rewordings[0]?.text, shown.times]).toEqual([1, false, 1]);
    expect(await ask('readDraftView')).toEqual(other);
  });

  test('another draft begins with the first way, and this one is found again where it was left', async () => {
    const { box } = page(draft, arrives, { reword: feelingReword });
    await ask('showAnotherWay', { draft });
    box.text = 'you never listen to me';
    expect(await ask('readDraftView')).toMatchObject({ seed: 0 });
    box.text = draft;
    expect(await ask('readDraftView')).toMatchObject({ seed: 1 });
  });

  test('of a draft that changed meanwhile: it gets the one that stands there, at its first way', async () => {
    const { box } = page(draft, arrives, { reword: feelingReword });
    await look();
    box.text = 'you never listen to me';
    expect(await ask('showAnotherWay', { draft })).toMatchObject({ draft: box.text, seed: 0 });
  });

  test('seeds that give the same words are passed over, and four of them end the search', async () => {
    const sameUntil =
      (first: number): Reword =>
      (text, analysis, options) =>
        feelingReword(text, analysis, { ...options, seed: (options?.seed ?? 0) < first ? 0 : 1 });
    page(draft, arrives, { reword: sameUntil(4) });
    expect((await look()).view.hasAnother).toBe(true);
    expect(await ask('showAnotherWay', { draft })).toMatchObject({ seed: 4, hasAnother: false });
    expect(await ask('showAnotherWay', { draft })).toMatchObject({ seed: 4 });
    ending.abort();
    ending = new AbortController();
    page(draft, arrives, { reword: sameUntil(5) });
    expect((await look()).view.hasAnother).toBe(false);
  });
});

describe('the popup brings a text that it has checked', () => {
  const text = 'i feel left alone with all of this';
  const failure = (answer: unknown) => (answer as { message?: string }).message;

  test('and it is written, as a text that is not of our making', async () => {
    const { written, sources } = page(draft, arrives);
    expect(await ask('applyChecked', { draft, text })).toBe('done');
    expect([written, sources]).toEqual([[text], ['helper']]);
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
