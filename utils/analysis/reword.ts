/** Softer versions of a draft: read what the hurtful sentences say, say it again, check it, or fall back one step. */
import { createKeeping } from './faithfulness/kept';
import { compose } from './rewriters/compose';
import { feelingIn, withoutMarks } from './rewriters/feeling-marks';
import { firstMissing, mustKeep } from './rewriters/keeps';
import { type Plan, planDraft } from './rewriters/plan';
import type { Attempt } from './rewriters/telling';
import type { Sentence } from './text/sentence-model';
import {
  type Analysis,
  type Finding,
  noTaste,
  type ReadAnalysis,
  type Rewording,
  type RewordingPart,
  type Span,
  type Step,
  type Taste,
  type Variant,
  variants,
} from './types';

/** How much is carried. A variant that carries less than another one does is left out. */
const carried: Readonly<Record<Step, number>> = { full: 2, clause: 1, topic: 0, blank: 0, pause: 0 };

/** A rewording may be this many words longer than the draft. */
const longerBy = 15;

interface RewordOptions {
  /** Also mend drafts that have mild findings only. */
  readonly mild?: boolean;
  /** Another seed gives another way to say it; the same seed always the same. */
  readonly seed?: number;
  /** What this person has used before: variants and feelings they like come first. */
  readonly taste?: Taste;
}

interface Check {
  readonly analyze: Analyze;
  readonly must: readonly string[];
  readonly mostWords: number;
  /** Nothing that counts is lost or turned round. */
  readonly keeps: ReturnType<typeof createKeeping>;
}

type Analyze = (text: string) => ReadAnalysis;

/**
 * Up to three versions of the draft, each of which mends every sentence with a finding and leaves the others as typed.
 * None for a harm report or a threat. Each has been analysed again and has no finding; one that would still hurt, lose,
 * turn round or make up something, or grow too long is left out.
 */
export type Reword = (draft: string, analysis: Analysis, options?: RewordOptions) => readonly Rewording[];

/**
 * A reworder that checks its own outputs with the given analysis. That one is an argument, not an import, so that a page
 * which already holds the detection does not load it a second time.
 */
export function createReworder(analyze: Analyze): Reword {
  return (draft, analysis, options = {}) => rewordWith(analyze, draft, analysis, options);
}

function rewordWith(analyze: Analyze, draft: string, analysis: Analysis, options: RewordOptions): readonly Rewording[] {
  const { findings } = analysis;
  const { taste = noTaste } = options;
  if (analysis.protected === 'harm' || analysis.protected === 'threat') return [];
  if (!findings.some((finding) => options.mild || finding.strength === 'strong')) return [];
  const { sentences } = analyze(draft);
  const check: Check = {
    analyze,
    must: mustKeep(draft, sentences, findings),
    mostWords: countWords(draft) + longerBy,
    keeps: createKeeping({ text: draft, sentences }, findings),
  };
  const plan = planAll(draft, sentences, findings, { seed: options.seed ?? 0, liked: likedFeelings(taste) }, check);
  if (!plan) return [];
  const offers: Rewording[] = [];
  for (const variant of variants) {
    const offer = firstFair(plan, variant, check);
    if (offer && offers.every((other) => other.text !== offer.text)) offers.push(offer);
  }
  const most = Math.max(...offers.map(({ step }) => carried[step]));
  const fullest = offers.filter(({ step }) => carried[step] === most);
  return fullest.toSorted((one, other) => (taste.variants[other.variant] ?? 0) - (taste.variants[one.variant] ?? 0));
}

function likedFeelings({ feelings }: Taste): readonly string[] {
  return Object.keys(feelings).toSorted((one, other) => (feelings[other] ?? 0) - (feelings[one] ?? 0));
}

/** The plan, widened once by words that hurt only when they stand beside a mended clause. */
function planAll(
  draft: string,
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  choice: Parameters<typeof planDraft>[3],
  check: Check,
): Plan | null {
  const plan = planDraft(draft, sentences, findings, choice);
  const trial = plan && build(plan, 'gentle', { level: 'framed', readings: [], isShort: false, address: null });
  if (!plan || !trial) return plan;
  const more = check.analyze(trial.text).findings.flatMap((finding) => {
    const start = draft.indexOf(trial.text.slice(finding.start, finding.end));
    const end = start + finding.end - finding.start;
    const isKnown = findings.some((known) => known.start < end && known.end > start);
    return start < 0 || isKnown ? [] : [{ ...finding, start, end }];
  });
  return more.length > 0 ? planDraft(draft, sentences, [...findings, ...more], choice) : plan;
}

/** How many hurtful units are tried by another reading one at a time. */
const mostUnits = 4;

/** What is told at a try: the first readings of the clauses, later ones, then less and less of the clauses. */
function* tellings(size: number): Iterable<Pick<Attempt, 'level' | 'readings'>> {
  const others = Array.from({ length: Math.min(size, mostUnits) }, (_, unit) =>
    Array.from({ length: unit + 1 }, (_, at) => (at === unit ? 1 : 0)),
  );
  const all = (reading: number) => Array.from({ length: size }, () => reading);
  for (const readings of [[], ...(size > 1 ? others : []), all(1), all(2), all(3)]) yield { level: 'framed', readings };
  for (const level of ['reduced', 'blank', 'pause'] as const) yield { level, readings: [] };
}

function firstFair(plan: Plan, variant: Variant, check: Check): Rewording | null {
  const tried = new Set<string>();
  for (const told of tellings(plan.size)) {
    // What a later reading asks seldom fits what the first one says, and who needs a break asks nothing.
    if (variant === 'curious' && (told.readings.length > 0 || told.level !== 'framed')) continue;
    const offer = fairTelling(plan, variant, told, check, tried);
    if (offer) return offer;
  }
  return null;
}

/** One telling in its wordings: with and without its closing, by one choice of lines or the next. */
function fairTelling(
  plan: Plan,
  variant: Variant,
  told: Pick<Attempt, 'level' | 'readings'>,
  check: Check,
  tried: Set<string>,
): Rewording | null {
  for (const isShort of [false, true]) {
    for (const more of told.level === 'framed' ? [0, 1] : [0]) {
      const attempt = { ...told, isShort, address: null };
      const offer = buildNamed({ ...plan, hash: plan.hash + more }, variant, attempt, check.must);
      if (!offer || tried.has(offer.text)) continue;
      tried.add(offer.text);
      if (isFair(offer, check)) return offer;
      const { address } = plan;
      if (address === null || offer.text.includes(address)) continue;
      const named = build({ ...plan, hash: plan.hash + more }, variant, { ...attempt, address });
      if (named && isFair(named, check)) return named;
    }
  }
  return null;
}

/** More kept words than this after a question and it has lost its place. */
const mostAfterQuestion = 4;

/**
 * Asks something, and waits for the answer: *How do you see it? Anyway, the dishwasher man comes at nine …* does not, nor
 * does *What happened? I'm upset.*
 */
function isAsking({ parts }: Rewording): boolean {
  const asked = parts.findLastIndex(({ slot }) => slot === 'question');
  const after = parts.slice(asked + 1);
  const words = countWords(after.map(({ text }) => text).join(''));
  return asked >= 0 && words <= mostAfterQuestion && after.every(({ slot }) => slot === 'kept');
}

function isFair(offer: Rewording, check: Check): boolean {
  const { text, variant } = offer;
  if (countWords(text) > check.mostWords || (variant === 'curious' && !isAsking(offer))) return false;
  const { findings, sentences } = check.analyze(text);
  return findings.length === 0 && check.keeps({ text, sentences });
}

/** The name they are called by is put back where it got lost with the hurtful words. */
function buildNamed(plan: Plan, variant: Variant, attempt: Attempt, must: readonly string[]): Rewording | null {
  const offer = build(plan, variant, attempt);
  const missing = offer ? firstMissing(must, offer.text) : null;
  const { address, draft } = plan;
  // A name that opens the draft is one only if a clause speaks to it.
  const isOpening = address !== null && draft.startsWith(address) && !offer?.text.includes(address);
  return address !== null && (missing === address || isOpening) ? build(plan, variant, { ...attempt, address }) : offer;
}

function build(plan: Plan, variant: Variant, attempt: Attempt): Rewording | null {
  const composed = compose(plan, variant, attempt);
  if (!composed) return null;
  const { parts, step, end } = composed;
  const marked = parts.map((part) => part.text).join('');
  const replacement = withoutMarks(marked);
  const start = plan.run[0]?.sentence.start ?? 0;
  const span: Span = { start, end: end + strayQuote(plan.draft, start, end, replacement) };
  const before = plan.draft.slice(0, span.start);
  const after = plan.draft.slice(span.end);
  const text = before + replacement + after;
  if (replacement === '' || text === plan.draft) return null;
  const shown = parts.map((part) => ({ ...part, text: withoutMarks(part.text) }));
  return {
    variant,
    step,
    feeling: feelingIn(marked),
    text,
    parts: joinParts([keep(before), ...shown, keep(after)]),
    span,
    replacement,
  };
}

/** 1 if a closing quote after the run has lost its opening one. */
function strayQuote(draft: string, start: number, end: number, replacement: string): number {
  const mark = draft.charAt(end);
  if (!/["”’')\]]/.test(mark) || /\p{L}/u.test(draft.charAt(end + 1))) return 0;
  const opened = (text: string) => text.split(/["“‘'([]/).length;
  return opened(replacement) < opened(draft.slice(start, end)) ? 1 : 0;
}

function keep(text: string): RewordingPart {
  return { slot: 'kept', text };
}

function joinParts(parts: readonly RewordingPart[]): readonly RewordingPart[] {
  const joined: RewordingPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.text === '') continue;
    if (last?.slot === part.slot) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
