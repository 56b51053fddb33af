/** *You're so …*, *you make me …*: a verdict on who they are becomes the matter it was passed on. */
import type { Content, Hurt } from './content';
import { frame } from './lead';
import { matchFrame } from './reading';

const verdict = frame(
  '(?:you are|you were|you have been|you can be|you look|you sound|that is|that was|you act|you acted|you are being|you are acting|stop being|quit being) .*?\\b(about|with|over|when it comes to|at) (.+?)(?= (?:it is|that is|this is|you|because|and|but|so|when|while|if|we are|i am|i have)\\b|$)',
);
const verdictWhen = frame(
  'you (?:are|were|can be|act|look|sound) .*?\\b(?:when|whenever|every time|for|because) (i|we|you|my|the kids) (.+)$',
);
const makesMeFeel = frame('you (?:always |constantly )?(made|make) me feel (?:like |so |like a |like an )?(.+)$');

/** Matters a feeling can be about: a possessive or an article and a noun, a day, a doing. */
const matter =
  /^(?:my|our|your|the|this|that|his|her|their|money|work|sex|food|cleaning|housework|plans|everything|dinner|kids|what)\b/;
const plainFeeling =
  /^(?:small|stupid|alone|lonely|invisible|unwanted|unloved|guilty|bad|ugly|useless|worthless|unimportant|like nothing|ashamed|anxious|unsafe|crazy|shit|like shit)\b/;

export function rewriteVerdict(hurt: Hurt): Content | null {
  return readFeeling(hurt) ?? readMatter(hurt) ?? readWhen(hurt);
}

function readMatter(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, verdict);
  if (!match || !matter.test(match.norm(2)) || match.norm(2).split(' ').length > 7) return null;
  if (/\b(?:you|least|worst|ass|hell|heart)\b/.test(match.norm(2))) return null;
  return { theme: hurt.theme, step: 'clause', about: match.carry(2) };
}

function readWhen(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, verdictWhen);
  if (!match || /\b(?:as|like|than) (?:a|an)\b/.test(match.norm(2))) return null;
  if (/\bfor\b|\bbecause\b/.test(hurt.reading.line)) return null;
  return { theme: hurt.theme, step: 'clause', observation: `${match.carry(1)} ${match.carry(2)}` };
}

function readFeeling(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, makesMeFeel);
  if (!match || !plainFeeling.test(match.norm(2))) return null;
  return { theme: hurt.theme, step: 'topic' };
}
