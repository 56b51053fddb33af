/** Cuts a hurtful sentence into units that can be kept or mended on their own. */
import type { Sentence, Token } from '../text/sentence-model';
import type { Finding } from '../types';
import { verbForm } from './verbs';

/** A run of tokens of a sentence: `from` inclusive, `to` exclusive. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** The strongest finding in it, or null: it may stay as typed. */
  readonly finding: Finding | null;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const joiners = set('but so because and or');
const subjects = set('i you we he she it they that this there my your the our his her their what who why how when');
const bound = set(
  'when whenever while if unless until till since although though than like who which whose where especially as to of for with without at in on from into about after before then not or nor even instead only every all any',
);
const openers = set('if when whenever unless until after before since every because while as once although');
const embedding = set('how what that when if because why who where which than until');
const beforeYou = set(
  'when whenever if that because what how why who where than as everything all time times way thing think know say says feel hope wish guess said until till unless while after before since like swear maybe sure with for to and but so or reason of at about on from by in is are was were do does did can could will would should have has had not just even only again what which whatever anything something nothing one',
);
const standing = set(
  'i we you he she it they that this there my your the our his her their its mine a some everyone everybody nobody please thanks someone',
);
const fillers = set(
  'ok hey babe baby honey love look listen honestly right well so and but yeah no please hi dear darling sweetheart',
);

/** The units of a sentence, covering every token once, those with a finding marked. */
export function unitsOf(sentence: Sentence, findings: readonly Finding[]): readonly Unit[] {
  const { tokens } = sentence;
  const cut = cutVocatives(tokens, mergeBound(tokens, cutRuns(tokens)), findings);
  const marked = cut.map((run) => ({ ...run, finding: findingIn(tokens, run, findings) }));
  return mergeHurt(tokens, marked);
}

type Run = Pick<Unit, 'from' | 'to'>;

function cutRuns(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i < tokens.length; i++) {
    if (!isCut(tokens, from, i)) continue;
    runs.push({ from, to: i });
    from = i;
  }
  if (from < tokens.length) runs.push({ from, to: tokens.length });
  return runs;
}

function isCut(tokens: readonly Token[], from: number, i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1]?.norm ?? '';
  const before = tokens[i - 1]?.norm ?? '';
  if (!token || token.start !== token.wordStart) return false;
  if (token.breakBefore) return true;
  if (isVerbJoined(tokens, i)) return true;
  if (joiners.has(token.norm))
    return (
      token.norm === 'because' ||
      token.norm === 'but' ||
      subjects.has(next === 'then' ? (tokens[i + 2]?.norm ?? '') : next) ||
      next === 'do'
    );
  // *so lazy it's unreal* is one clause.
  const isIt =
    token.norm === 'it' && next === 'is' && !tokens.slice(from, i).some((one) => /^(?:so|such|too)$/.test(one.norm));
  if ((token.norm !== 'you' && token.norm !== 'i' && !isIt) || i - from < 3) return false;
  if (tokens.slice(from, i).some((one) => embedding.has(one.norm)) || toldTo.test(norms(tokens, { from, to: i })))
    return false;
  return (
    !beforeYou.has(before) &&
    verbForm(before) === null &&
    !/ing$/.test(before) &&
    !joiners.has(before) &&
    isPredicate(tokens[i + 1])
  );
}

/** What was told follows: *I told you I …*. */
const toldTo = /\b(?:told|tell|warned|promised|reminded|swear to) (?:you|me|him|her|them)$/;

/** *and then had …*: a second verb of the same subject. */
function isVerbJoined(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.norm !== 'and' && tokens[i]?.norm !== 'but') return false;
  const next = tokens[i + 1]?.norm === 'then' ? tokens[i + 2] : tokens[i + 1];
  return next !== undefined && verbForm(next.norm)?.kind === 'past';
}

function isPredicate(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (verbForm(token.norm) !== null || /ed$|^(?:never|always|can|will|would|should|could|just|really)$/.test(token.norm))
  );
}

/** A dependent run joins what it depends on. */
function mergeBound(tokens: readonly Token[], runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const previous = merged.at(-1);
    const opener = previous ? tokens[previous.from]?.norm : undefined;
    const first = tokens[run.from]?.norm ?? '';
    const depends = bound.has(first) || verbForm(first)?.kind === 'ing';
    if (previous && (depends || (opener && openers.has(opener) && isDependent(tokens, previous)))) {
      merged[merged.length - 1] = { from: previous.from, to: run.to };
    } else merged.push(run);
  }
  return merged;
}

/** Opens with *if*, *when* … and has had no main clause yet. */
function isDependent(tokens: readonly Token[], run: Run): boolean {
  return !tokens.slice(run.from + 1, run.to).some((token) => token.breakBefore);
}

/** *hey dumbass you locked me out*: the name is cut off, the rest may stay. */
function cutVocatives(tokens: readonly Token[], runs: readonly Run[], findings: readonly Finding[]): readonly Run[] {
  return runs.flatMap((run) => {
    const finding = findingIn(tokens, run, findings);
    if (finding?.family !== 'contempt') return [run];
    const hit = tokens
      .map((token, i) => (i >= run.from && i < run.to && overlaps(token, finding) ? i : -1))
      .filter((i) => i >= 0);
    const named = namedAt(tokens, hit) ?? run.from;
    const first = isNamedYou(tokens, run, named) ? named - 1 : named;
    const last = (hit.at(-1) ?? run.from) + 1;
    if (
      last - first > 5 ||
      /\b(?:are|is|was|were|would|could|should|will|can|do|does|did|have|has|had|got|gets|make|think)\b/.test(
        norms(tokens, { from: first, to: last }),
      )
    )
      return [run];
    const opensRun = tokens.slice(run.from, first).every((token) => fillers.has(token.norm));
    if (opensRun && last < run.to && standsAlone(tokens, { from: last, to: run.to }))
      return [
        { from: run.from, to: last },
        { from: last, to: run.to },
      ];
    if (
      last === run.to &&
      first > run.from &&
      (isCalled(tokens, first) || named !== hit[0]) &&
      (standsAlone(tokens, { from: run.from, to: first }) || isAsked(tokens, { from: run.from, to: first }))
    ) {
      return [
        { from: run.from, to: first },
        { from: first, to: run.to },
      ];
    }
    return [run];
  });
}

/** *Where are you*, *did you ring them*, but not *do you think*. */
function isAsked(tokens: readonly Token[], run: Run): boolean {
  return (
    run.to - run.from > 2 &&
    /^(?:(?:what|where|when|how|why|who) )?(?:are|is|was|were|do|does|did|can|could|will|have|has) (?:you|we|i|it|he|she|they|my|the|that|this)\b(?! (?:reckon|think|know|want|expect|mean)$)/.test(
      norms(tokens, run),
    )
  );
}

/** Everyday words that a name is known by: *try it again, idiot*. They stay. */
const beforeName = /^(?:again|off|here|now|it|me|move|one|job|going|on|up)$/;

/** Where the name starts among the words that hurt. */
function namedAt(tokens: readonly Token[], hit: readonly number[]): number | undefined {
  const [first, second] = hit;
  const word = tokens[first ?? 0]?.norm ?? '';
  // *Where are you, idiot*: a pause stands between the *you* and the name.
  const isEveryday = beforeName.test(word) || (word === 'you' && tokens[second ?? 0]?.breakBefore === true);
  return first !== undefined && isEveryday && second !== undefined ? second : first;
}

/** *answer me you idiot*: the *you* belongs to the name. */
function isNamedYou(tokens: readonly Token[], run: Run, at: number): boolean {
  const before = tokens[at - 2]?.norm ?? '';
  return (
    at - 2 >= run.from &&
    tokens[at - 1]?.norm === 'you' &&
    !/^(?:are|is|was|were|think|hate|love|make|so|if)$/.test(before)
  );
}

/** *… you idiot*, *…, idiot*: spoken to by name, not a noun of the clause. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'you' || tokens[at]?.breakBefore === true;
}

function overlaps(span: { start: number; end: number }, finding: Finding): boolean {
  return span.start < finding.end && span.end > finding.start;
}

function findingIn(tokens: readonly Token[], run: Run, findings: readonly Finding[]): Finding | null {
  const start = tokens[run.from]?.wordStart ?? 0;
  const end = tokens[run.to - 1]?.wordEnd ?? 0;
  return (
    findings.find(
      (finding) => overlaps({ start, end }, finding) && !(finding.end > end && isOnlyKnownBy(tokens, run, finding)),
    ) ?? null
  );
}

/** *…again, idiot*: the run holds no more of the finding than the everyday word its name is known by. */
function isOnlyKnownBy(tokens: readonly Token[], run: Run, finding: Finding): boolean {
  const hit = tokens.slice(run.from, run.to).filter((token) => overlaps(token, finding));
  const word = hit[0]?.norm ?? '';
  return hit.length === 1 && (word === 'you' || beforeName.test(word));
}

/** Joins neighbours hurt by one finding, and gives what cannot stand alone to its hurt neighbour. */
function mergeHurt(tokens: readonly Token[], units: readonly Unit[]): readonly Unit[] {
  const merged: Unit[] = [];
  for (const unit of units) {
    const previous = merged.at(-1);
    const first = tokens[unit.from]?.norm ?? '';
    const isSame = previous?.finding && unit.finding && previous.finding === unit.finding;
    if (isSame && first !== 'or' && standsAlone(tokens, unit) && unit.finding?.family === 'criticism') {
      merged.push(isOwn(tokens, unit) ? { ...unit, finding: null } : unit);
      continue;
    }
    const leans = previous?.finding && !unit.finding && !standsAlone(tokens, unit);
    if (previous && (isSame || leans)) merged[merged.length - 1] = { ...previous, to: unit.to };
    else merged.push(unit);
  }
  return mergeBackwards(tokens, merged);
}

/** Speaks of the writer or of a third: *and I'm exhausted*. */
function isOwn(tokens: readonly Token[], run: Run): boolean {
  const first = tokens.slice(run.from, run.to).find((token) => !joiners.has(token.norm));
  return first !== undefined && /^(?:i|we|my|our|it|he|she|they|there)$/.test(first.norm);
}

function mergeBackwards(tokens: readonly Token[], units: readonly Unit[]): readonly Unit[] {
  const merged: Unit[] = [];
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i];
    const next = merged[0];
    if (!unit) continue;
    const isOwnSense = standsAlone(tokens, unit) || isAsked(tokens, unit) || isFiller(tokens, unit);
    if (next?.finding && !unit.finding && !isOwnSense) merged[0] = { ...next, from: unit.from };
    else merged.unshift(unit);
  }
  return merged;
}

/** A clause that has only begun: *do what you*. */
const opensClause =
  / (?:what|whatever|that|how|who|when|whenever|if|because|why|where|the \S+) (?:you|i|we|they|he|she)$/;

/** Tails that only underline what was said before them. */
const echoes =
  /^(?:that is (?:rich|typical|classic|convenient|hilarious|cute|all|you|so you|just like you|funny|great|nice)|(?:you|everybody|everyone|we both) knows? (?:it|that)(?: right)?|(?:it )?says it all|i (?:swear|mean it|am serious)(?: to god)?|it turns out|i (?:guess|suppose|see)|not (?:even )?once|ever|at all|as usual|end of(?: story)?|full stop|period|every (?:single )?time|shocker|(?:what a|big) surprise|surprise surprise|always|never)$/;

/** Says something of its own: a subject and a verb, or an order. */
export function standsAlone(tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.from, run.to);
  while (words[0] && (joiners.has(words[0].norm) || fillers.has(words[0].norm)) && words.length > 1) words.shift();
  const first = words[0]?.norm ?? '';
  if (words.length < 2 || bound.has(first) || openers.has(first)) return false;
  const hasVerb = words
    .slice(1)
    .some(
      (token) => verbForm(token.norm) !== null || /^(?:can|will|would|should|could|might|must)$|ed$/.test(token.norm),
    );
  const last = words.at(-1)?.norm ?? '';
  if (
    /^(?:do|did|can|could|will|would|are) (?:i|you)(?: \S+)?(?: for .*)?$/.test(
      words.map((token) => token.norm).join(' '),
    )
  )
    return false;
  if (/^(?:i|you) (?:know|mean|swear|get|see|said) (?:it|that|so)$/.test(words.map((token) => token.norm).join(' ')))
    return false;
  if (/^(?:that|because|like|if|when|the|a|an|my|your|is|are|to|of|so|not|and|or|but)$/.test(last)) return false;
  if (opensClause.test(norms(tokens, run)) || echoes.test(words.map((token) => token.norm).join(' '))) return false;
  if (first === 'then' || verbForm(first)?.kind === 'past') return false;
  if (standing.has(first)) return hasVerb && words.length > 2;
  return verbForm(first)?.kind === 'base' || (words.length > 2 && hasVerb);
}

/** A harmless word of address or of going on. *And no* hangs on the words that follow. */
function isFiller(tokens: readonly Token[], run: Run): boolean {
  if (joiners.has(tokens[run.from]?.norm ?? '')) return false;
  return tokens.slice(run.from, run.to).every((token) => fillers.has(token.norm));
}

function norms(tokens: readonly Token[], run: Run): string {
  return tokens
    .slice(run.from, run.to)
    .map((token) => token.norm)
    .join(' ');
}
