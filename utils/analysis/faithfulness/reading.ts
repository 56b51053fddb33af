/** A text as the checks read it: its words with stem, clause and sign, which of them may go, its numbers and times. */
import type { Sentence, Token } from '../text/sentence-model';
import type { Finding, Span } from '../types';
import { quantitiesOf } from './quantities';
import type { Quantity } from './quantity';
import { createSpanTest } from './spans';
import { stemOf } from './stems';

export interface Word {
  readonly token: Token;
  readonly norm: string;
  /** As typed. */
  readonly typed: string;
  readonly stem: string;
  readonly sentence: Sentence;
  /** Place in its sentence. */
  readonly at: number;
  /** Part of a finding. */
  readonly hurts: boolean;
  /** Part of an insult, a label or a comparison: it may go with all that is in it. */
  readonly venom: boolean;
  /** Part of an order to be silent or a withdrawal: a break may say the opposite of it. */
  readonly shutsOut: boolean;
  /** Part of an order, a threat or an ultimatum. */
  readonly presses: boolean;
  /** Part of a number or a time. */
  readonly counted: boolean;
}

/** Words up to the next comma, mark or joining word. */
export interface Clause {
  readonly words: readonly Word[];
  /** Norms, each with a blank behind it. */
  readonly line: string;
  /** The word that joins it to the clause before, such as *and* or *because*; empty at the start and after a mark. */
  readonly link: string;
  readonly sentence: Sentence;
  /** A finding touches it. */
  readonly hurts: boolean;
}

/** From a normalised word to what is compared. Both texts are read by the same one. */
type Stem = (norm: string) => string;

export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
  readonly quantities: readonly Quantity[];
  /** Whether a place lies in an insult, a label or a comparison. */
  readonly isVenom: (place: Span) => boolean;
  /** Whether a place lies in words that break off, to the end of what they say. */
  readonly isBrokenOff: (place: Span) => boolean;
  /** Whether a place lies in a sentence with a finding. */
  readonly isSting: (place: Span) => boolean;
  /** How many words a person would count. */
  readonly length: number;
}

/** Reads a rewording: nothing is found in one that is clean, and none of it has to stay. */
export const readOffer = (text: string, sentences: readonly Sentence[], stem?: Stem): ReadText =>
  readText(text, sentences, [], stem, false);

/** Reads a draft with what was found in it. */
export function readText(
  text: string,
  sentences: readonly Sentence[],
  findings: readonly Finding[],
  stem: Stem = stemOf,
  isDraft = true,
): ReadText {
  const quantities = quantitiesOf(text);
  const tests = {
    hurts: createSpanTest(findings),
    venom: createSpanTest(findings.filter(isVenomous)),
    shutsOut: createSpanTest(findings.filter(isShuttingOut)),
    presses: createSpanTest(findings.filter(({ family }) => family === 'pressure')),
    counted: createSpanTest(quantities),
  };
  const isSting = isDraft ? createSpanTest(sentences.filter(createSpanTest(findings))) : tests.venom;
  const words = wordsOf(text, sentences, stem, tests);
  const clauses = clausesOf(words);
  const length = countWords(text);
  const more = isDraft
    ? [...comparisonsIn(clauses), ...venomIn(text, clauses, findings), ...controlsIn(clauses, findings)]
    : [];
  const isBrokenOff = createSpanTest(sayingsIn(clauses, findings.filter(isShuttingOut)));
  if (more.length === 0)
    return { text, words, clauses, quantities, isVenom: tests.venom, isBrokenOff, isSting, length };
  const venom = createSpanTest([...findings.filter(isVenomous), ...more]);
  const again = wordsOf(text, sentences, stem, { ...tests, venom });
  return { text, words: again, clauses: clausesOf(again), quantities, isVenom: venom, isBrokenOff, isSting, length };
}

/** How many runs of other signs than blanks a text has. */
function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const isBlank = text.charCodeAt(i) <= 0x20;
    if (!isBlank && !isInside) count++;
    isInside = !isBlank;
  }
  return count;
}

function wordsOf(
  text: string,
  sentences: readonly Sentence[],
  stem: Stem,
  tests: Readonly<Record<'hurts' | 'venom' | 'shutsOut' | 'presses' | 'counted', (place: Span) => boolean>>,
): readonly Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      const typed = text.slice(token.wordStart, token.wordEnd);
      const norm = typed === 'ill' && isIll(sentence.tokens[at - 1]) ? 'ill' : token.norm;
      words.push({
        token,
        norm,
        typed,
        stem: stem(norm),
        sentence,
        at,
        hurts: tests.hurts(token),
        venom: tests.venom(token),
        shutsOut: tests.shutsOut(token),
        presses: tests.presses(token),
        counted: tests.counted(token),
      });
    }
  }
  return words;
}

/** *I've been ill* is not *I've been I will*. */
const isIll = (before: Token | undefined) =>
  /^(?:am|is|are|was|were|been|being|be|feel|feeling|felt|so|very|ill|really)$/.test(before?.norm ?? '');

/** What the reader is measured against: *you are worse | than …*, *you act like a …*. */
function comparisonsIn(clauses: readonly Clause[]): readonly Span[] {
  return clauses.flatMap(({ words, line, link }, i) => {
    const before = clauses[i - 1];
    const last = words.at(-1);
    if (!last) return [];
    const isMeasured = before && /\bthan$/.test(link) && / (?:worse|more|less|better|\p{L}+er) $/u.test(before.line);
    if (isMeasured && before.words.some(({ norm }) => norm === 'you'))
      return [{ start: words[0]?.token.start ?? 0, end: last.token.end }];
    const found =
      /\byou (?:are|act|sound|behave|look|talk|sulk|cry|whine)(?: \p{L}+){0,2} like (?:a|an|my|your|some) /u.exec(
        line,
      ) ?? /\b(?:treat|treats|treated|treating) (?:me|us) like (?:\p{L}+ )?/u.exec(line);
    const from = found ? words[line.slice(0, found.index + found[0].length).split(' ').length - 2] : undefined;
    return from ? [{ start: from.token.start, end: last.token.end }] : [];
  });
}

/** Patterns whose words are meant as a threat, as mockery or as control with all that follows them in their clause. */
function isMeantWhole({ pattern, start, end }: Finding, text: string): boolean {
  if (/^(?:go-away|mocking-sarcasm|control)$/.test(pattern)) return true;
  const found = text.slice(start, end);
  if (pattern === 'ultimatum') return /^or\b/i.test(found);
  if (pattern === 'prove-love') return /^an? /i.test(found);
  // *Don't lecture me when you spend two hours …* tells something, *says the man with …* only jeers.
  if (pattern === 'look-whos-talking') return !/\b(?:when|or else)\b/i.test(found);
  // *You've got until Friday to …* tells a date all the same.
  return pattern === 'last-warning' && !/\b(?:un)?till?\b|\bby\b/i.test(found);
}

/** Where the words of a threat or of mockery go on behind what is found: to the end of their clause, and *that …*, *who …*. */
function venomIn(text: string, clauses: readonly Clause[], findings: readonly Finding[]): readonly Span[] {
  const sorted = findings.length > 1 ? [...findings].sort((a, b) => a.end - b.end) : findings;
  let i = 0;
  return sorted.flatMap((finding) => {
    while ((clauses[i + 1]?.words[0]?.token.start ?? Number.POSITIVE_INFINITY) < finding.end) i++;
    const clause = clauses[i];
    if (!clause) return [];
    const isWhole = isMeantWhole(finding, text) || isUnreal(finding, clause);
    if (!isWhole && !isVenomous(finding)) return [];
    let end = isWhole ? endOfSaying(clause, finding.end) : finding.end;
    if (end < (clause.words.at(-1)?.token.end ?? 0)) return isWhole ? [{ start: finding.start, end }] : [];
    for (let next = i + 1; clauses[next]?.sentence === clause.sentence; next++) {
      const more = clauses[next];
      if (!more || !(isWhole || next > i + 1 ? goingOn : relative).test(more.link) || /^(?:is|was) /.test(more.line))
        break;
      end = more.words.at(-1)?.token.end ?? end;
    }
    return [{ start: finding.start, end }];
  });
}

/** What is demanded of someone's phone, friends or clothes: in a sentence that presses never to be polished. */
const controls =
  /\b(?:password|passwords|passcode|location|unfollow|unfriend|unblock|block (?:him|her|them)|(?:delete|lose) (?:him|her|them|(?:his|her|their|that|the|your) (?:number|contact|profile|account|app))|screenshots?|(?:unlock|hand) it(?: over)?|(?:give|bring|show|hand|unlock)(?: me)? your phone|change (?:that|your) (?:dress|skirt|top|outfit|clothes)) /;

function controlsIn(clauses: readonly Clause[], findings: readonly Finding[]): readonly Span[] {
  const pressing = findings.filter(({ family }) => family === 'pressure');
  if (pressing.length === 0) return [];
  const isPressing = createSpanTest(pressing);
  return clauses.flatMap(({ words, line, sentence }) => {
    const last = words.at(-1);
    return last && controls.test(line) && isPressing(sentence)
      ? [{ start: words[0]?.token.start ?? 0, end: last.token.end }]
      : [];
  });
}

/** Findings to the end of what they say in their clause. */
function sayingsIn(clauses: readonly Clause[], findings: readonly Finding[]): readonly Span[] {
  if (findings.length === 0) return [];
  return clauses.flatMap((clause) => {
    const found = findings.find(({ start, end }) =>
      clause.words.some(({ token }) => token.start < end && token.end > start),
    );
    return found ? [{ start: found.start, end: endOfSaying(clause, found.end) }] : [];
  });
}

const relative = /^(?:that|who|which)$/;
const goingOn = /^(?:that|who|which|what|how|after|as)$/;

/** *If you were …, I would be home by 6*: what is not so is no fact. */
const isUnreal = ({ pattern }: Finding, { line, sentence }: Clause) =>
  /^(?:because-you|do-better)$/.test(pattern) &&
  /\bwould (?:not )?(?:have|be)\b/.test(line) &&
  sentence.tokens.some(({ norm }) => norm === 'if');

/** The end of a clause, or of its words before someone else begins to act. */
function endOfSaying({ words }: Clause, from: number): number {
  const next = words.findIndex(
    ({ token, norm }) => token.start >= from && /^(?:i|we|he|she|they|it|there|my|the)$/.test(norm),
  );
  return Math.max(from, words[next < 0 ? words.length - 1 : next - 1]?.token.end ?? from);
}

const isShuttingOut = ({ family }: Finding) => family === 'stonewalling' || family === 'interrupting';

const isVenomous = ({ family, pattern }: Finding) => family === 'contempt' || pattern.includes('compar');

const links = new Set(
  'and but so because or nor if when while then though although since until unless that which who whenever before after where why how what whether than as'.split(
    ' ',
  ),
);

/** After these, *so* says how much: *I'd be so happy*. */
const beforeDegree = new Set(
  'am is are was were be been being feel feels felt feeling look looks seem mean means meant'.split(' '),
);

/** What follows *that* where it stands for a thing: *answer that with a smile*. */
const afterThing = new Set('with at for about again'.split(' '));

/** A joining word that joins nothing here. */
const isInside = ({ norm, sentence }: Word, before: Word | undefined, next: Word | undefined) =>
  norm === 'so'
    ? beforeDegree.has(before?.norm ?? '')
    : norm === 'that' && before !== undefined && next?.sentence === sentence && afterThing.has(next.norm);

function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let clause: Word[] = [];
  let link = '';
  for (const [i, word] of words.entries()) {
    const isLink = links.has(word.norm) && !isInside(word, clause.at(-1), words[i + 1]);
    if ((word.at === 0 || word.token.breakBefore || isLink) && (clause.length > 0 || link)) {
      if (clause.length > 0) clauses.push(asClause(clause, link));
      if (clause.length > 0 || word.at === 0) link = '';
      clause = [];
    }
    if (isLink) link = link ? `${link} ${word.norm}` : word.norm;
    else clause.push(word);
  }
  if (clause.length > 0) clauses.push(asClause(clause, link));
  return clauses;
}

function asClause(words: readonly Word[], link: string): Clause {
  const sentence = words[0]?.sentence as Sentence;
  let line = '';
  let hurts = false;
  for (const word of words) {
    line += `${word.norm} `;
    hurts ||= word.hurts;
  }
  return { words, line, link, sentence, hurts };
}
