/** A run of tokens as one normalised line that frames are matched against, and the way back to the typed words. */
import { commonNames } from '../faithfulness/first-names';
import type { Token } from '../text/sentence-model';
import { verbForm } from './verbs';

export interface Reading {
  readonly draft: string;
  readonly tokens: readonly Token[];
  /** Norms joined by single spaces. */
  readonly line: string;
  /** Where each token starts in `line`. */
  readonly starts: readonly number[];
}

export interface Match {
  /** The normalised words of a group; empty if it took no part. */
  readonly norm: (group: number) => string;
  /** The typed words of a group, ready to be carried over. */
  readonly carry: (group: number) => string;
  /** The same for a named group. */
  readonly name: (group: string) => string;
  readonly carried: (group: string) => string;
}

export function readTokens(draft: string, tokens: readonly Token[]): Reading {
  const starts: number[] = [];
  let line = '';
  for (const token of tokens) {
    if (line) line += ' ';
    starts.push(line.length);
    line += token.norm;
  }
  return { draft, tokens, line, starts };
}

/** Matches a frame against the line. The expression needs the `d` flag. */
export function matchFrame(reading: Reading, frame: RegExp): Match | null {
  const found = frame.exec(reading.line);
  if (!found) return null;
  const carryPlace = (place: readonly [number, number] | undefined) =>
    place ? carryTokens(reading, tokensBetween(reading, place[0], place[1])) : '';
  return {
    norm: (group) => found[group]?.trim() ?? '',
    carry: (group) => carryPlace(found.indices?.[group]),
    name: (group) => found.groups?.[group]?.trim() ?? '',
    carried: (group) => carryPlace(found.indices?.groups?.[group]),
  };
}

function tokensBetween(reading: Reading, start: number, end: number): readonly Token[] {
  return reading.tokens.filter((_, i) => {
    const at = reading.starts[i] ?? -1;
    return at >= start && at < end;
  });
}

const heat = new Set(
  'ever even though literally fucking damn goddamn bloody honestly actually always never constantly single lol lmao smh ffs obviously clearly apparently ugh omg'.split(
    ' ',
  ),
);

/** The typed words without heat (*ever*, *fucking*, *literally*) and without shouted capitals. */
function carryTokens(reading: Reading, tokens: readonly Token[]): string {
  const kept = trimTail(tokens.filter((token) => !heat.has(token.norm)));
  let text = '';
  let before: Token | null = null;
  for (let i = 0; i < kept.length; ) {
    const first = kept[i];
    if (!first) break;
    const parts = kept.slice(i).filter((token) => token.wordStart === first.wordStart);
    if (before) text += gapBetween(reading.draft, before, first);
    text += typedWord(reading.draft, parts);
    before = parts.at(-1) ?? first;
    i += parts.length;
  }
  return lowerFirst(reading.draft, closeQuotes(reading.draft, text, before?.wordEnd ?? 0), kept[0])
    .replace(belittled, '')
    .replace(/\b(?:shit|crap)$|\b(?:shit|crap)(?= (?:on|in|from|at|for|to|with)\b)/gi, 'stuff')
    .replace(/(?: (?:and|but|so|or|because))?[\s,;:–—-]*$/i, '');
}

/** What belittles a thing they like: *that stupid game*, *your precious mates*. */
const belittled =
  /(?<=\b(?:the|your|ur|my|his|her|some|this|that|those|these) )(?:stupid|dumb|silly|precious|shitty|crappy|bloody|pathetic) (?=[a-z])/gi;

/** A capital that only opened the sentence is not carried into the middle of one. */
function lowerFirst(draft: string, text: string, first: Token | undefined): string {
  if (!first || first.norm === 'i' || /^(?:\p{Lu}{2}|\p{Lu}\.)/u.test(text)) return text;
  const opens = /(?:^|[.?!…:\n]["”’)]?)\s*["“]?$/.test(draft.slice(0, first.wordStart));
  const isName = commonNames.has(first.norm) || /^['’]s\b/.test(draft.slice(first.wordEnd));
  const isPlain = verbForm(first.norm) !== null || neverNames.test(first.norm);
  return isPlain || (opens && !isName) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const neverNames =
  /^(?:my|our|your|the|this|that|his|her|their|we|you|when|if|what|every|everything|with|in|on|at|for)$/;

/** Cuts what makes it global at the end: *with anything*, *at all*, *for once*, *any more*. */
function trimTail(tokens: readonly Token[]): readonly Token[] {
  const line = norms(tokens);
  const tail =
    /(?:^| )(?:not (?:even )?(?:once|ever)|(?:with|about|for|to|on) (?:anything|anyone|everything|nothing)|at all|for once|for once in your life|the fuck|the hell|or (?:anything|something|what)|and you know it|is it|do you|are you|can you|have you|did you|could you|right|though|all the time|every time|every single time|24 7|as usual|like usual|can i|am i|were you|(?:oh )?my god|lol|to be honest|for fuck sake|jesus)$/.exec(
      line,
    );
  if (!tail) return tokens;
  if (tail.index === 0) return [];
  return trimTail(tokens.slice(0, line.slice(0, tail.index).trim().split(' ').length));
}

function gapBetween(draft: string, before: Token, after: Token): string {
  const gap = draft.slice(before.wordEnd, after.wordStart);
  return /[\p{L}\p{N}\n.?!]/u.test(gap) || gap.length > 3 ? ' ' : gap.replace(/[£$€#@]$|^%/, '');
}

/** As typed where the whole word is carried (*dont*); a part of a contraction is written out (*not*). */
function typedWord(draft: string, parts: readonly Token[]): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return '';
  if (first.start !== first.wordStart || last.end !== last.wordEnd || /^(?:let|give) me$/.test(norms(parts)))
    return parts.map((token) => token.norm).join(' ');
  const from = /[£$€#@]/.test(draft.charAt(first.wordStart - 1)) ? first.wordStart - 1 : first.wordStart;
  const text = draft.slice(from, draft.charAt(first.wordEnd) === '%' ? first.wordEnd + 1 : first.wordEnd);
  return first.caps && (isShouted(text) || verbForm(first.norm)) ? text.toLowerCase() : text;
}

function norms(tokens: readonly Token[]): string {
  return tokens.map((token) => token.norm).join(' ');
}

const smallWords = new Set(
  'you the and are for not but all she his her our my me we it is do so no on at in to up was had has did get got one two that every ever can out now off why how who what'.split(
    ' ',
  ),
);

/** Capitals for volume, not an abbreviation such as *TV* or *ADHD*. */
function isShouted(text: string): boolean {
  return (
    text.length > 4 ||
    smallWords.has(text.toLowerCase()) ||
    (text.length === 4 && /[AEIOU].*[AEIOU]|[AEIOU][A-Z]{2}$|^[A-Z][AEIOU]/.test(text) && text !== 'ADHD')
  );
}

/** The text with the closing mark that follows it where its opening one is inside; without stray marks. */
export function closeQuotes(draft: string, text: string, end: number): string {
  if (text.split('"').length % 2 === 1) return text;
  return draft.charAt(end) === '"' ? `${text}"` : text.replaceAll('"', '');
}
