/** What a rewording may bring along that nobody would type: a preamble, quotation marks, markup, another script, new emoji. */
import type { ReadText } from './reading';

const preambles =
  /^\W*(?:here(?:['’]s| is| are) (?:a|an|the|one|my|your|another|some)\b|(?:sure|certainly|absolutely|of course)\s*[!,.:—–-]|(?:(?:a|the|your|my) )?(?:(?:re-?written|softer|gentler?|revised|kinder|firm|curious|suggested|improved) )*(?:message|rewording|reword|rewrite|rewritten|option|version|variant|draft|output|answer|suggestion)\b[^.?!]{0,20}:)/i;
const markup = /\*\*|(?<!\S)\*\S|`|<\/?[a-z]|\[|^\s*(?:#+|[-•>]|\d[.)])\s|:\/\/|\bwww\./im;
const quoted = /^\s*["“«„'‘].*["”»“'’]\s*$/s;
const otherScript = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Emoji, and faces of marks. */
const faces = /\p{Extended_Pictographic}|(?<!\S)[:;]['’]?-?[)(DP](?!\p{L})|<3/gu;

/** Tells of a rewording whether it is wrapped in something the draft does not have. */
export function watchWrapping({ text }: ReadText): (after: ReadText) => boolean {
  const isNew = [preambles, markup, quoted, otherScript].filter((mark) => !mark.test(text));
  return (after) =>
    isNew.some((mark) => mark.test(after.text)) ||
    (after.text.match(faces)?.some((face) => !text.includes(face)) ?? false);
}
