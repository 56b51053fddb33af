import type { Finding } from '@/utils/analysis/types';
import { timings } from './timings';

/** A full stop or its like, a closing quote or bracket allowed after it; an emoji or a new line ends a sentence too. */
const sentenceEnd = /(?:[.!?…]["'”’)\]]*|\p{Extended_Pictographic}\uFE0F?|\n)[^\S\n]*$/u;

const lastSentence = /[^.!?…\n]*$/;

/** Words that promise more of the sentence. A rest after one of them is a pause for thought, not an end. */
const openWords = new Set(
  'a an the and but or because cause cuz if unless when while than my your ur our their you’re youre you’ll you’ve never always'.split(
    ' ',
  ),
);

/** How long the person must be still before this draft is checked, in milliseconds. */
export function restMsFor(draft: string): number {
  return sentenceEnd.test(draft) ? timings.sentenceEndRestMs : timings.restMs;
}

/**
 * Where the unfinished sentence at the end of the draft begins; the draft's length where its last sentence is whole.
 * Most chat has no full stops, so a sentence counts as unfinished only where its last word or comma says so.
 */
export function unfinishedFrom(draft: string): number {
  const text = draft.trimEnd();
  const sentence = lastSentence.exec(text)?.[0] ?? '';
  const lastWord = /[\p{L}’']+$/u.exec(sentence)?.[0].toLowerCase().replaceAll("'", '’') ?? '';
  const isOpen = /[,:;(–—-]$/.test(sentence) || openWords.has(lastWord);
  return isOpen ? text.length - sentence.length : draft.length;
}

/** The findings that lie in finished sentences: half a sentence is never judged. */
export function finishedFindings(draft: string, findings: readonly Finding[]): readonly Finding[] {
  const from = unfinishedFrom(draft);
  return findings.filter((finding) => finding.start < from);
}
