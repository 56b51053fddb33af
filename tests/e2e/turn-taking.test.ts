/** Whose turn it is, told without reading a word that is not the person's own. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startChromium } from './composer/chromium';
import type { BrowserDriver, BrowserPage } from './composer/driver';
import { startFirefox } from './composer/firefox';
import { rest } from './composer/until';

let driver: BrowserDriver;
let page: BrowserPage;

const turn = () => page.inAttune<string | null>('attune.turn()');

/** Something comes into the list of messages. */
const comesIn = (markup: string) =>
  page.inPage(`void document.querySelector('[role=log]').insertAdjacentHTML('beforeend', ${JSON.stringify(markup)})`);

const long = `<p style="width: 240px">${'and another thing that I have been meaning to tell you '.repeat(9)}</p>`;
const short = '<p>ok then</p>';
const photo = '<p><img style="display: block; height: 300px" alt=""></p>';

async function send(text: string): Promise<void> {
  await page.type(text);
  await page.press('Enter');
  await rest(100);
}

/** In Attune's own world: notes whose words are asked for, wherever they stand. */
const countReads = `
  globalThis.readOf = [];
  const note = (prototype, name) => {
    const known = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { ...known, get() { readOf.push(this); return known.get.call(this); } });
  };
  for (const name of ['textContent', 'nodeValue']) note(Node.prototype, name);
  for (const name of ['innerText', 'outerText']) note(HTMLElement.prototype, name);
  for (const name of ['innerHTML', 'outerHTML']) note(Element.prototype, name);
  note(CharacterData.prototype, 'data');
  note(HTMLTextAreaElement.prototype, 'value');
  note(HTMLInputElement.prototype, 'value');
  for (const prototype of [Range.prototype, Selection.prototype]) {
    const known = prototype.toString;
    prototype.toString = function () { readOf.push(this); return known.call(this); };
  }
`;
const reads = () => page.inAttune<number>('readOf.length');
const readsElsewhere = () =>
  page.inAttune<number>(`readOf.filter((node) => !document.querySelector('#box').contains(node)).length`);

function startWith(start: () => Promise<BrowserDriver>): void {
  beforeAll(async () => {
    driver = await start();
    page = driver.page;
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    await page.open('textarea.html');
    await page.click('#box');
  });
}

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('%s', (_, start) => {
  startWith(start);

  it('is anybody’s on a quiet page', async () => {
    await page.type('you never help');
    expect(await turn()).toBeNull();
  });

  it('is the partner’s while the page shows that they type', async () => {
    await page.type('you never help');
    await comesIn('<div class="cs-typing-indicator" hidden>Ben is typing</div>');
    expect(await turn()).toBeNull();
    await page.inPage(`document.querySelector('.cs-typing-indicator').removeAttribute('hidden')`);
    expect(await turn()).toBe('still-typing');
    await page.inPage(`document.querySelector('.cs-typing-indicator').remove()`);
    expect(await turn()).toBeNull();
  });

  it.each([
    ['a long message has only just come', long, 'at-once'],
    ['a short one has', short, null],
    ['a picture has', photo, null],
    ['older messages were loaded', long.repeat(5), null],
  ])('when a reply is begun right after %s', async (_what, markup, expected) => {
    await comesIn(markup);
    await rest(50);
    await page.type('you never help');
    expect(await turn()).toBe(expected);
  });

  it('is the person’s where the reply was begun before, and again in the next one', async () => {
    await page.type('you never');
    await comesIn(long);
    await rest(50);
    await page.type(' help');
    expect(await turn()).toBeNull();
    // Longer than what may be the message that was sent itself.
    await rest(2_100);
    await page.press('Enter');
    await rest(100);
    await page.type('and one more');
    // It had been there while the former reply was written, and is fresh still.
    expect(await turn()).toBe('at-once');
  });

  it('is the partner’s after a burst of messages, until they answer', async () => {
    for (const text of ['first', 'second']) {
      await send(text);
      await rest(2_100);
    }
    await page.type('third');
    expect(await turn()).toBeNull();
    await page.press('Enter');
    await rest(100);
    await page.type('you never help');
    expect(await turn()).toBe('in-a-burst');
    await rest(2_100);
    await comesIn(short);
    await rest(50);
    expect(await turn()).toBeNull();
  });
});

// Firefox shows the page to a sandbox through wrappers whose getters nobody can replace.
describe('in Chromium', () => {
  startWith(startChromium);

  it('reads no word outside the box', async () => {
    await page.inAttune(countReads);
    await comesIn(long);
    await comesIn('<div class="cs-typing-indicator">Ben is typing</div>');
    await rest(50);
    await send('you never help');
    await page.type('you never help');
    expect(await turn()).toBe('still-typing');
    expect(await reads()).toBeGreaterThan(0);
    expect(await readsElsewhere()).toBe(0);
    // The counter itself sees what is read elsewhere.
    await page.inAttune(`document.querySelector('[role=log]').textContent`);
    expect(await readsElsewhere()).toBe(1);
  });
});
