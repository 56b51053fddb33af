/** Names: words with a capital inside a sentence. In a text all in capitals, and at the start of a sentence, none can be told. */
import type { ReadText } from './reading';

const notNames = new Set(
  'i english ok tv ac mon tue wed thu fri sat sun god jesus christ wifi monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter'.split(
    ' ',
  ),
);

/** Every name, in lower case; those inside venom only if asked for. */
export function namesOf({ words }: ReadText, withVenom: boolean): readonly string[] {
  return words.flatMap(({ token, typed, at, venom }) => {
    const isName =
      at > 0 &&
      /^\p{Lu}\p{Ll}+/u.test(typed) &&
      !/^I['’]/.test(typed) &&
      token.start === token.wordStart &&
      !token.quoted &&
      (withVenom || !venom);
    const name = typed.toLowerCase().replace(/['’]s$/, '');
    return isName && !notNames.has(name) ? [name] : [];
  });
}
