/** *It's not my fault …*, *if you hadn't …*: the writer's own side, plainly, and what would have helped. */
import type { Content, Hurt } from './content';
import { frame } from './lead';
import { matchFrame } from './reading';
import { pastOf, verbForm } from './verbs';

const notMyFault = frame(
  '(?:it is|this is|that is|it was)? ?(?:hardly |really |literally )?not (?:my|all my) (?:fault|problem|doing)(?: that| if| because)? (.+)$',
);
const neverTold = /\bnot my (?:fault|problem)(?: that| if| because)? you never (\S+)( .+)?$/d;
const onlyBecause = /^i (?:just |only )(\S+)( .+?)? because (?:of )?(?:you|your)\b/d;
const ownPart = /\bi would not (?:have|of) (\S+)( .+?)? if you\b/d;
const ifYouHad =
  /\bif you (?:would|had) (?:just |only |actually |ever |fucking )*(not )?(?:just |only |actually |ever |fucking )*(?:have )?(\S+)( .+?)?(?:(?: then| maybe)? (?:i|we|it|this|that|none) (?:would|might|could|will).*)?$/d;
const ifYouDid =
  /\bif you (?:just |only |actually |ever |fucking )*(did not|were not|was not|had not|did|were|was|could|listened|helped|told|asked|called|paid|tried|stopped) ?(?:just |always |so |constantly |fucking )*(.*?)(?:(?: then| maybe)? (?:i|we|it|this|that|none) (?:would|might|could|will).*)?$/d;

export function rewriteCounterBlame(hurt: Hurt): Content | null {
  return readWish(hurt) ?? readSide(hurt) ?? readOnly(hurt);
}

function readWish(hurt: Hurt): Content | null {
  if (!/\b(?:would|might|could|maybe)\b/.test(hurt.reading.line)) return null;
  const had = matchFrame(hurt.reading, ifYouHad);
  if (had && (verbForm(had.norm(2))?.kind === 'past' || /ed$/.test(had.norm(2)))) {
    const verb = `${had.carry(2)}${had.carry(3) ? ` ${had.carry(3)}` : ''}`;
    return {
      ...readOwn(hurt),
      theme: 'fairness',
      step: 'full',
      wish: had.norm(1) ? `you hadn't ${verb}` : `you'd ${verb}`,
    };
  }
  const did = matchFrame(hurt.reading, ifYouDid);
  if (!did?.norm(2) || isVerdict(did.norm(2))) return null;
  const verb = did
    .norm(1)
    .replace('did not', "didn't")
    .replace('were not', "weren't")
    .replace('was not', "weren't")
    .replace('had not', "hadn't");
  return { ...readOwn(hurt), theme: 'fairness', step: 'full', wish: `you ${verb} ${did.carry(2)}` };
}

/** *I wouldn't have shouted if …* admits that the writer did. */
function readOwn(hurt: Hurt): Pick<Content, 'own'> {
  const match = matchFrame(hurt.reading, ownPart);
  const past = match ? pastOf(match.norm(1)) : null;
  return match && past ? { own: `${past}${match.carry(2) ? ` ${match.carry(2)}` : ''}` } : {};
}

/** *I only looked because you …*: what the writer did, without the excuse. */
function readOnly(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, onlyBecause);
  if (
    !match ||
    (verbForm(match.norm(1))?.kind !== 'past' && !/ed$/.test(match.norm(1))) ||
    /^(?:was|were|had|did)$/.test(match.norm(1))
  )
    return null;
  return { theme: 'us', step: 'full', own: `${match.carry(1)}${match.carry(2) ? ` ${match.carry(2)}` : ''}` };
}

function isVerdict(norm: string): boolean {
  return /^(?:such|so|a|an|always|such a|being|act|any|lazy|crazy|selfish|stupid|shady|dramatic|controlling|make|be)\b|like a\b/.test(
    norm,
  );
}

function readSide(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, notMyFault);
  if (!match) return null;
  const never = matchFrame(hurt.reading, neverTold);
  if (never && verbForm(never.norm(1))?.kind === 'past')
    return {
      theme: 'fairness',
      step: 'full',
      wish: `you'd ${never.carry(1)}${never.carry(2) ? ` ${never.carry(2)}` : ''}`,
    };
  if (/^(?:you|your)\b/.test(match.norm(1))) return null;
  return { theme: 'fairness', step: 'full', side: `${match.carry(1)}, and that wasn't down to me` };
}
