/** Softer versions of a draft: read what the hurtful sentences say, say it again, check it, or fall back one step. */
import { compose } from './rewriters/compose';
import { firstMissing, mustKeep } from './rewriters/keeps';
import { type Plan, planDraft } from './rewriters/plan';
import { type Level, levels } from './rewriters/telling';
import {
  type Analysis,
  type Finding,
  type Rewording,
  type RewordingPart,
  type Span,
  type Taste,
  type Variant,
  variants,
} from './types';

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
}

type Analyze = (text: string) => Analysis;

/**
 * Up to three versions of the draft, each of which mends every sentence with a finding and leaves the others as typed.
 * None for a harm report or a threat. Each has been analysed again and has no finding; one that would still hurt,
 * lose a name or a number, or grow too long is left out.
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
  if (analysis.protected === 'harm' || analysis.protected === 'threat') return [];
  if (!findings.some((finding) => options.mild || finding.strength === 'strong')) return [];
  const check: Check = {
    analyze,
    must: mustKeep(draft, findings),
    mostWords: countWords(draft) + longerBy,
  };
  const plan = planAll(draft, findings, options.seed ?? 0, check);
  if (!plan) return [];
  const offers: Rewording[] = [];
  for (const variant of variants) {
    const offer = firstClean(plan, variant, check);
    if (offer && offers.every((other) => other.text !== offer.text)) offers.push(offer);
  }
  return offers;
}

/** The plan, widened once by words that hurt only when they stand beside a mended clause. */
function planAll(draft: string, findings: readonly Finding[], seed: number, check: Check): Plan | null {
  const plan = planDraft(draft, findings, seed);
  const trial = plan ? build(plan, 'gentle', 'framed', false, null) : null;
  if (!plan || !trial) return plan;
  const more = check.analyze(trial.text).findings.flatMap((finding) => {
    const start = draft.indexOf(trial.text.slice(finding.start, finding.end));
    const end = start + finding.end - finding.start;
    const isKnown = findings.some((known) => known.start < end && known.end > start);
    return start < 0 || isKnown ? [] : [{ ...finding, start, end }];
  });
  return more.length > 0 ? planDraft(draft, [...findings, ...more], seed) : plan;
}

function firstClean(plan: Plan, variant: Variant, check: Check): Rewording | null {
  for (const level of levels) {
    for (const way of level === 'framed' ? [0, 1] : [0]) {
      for (const isShort of [false, true]) {
        const offer = buildNamed({ ...plan, hash: plan.hash + way }, variant, level, isShort, check.must);
        if (offer && isFair(offer, check)) return offer;
      }
    }
  }
  return null;
}

function isFair(offer: Rewording, check: Check): boolean {
  if (countWords(offer.text) > check.mostWords || firstMissing(check.must, offer.text) !== null) return false;
  const { findings } = check.analyze(offer.text);
  return findings.length === 0;
}

/** The name they are called by is put back where it got lost with the hurtful words. */
function buildNamed(
  plan: Plan,
  variant: Variant,
  level: Level,
  isShort: boolean,
  must: readonly string[],
): Rewording | null {
  const offer = build(plan, variant, level, isShort, null);
  const missing = offer ? firstMissing(must, offer.text) : null;
  return missing !== null && missing === plan.address ? build(plan, variant, level, isShort, missing) : offer;
}

function build(plan: Plan, variant: Variant, level: Level, isShort: boolean, address: string | null): Rewording | null {
  const { parts, step } = compose(plan, variant, level, isShort, address);
  const replacement = parts.map((part) => part.text).join('');
  const start = plan.run[0]?.sentence.start ?? 0;
  const end = plan.run.at(-1)?.sentence.end ?? 0;
  const span: Span = { start, end: end + strayQuote(plan.draft, start, end, replacement) };
  const before = plan.draft.slice(0, span.start);
  const after = plan.draft.slice(span.end);
  const text = before + replacement + after;
  if (replacement === '' || text === plan.draft) return null;
  return {
    variant,
    step,
    feeling: null,
    text,
    parts: joinParts([keep(before), ...parts, keep(after)]),
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
