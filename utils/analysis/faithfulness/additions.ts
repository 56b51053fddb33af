/** What a rewording may not add: an apology nobody meant, a promise nobody made. */
import type { Clause, ReadText } from './reading';
import { twinStemOf } from './twins';

const apologies: readonly RegExp[] = [
  /^(?:(?:and|but|oh|so|really|very|truly|ok|hey|babe|love|hi|just|i|am|feel|terribly|honestly|also|deeply|genuinely) )*sorry\b/,
  /\bi (?:am|feel|was|do feel)(?: (?:so|really|very|truly|also|just|deeply|genuinely|a bit|terribly|not))* sorry\b/,
  /\bi (?:(?:do|want to|would like to|must|also|sincerely|really|need to|just|truly|have to|wanted to|owe you an?) )*(?:apologize|apology|regret)\b/,
  /\bmy (?:(?:sincere|deepest|sincerest) )?(?:apologies|apology|bad|fault|mistake)\b|^apologies\b|\b(?:accept|forgive|pardon|excuse) m[ey]\b|^pardon\b/,
  /\bi (?:was|am|know i was|have been) (?:so |really |too |very |also |being |a bit |in the )*(?:wrong|unfair|harsh|out of line|at fault|to blame|partly to blame|unkind|mean|rude|part of the problem)\b/,
  /\bi (?:should not have|messed up|screwed up|overreacted|went too far|let you down|did not mean (?:to|any|it)|blame myself|hurt you|owe you)\b/,
  /\bi (?:(?:want to|would like to|do|can|have to|also|fully|partly) )*(?:take|accept|own|bear|share) (?:(?:the|full|some|all|my|part of the|my share of the|a share of the|half the|your|partial) )*(?:blame|responsibility|fault)\b/,
  /\bi (?:feel|felt) (?:so |really |very |a bit )*(?:bad|guilty|ashamed|terrible|awful) (?:for|about (?:how i|what i|the way i|my|shouting|snapping))\b/,
  /\b(?:it is|that is|this is|that was|it was) (?:(?:all|partly|also|probably|entirely) )*(?:on me|my fault|my own fault|my doing)\b/,
  /\bforgive me\b|\byour forgiveness\b/,
  // Appeasing: saying they are right, giving in, making oneself small.
  /\byou (?:are|were)(?: (?:so|absolutely|totally|completely|probably|always|both))* right(?! (?:here|there|now|next|behind|beside|about to))\b|\byou know best\b/,
  /\bwhatever you (?:want|like|say|think|need|prefer|decide)\b|\b(?:as you wish|have it your way|anything for you|i (?:will )?(?:give in|back down))\b/,
  /\bi (?:know|admit|realize|realise|guess) i (?:have been|was|am|can be|make you|made you|drive you|upset you|annoy you|get on your|could have been|do not always|did not|should)\b/,
  /(?<!\blike )\bi am (?:not (?:perfect|easy|innocent|an angel|a saint)|no (?:angel|saint)|(?:just |probably |maybe |being )*(?:too sensitive|too much|too needy|silly|dramatic|unreasonable|the problem|the one to blame))\b/,
  /\bi (?:(?:probably|may|might|maybe|guess i) )*(?:deserved? (?:it|this|that)|(?:am |might be |may be )?(?:probably |maybe |just )?(?:asking|expecting|wanting) too much|had it coming|asked for (?:it|this))\b|\bsilly of me\b|\bi (?:have )?(?:made|make) (?:a |some |many |so many )?mistakes?\b|\bdid i do (?:something|anything) wrong\b|\b(?:fix|undo|make up for) what i (?:did|said|have done)\b|\b(?:fix|undo|regret) $|\bi (?:do not want to|hate to|do not mean to) be (?:a |so |such a )?(?:nag|burden|bother|pain|difficult|needy|nuisance|demanding)\b/,
  /\bi (?:can |do )*(?:see|own|accept|admit|take) my (?:own )?(?:part|share)\b/,
];

/** Tells of a rewording whether it holds an apology or self-blame that the draft does not hold. */
export function watchApologies(before: ReadText): (after: ReadText) => boolean {
  // *You never forgive me* is no apology of the writer.
  const isAllowed = before.clauses.some(
    (clause) =>
      isApology(clause) &&
      !/^(?:why )?(?:do |can )?you (?:never|do not|can not|will not|always|only|not) /.test(clause.line),
  );
  return (after) => !isAllowed && after.clauses.some(isApology);
}

const isApology = ({ line, link }: Clause) =>
  link !== 'if' &&
  !/\b(?:not|never) (?:be |say |so |really )*(?:sorry|apologize|my fault|my bad)\b/.test(line) &&
  apologies.some((apology) => apology.test(line));

/** Words of a vow, and what comes after them. */
const vows: readonly RegExp[] = [
  /\b(?:i|we) (?:(?:really|always|never|just|also|definitely|gladly|certainly|honestly|both) )*(?:will|shall|am going to|are going to|am gonna)(?: (?:not|never|always|also|try|do|my|best|definitely|gladly|be sure to|make sure to|certainly|even|make|an|more|effort|just|both|to))* ([a-z']+)/,
  /\b(?:i|we) (?:do |can |solemnly |really )*(?:promise|swear|vow|pledge|guarantee|commit to|am committed to)\b(?: (?:you|that|i|we|to|will|not|never))* ?([a-z']*)/,
  /\byou (?:have|have got) my word\b ?()|\bcount on me\b ?()|\bmake it up to you\b ?()|\bfrom (?:now|today) on i (?:will )?([a-z']*)|\bi give you my word\b ?()/,
  /\bi (?:am|would be|will be) (?:more than |very |quite |so |really |also )*(?:happy|glad|willing|prepared|ready) to (?:also |try |help )*([a-z']+)/,
  /\blet me (?:(?:also|try) )*(?:to )?(?!know|finish|be|speak|explain|handle|come|check|read|answer|hold|see|say|hear|have|down|go|talk|in|do it my|tell|think|get|go|live|sleep|rest|make my|choose|breathe|just|help you understand)([a-z']+)/,
  /\bi (?:can|could)(?: also| gladly| happily| maybe)* (?!not |feel|see|hear|understand|tell|use|really|do with|talk|be |go |come )([a-z']+) (?:\S+ ){0,12}(?:for (?:you|us)|instead|if you|in return) /,
  /\b(?:in return|next time|in exchange) i (?:will |can |would )?([a-z']+)/,
];
/** Coming back from a break is what a break is; needing and feeling promise nothing. */
const noVow =
  /\b(?:i|we) (?:will|am going to|are going to) (?:(?:not|just|also|always) )*(?:(?:be|come|get) back|be honest|be able|be on (?:my|our)|be there (?!for)|be (?:late|ready|home|upset|hurt|sad)|need|feel|miss|want|understand if|have to|wait|get (?:upset|angry|hurt|stressed|anxious)|end up|start (?:to|crying|feeling)|stop here|admit|lose|never (?:forget|understand))\b/;
const easily =
  /^(?:have|be|get|feel|listen|hear|talk|understand|know|see|hear you|discuss|sit|chat|wait|answer|explain)$/;

/** Tells of a rewording whether it says *I will …* with something the draft does not say of the writer. */
export function watchPromises(before: ReadText): (after: ReadText) => boolean {
  const own = new Set(before.clauses.flatMap(ownStems));
  const vowedBefore = before.clauses.some((clause) => vowIn(clause)?.verb === '');
  const kept = new Set(before.clauses.map(({ line }) => line));
  const isNew = (clause: Clause) => {
    const vow = kept.has(clause.line) ? null : vowIn(clause);
    return vow !== null && (vow.verb === '' ? !vowedBefore : !own.has(twinStemOf(vow.verb)));
  };
  return (after) => after.clauses.some(isNew);
}

/** What the writer says of themselves: the words after *I* or *we*. */
function ownStems({ words }: Clause): readonly string[] {
  const from = words.findIndex(({ norm }) => /^(?:i|we)$/.test(norm));
  return from < 0 ? [] : words.slice(from).map(({ stem }) => stem);
}

/** Whether a clause promises something. */
export const isVow = (clause: Clause) => vowIn(clause) !== null;

/** No vow does without one of these. */
const vowWords = new Set(
  'will shall going gonna promise swear vow pledge guarantee commit committed word count from make willing happy glad prepared ready let can could return next exchange'.split(
    ' ',
  ),
);

function vowIn(clause: Clause): { readonly verb: string } | null {
  if (!clause.words.some(({ norm }) => vowWords.has(norm))) return null;
  const { line, link, sentence } = clause;
  if (/(?:^| )(?:if|whether|when|what|how|why|until|that|where)$/.test(link) || sentence.mood === 'question') {
    if (!/\b(?:promise|swear)\b/.test(line) && !/^that$/.test(link)) return null;
  }
  const clean = line.replace(noVow, '');
  for (const vow of vows) {
    const found = vow.exec(clean);
    if (!found) continue;
    const verb = found.slice(1).find((group) => group !== undefined) ?? '';
    if (vow === vows[3] && easily.test(verb)) continue;
    return { verb };
  }
  return null;
}
