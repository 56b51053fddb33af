/** What a person sees of a nudge, read from inside its closed shadow root, and what they do with it. */

import { lookIntoClosedRoots } from './closed-roots.mjs';
import { findTabId } from './popup.mjs';
import { until } from './until.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * @typedef {object} SeenCard
 * @property {string} phrase Without its quotation marks; empty on a card of one line.
 * @property {string} family
 * @property {string} because
 * @property {readonly { name: string, text: string }[]} rows Each rewording: its name and the words that would stand in the box.
 * @property {readonly { name: string, isChosen: boolean }[]} feelings The chips that can be seen.
 * @property {boolean} hasAnother Whether another way is offered.
 * @property {string} said What screen readers were told last.
 * @property {string} line
 * @property {string} focused Label of the button that has the focus; empty if none has.
 */

/** @param {ShadowRoot} root */
function markIn(root) {
  const mark = root.querySelector('.mark:popover-open:not(.away)');
  return mark && { level: mark.getAttribute('data-level') ?? '', title: mark.getAttribute('title') ?? '' };
}

/** @param {ShadowRoot} root */
function cardIn(root) {
  const card = root.querySelector('.card:popover-open');
  const textOf = (/** @type {ParentNode | null} */ within, /** @type {string} */ selector) => {
    const copy = within?.querySelector(selector)?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const aside of copy.querySelectorAll('.unseen, .elsewhere')) aside.remove();
    return copy.textContent ?? '';
  };
  return (
    card && {
      phrase: textOf(card, '.phrase').replace(/^“|”$/g, ''),
      family: textOf(card, '.family'),
      because: textOf(card, '.because'),
      rows: [...card.querySelectorAll('.row')].map((row) => ({
        name: textOf(row, '.name'),
        text: textOf(row, '.text'),
      })),
      feelings: [...card.querySelectorAll('.feelings:not([hidden]) .chip')].map((chip) => ({
        name: chip.textContent ?? '',
        isChosen: chip.getAttribute('aria-pressed') === 'true',
      })),
      hasAnother: card.querySelector('[data-action="another"]') !== null,
      said: textOf(root, '[role="status"]'),
      line: textOf(card, '.line'),
      focused: root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent ?? '',
    }
  );
}

/**
 * @param {ShadowRoot} root
 * @param {string} selector
 */
function middleIn(root, selector) {
  const part = root.querySelector(selector);
  // A person scrolls to what they click.
  part?.scrollIntoView({ block: 'nearest' });
  const box = part?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}

/**
 * The mark beside the composer, if one is shown.
 * @param {Page} page
 * @returns {Promise<{ level: string, title: string } | null>}
 */
export async function readMark(page) {
  return (await lookIntoClosedRoots(page, markIn)).find((mark) => mark !== null) ?? null;
}

/**
 * The card, if it is open.
 * @param {Page} page
 * @returns {Promise<SeenCard | null>}
 */
export async function readCard(page) {
  return (await lookIntoClosedRoots(page, cardIn)).find((card) => card !== null) ?? null;
}

/**
 * Clicks a part of the nudge with the mouse.
 * @param {Page} page
 * @param {string} selector
 */
export async function clickNudge(page, selector) {
  const middle = await until(`${selector} is in the nudge`, async () =>
    (await lookIntoClosedRoots(page, middleIn, selector)).find((place) => place !== null),
  );
  await page.mouse.click(middle.x, middle.y);
}

/**
 * Presses the keys that open the card. Chromium keeps them from extensions, so the page is where they arrive.
 * @param {Page} page
 */
export async function pressShortcut(page) {
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+KeyA');
}

/**
 * Gives the extension the command that a browser gives where a person bound keys of their own to it.
 * @param {import('./launch.mjs').Launched} launched
 * @param {Page} page
 */
export async function giveOpenCommand({ worker }, page) {
  await page.bringToFront();
  const tabId = await findTabId(worker, page.url());
  await worker.evaluate(async (id) => {
    const tab = await chrome.tabs.get(id);
    const event = /** @type {{ dispatch(...args: unknown[]): void }} */ (
      /** @type {unknown} */ (chrome.commands.onCommand)
    );
    event.dispatch('open-card', tab);
  }, tabId);
}

/**
 * @param {Page} page
 * @param {number} [withinMs]
 */
export const untilMarked = (page, withinMs = 2_000) => until('a mark is shown', () => readMark(page), withinMs);

/** @param {Page} page */
export const untilCardOpen = (page) => until('the card is open', () => readCard(page));

/**
 * Waits until the nudge says that the rewording stands in the box.
 * @param {Page} page
 */
export const untilUsed = (page) =>
  until('the rewording is said to be in the box', async () =>
    (await readCard(page))?.line.startsWith('Put in the box'),
  );

/** @param {Page} page */
export const untilCardClosed = (page) => until('the card is closed', async () => (await readCard(page)) === null);
