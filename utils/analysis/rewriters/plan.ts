/** All that the three variants of one draft share: which sentences are mended, their units and what those say. */
import { commonNames } from '../faithfulness/first-names';
import type { Theme } from '../lexicon/needs';
import type { Sentence, Token } from '../text/sentence-model';
import type { Finding } from '../types';
import { hashText } from './choice';
import type { Content } from './content';
import { cutOff } from './cut-off';
import { blank } from './frames';
import { readMatter } from './matter';
import { readOtherwise, readWays } from './read-ways';
import { readTokens } from './reading';
import { type Register, readRegister } from './register';
import { themeOf } from './themes';
import { standsAlone, type Unit, unitsOf } from './units';

export interface PlannedUnit extends Unit {
  /** What it may be read as, the fullest reading first. Null: it stays as typed. */
  readonly contents: readonly Content[] | null;
}

export interface PlannedSentence {
  readonly sentence: Sentence;
  /** Null: the sentence stays byte for byte. Empty: it goes with the hurtful words before it. */
  readonly units: readonly PlannedUnit[] | null;
}

export interface Plan {
  readonly draft: string;
  /** The smallest run of sentences that covers every finding. */
  readonly run: readonly PlannedSentence[];
  /** The statements right after it, to the end of its paragraph: they tell what it is about. */
  readonly after: readonly Sentence[];
  readonly register: Register;
  readonly hash: number;
  /** Feelings this person chose before, the dearest first. */
  readonly liked: readonly string[];
  /** How many hurtful units there are. */
  readonly size: number;
  /** The kept words, normalised. */
  readonly kept: string;
  /** The name the hurtful words call them by, if any. */
  readonly address: string | null;
  /** The kept words already ask for something, ask a question, name a feeling, tell a story. */
  readonly hasRequest: boolean;
  readonly hasQuestion: boolean;
  readonly hasFeeling: boolean;
  readonly hasStory: boolean;
  /** Something is asked for after the run: a question before it would be out of place. */
  readonly isRequestNext: boolean;
}

/** What steers the choice among words: the seed and the feelings a person likes. */
interface Choice {
  readonly seed: number;
  readonly liked: readonly string[];
}

/** Reads a draft for mending; null where no sentence holds a finding. */
export function planDraft(
  draft: string,
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  { seed, liked }: Choice,
): Plan | null {
  const hurt = sentences.map((sentence) =>
    findings.filter((finding) => finding.start < sentence.end && finding.end > sentence.start),
  );
  const first = hurt.findIndex((found) => found.length > 0);
  if (first < 0) return null;
  const planned = sentences.map((sentence, i): PlannedSentence => {
    if (hurt[i]?.length === 0 && leansBack(sentences, hurt, i)) return { sentence, units: [] };
    const before = hurt[i - 1]?.length === 0 ? themeBeside(sentences[i - 1]) : 'us';
    const beside = before === 'us' && hurt[i + 1]?.length === 0 ? themeBeside(sentences[i + 1]) : before;
    return planSentence(draft, sentence, hurt[i] ?? [], beside);
  });
  const last = planned.findLastIndex(({ units }) => units !== null);
  const kept = keptWords(planned);
  return {
    draft,
    run: planned.slice(first, last + 1),
    after: statementsAfter(draft, sentences, last),
    register: readRegister(draft, sentences),
    hash: hashText(draft, seed),
    liked,
    size: planned.flatMap(({ units }) => units ?? []).filter(({ contents }) => contents).length,
    kept,
    address: calledName(draft, planned),
    hasRequest: requests.test(kept) || planned.some(isKeptOrder),
    isRequestNext: planned.slice(last + 1).some((entry) => isKeptOrder(entry) || requests.test(wordsOf(entry))),
    hasQuestion: planned.some((entry) => entry.units === null && entry.sentence.mood === 'question'),
    hasFeeling:
      /\bi (?:am|feel|felt|was|get|got) (?:\S+ ){0,2}(?:hurt|sad|angry|mad|upset|tired|exhausted|lonely|alone|scared|worried|anxious|furious|disappointed|embarrassed|stressed|overwhelmed|worn|drained|annoyed|frustrated|heartbroken|devastated|gutted|pissed)\b|\bi (?:cried|miss)\b/.test(
        kept,
      ),
    hasStory: planned.some(isKeptStory),
  };
}

/** What says nothing without the hurtful words before it: *Genuinely.*, *Pick.*, *so*. */
const leaning =
  /^(?:so|and|but|ok so|just stop|not me|(?:i am )?waiting|genuin\w+|i would love to meet (?:him|her|them)|pick|choose|your (?:choice|call|move)|(?:i am )?just saying|what a joke|shocker|slow clap)$/;
/** The same after words that silence: *Don't type another word. Not one.* */
const hushing = /^not (?:even )?(?:one|a word|another word|a single (?:one|word))$/;

/** Stands right after hurtful words, or after others that lean on them. */
function leansBack(sentences: readonly Sentence[], hurt: readonly (readonly Finding[])[], at: number): boolean {
  const words = sentences[at]?.tokens.map(({ norm }) => norm).join(' ') ?? '';
  const before = hurt[at - 1] ?? [];
  if (hushing.test(words)) return before.some(({ family }) => family === 'interrupting');
  return at > 0 && leaning.test(words) && (before.length > 0 || leansBack(sentences, hurt, at - 1));
}

function planSentence(draft: string, sentence: Sentence, findings: readonly Finding[], beside: Theme): PlannedSentence {
  if (findings.length === 0) return { sentence, units: null };
  const planned: PlannedUnit[] = [];
  for (const unit of unitsOf(sentence, findings)) {
    // A reading that looks on to the end of the sentence has told the rest of it.
    if ((planned.at(-1)?.to ?? 0) > unit.from) continue;
    planned.push(planUnit(draft, sentence, unit, findings, beside));
  }
  return { sentence, units: planned };
}

function planUnit(
  draft: string,
  sentence: Sentence,
  unit: Unit,
  findings: readonly Finding[],
  beside: Theme,
): PlannedUnit {
  if (!unit.finding) return { ...unit, contents: null };
  const { family, pattern } = unit.finding;
  const tokens = sentence.tokens.slice(unit.from, unit.to);
  const strong = themeOf(tokens);
  const toEnd = sentence.tokens.slice(unit.from);
  const wide = readWays(pattern, readTokens(draft, toEnd), strong, true);
  if (wide.length > 0) return { ...unit, to: sentence.tokens.length, contents: wide };
  const hurts = (token: Token) => findings.some((finding) => token.start < finding.end && token.end > finding.start);
  const theme = strong === 'us' ? beside : strong;
  // Whoever ends a talk does not ask for one.
  const ends = family === 'stonewalling' || family === 'interrupting';
  const matter = ends ? null : readMatter(readTokens(draft, tokens), theme);
  const cut = family === 'pressure' || family === 'interrupting' ? null : cutOff(draft, tokens, hurts);
  const contents = [
    ...readWays(pattern, readTokens(draft, withoutCalled(draft, tokens)), strong, false),
    ...(matter ? [matter] : []),
    ...(cut === null ? [] : [{ theme: strong, step: 'clause' as const, left: cut }]),
    ...(matter ? [] : [readOtherwise(pattern, theme) ?? { theme, step: 'blank' as const, says: blank, isLast: true }]),
  ];
  return { ...unit, contents };
}

/** Situations that a sentence beside mere venom may lend it: what else would the venom be about? */
const lent: ReadonlySet<Theme> = new Set([
  'money',
  'household',
  'helping',
  'children',
  'lateness',
  'plans',
  'promises',
  'celebration',
  'drinking',
  'health',
  'replying',
]);

function themeBeside(sentence: Sentence | undefined): Theme {
  const theme = sentence && sentence.mood === 'statement' ? themeOf(sentence.tokens) : 'us';
  return lent.has(theme) ? theme : 'us';
}

/**
 * The clause without *to be honest* and without the name that it is said to: *you are all talk, Greg*. The name is put back
 * where it is needed.
 */
function withoutCalled(draft: string, tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const end = tokens.slice(-3).map((token) => token.norm);
  if (isCalled(draft, tokens, 0) && tokens.length > 3) return withoutCalled(draft, tokens.slice(1));
  if (end.join(' ') === 'to be honest' && tokens.length > 4) return withoutCalled(draft, tokens.slice(0, -3));
  return last?.breakBefore && tokens.length > 2 && /^\p{Lu}\p{Ll}/u.test(draft.slice(last.wordStart, last.wordEnd))
    ? tokens.slice(0, -1)
    : tokens;
}

/** Words that ask the reader for something. */
const requests =
  /\b(?:can|could|would|will) you\b|\bplease\b|\blet us\b|\bcan we\b|\bi (?:would like|want|need) (?:you|us) to\b/;

/** As many sentences as can be told before what is felt without losing the thread. */
const mostAfter = 6;

function statementsAfter(draft: string, sentences: readonly Sentence[], last: number): readonly Sentence[] {
  const following = sentences.slice(last + 1);
  const end = following.findIndex(
    (sentence, i) =>
      !isTelling(sentence) ||
      // *9 p.m.* is no end of a sentence.
      /^\S/.test(draft.slice(sentence.end)) ||
      draft.slice(sentences[last + i]?.end ?? 0, sentence.start).includes('\n'),
  );
  const after = end < 0 ? following : following.slice(0, end);
  return after.length > mostAfter ? [] : after;
}

/** A statement that says something of it, not *I mean it*, *Good night* or *Also …*. */
function isTelling({ mood, tokens }: Sentence): boolean {
  const words = tokens.map(({ norm }) => norm).join(' ');
  return (
    mood === 'statement' &&
    tokens.length > 3 &&
    !requests.test(words) &&
    !/^(?:i (?:mean it|swear|am serious)|end of|also|anyway|anyways|by the way|btw|ps|oh)\b/.test(words)
  );
}

function wordsOf({ sentence, units }: PlannedSentence): string {
  const kept = units
    ?.filter((unit) => unit.contents === null)
    .flatMap((unit) => sentence.tokens.slice(unit.from, unit.to));
  return (kept ?? sentence.tokens).map(({ norm }) => norm).join(' ');
}

function keptWords(planned: readonly PlannedSentence[]): string {
  return planned.map(wordsOf).filter(Boolean).join(' ');
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
        (last?.breakBefore ||
          !/^(?:to|from|with|on|in|at|by|of|for|about|and|or|the|a|my|your|than|like|is|see)$/.test(before))
      )
        return word;
      const called =
        unit.finding && sentence.tokens.slice(unit.from, unit.to).find((_, i, all) => isCalled(draft, all, i));
      if (called) return draft.slice(called.wordStart, called.wordEnd);
    }
  }
  return null;
}

/** *Sam, you …*, *oh Sam you …*, *piss off Dean …*: a first name that is spoken to. */
function isCalled(draft: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !commonNames.has(token.norm) || !/^\p{Lu}\p{Ll}+$/u.test(draft.slice(token.wordStart, token.wordEnd)))
    return false;
  return tokens[at + 1]?.norm === 'you' || /^(?:off|oh|hey|you)$/.test(tokens[at - 1]?.norm ?? '');
}

function isKeptOrder({ sentence, units }: PlannedSentence): boolean {
  return units === null && sentence.mood === 'imperative';
}

/** Kept words that say something of their own: so much of the draft is carried in any case. */
function isKeptStory({ sentence, units }: PlannedSentence): boolean {
  if (!units) return sentence.tokens.length > 3;
  return units.some((unit) => unit.contents === null && unit.to - unit.from > 2 && standsAlone(sentence.tokens, unit));
}
