/** Typing as a person does: one trusted key after the other. */

const betweenKeysMs = 35;

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text Line breaks are typed with Shift, which sends in no messenger.
 * @param {number} [delay] Milliseconds from key to key.
 */
export async function typeLikeAPerson(page, text, delay = betweenKeysMs) {
  const [first = '', ...others] = text.split('\n');
  await page.keyboard.type(first, { delay });
  for (const line of others) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(line, { delay });
  }
}
