/** *Why can't you …*, *how hard is it to …*, *would it kill you to …*: the request behind a question that is none. */
import type { Content, Hurt } from './content';
import { frame, mindReading, unaskable } from './lead';
import { matchFrame } from './reading';
import { isBase, verbForm } from './verbs';

const wanted = [
  'is it (?:really |honestly )?(?:too much|so much|a lot) to ask (?:that|for) you (?:to )?~(.+)$',
  'why (?:can|will|do|could|would) (?:not you|you not|you never|you hardly ever) ~(.+)$',
  'why you (?:never|not ever|hardly ever) ~(.+)$',
  '(?:how|is it) (?:hard|difficult|so hard|that hard|so difficult|really that hard|too hard|too much|much to ask|too much to ask|really so hard)(?: is it| can it be| would it be)?(?: for you)?(?: to ask)? ~to ~(.+)$',
  '(?:can|could|will|would) (?:not you|you not) ~(?:for once |one time |once )?(.+)$',
  '(?:can|could|will|would) you (?:just |please |maybe |at least )?(?:for once|for once in your life|ever|one time) (.+)$',
  '(?:can|could|will|would) you (.+?) for once(?: in your life)?$',
  'would it (?:kill|hurt) you to ~(.+)$',
  '(?:when|will) (?:are|will|do)? ?you (?:ever |finally )?(?:going to |plan to )?(?:ever |finally )(.+)$',
  'do you (?:ever|even) (?!know|think|care|hear|realise|realize|love|want)(.+)$',
  'how many times do i (?:have|need|got) to (?:tell|ask|remind|beg) you to ~(.+)$',
  '(?:you could|you might|you can) (?:at least|maybe|try and|for once|actually) (.+)$',
  '(?:the least you (?:could|can) do is|all you had to do was|all i ask is for you to|is to) (.+)$',
  '(?:maybe )?(?:try|start) (?:to )?(?:actually )?(doing .+|helping .+|listening .+|paying .+|answering .+)$',
].map(frame);

const unwanted = [
  'why (?:are|do) you (?:always |constantly |never not )?(?:have|need|got) to ~(.+)$',
  'why (?:do|must|would) you (?:always|constantly|keep|insist on) ~(.+)$',
  'why are you (?:always|constantly) ~(.+)$',
  'do you (?:always )?have to (?:always )?~(.+)$',
].map(frame);

const judged = /^(?:be|act|make|ruin|grow|take things|so|such|a|always|like|turn|spoil|start|the)\b/;

export function rewriteBlameQuestion(hurt: Hurt): Content | null {
  for (const frame of wanted) {
    const match = matchFrame(hurt.reading, frame);
    if (match) return readWanted(hurt, match.norm(1), match.carry(1));
  }
  for (const frame of unwanted) {
    const match = matchFrame(hurt.reading, frame);
    if (match) return readUnwanted(hurt, match.norm(1), match.carry(1));
  }
  return null;
}

function readWanted(hurt: Hurt, norm: string, carried: string): Content | null {
  const verb = norm.split(' ')[0] ?? '';
  if (
    !isBase(verb) ||
    /^(?:be|grow|act|shut|ask (?:that|for|you|me)|stop being|just be|see|even)\b/.test(norm) ||
    mindReading.has(verb)
  ) {
    return /^be (?:on time|home|here|there|back|nice|nicer|kind|honest|ready)\b/.test(norm)
      ? { theme: hurt.theme, step: 'full', ask: carried }
      : null;
  }
  return unaskable.has(verb) ? null : { theme: hurt.theme, step: 'full', ask: carried };
}

function readUnwanted(hurt: Hurt, norm: string, carried: string): Content | null {
  if (judged.test(norm)) return null;
  const form = verbForm(norm.split(' ')[0] ?? '');
  if (!form || mindReading.has(form.base)) return null;
  return { theme: hurt.theme, step: 'full', observation: form.kind === 'ing' ? `you're ${carried}` : `you ${carried}` };
}
