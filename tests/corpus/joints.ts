/** Where parts of a rewording were joined badly: faults of form that a grammar checker passes over. */
import type { Rewording } from '@/utils/analysis/types';

interface Typed {
  readonly text: string;
  readonly typed: string;
}

/** What is wrong with the form of a rewording, or null. What the draft has itself is the writer's. */
export function findBadJoint(draft: Typed, offer: Rewording): string | null {
  for (const [fault, isBroken] of Object.entries(joints)) if (isBroken(draft, offer)) return fault;
  return null;
}

const joints: Readonly<Record<string, (draft: Typed, offer: Rewording) => boolean>> = {
  'an order taken over as it stood after could you': ({ text }, offer) =>
    isNew(
      /\b(?:[Cc]ould|[Cc]an|[Ww]ould|[Ww]ill) (?:you|u|we) (?:\p{Lu}\p{Ll}+|either|lemme|gimme|to|dont|don['’]t)\b/u,
    )(text, offer.text) ||
    isNew(/\blike (?:you|u) to (?:\p{Lu}\p{Ll}+|either|lemme|gimme|to|dont|don['’]t)\b/u)(text, offer.text),
  'a doubled mark or space': ({ text }, offer) =>
    isNew(/(?<=\S) {2,}\S|\w [,.?!](?=\s|$)|,[,.]|[.?!],|(?<!\.)\.\.(?!\.)/)(text, offer.text),
  'a small i beside the capital of the writer': ({ text }, offer) =>
    /\bI\b/.test(text) && !/\bi\b/.test(text) && /\bi\b/.test(ours(offer)),
  'a lost apostrophe': ({ typed }, offer) =>
    typed === 'well' &&
    /\b(?:im|ive|dont|doesnt|didnt|cant|wont|isnt|wasnt|arent|werent|havent|hasnt|youre|thats)\b/i.test(ours(offer)),
  'a sentence without capital or end': ({ text, typed }, offer) =>
    typed === 'well' &&
    (isNew(/[.?!] \p{Ll}/u)(text, offer.text) || (/[.?!]$/.test(text) && !/[.?!_]$/.test(offer.text))),
  'capitals where the writer has none': ({ text }, offer) =>
    /^\p{Ll}/u.test(text) && !/[.?!\n]\s*\p{Lu}/u.test(text) && /(?:^|[.?!] )\p{Lu}\p{Ll}/u.test(ours(offer)),
  'two sentences run together': (_, { parts }) =>
    parts.some(
      ({ slot, text }, i) =>
        slot !== 'kept' &&
        slot !== 'observation' &&
        /\p{L}$/u.test(text) &&
        parts[i + 1]?.slot === 'kept' &&
        /^ +\p{L}/u.test(parts[i + 1]?.text ?? ''),
    ),
  'the same sentence twice': ({ text }, offer) =>
    repeated(offer.text).some((sentence) => text.toLowerCase().split(sentence).length < 3),
};

/** Whether a fault stands in the rewording more often than in the draft. */
function isNew(fault: RegExp): (draft: string, offered: string) => boolean {
  const every = new RegExp(fault, `g${fault.flags}`);
  const count = (text: string) => text.match(every)?.length ?? 0;
  return (draft, offered) => count(offered) > count(draft);
}

function ours({ parts }: Rewording): string {
  return parts.map(({ slot, text }) => (slot === 'kept' ? '' : text)).join('|');
}

function repeated(text: string): readonly string[] {
  const sentences = text
    .toLowerCase()
    .split(/[.?!]\s+|\n|[.?!]$|, then /)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(' ').length > 1);
  return sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
}
