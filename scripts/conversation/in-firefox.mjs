/** `npm start -- --browser firefox --headless`: the same talk in Firefox. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startAttuneInFirefox } from '../driver/firefox/attune.mjs';
import { until } from '../driver/until.mjs';
import { answerTo, fadedInMs, hurtfulDraft, kindDraft, tellCard, tellInLines, wellAfterARestMs } from './story.mjs';

const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Plays the conversation and writes a picture of each station.
 * @param {object} surroundings
 * @param {string} surroundings.extensionDir Folder of a build that is granted loopback hosts.
 * @param {string} surroundings.chatUrl Address of the local chat.
 * @param {string} surroundings.screenshotsDir
 * @param {(line: string) => void} surroundings.log Told each step in words.
 * @returns {Promise<void>}
 * @throws {Error} One sentence for a step that did not come about.
 */
export async function playInFirefox({ extensionDir, chatUrl, screenshotsDir, log }) {
  await mkdir(screenshotsDir, { recursive: true });
  const attune = await startAttuneInFirefox({ extensionDir });
  const picture = async (
    /** @type {import('../driver/firefox/tab.mjs').FirefoxTab} */ tab,
    /** @type {string} */ name,
  ) => {
    await pause(fadedInMs);
    await writeFile(join(screenshotsDir, `${name}-firefox.png`), await tab.picture());
  };
  try {
    await playOnce({ attune, url: `${chatUrl}/?me=ana&room=firefox`, tell: tellInLines(log), picture });
  } finally {
    await attune.close();
  }
  log(`\nPictures of it: ${screenshotsDir}`);
}

/**
 * @param {object} stage
 * @param {import('../driver/firefox/attune.mjs').AttuneInFirefox} stage.attune
 * @param {string} stage.url
 * @param {import('./story.mjs').Tell} stage.tell
 * @param {(tab: import('../driver/firefox/tab.mjs').FirefoxTab, name: string) => Promise<unknown>} stage.picture
 */
async function playOnce({ attune, url, tell, picture }) {
  const tab = await attune.openTab();
  const answer = (/** @type {string} */ said) =>
    until('Ben has answered', async () =>
      answerTo(await tab.evaluate("[...document.querySelectorAll('#messages li p')].map((p) => p.textContent)"), said),
    );
  await tab.open(url);
  await tab.click('textarea');

  await tab.type(kindDraft);
  tell('Ana types', kindDraft);
  await pause(wellAfterARestMs);
  if ((await tab.readNudge()).mark) throw new Error('Attune marked a draft that has nothing hurtful in it.');
  tell('Attune', 'finds nothing and shows nothing');
  await tab.press('Enter');
  tell('Ben answers', await answer(kindDraft));

  await tab.type(hurtfulDraft);
  tell('Ana types', hurtfulDraft);
  const mark = await until('a mark is shown', async () => (await tab.readNudge()).mark);
  tell('a dot says', mark.title.replace('\n', ', '));
  await picture(tab, 'mark');

  await tab.clickAt(mark);
  const card = await until('the card is open', async () => (await tab.readNudge()).card);
  tellCard(tell, card);
  await picture(tab, 'card');

  const [first] = card.rows;
  if (!first) throw new Error('The card offers nothing.');
  await tab.clickAt(first.use);
  const softened = await until('the rewording is in the box', async () => {
    const text = await tab.evaluate("document.querySelector('textarea').value");
    return text !== hurtfulDraft && text;
  });
  await tab.press('Enter');
  tell('Ana sends', softened);
  tell('Ben answers', await answer(softened));
  await picture(tab, 'chat');

  const popup = await attune.openPopupFor(url);
  const lines = await until('the popup counts', () =>
    popup.evaluate(`(() => {
      const text = document.body.innerText;
      const lines = [text.match(/.*mindful day.*/i), text.match(/^Today: .*/m)];
      return lines.every(Boolean) && lines.map(([line]) => line);
    })()`),
  );
  tell('the popup says', lines.join('. '));
  await picture(popup, 'popup');
}
