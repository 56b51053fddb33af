/** `npm start -- --headless`: Ana and Ben talk in the local chat, told in words and kept in pictures. */

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchWithExtension } from '../driver/launch.mjs';
import { pressShortcut, readMark, untilCardOpen, untilMarked, untilUsed } from '../driver/nudge.mjs';
import { openPopupFor } from '../driver/popup.mjs';
import { typeLikeAPerson } from '../driver/typing.mjs';
import { until } from '../driver/until.mjs';
import { answerTo, fadedInMs, hurtfulDraft, kindDraft, tellCard, tellInLines, wellAfterARestMs } from './story.mjs';

const viewport = { width: 720, height: 800 };

/**
 * Plays the conversation once in light and once in dark, and writes a picture of each station.
 * @param {object} surroundings
 * @param {string} surroundings.chromium Path of the browser.
 * @param {string} surroundings.extensionDir Folder of a build that is granted loopback hosts.
 * @param {string} surroundings.chatUrl Address of the local chat.
 * @param {string} surroundings.screenshotsDir
 * @param {(line: string) => void} surroundings.log Told each step in words.
 * @returns {Promise<void>}
 * @throws {Error} One sentence for a step that did not come about.
 */
export async function playInChromium({ chromium, extensionDir, chatUrl, screenshotsDir, log }) {
  await mkdir(screenshotsDir, { recursive: true });
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const launched = await launchWithExtension({ chromium, extensionDir, colorScheme, viewport });
    const tell = colorScheme === 'light' ? tellInLines(log) : () => undefined;
    const picture = async (/** @type {import('playwright-core').Page} */ page, /** @type {string} */ name) => {
      await page.waitForTimeout(fadedInMs);
      await page.screenshot({ path: join(screenshotsDir, `${name}-${colorScheme}.png`) });
    };
    try {
      await playOnce({ launched, url: `${chatUrl}/?me=ana&room=${colorScheme}`, tell, picture });
    } finally {
      await launched.close();
    }
  }
  log(`\nPictures of it, in light and dark: ${screenshotsDir}`);
}

/**
 * @param {object} stage
 * @param {import('../driver/launch.mjs').Launched} stage.launched
 * @param {string} stage.url
 * @param {(name: string, words: string) => void} stage.tell
 * @param {(page: import('playwright-core').Page, name: string) => Promise<unknown>} stage.picture
 */
async function playOnce({ launched, url, tell, picture }) {
  const page = await launched.context.newPage();
  await page.goto(url);
  const box = page.locator('textarea');
  await box.click();

  await typeLikeAPerson(page, kindDraft);
  tell('Ana types', kindDraft);
  await page.waitForTimeout(wellAfterARestMs);
  if (await readMark(page)) throw new Error('Attune marked a draft that has nothing hurtful in it.');
  tell('Attune', 'finds nothing and shows nothing');
  await page.keyboard.press('Enter');
  tell('Ben answers', await readAnswer(page, kindDraft));

  await typeLikeAPerson(page, hurtfulDraft);
  tell('Ana types', hurtfulDraft);
  const mark = await untilMarked(page, 5_000);
  tell('a dot says', mark.title.replace('\n', ', '));
  await picture(page, 'mark');

  await pressShortcut(page);
  const card = await untilCardOpen(page);
  tellCard(tell, card);
  await picture(page, 'card');

  const popup = await openPopupFor(launched, page);
  await popup.getByRole('button', { name: /^Use/ }).first().waitFor();
  await fitToContent(popup);
  await picture(popup, 'popup');
  await popup.close();
  await page.bringToFront();

  await page.keyboard.press('Enter');
  await untilUsed(page);
  const softened = await box.inputValue();
  await page.keyboard.press('Enter');
  tell('Ana sends', softened);
  tell('Ben answers', await readAnswer(page, softened));
  await picture(page, 'chat');

  tell('the popup says', await readStreak(launched, page));
}

/**
 * Waits for what Ben says to a message.
 * @param {import('playwright-core').Page} page
 * @param {string} said
 */
function readAnswer(page, said) {
  return until('Ben has answered', async () => answerTo(await page.locator('#messages li p').allTextContents(), said));
}

/**
 * Makes the window as high as the popup would be.
 * @param {import('playwright-core').Page} popup
 */
async function fitToContent(popup) {
  const height = await popup.evaluate(() => document.body.getBoundingClientRect().height);
  await popup.setViewportSize({ width: popup.viewportSize()?.width ?? 380, height: Math.floor(height) });
}

/**
 * @param {import('../driver/launch.mjs').Launched} launched
 * @param {import('playwright-core').Page} page
 */
async function readStreak(launched, page) {
  const popup = await openPopupFor(launched, page);
  const lines = [popup.getByText(/mindful day/i).first(), popup.getByText(/^Today: /)];
  const words = [];
  for (const line of lines) words.push(await line.textContent());
  await popup.close();
  return words.join('. ');
}
