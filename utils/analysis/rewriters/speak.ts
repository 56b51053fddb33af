/** Says content: fills a line with it and cuts it into labelled pieces. */
import { feelings } from '../lexicon/feelings';
import { needs } from '../lexicon/needs';
import type { Slot, Variant } from '../types';
import type { Says } from '../ways/define-ways';
import { firmer } from '../ways/firmer';
import { pick } from './choice';
import type { Content } from './content';
import { markFeeling } from './feeling-marks';

export interface Piece {
  readonly slot: Slot;
  readonly text: string;
}

/** A line filled: what is said in place of the clause, and what ends the message. */
export interface Speech {
  readonly core: readonly Piece[];
  readonly closing: readonly Piece[];
}

/** What steers the choice among lines. */
export interface Voice {
  readonly hash: number;
  /** The draft's kept words; a feeling they name is not named again. */
  readonly kept: string;
  /** A feeling has been named already. */
  readonly hasFeeling?: boolean;
  /** How much was told before: what is said a second time is said by another line. */
  readonly turn?: number;
  /** Feelings this person chose before, the dearest first. */
  readonly liked?: readonly string[];
}

const slots: Readonly<Record<string, Slot>> = {
  o: 'observation',
  f: 'feeling',
  n: 'need',
  r: 'request',
  q: 'question',
  p: 'pause',
};

/** One of the lines for the variant, filled. Null if none of them can be. */
export function say(says: Says, variant: Variant, content: Content, voice: Voice): Speech | null {
  const lines = fullest(linesOf(says, variant, content, voice.hasFeeling ?? false));
  // One message has one feeling in it: three *I feel* in a row are a lament.
  const calm = voice.hasFeeling ? lines.filter((line) => !/(?:^|\|)f:/.test(line)) : [];
  const line = pick(calm.length > 0 ? calm : lines, voice.hash, variant, voice.turn);
  if (line === '') return null;
  const [core = '', closing = ''] = line.split('||');
  return { core: fill(core, content, voice), closing: closing ? fill(closing, content, voice) : [] };
}

/** Those that can be filled: the variant's own, or else what the gentle ones make. */
function linesOf(says: Says, variant: Variant, content: Content, isFelt: boolean): readonly string[] {
  const fillable = (lines: readonly string[] = []) => lines.filter((line) => canFill(line, content));
  const own = fillable(says[variant]);
  const gentle = fillable(says.gentle);
  if (own.length > 0) return own;
  return variant === 'firm' ? gentle.map((line) => firmer(line, isFelt)) : gentle;
}

/** Whether what was caught fills a line. */
export function canSay(content: Content): boolean {
  return (content.says?.gentle ?? []).some((line) => canFill(line, content));
}

const slotInLine = /\{(\w+(?::\w+)?)\}/g;
const ofTheme: ReadonlySet<string> = new Set(['soft', 'strong', 'need']);

/** Those that carry the most of what was caught. */
function fullest(lines: readonly string[]): readonly string[] {
  const carried = (line: string) =>
    new Set([...line.matchAll(slotInLine)].map(([, name = '']) => name.split(':')[0] ?? '').filter(isCarried)).size;
  const most = Math.max(...lines.map(carried));
  return lines.filter((line) => carried(line) === most);
}

const isCarried = (name: string) => !ofTheme.has(name);

function canFill(line: string, content: Content): boolean {
  return [...line.matchAll(slotInLine)].every(
    ([, name = '']) => ofTheme.has(name) || Boolean(carriedIn(content, name)),
  );
}

function carriedIn({ values, left }: Content, name: string): string | undefined {
  return values?.[name] ?? (name === 'left' ? left : undefined);
}

/** Fills one line of the notation of `ways/define-ways.ts`. */
function fill(line: string, content: Content, voice: Voice): readonly Piece[] {
  const { hash, kept } = voice;
  const ours = feelings[content.theme];
  const need = needs[content.theme];
  const feeling = (list: readonly string[], others: readonly string[], salt: string) => {
    const unsaid = list.filter((one) => !kept.includes(one.replace(/^really /, '')));
    const open = unsaid.length > 0 ? unsaid : list;
    const liked = voice.liked?.find((one) => open.includes(one));
    return markFeeling(liked ?? pick(open, hash, salt), [...list, ...others]);
  };
  const valueFor = (name: string): string => {
    if (name === 'soft') return feeling(ours.soft, ours.strong, 'soft');
    if (name === 'strong') return feeling(ours.strong, ours.soft, 'strong');
    if (name === 'need') return pick(need.needs, hash, 'need');
    return carriedIn(content, name) ?? '';
  };
  return line
    .split('|')
    .filter((piece) => piece !== '')
    .map((piece) => ({
      slot: slots[piece[0] ?? ''] ?? 'observation',
      text: piece
        .slice(2)
        .replace(slotInLine, (_, name: string, at: number, text: string) => spaced(valueFor(name), text.charAt(at - 1)))
        .replace(/(really |so )?<([^<>]+)>/g, (_, degree: string = '', named: string) => {
          const others = [...ours.soft, ...ours.strong];
          // *I'm really <angry>* is not swapped for *really really upset*.
          const plain = degree === '' ? others : others.filter((one) => !one.startsWith('really '));
          return degree + feeling([named], plain, named);
        }),
    }));
}

/** What a slot right after a word takes has lost the space that it was caught with. */
function spaced(value: string, before: string): string {
  return value !== '' && /[\p{L}\p{N}]/u.test(before) ? ` ${value}` : value;
}
