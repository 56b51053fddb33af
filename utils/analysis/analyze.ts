/** The engine's door: a draft goes in, findings, protection and kindness come out. Pure and deterministic. */
import { detect, detectKindness, prepareDetection, type SentenceReading, silent } from './detectors/detect';
import { settleFindings } from './findings/settle';
import { languageOf } from './text/language';
import type { Sentence } from './text/sentence-model';
import { readSentences } from './text/sentences';
import type { Finding, Kindness, Protection, ReadAnalysis } from './types';
import { kindnessKinds } from './types';

/** Sentences an analyzer remembers; the oldest are forgotten first. */
const mostRemembered = 500;

const nothing: ReadAnalysis = { language: 'en', findings: [], protected: null, kindness: [], sentences: [] };

/**
 * Does a small part, some milliseconds at most, of what the first analysis would otherwise do all at once. False where
 * nothing is left to do.
 */
export function prepareAnalysis(): boolean {
  return prepareDetection();
}

/** Analyses a whole draft. Costs time in proportion to its length, whatever stands in it. */
export function analyze(draft: string): ReadAnalysis {
  return analyzeWith(draft, detect);
}

export interface Analyzer {
  readonly analyze: (draft: string) => ReadAnalysis;
}

/**
 * An analyzer that does not read again a sentence it has read; what it remembers goes when it goes.
 * @param readAnew reads a sentence that is not remembered
 */
export function createAnalyzer(readAnew: (sentence: Sentence) => SentenceReading = detect): Analyzer {
  const remembered = new Map<string, { readonly reading: SentenceReading; readonly start: number }>();
  const read = (sentence: Sentence, draft: string): SentenceReading => {
    if (sentence.tokens.some((token) => token.quoted)) return readAnew(sentence);
    // Laughter beside a sentence changes how it reads.
    const key = `${sentence.banter ? '~' : ''}${draft.slice(sentence.start, sentence.end)}`;
    const known = remembered.get(key);
    if (known) return shift(known.reading, sentence.start - known.start);
    const reading = readAnew(sentence);
    if (remembered.size >= mostRemembered) forgetOldest(remembered);
    remembered.set(key, { reading, start: sentence.start });
    return reading;
  };
  return { analyze: (draft) => analyzeWith(draft, read) };
}

function forgetOldest(remembered: Map<string, unknown>): void {
  const [oldest] = remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
}

function shift(reading: SentenceReading, by: number): SentenceReading {
  if (by === 0 || reading === silent) return reading;
  return { ...reading, findings: reading.findings.map((f) => ({ ...f, start: f.start + by, end: f.end + by })) };
}

function analyzeWith(draft: string, read: (sentence: Sentence, draft: string) => SentenceReading): ReadAnalysis {
  const sentences = readSentences(draft);
  if (sentences.length === 0) return nothing;
  if (languageOf(draft, sentences) === 'other') return { ...nothing, language: 'other', sentences };
  const readings = sentences.map((sentence) => read(sentence, draft));
  const { findings, protection } = judge(readings.filter((reading) => reading !== silent));
  // Kind words beside a threat are part of it.
  const kindly = protection === 'threat' ? [] : sentences.filter((_, i) => !readings[i]?.isHurting);
  return new EnglishAnalysis(sentences, findings, protection, kindly);
}

/**
 * Kindness is looked for when it is asked for: of all that is checked while a person types, only what is sent
 * needs it. A copy made by spreading lacks it.
 */
class EnglishAnalysis implements ReadAnalysis {
  readonly language = 'en';
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
  readonly protected: Protection | null;
  readonly #kindly: readonly Sentence[];
  #kindness: readonly Kindness[] | null = null;

  constructor(
    sentences: readonly Sentence[],
    findings: readonly Finding[],
    protection: Protection | null,
    kindly: readonly Sentence[],
  ) {
    this.sentences = sentences;
    this.findings = findings;
    this.protected = protection;
    this.#kindly = kindly;
  }

  get kindness(): readonly Kindness[] {
    this.#kindness ??= kindnessOf(this.#kindly);
    return this.#kindness;
  }
}

interface Verdict {
  readonly findings: readonly Finding[];
  readonly protection: Protection | null;
}

const calm: Verdict = { findings: [], protection: null };

/** What the sentences in which something was found make of a draft. */
function judge(readings: readonly SentenceReading[]): Verdict {
  if (readings.length === 0) return calm;
  const isHarm = readings.some((r) => r.isHarm);
  const isReturn = readings.some((r) => r.isReturn);
  const found = isHarm ? [] : readings.flatMap((r) => r.findings);
  const findings = settleFindings(isReturn ? found.filter((f) => f.family !== 'stonewalling') : found);
  return { findings, protection: protectionOf(readings, findings) };
}

/** A boundary is named only where nothing else is found: its own sentence is silent in any case. */
function protectionOf(readings: readonly SentenceReading[], findings: readonly Finding[]): Protection | null {
  if (readings.some((r) => r.isThreat)) return 'threat';
  if (readings.some((r) => r.isHarm)) return 'harm';
  return findings.length === 0 && readings.some((r) => r.isBoundary) ? 'boundary' : null;
}

function kindnessOf(sentences: readonly Sentence[]): readonly Kindness[] {
  const found = new Set(sentences.flatMap(detectKindness));
  return kindnessKinds.filter((kind) => found.has(kind));
}
