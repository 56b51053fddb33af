/** Builds one variant of a planned draft at one level of fullness. */
import type { Sentence, Token } from '../text/sentence-model';
import type { RewordingPart, Step, Variant } from '../types';
import { close, hasClosing, hasItsPlace } from './closing';
import type { Content } from './content';
import * as frames from './frames';
import { createMessage } from './message';
import type { Plan, PlannedSentence, PlannedUnit } from './plan';
import { closeQuotes } from './reading';
import { type Piece, say } from './speak';
import { type Attempt, isSaidBefore, type Telling, voiceOf } from './telling';
import { standsAlone } from './units';

interface Composed {
  readonly parts: readonly RewordingPart[];
  readonly step: Step;
  /** Where the replaced run of the draft ends. */
  readonly end: number;
}

/** The replacement of the planned run, or null where an attempt has nothing to say. */
export function compose(plan: Plan, variant: Variant, attempt: Attempt): Composed | null {
  const message = createMessage(plan.register, attempt.address);
  const telling: Telling = {
    ...attempt,
    plan,
    variant,
    message,
    told: [],
    waiting: [],
    closings: [],
    asked: [],
    gap: '',
    units: 0,
  };
  let end: number | null = null;
  for (const entry of plan.run) {
    const gap = end === null ? '' : plan.draft.slice(end, entry.sentence.start);
    tellSentence(telling, entry, gap);
    end = entry.sentence.end;
  }
  const after = isForAfter(telling) ? plan.after : [];
  for (const sentence of after) {
    message.stop(true);
    message.keep(plan.draft.slice(sentence.start, sentence.end), plan.draft.slice(end ?? 0, sentence.start));
    telling.gap = '';
    end = sentence.end;
  }
  close(telling);
  const last = after.at(-1) ?? plan.run.at(-1)?.sentence;
  return { parts: trimEnd(plan.draft, last, message.parts()), step: stepOf(telling), end: last?.end ?? 0 };
}

/**
 * What is felt, asked and wanted comes after the facts: *You idiot. You lost my passport.* opens with the passport. A request
 * made of the words themselves, a turn and a break stay in their place.
 */
function isForAfter(telling: Telling): boolean {
  const { level, waiting, isShort } = telling;
  if (level === 'blank' || level === 'pause') return false;
  if (waiting.some(hasItsPlace)) return false;
  return waiting.length > 0 || telling.asked.length > 0 || (!isShort && hasClosing(telling));
}

/** The reading of a unit that this attempt tells. */
function readingOf(telling: Telling, unit: PlannedUnit): Content | null {
  const { contents } = unit;
  if (!contents) return null;
  const wanted = telling.readings[telling.units++] ?? 0;
  return contents[Math.min(wanted, contents.length - 1)] ?? null;
}

function tellSentence(telling: Telling, { sentence, units }: PlannedSentence, gap: string): void {
  const { plan, message } = telling;
  if (!units) {
    message.keep(plan.draft.slice(sentence.start, sentence.end), gap);
    return;
  }
  if (telling.level === 'blank' || telling.level === 'pause') {
    for (const unit of units) {
      const content = readingOf(telling, unit);
      if (content) telling.waiting.push(content);
    }
    telling.gap = gap;
    return;
  }
  let isFirst = true;
  let end: number | null = null;
  for (const [i, unit] of units.entries()) {
    const start = sentence.tokens[unit.from]?.wordStart ?? sentence.start;
    const stop = sentence.tokens[unit.to - 1]?.wordEnd ?? sentence.end;
    const content = readingOf(telling, unit);
    const between: string = isFirst ? gap : end === null ? message.joint() : plan.draft.slice(end, start);
    const and = isFirst || end === null ? null : typedJoiner(plan.draft, sentence.tokens[unit.from], between);
    const isEnd = i === units.length - 1 && plan.run.at(-1)?.sentence === sentence;
    const goesOn =
      !isEnd && plan.run.at(-1)?.sentence === sentence && units.slice(i + 1).every(({ contents }) => !contents);
    const place: Place = { opening: isFirst ? gap : null, isEnd, goesOn, between, and };
    const wasTold: boolean = content
      ? tellUnit(telling, content, place)
      : keepUnit(telling, sentence, unit, isFirst || end !== null ? between : null, isFirst && i > 0);
    end = wasTold || !content ? (content ? null : stop) : end;
    if (wasTold) isFirst = false;
  }
  if (isFirst) telling.gap = gap;
  const last = units.at(-1);
  const tail = plan.draft.slice(sentence.tokens.at(-1)?.wordEnd ?? sentence.end, sentence.end);
  if (last && !last.contents) message.keep(tail, '');
  else {
    // The mark belongs to the kept words where the name after them just went: *Call me back, idiot!*
    if (message.parts().at(-1)?.slot === 'kept' && end !== null)
      message.keep(sentence.mark || (sentence.mood === 'question' ? '?' : ''), '');
    endMended(telling, sentence);
  }
}

const joiner = /^(?:and|but|so|because|cause|cuz|cos|coz|bc|or)\s+/i;

/** What hung on the clause that follows, which is said anew: *… and somehow*. */
const loose = /[\s,]+(?:and|but|so|because) (?:somehow|now|then|apparently|suddenly)$/i;

/** The *and*, *but* or *so* that a unit opens with as typed, with what stands before it; null where it opens otherwise. */
function typedJoiner(draft: string, first: Token | undefined, between: string): string | null {
  if (!first || !/^(?:and|but|so)$/.test(first.norm)) return null;
  const typed = draft.slice(first.wordStart, first.wordEnd);
  return `${between}${first.caps ? typed.toLowerCase() : typed} `;
}

/** Where a unit is told. */
interface Place {
  /** What stands before it where it is the first of its sentence that is told. */
  readonly opening: string | null;
  /** Nothing of the run comes after it. */
  readonly isEnd: boolean;
  /** Only kept words of its sentence come after it. */
  readonly goesOn: boolean;
  /** What stands before it otherwise. */
  readonly between: string;
  /** The same with the typed *and*, *but* or *so* that it opens with after kept words. */
  readonly and: string | null;
}

/** Keeps a harmless unit; without a gap it follows new words in its sentence. */
function keepUnit(
  { plan, message }: Telling,
  sentence: PlannedSentence['sentence'],
  unit: PlannedUnit,
  gap: string | null,
  opens: boolean,
): boolean {
  const start = sentence.tokens[unit.from]?.wordStart ?? sentence.start;
  const end = sentence.tokens[unit.to - 1]?.wordEnd ?? sentence.end;
  const isLast = unit.to === sentence.tokens.length;
  const cut = plan.draft.slice(start, end);
  const text = isLast ? cut : closeQuotes(plan.draft, cut, end).replace(loose, '');
  if (gap === null) message.resume(text, !joiner.test(text) && standsAlone(sentence.tokens, unit));
  else if (!opens) message.keep(text, gap);
  else {
    const bare = text.replace(joiner, '');
    message.keep(plan.register.lower ? bare : bare.charAt(0).toUpperCase() + bare.slice(1), gap);
  }
  return true;
}

/** Tells a hurtful unit in its place; what opens a sentence of its own waits for the end. */
function tellUnit(telling: Telling, read: Content, place: Place): boolean {
  const { message } = telling;
  const content: Content =
    telling.level === 'reduced' ? { ...read, step: 'topic', says: frames.aside, isLast: true } : read;
  if (content.left !== undefined) {
    tellLeft(telling, content, place.opening, place.between);
    return true;
  }
  if (content.isOnce && telling.told.some(({ isOnce }) => isOnce)) return false;
  const speech = content.says && !content.isLast ? say(content.says, telling.variant, content, voiceOf(telling)) : null;
  if (!speech) {
    telling.waiting.push(content);
    return false;
  }
  const isSaid = isSaidBefore(telling, speech.core) || isSecondBreak(telling, speech.core);
  telling.told.push(content);
  if (isSaid) return false;
  if (speech.closing.length > 0) telling.closings.push(speech.closing);
  const core = speech.core.filter((piece) => piece.slot !== 'question' || !isSaidBefore(telling, [piece]));
  const { after, isRequestNext } = telling.plan;
  const isLate = message.isEmpty() && after.length > 0 && place.isEnd && saysOnlyFelt(content, core);
  // *What makes it hard to text "running late"?* says what the draft said: it cannot wait for *It's two words.*
  const isCarriedAsk = core[0]?.slot === 'question' && hasValues(content);
  const canWait = !isCarriedAsk && (place.goesOn || (place.isEnd && (after.length > 0 || isRequestNext)));
  const asks = isLate ? 0 : canWait ? asksFrom(core) : core.length;
  const hasRoom = after.length > 0 || (place.goesOn && !isRequestNext);
  if (hasRoom && asks < core.length) telling.asked.push(opened(core.slice(asks)));
  // Where the draft goes on to ask for something itself, only what opens with a question still asks.
  const inPlace = hasRoom || asks > 0 ? core.slice(0, asks) : core;
  utter(telling, inPlace, place);
  return inPlace.length > 0;
}

function opened([first, ...more]: readonly Piece[]): readonly Piece[] {
  return first ? [{ ...first, text: first.text.trimStart() }, ...more] : more;
}

function hasValues({ values = {} }: Content): boolean {
  return Object.values(values).some((value) => value !== '');
}

/** Nothing of the clause is carried: what is felt and needed can wait for the facts. */
function saysOnlyFelt(content: Content, core: readonly Piece[]): boolean {
  return !hasValues(content) && core.every(({ slot }) => /^(?:feeling|need)$/.test(slot));
}

/** One break is enough. */
function isSecondBreak({ message }: Telling, core: readonly Piece[]): boolean {
  return [core, message.parts()].every((pieces) => pieces.some(({ slot }) => slot === 'pause'));
}

/** Where the sentences at the end start that ask something: they can wait for the facts. */
function asksFrom(pieces: readonly Piece[]): number {
  const isAsk = ({ slot }: Piece, i: number) =>
    slot === 'question' || (slot === 'request' && i > 0 && /[.?!]$/.test(pieces[i - 1]?.text ?? ''));
  const first = pieces.findIndex(isAsk);
  const opens = first === 0 || /[.?!]$/.test(pieces[first - 1]?.text ?? '');
  return first >= 0 && opens && pieces.every(({ slot }) => slot !== 'pause') ? first : pieces.length;
}

/** The clause stays as typed, without the words that hurt. */
function tellLeft(telling: Telling, content: Content, opening: string | null, between: string): void {
  const { message, plan } = telling;
  telling.told.push(content);
  const bare = opening === null ? (content.left ?? '') : (content.left ?? '').replace(joiner, '');
  const text = opening === null || plan.register.lower ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
  message.put('observation', text, opening ?? between);
  const { closing = [] } = say(frames.left, telling.variant, content, voiceOf(telling)) ?? {};
  if (closing.length > 0) telling.closings.push(closing);
}

function utter({ message }: Telling, pieces: readonly Piece[], { opening, and }: Place): void {
  const [first, ...more] = pieces;
  if (!first) return;
  // A statement may follow the writer's own *and*; all else is a sentence of its own.
  const isStatement = pieces.every(({ slot, text }) => /^[ofnr]/.test(slot) && !text.endsWith('?'));
  if (and !== null && isStatement && !message.isEmpty()) message.add(first.slot, first.text, and);
  else message.open(first.slot, first.text, opening ?? undefined);
  for (const { slot, text } of more) message.add(slot, text, '');
}

/** Closes a mended sentence as its writer closes sentences. */
function endMended(telling: Telling, sentence: PlannedSentence['sentence']): void {
  if (telling.plan.run.at(-1)?.sentence !== sentence) telling.message.stop(sentence.mark !== '');
  keepEmoji(telling, sentence.emoji);
}

/** Emoji of a mended sentence stay, but not those that mock. */
function keepEmoji({ message }: Telling, emoji: readonly string[]): void {
  const kept = emoji.filter((one) => !/[🙄🙃🤡👏😒🖕💀🤮😤😡🤬🤦🤷👍🤣😂🤨🙂😭😏😆😹🤪😜😝😛😉]/u.test(one));
  if (kept.length > 0 && !message.isEmpty()) message.keep(kept.join(''), ' ');
}

function trimEnd(
  draft: string,
  sentence: Sentence | undefined,
  parts: readonly RewordingPart[],
): readonly RewordingPart[] {
  const last = parts.at(-1);
  if (!last || last.slot === 'kept' || !sentence) return parts;
  const isOpen = sentence.mark === '' && /^\s*(?:\n|$)/.test(draft.slice(sentence.end));
  const closed = /[.?!…]$|\p{Extended_Pictographic}\uFE0F?$/u.test(last.text) ? last.text : `${last.text}.`;
  return [...parts.slice(0, -1), { ...last, text: isOpen ? closed.replace(/\.$/, '') : closed }];
}

const order: readonly Step[] = ['full', 'clause', 'topic', 'blank', 'pause'];

/** What is said is a pause line. */
function isPause({ message }: Telling): boolean {
  return message.parts().some(({ slot }) => slot === 'pause');
}

/** The best step that was reached: what is dropped beside it was venom alone. */
function stepOf(telling: Telling): Step {
  const { level, told, waiting, plan } = telling;
  if (level === 'pause') return 'pause';
  if (level === 'blank') return 'blank';
  const steps = [...told, ...waiting].map((content): Step => {
    if (content.isLast) return plan.hasStory ? 'clause' : isPause(telling) ? 'pause' : content.step;
    return (content.step === 'topic' || content.step === 'pause') && plan.hasStory ? 'clause' : content.step;
  });
  return order.find((step) => steps.includes(step)) ?? 'topic';
}
