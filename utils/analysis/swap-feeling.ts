/** Another feeling in a rewording: what the feeling chips do. */
import type { FeelingChoice, Rewording, RewordingPart } from './types';

/**
 * The rewording with another of its feelings, or the same one if it names none or `feeling` is not among the others.
 * The one that stood there joins the others, so that it can be chosen back.
 */
export function swapFeeling(rewording: Rewording, feeling: string): Rewording {
  const { feeling: choice, replacement, span, text } = rewording;
  if (!choice?.others.includes(feeling)) return rewording;
  const before = replacement.slice(choice.start, choice.end);
  const swapped = replacement.slice(0, choice.start) + feeling + replacement.slice(choice.end);
  return {
    ...rewording,
    replacement: swapped,
    text: text.slice(0, span.start) + swapped + text.slice(span.start + replacement.length),
    parts: swapInParts(rewording.parts, span.start + choice.start, span.start + choice.end, feeling),
    feeling: swapChoice(choice, before, feeling),
  };
}

function swapChoice(choice: FeelingChoice, before: string, feeling: string): FeelingChoice {
  return {
    start: choice.start,
    end: choice.start + feeling.length,
    others: choice.others.map((other) => (other === feeling ? before : other)),
  };
}

/** `start` and `end` count from the start of the whole text, that is of the first part. */
function swapInParts(
  parts: readonly RewordingPart[],
  start: number,
  end: number,
  feeling: string,
): readonly RewordingPart[] {
  let at = 0;
  return parts.map((part) => {
    const from = start - at;
    at += part.text.length;
    const isHere = from >= 0 && from < part.text.length;
    return isHere ? { ...part, text: part.text.slice(0, from) + feeling + part.text.slice(from + end - start) } : part;
  });
}
