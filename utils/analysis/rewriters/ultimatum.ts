/** *If you don't …, I'm leaving*, *… or else*: the request inside the condition, with the choice left open. */
import type { Content, Hurt } from './content';
import { frame } from './lead';
import { matchFrame } from './reading';
import { isBase, verbForm } from './verbs';

const end =
  '(?: (?:then )?(?:i|we are|do not|it is|you can|you will|that is|consider|good luck|forget|see|there will|there is|we will|just|never|go|pack|find)\\b.*)?$';
const unless = frame(
  `(?:and |i swear )*(?:if you (?:do not|can not|will not|are not|did not)|unless you) ~(.+?)${end}`,
);
const notBe = frame(`(?:and )*if you are not (.+?)${end}`);
const ifYou = frame(`(?:and |i swear )*if you (?:ever |even |dare |so much as )*(\\S+)( .+?)?${end}`);
const orElse = frame(
  '(?:either )?(?:you better|you had better|you would better|better|you have to|you need to|you will|you|please|just)? ?(.+?) or (?:else|i|we|do not|it is|you|that is|consider|forget).*$',
);
const better = frame(
  '(?:you better|you had better|you would better|you have to|you need to|you are going to|you will) (not )?(.+)$',
);
const rival = frame(
  '(?:it is |choose |pick )?(?:either )?(?:me|us) or ((?:the|your|that|this) [^,]+?|[a-z]+ing(?: \\S+)?)$',
);
const rivalFirst = frame('(?:it is |choose |pick )?(?:either )?((?:the|your|that|this) \\S+) or (?:me|us)$');
const lastChance =
  /\b(?:last (?:chance|warning)|not going to (?:say|ask|tell)|or else|or i|or it is|me or|do not make me)\b/;

export function rewriteUltimatum(hurt: Hurt): Content | null {
  if (hurt.family !== 'pressure' && hurt.family !== 'stonewalling') return null;
  return readRival(hurt) ?? readCondition(hurt) ?? readOrElse(hurt) ?? readOrder(hurt);
}

/** *It's me or the band*: the band is what it is about. */
function readRival(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, rival) ?? matchFrame(hurt.reading, rivalFirst);
  if (!match || /\b(?:you|nothing|else)\b/.test(match.norm(1))) return null;
  return { theme: hurt.theme, step: 'clause', about: match.carry(1) };
}

function readCondition(hurt: Hurt): Content | null {
  const be = matchFrame(hurt.reading, notBe);
  if (be) return choice(hurt, `be ${be.carry(1)}`);
  const want = matchFrame(hurt.reading, unless);
  if (want && isDoable(want.norm(1))) return choice(hurt, want.carry(1));
  const avoid = matchFrame(hurt.reading, ifYou);
  if (!avoid || !isDoing(avoid.norm(1), avoid.norm(2))) return null;
  if (/^(?:want|love|loved|really|cared|care|think|need|be)$/.test(avoid.norm(1))) return null;
  const verb = `${avoid.carry(1)}${avoid.carry(2) ? ` ${avoid.carry(2)}` : ''}`;
  return { theme: hurt.theme, step: 'full', stop: verb };
}

/** A verb we know, or a word that what follows shows to be one: *step out of this house*. */
function isDoing(verb: string, rest: string): boolean {
  const form = verbForm(verb);
  if (form) return form.kind === 'base';
  return isBase(verb) && /^(?:out|off|up|down|to|the|my|your|that|this|over|away|back|past)\b/.test(rest);
}

function readOrElse(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, orElse);
  if (!match || !isDoable(match.norm(1)) || lastChance.test(match.norm(1))) return null;
  return choice(hurt, match.carry(1));
}

function readOrder(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, better);
  if (match?.norm(1) && /^be\b/.test(match.norm(2))) return null;
  if (!match || !isDoable(match.norm(2)) || /\b(?:regret|sorry|see|pay for|learn)\b/.test(match.norm(2))) return null;
  return match.norm(1) ? { theme: hurt.theme, step: 'full', stop: match.carry(2) } : choice(hurt, match.carry(2));
}

function isDoable(norm: string): boolean {
  const verb = norm.split(' ')[0] ?? '';
  if (/^be (?:on|home|at|here|there|back|in|ready)\b/.test(norm)) return true;
  const isVerb = verbForm(verb) !== null || /^\S+ (?:the|my|your|that|this|it|me|her|his|them|us|a)\b/.test(norm);
  return (
    isBase(verb) &&
    isVerb &&
    !/^(?:either|home|in|on|at|love|care|want|like|be|know|think|have|shut|dare|the|my|your|this|that|it|you|i)$/.test(
      verb,
    )
  );
}

function choice(hurt: Hurt, ask: string): Content {
  return { theme: hurt.theme, step: 'full', ask, isChoice: true };
}
