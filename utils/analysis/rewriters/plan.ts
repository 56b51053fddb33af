/** All that the three variants of one draft share: which sentences are mended, their units and what those say. */
import type { Theme } from '../lexicon/needs';
import type { Sentence } from '../text/sentence-model';
import { readSentences } from '../text/sentences';
import type { Finding } from '../types';
import { hashText } from './choice';
import type { Content } from './content';
import { readContent } from './index';
import { readTokens } from './reading';
import { type Register, readRegister } from './register';
import { strongThemeOf, themeOf } from './themes';
import { standsAlone, type Unit, unitsOf } from './units';

export interface PlannedUnit extends Unit {
  /** Null: it stays as typed. */
  readonly content: Content | null;
}

export interface PlannedSentence {
  readonly sentence: Sentence;
  /** Null: the sentence stays byte for byte. */
  readonly units: readonly PlannedUnit[] | null;
}

export interface Plan {
  readonly draft: string;
  /** The smallest run of sentences that covers every finding. */
  readonly run: readonly PlannedSentence[];
  readonly register: Register;
  readonly hash: number;
  /** The kept words, normalised. */
  readonly kept: string;
  /** The name the hurtful words call them by, if any. */
  readonly address: string | null;
  /** The kept words already ask for something, ask a question, name a feeling, tell a story. */
  readonly hasRequest: boolean;
  readonly hasQuestion: boolean;
  readonly hasFeeling: boolean;
  readonly hasStory: boolean;
}

/** Reads a draft for mending; null where no sentence holds a finding. */
export function planDraft(draft: string, findings: readonly Finding[], seed: number): Plan | null {
  const sentences = readSentences(draft);
  const hurt = sentences.map((sentence) =>
    findings.filter((finding) => finding.start < sentence.end && finding.end > sentence.start),
  );
  const first = hurt.findIndex((found) => found.length > 0);
  const last = hurt.findLastIndex((found) => found.length > 0);
  if (first < 0) return null;
  const planned = sentences.map((sentence, i) => planSentence(draft, sentence, hurt[i] ?? []));
  const kept = keptWords(planned);
  return {
    draft,
    run: planned.slice(first, last + 1),
    register: readRegister(draft, sentences),
    hash: hashText(draft, seed),
    kept,
    address: calledName(draft, planned),
    hasRequest:
      /\b(?:can|could|would|will) you\b|\bplease\b|\blet us\b|\bcan we\b/.test(kept) || planned.some(isKeptOrder),
    hasQuestion: planned.some((entry) => entry.units === null && entry.sentence.mood === 'question'),
    hasFeeling:
      /\bi (?:am|feel|felt|was|get|got) (?:\S+ ){0,2}(?:hurt|sad|angry|mad|upset|tired|exhausted|lonely|alone|scared|worried|anxious|furious|disappointed|embarrassed|stressed|overwhelmed|worn|drained|annoyed|frustrated|heartbroken|devastated|gutted|pissed)\b|\bi (?:cried|miss)\b/.test(
        kept,
      ),
    hasStory: planned.some(isKeptStory),
  };
}

function planSentence(draft: string, sentence: Sentence, findings: readonly Finding[]): PlannedSentence {
  if (findings.length === 0) return { sentence, units: null };
  const units = unitsOf(sentence, findings).map((unit): PlannedUnit => {
    if (!unit.finding) return { ...unit, content: null };
    const tokens = sentence.tokens.slice(unit.from, unit.to);
    const own = themeOf(tokens);
    const hurt = {
      reading: readTokens(draft, tokens),
      family: unit.finding.family,
      theme: own === 'us' ? themeOf(sentence.tokens) : own,
    };
    return { ...unit, content: sober(readContent(hurt), hurt.theme, strongThemeOf(tokens)) };
  });
  return { sentence, units };
}

/** Where no frame was found, only a theme that the hurtful words themselves name may colour what is said. */
const plainThemes: ReadonlySet<Theme> = new Set([
  'listening',
  'helping',
  'household',
  'lateness',
  'promises',
  'honesty',
  'thanks',
  'apology',
  'care',
  'drinking',
  'money',
  'warmth',
  'freedom',
  'space',
  'calm',
  'fairness',
  'adulthood',
  'phone',
  'love',
  'respect',
  'support',
  'criticism',
  'shouting',
]);

function sober(content: Content, read: Theme, own: Theme): Content {
  const isFramed =
    content.observation ||
    content.ask ||
    content.stop ||
    content.wish ||
    content.side ||
    content.own ||
    content.move ||
    content.about;
  return isFramed || content.theme !== read || plainThemes.has(own) ? content : { ...content, theme: 'us' };
}

function keptWords(planned: readonly PlannedSentence[]): string {
  return planned
    .flatMap(({ sentence, units }) => {
      if (!units) return sentence.tokens;
      return units.filter((unit) => unit.content === null).flatMap((unit) => sentence.tokens.slice(unit.from, unit.to));
    })
    .map((token) => token.norm)
    .join(' ');
}

const dayOrMonth =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)$/;

/** *You are selfish, Alan*: a capital at the end of a hurtful clause. */
function calledName(draft: string, planned: readonly PlannedSentence[]): string | null {
  for (const { sentence, units } of planned) {
    for (const unit of units ?? []) {
      const last = sentence.tokens[unit.to - 1];
      const word = last ? draft.slice(last.wordStart, last.wordEnd) : '';
      const before = sentence.tokens[unit.to - 2]?.norm ?? '';
      if (
        unit.finding &&
        !dayOrMonth.test(word) &&
        unit.to > 1 &&
        /^\p{Lu}\p{Ll}+$/u.test(word) &&
        !/^(?:to|from|with|on|in|at|by|of|for|about|and|or|the|a|my|your|than|like|is|see)$/.test(before)
      )
        return word;
    }
  }
  return null;
}

function isKeptOrder({ sentence, units }: PlannedSentence): boolean {
  return units === null && sentence.mood === 'imperative';
}

/** Kept words that tell what happened. */
function isKeptStory({ sentence, units }: PlannedSentence): boolean {
  if (!units) return sentence.tokens.length > 3 && sentence.mood === 'statement';
  return units.some((unit) => unit.content === null && unit.to - unit.from > 2 && standsAlone(sentence.tokens, unit));
}
