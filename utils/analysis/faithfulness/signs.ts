/** What is denied and what is told, wished or asked: the verbs and adjectives of a text with their sign. */
import { functionWords } from './function-words';
import type { Clause, ReadText, Word } from './reading';
import { deniedBy } from './stems';

export interface Said {
  /** What is said to be so or not; *forget* counts as *not remember*. */
  readonly stem: string;
  readonly negated: boolean;
  /** `told` as a fact, `asked` as a request or wish, `open` where neither sign can be held to: questions, conditions. */
  readonly mood: 'told' | 'asked' | 'open';
  /** The writer refuses it: *I won't come*, *I'm not ready to talk*. */
  readonly isRefused: boolean;
  /** The reader does it. */
  readonly ofYou: boolean;
  /** It stands first after the negator or the subject: the word the sign is about. */
  readonly isHead: boolean;
  readonly word: Word;
}

const negators = new Set('not never no nothing nobody none without hardly barely neither cannot rarely nor'.split(' '));
/** Verbs that deny what follows them. */
const stoppers = new Set(
  'stop|stopped|stops|stopping|quit|avoid|avoided|refuse|refuses|refused|refusing|instead|fail|failed|fails|against'.split(
    '|',
  ),
);
/** Words whose sign tells nothing: *right now*, *this time*. */
const vague = new Set('right time times moment bit back way today now'.split(' '));
/** Small verbs that are content here: whether one comes or gives is what a refusal is about. */
const smallVerbs = new Set('come go give take keep put make'.split(' '));
/** Denials of a wish or a thought deny what is wished or thought as well. */
const passing = new Set(
  'want|think|need|like|feel|seem|tri|abl|readi|will|allow|go|plan|happi|ask|expect|let|make|mean|intend|hav|get|come|bother|remember|angri|upset|annoy|jealous|sad|worri|afraid|proud|cros'.split(
    '|',
  ),
);

const idiom =
  /\b(?:not (?:just|only|mind|sure|to mention|at all sure)|no (?:problem|worries|wonder|doubt|idea|matter|one else|longer than)|can not (?:wait|help|stand)|why do not (?:you|we)|never mind)\b/;

/** Nothing below holds without one of these. */
const mayDeny = /\b(?:not|no|never|stop|quit) /;

/** A way of doing it is denied, not the thing: *don't talk to me like that*; what is left over of another clause: *not even with …*. */
const manner =
  /\bnot (?!feel|want|look|sound|seem)(?:\p{L}+ ){1,4}(?:like (?:(?:this|a|an) |$)|that way |this way |so )|^not (?:even|once|at all) |(?:^|(?:is|was) )not like (?:i|we|you|it|they) (?:am|are|is|have|do|can|had) /u;

/** Every content word with its sign. */
export function saidIn({ clauses }: ReadText): readonly Said[] {
  const said: Said[] = [];
  let carried = false;
  for (const [i, clause] of clauses.entries()) {
    const isSame = clauses[i - 1]?.sentence === clause.sentence;
    const isCoordinated: boolean = carried && isSame && /^(?:and|or|nor)$/.test(clause.link) && !hasSubject(clause);
    const found: readonly Said[] = readClause(clause, isCoordinated, isSame ? clauses[i - 1] : undefined).filter(
      ({ word }) => !word.counted,
    );
    said.push(...found);
    carried = isCoordinated || found.some(({ negated }) => negated);
  }
  return said;
}

const hasSubject = ({ line }: Clause) => /^(?:i|you|we|he|she|they|it|this|that) /.test(line);

const refusal =
  /\b(?:i|we) (?:will not|can not|could not|would rather not|(?:am|are) (?:not|never) (?:\p{L}+ing|ready|willing|able|prepared)|(?:do|did) not (?:want|need|agree|say|ask)|refuse)\b|\bi never\b/u;

function readClause(clause: Clause, isCoordinated: boolean, before: Clause | undefined): readonly Said[] {
  const mood = moodOf(clause, before);
  const isDenying = mayDeny.test(clause.line);
  const isIdiom = isDenying && (idiom.test(clause.line) || manner.test(clause.line));
  const said: Said[] = [];
  let isDenied = clause.link.endsWith('nor');
  let isHead = true;
  let ofYou =
    (mood === 'asked' && !hasSubject(clause)) ||
    (clause.link === 'who' && before?.words.some(({ norm }) => norm === 'you') === true);
  let reach = 0;
  const isAnswered = isDenying && answered.test(clause.line);
  const isStopOrder = isDenying && stopOrder.test(clause.line);
  for (const [i, word] of clause.words.entries()) {
    const { norm } = word;
    if (i === 0 && isAnswered) continue;
    if (isStopOrder && (norm === 'stop' || norm === 'quit')) ofYou = true;
    if (norm === 'you') ofYou = true;
    else if (otherSubjects.has(norm)) ofYou = false;
    if (negators.has(norm) || (stoppers.has(norm) && i + 1 < clause.words.length)) {
      if (!isIdiom) isDenied = !isDenied;
      isHead = true;
      reach = 0;
      if (negators.has(norm)) continue;
    }
    reach++;
    if (isFigure(norm)) {
      isHead = false;
      continue;
    }
    const isSmallVerb = smallVerbs.has(word.stem) && !(norm === 'going' && clause.words[i + 1]?.norm === 'to');
    if (functionWords.has(norm) && !isSmallVerb) continue;
    if (vague.has(norm)) continue;
    if (stoppers.has(norm)) continue;
    const denied = deniedBy(word.stem);
    const negated = isDenied && reach <= 7 && isHead;
    said.push({
      stem: denied ?? word.stem,
      negated: denied ? !negated : negated,
      mood: isIdiom || isCoordinated || (isDenied && !negated) ? 'open' : mood,
      isRefused: negated && refusal.test(clause.line),
      ofYou,
      isHead,
      word,
    });
    if (!passing.has(word.stem)) isHead = false;
    // What is forgotten is not denied beyond itself.
    if (denied) isDenied = false;
  }
  return said;
}

/** *No I won't …*: the first *no* answers. */
const answered = /^no (?:i|we|you|he|she|they|it) /;
const otherSubjects = new Set('i we he she they it this that'.split(' '));
const isFigure = (norm: string) => {
  const code = norm.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
};

const asks =
  /^(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must|who|what|where|when|why|how|which) /;

/** *Ur so immature stop pranking me*: an order behind a statement without a mark. */
const stopOrder =
  /^(?:\p{L}+ )*?(?<!\b(?:i|we|you|they|he|she|to|not|will|can|would|could|never|should|must|and) )(?:stop|quit) \p{L}+ing /u;

function moodOf(clause: Clause, before: Clause | undefined): Said['mood'] {
  const { line, link, sentence } = clause;
  if (/(?:^| )(?:or|if|unless|until|till|whether|although|though|than|before|after|why|how|what)$/.test(link))
    return 'open';
  if (
    /\b(?:(?:could|would|might) (?:not )?have|wish|if only|used to|too|until|till|unless|later|another time|instead of|rather than|(?:hard|difficult|a lot|too much) (?:for (?:me|us) )?to|easier|easy|harder|able to)\b/.test(
      line,
    )
  )
    return 'open';
  if (/\b(?:can|could|will|would) (?:you|we)\b|\bplease\b|\blet us\b|^(?:do not|never) /.test(line)) return 'asked';
  if (mayDeny.test(line) && stopOrder.test(line)) return 'asked';
  if (sentence.mood === 'question' && (asks.test(line) || clause.words.length === sentence.tokens.length))
    return 'open';
  if (
    /\b(?:would|could|should|might|may|rather)\b|\bi (?:really |just |also |do )*(?:need|want|hope|appreciate|love it|like it|miss|crave|am (?:craving|missing|longing|hoping)|long for)\b/.test(
      line,
    )
  )
    return 'asked';
  // *It would mean a lot | if you helped*, *I wish | that …*: a wish goes on over the border.
  if (
    before &&
    /\b(?:wish|hope|would|could|need|want)\b/.test(before.line) &&
    /^(?:that|if|when|and)?$/.test(link) &&
    link !== ''
  )
    return 'asked';
  return 'told';
}
