/** The writer's habits, and our words dressed in them. */
import type { Sentence, Token } from '../text/sentence-model';

export interface Register {
  /** Sentences start in lower case. */
  readonly lower: boolean;
  readonly lowerI: boolean;
  /** Writes *u* and *ur*. */
  readonly shortYou: boolean;
  /** Writes *dont* and *im*. */
  readonly bare: boolean;
  readonly curly: boolean;
}

export function readRegister(draft: string, sentences: readonly Sentence[]): Register {
  const typed = sentences.flatMap((sentence) => sentence.tokens).map((token) => wordOf(draft, token));
  // Shouted words and *I* tell nothing of how sentences start.
  const firsts = sentences
    // *9 p.m., and …* is cut where no sentence starts.
    .filter(({ start }) => !/[\p{L}\p{N}.?!…]$|,\s*$/u.test(draft.slice(0, start)))
    .map((sentence) => draft.slice(sentence.start, sentence.tokens[0]?.wordEnd ?? sentence.start + 1))
    .filter((first) => /^\p{L}/u.test(first) && !/^(?:\p{Lu}{2}|I(?:\P{L}|$))/u.test(first));
  const lowerFirsts = firsts.filter((first) => /^\p{Ll}/u.test(first)).length;
  const isMixed = lowerFirsts * 2 === firsts.length && /^\P{L}*\p{Ll}/u.test(draft);
  const lower = firsts.length > 0 ? lowerFirsts * 2 > firsts.length || isMixed : isWhispered(typed);
  const hasLowerI = typed.some((word) => /^i(?:['’]?(?:m|ve|ll|d))?$/.test(word));
  const hasUpperI = typed.some((word) => /^I(?:['’]?(?:m|ve|ll|d))?$/.test(word));
  return {
    lower,
    lowerI: hasLowerI || (lower && !hasUpperI),
    shortYou:
      typed.some((word) => /^(?:u|ur|U)$/.test(word)) &&
      !typed.some((word) => /^(?:you|you['’]re|youre|You)$/.test(word)),
    bare: isBare(draft, typed) || (lower && !/['’.,!?;]/.test(draft)),
    curly: draft.includes('’'),
  };
}

/** No capital anywhere: a message that starts with a digit. */
function isWhispered(typed: readonly string[]): boolean {
  return typed.some((word) => /\p{Ll}/u.test(word)) && !typed.some((word) => /^\p{Lu}/u.test(word));
}

function wordOf(draft: string, token: Token): string {
  return draft.slice(token.wordStart, token.wordEnd);
}

/** Leaves apostrophes out, or writes short all through, where nothing shows the contrary. */
function isBare(draft: string, typed: readonly string[]): boolean {
  if (/\p{L}['’]\p{L}/u.test(draft)) return false;
  // *Its*, *lets* and *ill* are words of their own.
  return typed.some((word) =>
    /^(?:im|ive|dont|doesnt|didnt|cant|wont|youre|youve|thats|isnt|arent|wasnt|wouldnt|couldnt|shouldnt|havent|hasnt|whats|u|ur|youd|youll)$/i.test(
      word,
    ),
  );
}

/** Our words as this writer would type them. `opens`: a sentence starts here. */
export function dress(text: string, register: Register, opens: boolean): string {
  let dressed = opens ? capitalise(text) : decapitalise(text);
  if (register.shortYou) dressed = shortenYou(dressed);
  // *Ud* would be a word of its own.
  if (register.bare) dressed = dressed.replace(/(?<!\bu)(?<=\p{L})['’](?=\p{L})/giu, '');
  if (register.curly) dressed = dressed.replace(/(\p{L})'(?=\p{L})/gu, '$1’');
  if (register.lowerI)
    dressed = dressed.replace(/\bI(?=\b|['’]|m\b|d\b|ll\b|ve\b)/g, 'i').replace(/\bI(?=(?:m|d|ll|ve)\b)/g, 'i');
  return register.lower ? lowerStarts(dressed, opens, register.lowerI) : dressed;
}

function shortenYou(text: string): string {
  return text
    .replace(/\byou're\b/gi, 'ur')
    .replace(/\byour\b/gi, 'ur')
    .replace(/\byou\b/gi, 'u')
    .replace(/\byou'(d|ve|ll)\b/gi, "u'$1");
}

function capitalise(text: string): string {
  return text.replace(/^(\s*)(\p{Ll})/u, (_, space: string, first: string) => space + first.toUpperCase());
}

function decapitalise(text: string): string {
  return text.replace(/^(\s*)(\p{Lu})(?=\p{Ll}| )/u, (all, space: string, first: string) =>
    /^\s*I\b/.test(all + text.slice(all.length)) ? all : space + first.toLowerCase(),
  );
}

/** Lower-case sentence starts inside our own words; names are never ours. A capital *I* stays with a writer who types it. */
function lowerStarts(text: string, opens: boolean, lowerI: boolean): string {
  const lowered = (all: string, before: string, first: string, rest: string) =>
    first === 'I' && !lowerI && /^(?!\p{L})/u.test(rest) ? all : before + first.toLowerCase() + rest;
  const inner = text.replace(/([.?!] )(\p{Lu})(.?)/gu, lowered);
  return opens ? inner.replace(/^(\s*)(\p{Lu})(.?)/u, lowered) : inner;
}
