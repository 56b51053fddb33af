/** The contract of `composer.ts`, checked in a real browser against each editor by the person's own keyboard. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from './composer/chromium';
import type { BrowserDriver, BrowserPage } from './composer/driver';
import { editors } from './composer/editors';
import { startFirefox } from './composer/firefox';
import { rest, until } from './composer/until';

let page: BrowserPage;

const draft = 'you never help with anything. call me at 6?';
const modelText = () => page.inPage<string>('page.read()');
const readText = () => page.inAttune<string>('attune.read()');
const sent = () => page.inAttune<string[]>('attune.sent()');
const replace = (words: string, text: string) =>
  page.inAttune<string>(`attune.replace(${JSON.stringify(words)}, ${JSON.stringify(text)})`);
const replaceAll = (text: string) => page.inAttune<string>(`attune.replaceAll(${JSON.stringify(text)})`);

/** Gives a false "sent" time to show itself: the box is looked at some times by the clock, and at each key. */
async function expectNothingSent(): Promise<void> {
  await rest(200);
  await page.press('Shift');
  expect(await sent()).toEqual([]);
}

async function expectSent(messages: readonly string[]): Promise<void> {
  expect(await until(sent, (found) => found.length >= messages.length)).toEqual(messages);
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (browser, start) => {
  let driver: BrowserDriver;

  beforeAll(async () => {
    driver = await start();
    page = driver.page;
  });
  afterAll(() => driver?.close());

  describe.each(editors)('$id', ({ page: file, undoGroupMs = 0, tellsAtOnce = false, caretMs = 0, blemish }) => {
    const isBlemished = (of: string) => blemish?.browser === browser && blemish.of === of;
    beforeEach(async () => {
      await page.open(file);
      await until(
        () => page.inPage<boolean>('window.page !== undefined'),
        (isThere) => isThere,
      );
      await page.click('#box');
      await page.insert(draft);
      await rest(caretMs);
    });

    describe('reading', () => {
      it('gives what the editor itself holds, with line breaks, emoji and double spaces', async () => {
        await page.type('\nsecond  line 😂\n\nfourth');
        if (!isBlemished('typed lines')) expect(await readText()).toBe(`${draft}\nsecond  line 😂\n\nfourth`);
        expect(await readText()).toBe(await modelText());
        expect(await page.inAttune('attune.found()')).toBe(1);
      });

      it('tells each change once', async () => {
        await page.type(' ok');
        const told = () => page.inAttune<{ draft: string }[]>('attune.changes()');
        const changes = await until(told, (now) => now.at(-1)?.draft === `${draft} ok`);
        const drafts = changes.map((change) => change.draft).filter((told) => told.startsWith(draft));
        const expected = ['', ' ', ' o', ' ok'].map((end) => draft + end);
        // An editor that takes the keys for itself may tell of several at once, but of none twice.
        expect(drafts).toEqual(tellsAtOnce ? expected.filter((one) => drafts.includes(one)) : expected);
        expect(drafts.at(-1)).toBe(expected.at(-1));
      });
    });

    describe('painting', () => {
      it('underlines the words and says where they are without touching the box', async () => {
        await page.type('\nsecond line');
        const markup = () => page.inPage<string>('page.box.outerHTML + document.body.innerHTML');
        const before = await markup();
        await page.inAttune(`attune.paint('never help', 'strong')`);
        const boxes = await page.inAttune<{ width: number; height: number }[]>(`attune.boxes('never help')`);
        expect(boxes).toHaveLength(1);
        expect(boxes[0]?.width).toBeGreaterThan(20);
        expect(await page.inAttune('attune.painted()')).not.toEqual([]);
        expect(await markup()).toBe(before);
        await page.inAttune('attune.clearPaint()');
        expect(await page.inAttune('attune.painted()')).toEqual([]);
        expect(await markup()).toBe(before);
      });

      it('gives one rectangle a line', async () => {
        await page.type('\nsecond line');
        expect(await page.inAttune(`attune.boxes('6?\\nsecond')`)).toHaveLength(2);
      });
    });

    describe('writing', () => {
      it.each([
        ['a span', 'never help', 'rarely help'],
        ['a sentence', 'you never help with anything.', 'I felt alone with the dishes.'],
        ['a sentence to two lines', 'you never help with anything.', 'I felt alone.\nCan you help?'],
        ['a word away', 'never ', ''],
      ])('replaces %s and nothing else', async (_, words, text) => {
        expect(await replace(words, text)).toBe('done');
        expect(await modelText()).toBe(draft.replace(words, text));
        expect(await readText()).toBe(draft.replace(words, text));
      });

      it('replaces a whole draft of two lines', async () => {
        await page.type('\nand im done');
        const before = await modelText();
        const wanted = 'I felt alone with it.\nCan we talk at 6?';
        const isRefused = isBlemished('several lines');
        expect(await replaceAll(wanted)).toBe(isRefused ? 'refused' : 'done');
        expect(await modelText()).toBe(isRefused ? before : wanted);
      });

      it('fills an empty box', async () => {
        await eraseAll();
        expect(await replaceAll('How was your day?')).toBe('done');
        await page.type(' x');
        expect(await modelText()).toBe('How was your day? x');
      });

      it('lets the person type on and send what stands there', async () => {
        await replace('you never help with anything.', 'I felt alone with the dishes.');
        await page.type(' ok');
        await page.press('Enter');
        const text = 'I felt alone with the dishes. call me at 6? ok';
        expect(await page.inPage('page.sent')).toEqual([text]);
        await expectSent([text]);
      });

      it('selects a blank in what was written, and what the person types takes its place', async () => {
        const written = 'What hurt me is ___. How do you see it?';
        const words = JSON.stringify(['you never help with anything.', written, '___']);
        expect(await page.inAttune(`attune.replaceAndSelect(...${words})`)).toBe('done');
        await page.type('the sink');
        expect(await modelText()).toBe('What hurt me is the sink. How do you see it? call me at 6?');
        await page.press('Control+KeyZ');
        await page.press('Control+KeyZ');
        await expect.poll(modelText).not.toContain('the sink');
      });

      it('is undone by one undo', async () => {
        await rest(undoGroupMs);
        await replace('you never help with anything.', 'I felt alone with the dishes.');
        await page.press('Control+KeyZ');
        expect(await modelText()).toBe(draft);
      });

      it('keeps the words that an undo brought back when the person types on', async () => {
        await rest(undoGroupMs);
        await replace('you never help with anything.', 'I felt alone with the dishes.');
        await page.press('Control+KeyZ');
        await expect.poll(modelText).toBe(draft);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await page.type('!');
        expect(await modelText()).toBe(`${draft}!`);
      });

      it('leaves a caret before the words where it is', async () => {
        await page.press('Control+Home');
        await rest(caretMs);
        await page.press('ArrowRight');
        await rest(caretMs);
        await replace('never help', 'rarely help');
        await page.type('|');
        expect(await modelText()).toBe('y|ou rarely help with anything. call me at 6?');
      });

      it('moves a caret after the words along with them', async () => {
        for (let step = 0; step < 2; step += 1) {
          await page.press('ArrowLeft');
          await rest(caretMs);
        }
        await replace('you never help with anything.', 'I felt alone.');
        await page.type('|');
        expect(await modelText()).toBe('I felt alone. call me at |6?');
      });

      it('does not write over a draft that changed since', async () => {
        await page.type(' now');
        const answer = await page.inAttune(`attune.replace('never help', 'rarely help', ${JSON.stringify(draft)})`);
        expect(answer).toBe('changed-since');
        expect(await modelText()).toBe(`${draft} now`);
      });

      it('writes once when asked twice at once', async () => {
        const ask = `attune.replace('never help', 'rarely help')`;
        expect(await page.inAttune(`Promise.all([${ask}, ${ask}])`)).toEqual(['done', 'changed-since']);
        expect(await modelText()).toBe(draft.replace('never', 'rarely'));
      });

      it.each([
        ['a letter', []],
        ['a letter after Shift alone', ['Shift']],
      ])('keeps the words when %s comes between selecting and writing', async (_, keys) => {
        // Slow timers hold that moment open.
        await page.inAttune(`{
        const soon = setTimeout;
        globalThis.setTimeout = (task, ms = 0) => soon(task, ms + 500);
        globalThis.answer = attune.replace('never help', 'rarely help');
        0;
      }`);
        await pressAll(keys);
        await page.type('!');
        const answer = await page.inAttune<string>('answer');
        const written = answer === 'done' ? draft.replace('never', 'rarely') : draft;
        expect(await modelText()).toBe(`${written}!`);
      });

      it('waits for nobody during a composition, and writes after it', async () => {
        await rest(caretMs);
        await page.compose('ni');
        expect(await replace('never help', 'rarely help')).toBe('refused');
        expect(await page.inAttune('attune.changes().at(-1).composing')).toBe(true);
        await page.endComposition('你');
        await expect.poll(modelText).toBe(`${draft}你`);
        const last = () => page.inAttune('attune.changes().at(-1)');
        await expect.poll(last).toEqual({ draft: `${draft}你`, composing: false });
        expect(await replace('never help', 'rarely help')).toBe('done');
      });
    });

    describe('sending', () => {
      it.each([
        ['Enter', () => page.press('Enter')],
        ['Ctrl+Enter', () => page.press('Control+Enter')],
        ['a click on the button', () => page.click('#send')],
      ])('is told after %s', async (_, send) => {
        await send();
        await expectSent([draft]);
      });

      it('is told of each message', async () => {
        await page.press('Enter');
        await page.type('second');
        await page.press('Enter');
        await expectSent([draft, 'second']);
      });

      it.each([
        ['Shift+Enter', () => page.press('Shift+Enter')],
        ['a click on the list', () => page.click('[role=log]')],
        ['erasing everything', eraseAll],
        ['cutting everything', () => pressAll(['Control+KeyA', 'Control+KeyX'])],
        ['the discard button', () => page.click('#clear')],
        ['a switch to another conversation', () => page.click('#other')],
        ['a switch at the same address', () => page.click('#quiet-switch')],
        ['Enter of a composition', pressComposingEnter],
      ])('is not told after %s', async (_, act) => {
        await act();
        await expectNothingSent();
      });

      it('is not told of what we empty ourselves', async () => {
        await page.press('Shift+Enter');
        expect(await replaceAll('')).toBe('done');
        await expectNothingSent();
      });

      it('tells a change when the page switched the conversation', async () => {
        await page.click('#other');
        const last = () => page.inAttune<{ draft: string }>('attune.changes().at(-1)');
        expect((await until(last, (change) => change.draft === '')).draft).toBe('');
      });
    });
  });
});

async function pressAll(chords: readonly string[]): Promise<void> {
  for (const chord of chords) await page.press(chord);
}

const eraseAll = () => pressAll(['Control+KeyA', 'Delete']);

async function pressComposingEnter(): Promise<void> {
  await page.compose('ni');
  await page.press('Enter');
  await page.endComposition('');
  await eraseAll();
}
