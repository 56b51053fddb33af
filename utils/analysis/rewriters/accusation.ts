/** *You never …*, *you always …*, *all you do is …*: the event behind the absolute, and the wish inside it. */
import type { Theme } from '../lexicon/needs';
import type { Content, Hurt } from './content';
import { frame, mindReading, unaskable } from './lead';
import { type Match, matchFrame } from './reading';
import { isBase, verbForm } from './verbs';

const neverBeing = frame('you are ~(?:never|hardly ever|rarely|not ever) (.+)$');
const never = frame(
  'you ~(?:never|hardly ever|hardly|rarely|barely|do not ever|do not|(did not)|(can not)) ~(\\S+)( .+)?$',
);
const neverHave = frame('(?:you have ~(?:never|not ever)|not once have you|never once have you) ~(\\S+)( .+)?$');
const alwaysBeing = frame('you are (?:always|constantly|forever|permanently|never not) ~(.+)$');
const neverOnce = frame('you ~never once (in (?:the )?(?:last )?\\S+ (?:years|months|weeks|days) )?(\\S+)( .+)?$');
const always = frame('you (?:always|constantly|keep on|keep|forever|just|only) ~(\\S+)( .+)?$');
const allYouDo = frame('all you (?:ever |do ever )?(?:do|want to do) is (?:to )?(\\S+)( .+)?$');
const allYouCare = frame(
  '(?:all|the only thing) you (?:ever )?~(?:care about|think about|talk about|think of|care for) (?:is|are) (.+)$',
);
const everyTime = frame('every (?:single )?time (.+?) you ~(\\S+)( .+)?$');

/** Words that make a judgement of an event: these are told as a feeling. */
const judging =
  /^(?:lazy|selfish|so|such|a|an|too|mean|rude|cold|negative|moody|mad|angry|miserable|dramatic|right|wrong|the|like|playing|acting|being|making|happy|there for|sorry|perfect|innocent|special)\b/;
const judgingVerb = /^(?:ruin|spoil|destroy|kill|make|act|play|turn|manage|find|have|blame|twist|screw|mess|use)$/;

export function rewriteAccusation(hurt: Hurt): Content | null {
  return readOnlyCare(hurt) ?? readNever(hurt) ?? readAlways(hurt) ?? readEveryTime(hurt);
}

/** *All you care about is …*: the thing, without the charge. */
function readOnlyCare(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, allYouCare);
  if (!match || /\b(?:you|yourself|me)\b/.test(match.norm(1)) || match.norm(1).split(' ').length > 6) return null;
  return { theme: hurt.theme, step: 'clause', about: match.carry(1) };
}

function readNever(hurt: Hurt): Content | null {
  const being = matchFrame(hurt.reading, neverBeing);
  if (being && !/^(?:going to|gonna)/.test(being.norm(1))) return event(hurt.theme, `you're not ${being.carry(1)}`);
  const have = matchFrame(hurt.reading, neverHave);
  if (have) return notVerb(hurt.theme, have, true);
  const once = matchFrame(hurt.reading, neverOnce);
  const form = once ? verbForm(once.norm(2)) : null;
  if (once && form?.kind === 'past' && !mindReading.has(form.base)) {
    const rest = `${after(once.carry(3))}${after(once.carry(1))}`;
    return { theme: hurt.theme, step: 'full', observation: `you didn't ${form.base}${rest}`, past: true };
  }
  const plain = matchFrame(hurt.reading, never);
  return plain ? (readNegated(hurt.theme, plain) ?? notVerb(hurt.theme, shift(plain, 2), false)) : null;
}

/** *You didn't even …*, *you can't even …*: already a plain event once the sting is out. */
function readNegated(theme: Theme, match: Match): Content | null {
  const base = verbForm(match.norm(3))?.base ?? '';
  const verb = `${match.carry(3)}${after(match.carry(4))}`;
  if (!base || mindReading.has(base) || base === 'have' || (/^(?:do|be)$/.test(base) && !match.carry(4))) return null;
  if (match.norm(1)) return { theme, step: 'full', observation: `you didn't ${verb}`, past: true };
  return match.norm(2) ? event(theme, `you can't ${verb}`) : null;
}

function shift(match: Match, by: number): Match {
  return { ...match, norm: (group) => match.norm(group + by), carry: (group) => match.carry(group + by) };
}

function notVerb(theme: Theme, match: Match, isPerfect: boolean): Content | null {
  const word = match.norm(1);
  const form = verbForm(word);
  const base = form?.base ?? word;
  const rest = match.carry(2);
  const shared = base === 'want' ? /^to (.+) (?:with me|with us|together)(?: any ?more)?$/i.exec(rest)?.[1] : undefined;
  if (shared) return { theme: 'together', step: 'full', observation: `we don't ${shared} together` };
  if (mindReading.has(base)) return inward(theme, match);
  if (/^(?:do|have|be|will|would|can)$/.test(base) && !rest) return null;
  if (isPerfect && form?.kind !== 'past') return null;
  if (isPerfect)
    return { theme, step: 'full', observation: `you haven't ${match.carry(1)}${after(rest)}`, link: 'that' };
  if (form?.kind === 'past' && form.base !== word) {
    return { theme, step: 'full', observation: `you didn't ${base}${after(rest)}`, past: true };
  }
  if (!isBase(word)) return null;
  const verb = `${match.carry(1)}${after(rest)}`;
  const content = event(theme, `you don't ${verb}`);
  return unaskable.has(base) || isEmptyAsk(verb)
    ? content
    : { ...content, ask: verb.replace(/ (?:any ?more|either|yet)\b/gi, '') };
}

/** *Do anything*, *listen*, *try*: too little to ask for in these words alone. */
function isEmptyAsk(verb: string): boolean {
  return /^(?:listen|try|do (?:anything|shit|nothing|a thing)|help|say|change|talk|even)$|\b(?:anything|anyone|nothing)\b/i.test(
    verb,
  );
}

function readAlways(hurt: Hurt): Content | null {
  const being = matchFrame(hurt.reading, alwaysBeing);
  if (being) return judging.test(being.norm(1)) ? null : event(hurt.theme, `you're ${being.carry(1)}`);
  const match = matchFrame(hurt.reading, allYouDo) ?? matchFrame(hurt.reading, always);
  if (!match) return null;
  return doing(hurt.theme, match, 1);
}

function doing(theme: Theme, match: Match, group: number): Content | null {
  const form = verbForm(match.norm(group));
  const rest = match.carry(group + 1);
  if (!form) return null;
  if (mindReading.has(form.base)) return inward(theme, match);
  if (judgingVerb.test(form.base)) return null;
  if (form.kind === 'ing') return event(theme, `you're ${match.carry(group)}${after(rest)}`);
  if (form.kind === 'past') return { ...event(theme, `you ${match.carry(group)}${after(rest)}`), past: true };
  return form.kind === 'base' ? event(theme, `you ${match.carry(group)}${after(rest)}`) : null;
}

function readEveryTime(hurt: Hurt): Content | null {
  const match = matchFrame(hurt.reading, everyTime);
  if (!match) return null;
  const form = verbForm(match.norm(2));
  if (form?.kind !== 'base' || judgingVerb.test(form.base) || mindReading.has(form.base)) {
    return { theme: 'us', step: 'topic' };
  }
  return event(hurt.theme, `${match.carry(1)} and you ${match.carry(2)}${after(match.carry(3))}`);
}

/** What the other is said to think or feel becomes the writer's own feeling about the matter. */
function inward(theme: Theme, match: Match): Content {
  const matter = /(?:^|about |for |of )((?:my (?!feelings|needs)|our |what i |the )\S.*)$/i.exec(match.carry(2))?.[1];
  return matter ? { theme, step: 'clause', about: matter } : { theme, step: 'topic' };
}

function event(theme: Theme, observation: string): Content {
  return { theme, step: 'full', observation };
}

function after(rest: string): string {
  return rest ? ` ${rest}` : '';
}
