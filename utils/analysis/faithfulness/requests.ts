/** What a text asks for: orders, *can you …*, *please*, *let us …*, *I need you to …*. */
import { functionWords } from './function-words';
import type { ReadText, Word } from './reading';

const leads = [
  /^(?:can|could|will|would) you(?: please| just| maybe| at least)* /,
  /^please (?!stop\b)/,
  /^let us /,
  /^(?:can|could|shall|should) we /,
  /^i (?:need|want|would like|am asking) you to /,
  /^(?:just |then |and |so )*(?:call|text|come|bring|get|pick|take|send|tell|buy|meet|wait|talk|help|ask|let me|remember|check|clean|put|turn|make|give|wash|feed|book|pay|lock|drop|read|look|sit|stay) /,
];
/** Orders that hurt are themselves the sting: nothing of them has to stay. */
const heat = /\b(?:shut|fuck|hell|alone|bother|lost|grip|grow)\b/;

/** The content words of each request, as stems. A request inside a finding counts with the words outside the venom. */
export function requestsOf({ words }: ReadText): readonly (readonly string[])[] {
  const requests: (readonly string[])[] = [];
  for (const clause of clausesOf(words)) {
    const line = `${clause.map((word) => word.token.norm).join(' ')} `;
    if (!leads.some((lead) => lead.test(line)) || heat.test(line)) continue;
    if (clause.every((word) => word.hurts)) continue;
    const content = clause.filter((word) => !word.venom && !functionWords.has(word.token.norm)).map((w) => w.stem);
    if (content.length > 0) requests.push(content);
  }
  return requests;
}

function* clausesOf(words: readonly Word[]): Iterable<readonly Word[]> {
  let clause: Word[] = [];
  for (const word of words) {
    const opens = word.at === 0 || word.token.breakBefore || /^(?:and|but|so|or)$/.test(word.token.norm);
    if (opens && clause.length > 0) {
      yield clause;
      clause = [];
    }
    if (!opens || !/^(?:and|but|so|or)$/.test(word.token.norm)) clause.push(word);
  }
  if (clause.length > 0) yield clause;
}

/** A request lives on if at least half of its content words do. */
export function isKept(request: readonly string[], stems: ReadonlySet<string>): boolean {
  return request.filter((stem) => stems.has(stem)).length * 2 >= request.length;
}
