/** Whose words are these? Marks the parts of a draft that are not the writer's own talk, before it is cut into sentences. */
import type { Span } from '../types';

/** Links, code and lines quoted by a mail program: not read at all. */
export function maskedSpans(draft: string): readonly Span[] {
  if (!/[>`]|:\/\/|www\./i.test(draft)) return [];
  const spans: Span[] = [];
  for (const match of draft.matchAll(/\b(?:https?:\/\/|www\.)\S+/gi)) spans.push(spanOf(match));
  for (const match of draft.matchAll(/^[ \t]{0,8}>[^\n]*/gm)) spans.push(spanOf(match));
  for (const match of draft.matchAll(/```[^`]*```|`[^`\n]*`/g)) spans.push(spanOf(match));
  return spans.sort((a, b) => a.start - b.start);
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Somebody's words: text between matching quotation marks inside one paragraph. An unclosed mark quotes nothing. */
export function quotedSpans(draft: string): readonly Span[] {
  if (!/["“«'‘]/.test(draft)) return [];
  const double = [...pairs(draft, /"/g, /"/g), ...pairs(draft, /[“«]/g, /[”»]/g)];
  // A single mark is an apostrophe unless it opens before a word and closes after one.
  const single = pairs(draft, /(?<![\p{L}\p{N}'’])['‘](?=\p{L})/gu, /(?<=[\p{L}\p{P}])['’](?![\p{L}\p{N}])/gu);
  return [...double, ...single].sort((a, b) => a.start - b.start);
}

/** Pairs each opening mark with the next closing one on its line. Both expressions only move forward: linear time. */
function pairs(draft: string, opening: RegExp, closing: RegExp): Span[] {
  const spans: Span[] = [];
  let end = -1;
  for (let open = opening.exec(draft); open; open = opening.exec(draft)) {
    if (end <= open.index) {
      closing.lastIndex = open.index + 1;
      const close = closing.exec(draft);
      if (!close) break;
      end = close.index + 1;
    }
    const line = draft.indexOf('\n', open.index);
    if (line !== -1 && line < end) {
      opening.lastIndex = line;
      continue;
    }
    spans.push({ start: open.index, end });
    opening.lastIndex = end;
  }
  return spans;
}

const nowhere = () => false;

/** A cursor over sorted spans; asked with rising offsets it costs linear time in all. */
export function createSpanCursor(spans: readonly Span[]): (offset: number) => boolean {
  if (spans.length === 0) return nowhere;
  let i = 0;
  let reach = -1;
  return (offset) => {
    for (let span = spans[i]; span !== undefined && span.start <= offset; span = spans[++i]) {
      reach = Math.max(reach, span.end);
    }
    return offset < reach;
  };
}
