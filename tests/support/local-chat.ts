/** The local chat as its two people see it. */

import type { BrowserContext, Page } from 'playwright-core';
import { until } from '@/scripts/driver/until.mjs';

export const composerKinds = ['textarea', 'contenteditable'] as const;
type ComposerKind = (typeof composerKinds)[number];

interface Visit {
  readonly me: 'ana' | 'ben';
  readonly composer?: ComposerKind;
}

/** Opens the chat as one of the two; for Ana the caret stands in the message box. */
export async function openChat(context: BrowserContext, url: string, { me, composer = 'textarea' }: Visit) {
  const page = await context.newPage();
  await page.goto(`${url}/?me=${me}&composer=${composer}`);
  await page.locator('#messages li').first().waitFor();
  if (me === 'ana') await boxOf(page).click();
  return page;
}

/** The message box. */
export function boxOf(page: Page) {
  return page.locator('#box > *');
}

/** The text in the message box, as its page would send it. */
export function readBox(page: Page): Promise<string> {
  return boxOf(page).evaluate((box) =>
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks of an editable exist only in its rendered text.
    box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText.replace(/\n$/, ''),
  );
}

/** Waits until the message box holds exactly a text. */
export async function untilBoxHolds(page: Page, text: string): Promise<void> {
  await until(`the box holds "${text}"`, async () => (await readBox(page)) === text);
}

/** The words of every message shown, oldest first. */
export function readMessages(page: Page): Promise<string[]> {
  return page.locator('#messages li p').evaluateAll((words) => words.map((one) => one.textContent ?? ''));
}

/** Waits until the newest message is exactly a text. */
export async function untilLastMessage(page: Page, text: string): Promise<void> {
  await until(`the last message is "${text}"`, async () => (await readMessages(page)).at(-1) === text);
}

/** The message box's own markup; for a contenteditable with what stands in it. */
export function readMarkup(page: Page): Promise<string> {
  return page.locator('#write').evaluate((form) => form.outerHTML);
}

/** Whether the page has more than fits its window, so that it can be scrolled. */
export function isScrollable(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return scrollHeight > clientHeight || scrollWidth > clientWidth;
  });
}
