/** What a text asks for: orders, *can you …*, *please*, *let us …*, *I need you to …*. */
import { verbForm } from '../rewriters/verbs';
import { commonNames } from './first-names';
import { functionWords } from './function-words';
import type { Clause, ReadText, Word } from './reading';
import { deniedBy, moreVerbs, stemOf } from './stems';

const openers =
  /^(?:(?:just|then|so|also|now|maybe|please|and|ok|well|hey|anyway|first|next time|at least|just once|once|honestly|seriously|look|listen|right|oi|kindly|for once|babe|love|hun|honey|darling|quickly|go and|come and|go) )+/;

const leads: readonly RegExp[] = [
  /^(?:\p{L}+ ){0,5}?(?:(?:can|could|will|would) (?:you|we)|shall we|should we)(?: (?:please|just|maybe|at least|kindly|possibly|for once|also|ever))* (?!not be\b)/u,
  /^let us (?!not\b)/,
  /^(?:i|we) (?:really |just |do |also )?(?:need|want|would like|would love|am asking|expect) (?:you|us) (?:to )?/,
  /^would it kill you to /,
  /^is it too much to ask (?:you |for you )?(?:to )?/,
  /^(?:do not|never) forget (?:to |about )?/,
  /^make sure (?:that |you |to )*/,
  /^do not (?!be\b|you\b|ever\b|even\b|start\b|act\b|give me\b|come\b|have\b|make me\b|get |\p{L}+ (?:at|to|with|on|over|around) (?:me|us)\b|teach|test|project|criticise|criticize|make|tell me\b|touch|talk|speak|ghost|lie|ignore|blame|shout|yell|nag|cheat|interrupt|mess|screw|ruin|waste|embarrass|sulk|moan|whine|judge|treat|use|play|pretend|act|try|turn this|twist|put|walk|hang|do this|do that|worry|think|need|want|understand|know|care|love|like|see|feel|trust|believe|mind)/u,
  /^(?:you (?:need|have|had better|ought|are supposed) to |you (?:had )?better (?!not)|you (?:should|must) (?!have\b|be\b|know\b|feel\b|learn\b|hear\b|see\b|not\b))/,
];
/** Orders that hurt are themselves the sting, and calls for attention ask for nothing: nothing of them has to stay. */
const heat =
  /\b(?:shut|fuck|hell|alone|lost|grip|grow up|man up|get over|get out|go away|piss|stop|quit|dare|bother|drop dead|jump off|nose|calm down|chill|ashamed|wake up|mirror|at yourself|look at you|expect|lecture|preach|speech|spare me|save it|your mouth|imam|the wall|the hand|get real|get used|own up to|someone who cares|be a man|act like|relax|for all i care|one more time|once more|see what happens|think about that before|reason to|hold on|hang on|storm off|run off|walk off|walk away|walk out|wait wait|either|try being|think about (?:someone|somebody|anyone|others)|another word|(?:pin|put|blame) (?:this|that|it) on me|your weight|your tongue|opinions? to yourself|not (?:speak|talk)|try again|remind me (?:who|how|why|what|when|again)|look at that before|your meds|take comfort|enjoy|congratulations|blame me|use your (?:brain|brains|head)|take your time|take a (?:wild )?guess|look at how you|learn to|admit it|see if i care|any (?:more|less|\p{L}+er))\b/u;
const noOrders =
  /^(?:love|miss|thank|thanks|hope|guess|feel|know|mean|look|see|hear|need|want|like|hate|care|work|fight|lie|plan|play|promise|change|trust|respect|blame|cheat|hurt|text message|have|be|do|come on|come off|call yourself|go figure|wait what|forget it|try me|bet|swear|whine|rant|say what|think|act|believe|suppose|wonder|doubt|imagine|dread|welcome|value|question|worry|set|read the|rest|speed|saw|heat|light|warm|close|open|share|spare|dust|water|deal|end|start|stop|keep)\b/;
/** Those of them that are orders when something follows them. */
const ordersOnly =
  /^(?:look at|look after|look for|look up|plan (?:the|our|a)|have a look|have (?:the|dinner|it)|be (?:home|there|ready|on time|back|kind|nice|honest|here|careful|quiet|good|patient|quick)|do (?:the|your|it|my)|see (?:if|the|to)|hear me|come (?!on|off)|think (?:about|of)|keep (?:the|your|an)|close (?:the|your|that)|open (?:the|your|that|up)|start (?:the|by)|water (?:the|my|your)|warm (?:up|the)|heat (?:up|the)|dust (?:the)|set (?:the|an|your)|read (?:the|this|it|to)|change (?:the|your|his|her)|fight your|work (?:it|on)|text (?:me|him|her|them|my|your|the|us)|trust me|share the|spare|deal with|call (?:me|him|her|them|my|your|the|us))\b/;

/** Tells of a rewording whether something the draft asks for has gone. */
export function watchRequests(before: ReadText): (after: ReadText) => boolean {
  const requests = requestsOf(before);
  if (requests.length === 0) return () => false;
  return (after) => {
    const offered = offeredIn(after);
    return requests.some((request) => !isKept(request, offered));
  };
}

interface Request {
  /** Stems of its content. */
  readonly stems: readonly string[];
  /** Stem of what is to be done. */
  readonly verb: string;
  /** The order is itself what hurts: it lives on wherever the same thing is spoken of. */
  readonly isSting: boolean;
}

/** The content words of each request, without those in venom. */
function requestsOf(text: ReadText): readonly Request[] {
  const { clauses } = text;
  return clauses.flatMap((clause, i) => {
    // *Tell her | and see what happens*: the order is a threat.
    const then = clauses[i + 1];
    if (then?.link === 'and' && /^see (?:what|if)|^see $|^you will (?:see|know|get|find|be) /.test(then.line))
      return [];
    // *What was I supposed to do | talk to the fridge?* asks for nothing.
    if (/\bsupposed to do $/.test(clauses[i - 1]?.line ?? '')) return [];
    // *Think about that | before you …*, *get to the point | or don't send it*: no more than the sting going on.
    if (/\bbefore$/.test(then?.link ?? '') && /\b(?:think about|look at|remember) (?:that )?$/.test(clause.line))
      return [];
    if (clause.link === 'or' && clauses[i - 1]?.sentence === clause.sentence && clauses[i - 1]?.hurts) return [];
    // A condition that only leads in (*if you can drag yourself off it, …*) is another clause.
    if (!/^(?:and|but|or|so|then| )*$/.test(clause.link)) return [];
    const lead = leadOf(clauses, i);
    const asked = askedIn(clause, isGoingOn(clause, lead), isGoingOnTelling(clause, lead));
    // *Zip it*, *will you whisht about …*: the order is the sting.
    if (!asked || asked.find(({ norm }) => !functionWords.has(norm))?.shutsOut) return [];
    const next = clauses[i + 1];
    const content = contentOf(asked);
    const more = next && continues(clause, next) ? contentOf(next.words) : [];
    const [verb = ''] = content;
    return content.length === 0
      ? []
      : [{ stems: [...content, ...more], verb, isSting: asked.find(({ stem }) => stem === verb)?.presses === true }];
  });
}

/** The clause that a clause with *and* goes on with: not the condition between them. */
function leadOf(clauses: readonly Clause[], at: number): Clause | undefined {
  let i = at - 1;
  while (
    clauses[i]?.sentence === clauses[at]?.sentence &&
    clauses[i - 1]?.sentence === clauses[at]?.sentence &&
    /^(?:when|while|if|because|before|after|until|since|that)$/.test(clauses[i]?.link ?? '')
  )
    i--;
  return clauses[i];
}

/** *Can you stop that | and drop the parcel*: a second thing asked for with the same lead. */
function isGoingOn(clause: Clause, before: Clause | undefined): boolean {
  return (
    before?.sentence === clause.sentence &&
    /^(?:and|or)$/.test(clause.link) &&
    leads.some((lead) => lead.test(before.line))
  );
}

/** *You sit there | and tell me …*: a second thing that is told, no order. */
function isGoingOnTelling(clause: Clause, before: Clause | undefined): boolean {
  return (
    before?.sentence === clause.sentence &&
    /^(?:(?:and|or)(?: then)?|then)$/.test(clause.link) &&
    !clause.words[0]?.token.breakBefore &&
    /^(?:(?:and|so|but|now|ok|well|yes|no) )*(?:you|i|we|they|he|she) /.test(before.line)
  );
}

/** A clause whose words only go on with the one before: *bring the milk and the bread*. */
function continues(clause: Clause, next: Clause): boolean {
  if (next.sentence !== clause.sentence) return false;
  if (/^(?:and|or)$/.test(next.link))
    return /^(?:the|a|an|some|my|your|our|his|her|their) /.test(next.line) && next.words.length <= 4;
  return (
    /^(?:tell|explain|ask|show|check|say|admit|find out) (?:\p{L}+ ){0,3}$/u.test(clause.line) &&
    askedThings.test(next.link)
  );
}

const askedThings = /^(?:why|what|how|where|when|who|if|whether|that|which)$/;
/** Words a request does not live by. */
const weightless = new Set(
  'ass butt bum arse fuck fucking shit damn goddamn hell crap bullshit fault lazy useless right decent normal proper reasonable time hour minute second moment'.split(
    ' ',
  ),
);

/** Content words outside venom; names and figures are looked at on their own. */
function contentOf(words: readonly Word[]): readonly string[] {
  const content = withoutTail(words).filter(
    ({ venom, norm, counted }) =>
      !venom && !functionWords.has(norm) && !weightless.has(norm) && !/^\p{N}/u.test(norm) && !counted,
  );
  const unnamed = content.filter(({ norm }) => !commonNames.has(norm));
  return (unnamed.length > 0 ? unnamed : content).map(({ stem }) => deniedBy(stem) ?? stem);
}

/** Without a name called at the end (*you muppet*), *for once in your life* and *like a normal person*. */
function withoutTail(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ norm }, i) => {
    if (i === 0) return false;
    const left = words.length - i - 1;
    if (norm === 'you' && left > 0 && left <= 4) return words.slice(i + 1).every((word) => !isVerb(word.norm));
    return (
      (norm === 'for' && /^(?:once|a change)/.test(`${words[i + 1]?.norm} ${words[i + 2]?.norm}`)) ||
      (norm === 'like' && left > 1)
    );
  });
  return end < 0 ? words : words.slice(0, end);
}

const isVerb = (norm: string) =>
  verbForm(norm) !== null || moreVerbs.has(norm) || /^(?:can|could|will|would|should|might|may|must)$/.test(norm);

/** The words of what is asked, or null. */
function askedIn(clause: Clause, isGoingOn: boolean, isTold: boolean): readonly Word[] | null {
  const opened = openers.exec(clause.line)?.[0] ?? '';
  const line = clause.line.slice(opened.length);
  if (heat.test(line)) return null;
  const lead = leads.map((known) => known.exec(line)?.[0]).find((found) => found !== undefined);
  const skipped = opened.split(' ').length - 1;
  if (lead !== undefined) {
    const asked = clause.words.slice(skipped + lead.split(' ').length - 1);
    return asked.every((word) => word.hurts) && asked.length < 2 ? null : asked;
  }
  const words = clause.words.slice(skipped);
  if (words.every((word) => word.hurts)) return null;
  if (!isGoingOn && (clause.sentence.mood === 'question' || isTold)) return null;
  return isOrder(words, line, opened) ? words : null;
}

function isOrder(words: readonly Word[], line: string, opened: string): boolean {
  const [first, second] = words;
  if (!first || !second) return false;
  if (verbForm(first.norm)?.kind !== 'base' && !moreVerbs.has(first.norm)) return false;
  if (
    /^(?:is|are|was|were|has|have|had|will|would|can|could|did|does|do|of|goes|comes|gets|needs|looks|stays|costs) /.test(
      `${second.norm} `,
    )
  )
    return false;
  if (/\bplease\b/.test(opened)) return true;
  return !noOrders.test(line) || ordersOnly.test(line);
}

const stemSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stemOf));
const persons = stemSet('mother mom dad sister brother kid son daughter parent friend boss family');
/** Any of them may stand for the other. */
const telling = stemSet(
  'tell say explain talk speak know understand answer reply ask hear admit confess prove honest share',
);

/** Who demands to hear that they were right asks to be heard. */
const admitting = stemSet('admit confess own prove apologise');

/** Words with which something is asked, wished or called important. */
const asking =
  /\b(?:can|could|would|will|shall|please|need|needs|needed|want|wish|hope|love|like|appreciate|appreciated|grateful|glad|ask|asking|help|matters|important|let us|remember|rather|should|must|have to|due)\b/;

/** Stems of a text, and those in sentences that ask for something. */
interface Offered {
  readonly all: ReadonlySet<string>;
  readonly asked: () => ReadonlySet<string>;
}

function offeredIn({ clauses }: ReadText): Offered {
  const stems = (among: readonly Clause[]) =>
    new Set(among.flatMap(({ words }) => words.map(({ stem }) => deniedBy(stem) ?? stem)));
  const open = () =>
    new Set(
      clauses
        .filter(
          (clause) => asking.test(clause.line) || clause.sentence.mood !== 'statement' || askedIn(clause, false, false),
        )
        .map(({ sentence }) => sentence),
    );
  const asked = () => {
    const among = open();
    return stems(clauses.filter(({ sentence }) => among.has(sentence)));
  };
  return { all: stems(clauses), asked };
}

/** A request lives on if at least half of its content does, what it is about above all; without its verb it must still ask. */
function isKept({ stems, verb, isSting }: Request, { all, asked }: Offered): boolean {
  const things = stems.filter((stem) => stem !== verb && !persons.has(stem));
  const has = (list: readonly string[], among: ReadonlySet<string>) => list.filter((stem) => among.has(stem)).length;
  if (admitting.has(verb) || (stems.length === 2 && stems.includes(stemOf('sorry'))))
    return [...telling, stemOf('see'), stemOf('part')].some((stem) => all.has(stem));
  if (things.length === 0) return all.has(verb) || (telling.has(verb) && [...telling].some((stem) => all.has(stem)));
  if (isSting) return has(things, all) * 2 >= things.length;
  return has(things, all.has(verb) ? all : asked()) * 2 >= things.length && has(stems, all) * 2 >= stems.length;
}
