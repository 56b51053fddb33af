/** Marks where a feeling stands while a message is put together, and finds it again in the finished one. */
import type { FeelingChoice } from '../types';

/** Private-use characters, which no keyboard types; they live through the changes of case and apostrophes. */
const opening = '\uE000';
const middle = '\uE001';
const ending = '\uE002';
const marked = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/g;

/** Offered beside those of the theme. */
const common = ['hurt', 'sad', 'frustrated', 'worried', 'tired', 'lonely'];
const mostOthers = 4;

/** The feeling, marked, with what could stand in its place. */
export function markFeeling(feeling: string, others: readonly string[]): string {
  const distinct = [...new Set([...others, ...common])].filter((other) => other !== feeling);
  return `${opening}${feeling}${middle}${distinct.slice(0, mostOthers).join('/')}${ending}`;
}

/** The text as people read it. */
export function withoutMarks(text: string): string {
  return text.replace(marked, '$1');
}

/** Where the first marked feeling stands once the marks are gone, and what could stand there. */
export function feelingIn(text: string): FeelingChoice | null {
  marked.lastIndex = 0;
  const found = marked.exec(text);
  if (!found) return null;
  const [, feeling = '', others = ''] = found;
  return { start: found.index, end: found.index + feeling.length, others: others.split('/') };
}
