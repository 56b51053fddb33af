/** Says content: fills a phrasing with it and cuts it into labelled pieces. */
import { feelings } from '../lexicon/feelings';
import { needs } from '../lexicon/needs';
import type { Slot, Variant } from '../types';
import { pick } from './choice';
import type { Content } from './content';
import type { Phrasing } from './frames';

export interface Piece {
  readonly slot: Slot;
  readonly text: string;
}

/** What steers the choice among phrasings. */
interface Voice {
  readonly hash: number;
  /** The draft's kept words; a feeling they name is not named again. */
  readonly kept: string;
}

const slots: Readonly<Record<string, Slot>> = {
  o: 'observation',
  f: 'feeling',
  n: 'need',
  r: 'request',
  q: 'question',
  p: 'pause',
};

/** One line of a phrasing, filled. */
export function say(phrasing: Phrasing, variant: Variant, content: Content, voice: Voice): readonly Piece[] {
  return fill(pick(phrasing[variant], voice.hash, variant), content, voice);
}

/** Fills one line of the notation of `frames.ts`. */
export function fill(line: string, content: Content, { hash, kept }: Voice): readonly Piece[] {
  const fresh = (list: readonly string[]) => {
    const unsaid = list.filter((feeling) => !kept.includes(feeling.replace(/^really /, '')));
    return unsaid.length > 0 ? unsaid : list;
  };
  const feeling = feelings[content.theme];
  const values: Readonly<Record<string, string | undefined>> = {
    soft: pick(fresh(feeling.soft), hash, 'soft'),
    strong: pick(fresh(feeling.strong), hash, 'strong'),
    need: pick(needs[content.theme].needs, hash, 'need'),
    link: content.link ?? 'when',
    observation: content.observation,
    about: content.about ?? 'this',
    ask: content.ask,
    stop: content.stop,
    wish: content.wish,
    ownPart: content.own,
    until: content.until,
    own: content.own ? `I ${content.own}, and ` : '',
    side: content.side,
  };
  return line.split('|').map((piece) => ({
    slot: slots[piece[0] ?? ''] ?? 'observation',
    text: piece.slice(2).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ''),
  }));
}
