/** Life of a composer on pages: what is none, what gets in the way, what comes and goes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from './composer/chromium';
import type { BrowserDriver, BrowserPage } from './composer/driver';
import { startFirefox } from './composer/firefox';
import { rest, until } from './composer/until';

let page: BrowserPage;

const replace = (words: string, text: string) =>
  page.inAttune<string>(`attune.replace(${JSON.stringify(words)}, ${JSON.stringify(text)})`);
const found = () => page.inAttune<number>('attune.found()');

function startWith(start: () => Promise<BrowserDriver>): void {
  let driver: BrowserDriver;
  beforeAll(async () => {
    driver = await start();
    page = driver.page;
  });
  afterAll(() => driver?.close());
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_, start) => {
  startWith(start);

  describe('boxes that are no message', () => {
    beforeAll(() => page.open('other-boxes.html'));

    it.each([
      ...['password', 'search', 'email', 'url', 'tel', 'number', 'text'],
      ...['query', 'code', 'editable-code', 'paragraph', 'page'],
    ])('%s is left alone', async (id) => {
      await page.click(`#${id}`);
      await page.type('1');
      expect(await found()).toBe(0);
    });
  });

  describe('events made by the page', () => {
    it('make no composer known', async () => {
      await page.open('hostile.html');
      await page.inPage('hostile.firesEvents(field)');
      await page.inPage('hostile.firesEvents(box)');
      expect(await found()).toBe(0);
    });

    it('change and send nothing in a known one', async () => {
      await page.open('hostile.html');
      await page.click('#field');
      await page.insert('you never help');
      await rest(100);
      const told = await page.inAttune<number>('attune.changes().length');
      await page.inPage('hostile.firesEvents(field)');
      await page.inPage(`void (field.value = '')`);
      await rest(200);
      expect(told).toBeGreaterThan(0);
      expect(await page.inAttune('attune.changes().length')).toBe(told);
      expect(await page.inAttune('attune.sent()')).toEqual([]);
    });
  });

  describe('a page that gets in the way', () => {
    const draft = 'you never help';
    const textOf = (id: string) => page.inPage<string>(`document.querySelector('#${id}').value ?? ${id}.textContent`);

    it.each([
      ['puts its own text back into a field', 'field', 'revertsField'],
      ['puts its own text back into an editable', 'box', 'revertsBox'],
      ['swallows what is put in', 'box', 'swallowsBeforeInput'],
      ['moves the selection away', 'box', 'movesSelection'],
      ['changes what is written', 'field', 'changesWhatIsWritten'],
    ])('%s: refused, and the former text stands', async (_, box, way) => {
      await page.open('hostile.html');
      await page.click(`#${box}`);
      await page.insert(draft);
      await page.inPage(`hostile.${way}()`);
      expect(await replace('never help', 'rarely help')).toBe('refused');
      await rest(100);
      expect(await textOf(box)).toBe(draft);
    });

    it('changes the draft meanwhile: nothing is written over it', async () => {
      await page.open('hostile.html');
      await page.click('#box');
      await page.insert(draft);
      // Typing moves the selection too: the page is to change the draft only once we write.
      await rest(100);
      await page.inPage('hostile.changesDraftMeanwhile()');
      expect(await replace('never help', 'rarely help')).toBe('changed-since');
      expect(await textOf('box')).toBe('their own text');
    });
  });

  describe('several composers', () => {
    beforeEach(async () => {
      await page.open('hostile.html');
      for (const id of ['box', 'second']) {
        await page.click(`#${id}`);
        await page.insert('you never help');
      }
      await page.inAttune(`attune.paint('never', 'strong', 0)`);
      await page.inAttune(`attune.paint('help', 'strong', 1)`);
    });
    const painted = () => page.inAttune<string[]>(`attune.paintedWords('attune-strong')`);

    it('do not clear each other', async () => {
      expect(await found()).toBe(2);
      expect(await painted()).toEqual(['help', 'never']);
      await page.inAttune('attune.clearPaint()');
      expect(await painted()).toEqual(['never']);
    });

    it('are gone with their element, unasked', async () => {
      await page.inPage('second.remove()');
      expect(
        await until(
          () => page.inAttune<number>('attune.gone()'),
          (gone) => gone === 1,
        ),
      ).toBe(1);
      expect(await painted()).toEqual(['never']);
    });

    it('leave nothing behind when Attune is switched off', async () => {
      await page.inAttune('attune.stop()');
      expect(await page.inAttune('attune.gone()')).toBe(2);
      expect(await page.inAttune('attune.paintedNames()')).toEqual([]);
      expect(await page.inPage('document.adoptedStyleSheets.length')).toBe(0);
      await page.type(' more');
      expect(await found()).toBe(2);
    });

    it('wear the light colours on a dark ground', async () => {
      await page.inPage(`void (second.style.color = '#e9efed')`);
      await page.inAttune(`attune.paint('help', 'mild', 1)`);
      expect(await page.inAttune('attune.paintedNames()')).toEqual(['attune-mild-on-dark', 'attune-strong']);
    });
  });

  describe('formatting', () => {
    it('outside the changed words survives', async () => {
      await page.open('hostile.html');
      await page.click('#box');
      const markup = 'you <b>never</b> help <span contenteditable="false">@ben</span> with <img alt="😂"> it';
      await page.inPage(`void (box.innerHTML = ${JSON.stringify(markup)})`);
      await page.press('End');
      expect(await page.inAttune('attune.read()')).toBe('you never help @ben with 😂 it');
      expect(await replace('help @ben with 😂 it', 'assist @ben with 😂 it')).toBe('done');
      // Firefox writes spaces beside other markup so that they never collapse.
      const written = await page.inPage<string>('box.innerHTML');
      expect(written.replaceAll('&nbsp;', ' ')).toBe(markup.replace('help', 'assist'));
    });
  });
});

describe('a text field in a browser without ranges over its value', () => {
  startWith(startChromium);
  const long = Array.from({ length: 40 }, (_, index) => `word${index} and  more`).join(' ');
  const words = ['word0 and', 'word7 ', 'word21 and  more', 'word39'];
  type Box = { left: number; top: number; width: number; height: number };
  const boxes = () => Promise.all(words.map((word) => page.inAttune<Box[]>(`attune.boxes(${JSON.stringify(word)})`)));
  const rounded = (lists: Box[][]) =>
    lists.map((list) => list.map(({ left, width }) => [Math.round(left), Math.round(width)]));

  beforeEach(async () => {
    await page.open('textarea.html');
    await page.click('#box');
    await page.insert(long);
  });

  it.each([0, 30])('knows the same places by its mirror, scrolled by %i px', async (scrolled) => {
    await page.inPage(`void (box.scrollTop = ${scrolled})`);
    const oracle = await boxes();
    expect(oracle.flat().length).toBeGreaterThan(0);
    await page.inAttune('delete HTMLTextAreaElement.prototype.createValueRange');
    const mirrored = await boxes();
    expect(rounded(mirrored)).toEqual(rounded(oracle));
    for (const [index, box] of mirrored.flat().entries()) {
      expect(Math.abs(box.top - (oracle.flat()[index]?.top ?? 0))).toBeLessThan(3);
    }
  });

  it('paints beside the page, and takes everything away again', async () => {
    await page.inAttune('delete HTMLTextAreaElement.prototype.createValueRange');
    const before = await page.inPage('document.documentElement.outerHTML');
    await page.inAttune(`attune.paint('word39', 'mild')`);
    expect(await page.inPage('document.documentElement.lastElementChild.localName')).toBe('div');
    expect(await page.inPage('box.outerHTML')).not.toContain('style');
    await page.inAttune('attune.clearPaint()');
    expect(await page.inPage('document.documentElement.outerHTML')).toBe(before);
  });
});
