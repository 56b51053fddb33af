/** Our own checks of what a model wrote: no word of it is shown before all of them pass. Pure. */

import { explainRewording, type Violation } from '@/utils/analysis/explain-rewording';
import type { Analysis, Rewording } from '@/utils/analysis/types';

/**
 * `empty`: no words. `unchanged`: the draft as it stands, or a rewording already shown. `odd-shape`: marks of a wrapped
 * or formatted text, or a blank. `changed-more`: a sentence that hurts nobody is not as it was typed. `unrelated`:
 * nothing of the draft or of our rewordings is in it. `not-english`, `still-hurts`: what the analysis says of it.
 * `other-protection`: a boundary of the draft is gone, or one has come in, which would silence findings.
 */
type Objection =
  | 'empty'
  | 'unchanged'
  | 'odd-shape'
  | 'changed-more'
  | 'unrelated'
  | 'not-english'
  | 'still-hurts'
  | 'other-protection'
  | Violation;

type Analyze = (text: string) => Analysis;

/** A draft with the rewordings that our own rules made of it; the model was given the first. */
export interface Reworded {
  readonly draft: string;
  readonly rewordings: readonly [Rewording, ...Rewording[]];
}

/** What speaks against showing an answer; nothing if it may be shown. */
export function objectionsTo(answer: string, given: Reworded, analyze: Analyze): readonly Objection[] {
  if (!/\p{L}/u.test(answer)) return ['empty'];
  const { draft } = given;
  const objections = checks
    .filter(([, isAgainst]) => isAgainst(answer, given, analyze))
    .map(([objection]) => objection);
  return [...new Set([...objections, ...explainRewording(draft, answer, analyze)])];
}

const checks: readonly (readonly [Objection, (answer: string, given: Reworded, analyze: Analyze) => boolean])[] = [
  ['unchanged', isUnchanged],
  ['odd-shape', (answer, { draft }) => hasOddShape(answer, draft)],
  ['changed-more', (answer, given) => runOf(answer, given) === null],
  ['unrelated', isUnrelated],
  ['not-english', (answer, _, analyze) => analyze(answer).language !== 'en'],
  ['still-hurts', (answer, _, analyze) => analyze(answer).findings.length > 0],
  ['other-protection', (answer, { rewordings: [ours] }, analyze) => isProtectedOtherwise(answer, ours.text, analyze)],
  // A text from outside is held to more than our own: no such word at all that the draft does not hold.
  ['added-apology', (answer, { draft }) => hasNewly(apology, answer, draft)],
  ['added-promise', (answer, { draft }) => hasNewly(promise, answer, draft)],
];

/** Beside a finding a boundary is not told, so it is our own rewording, which keeps it, that shows what must be there. */
function isProtectedOtherwise(answer: string, ours: string, analyze: Analyze): boolean {
  return analyze(answer).protected !== analyze(ours).protected;
}

const apology = /\b(?:sorry|apolog\w*|forgiv\w*|regret\w*|my (?:bad|fault|mistake)|to blame|i was wrong|i hurt you)\b/i;
const promise =
  /\b(?:i|we)(?:['’]?ll\b(?! be back)| will\b(?! be back)|['’]?m gonna\b| am gonna\b|['’]?m going to\b| am going to\b)|\b(?:promis\w*|i swear|pledge|from now on)\b/i;

function hasNewly(words: RegExp, answer: string, draft: string): boolean {
  return words.test(answer) && !words.test(draft);
}

/** A code fence, a heading, a list, bold text, an address, a tag, or a character no keyboard types. */
const oddShapes = [
  /```|^\s*#+ |^\s*[-*] |\*\*|https?:|www\.|<\/?[a-z]/im,
  /(?![\n\t])\p{Cc}|[\p{Co}\p{Cn}\u200b\u2028-\u202e\u2066-\u2069]/u,
  /_{2,}/,
  /^["“'‘`{[].*["”'’`}\]]$/s,
];

/** What the writer does themselves may stay. */
function hasOddShape(answer: string, draft: string): boolean {
  return oddShapes.some((shape) => shape.test(answer) && !shape.test(draft.trim()));
}

function isUnchanged(answer: string, { draft, rewordings }: Reworded): boolean {
  return [draft, ...rewordings.map(({ text }) => text)].some((text) => plain(text) === plain(answer));
}

/** Letters and figures alone: two ways to set the same words are one. */
function plain(text: string): string {
  return wordsOf(text).join(' ');
}

/** What stands in the place of the sentences that hurt; null where a sentence beside them was changed too. */
function runOf(answer: string, { draft, rewordings: [{ span }] }: Reworded): string | null {
  const [text, head, tail] = [answer, draft.slice(0, span.start), draft.slice(span.end)].map(squeeze) as [
    string,
    string,
    string,
  ];
  const isKept = text.startsWith(head) && text.endsWith(tail) && text.length > head.length + tail.length;
  return isKept ? text.slice(head.length, text.length - tail.length) : null;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words that stand in any message about feelings, and so tie it to none. */
const everywhere = new Set(
  'about alway away been both could does dont feel felt from give have hope just know like love make mean more much need neve plea real right said some tell than that them then ther they thin this time togethe want well were what when will with woul your'
    .split(' ')
    .map(beginning),
);

/** Nothing in the new words points to what the draft, or one of our rewordings of it, is about. */
function isUnrelated(answer: string, { draft, rewordings }: Reworded): boolean {
  const [{ span }] = rewordings;
  const told = [draft.slice(span.start, span.end), ...rewordings.map(({ replacement }) => replacement)];
  const known = new Set(told.flatMap(topicsOf));
  const topics = topicsOf(runOf(answer, { draft, rewordings }) ?? answer);
  return known.size > 0 && !topics.some((topic) => known.has(topic));
}

function topicsOf(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word) => word.length >= 4)
    .map(beginning)
    .filter((topic) => !everywhere.has(topic));
}

/** The first letters of a word, so that its forms are one. */
function beginning(word: string): string {
  return word.slice(0, 4);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
