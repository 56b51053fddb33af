/** What Ana writes in the conversation that `npm start -- --headless` plays, and how it is told. */

export const kindDraft = 'Thank you for doing the shopping yesterday.';
export const hurtfulDraft = "You never help with anything. I'm so tired of doing the dishes alone.";

/** Longer than Attune's rest, so that a draft it has nothing to say about has been checked. */
export const wellAfterARestMs = 2_000;
/** Longer than any of our fades. */
export const fadedInMs = 400;

/** Wide enough for the longest name of a step. */
const nameWidth = 13;

/**
 * @param {(line: string) => void} log
 * @returns {(name: string, words: string) => void}
 */
export function tellInLines(log) {
  return (name, words) => log(`${name.padStart(nameWidth)}  ${words}`);
}

/** @typedef {(name: string, words: string) => void} Tell Told each step in words. */

/**
 * What Ben said to a message, from all that was said; null where he has not answered yet.
 * @param {readonly string[]} words
 * @param {string} said
 */
export function answerTo(words, said) {
  const place = words.lastIndexOf(said);
  return place === -1 ? null : words[place + 1];
}

/**
 * Tells what a card says.
 * @param {Tell} tell
 * @param {{ phrase: string, family: string, because: string, rows: readonly { name: string, text: string }[] }} card
 */
export function tellCard(tell, { phrase, family, because, rows }) {
  tell('the card says', `“${phrase}” ${family}. ${because}`);
  for (const { name, text } of rows) tell(name, text);
}
