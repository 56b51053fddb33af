/** From a word to what is compared: the same thing said in another form, or by its everyday twin, has the same stem. */

import { verbForm } from '../rewriters/verbs';
import { inflections } from '../text/inflect';

/** Past forms the rules do not give, `form base`. */
const irregular = new Map(
  (
    'rang ring,rung ring,sang sing,sung sing,built build,bit bite,bitten bite,dealt deal,fed feed,flew fly,flown fly,hung hang,laid lay,led lead,lent lend,lit light,rode ride,ridden ride,shook shake,shaken shake,' +
    'shot shoot,sank sink,slid slide,spilt spill,spoilt spoil,spun spin,stole steal,stolen steal,stuck stick,struck strike,swam swim,swept sweep,tore tear,torn tear,wept weep,drew draw,drawn draw,froze freeze,' +
    'frozen freeze,burnt burn,learnt learn,leapt leap,dreamt dream,bent bend,bound bind,fought fight,sought seek,thought think,woken wake,children child,men man,women woman,feet foot,teeth tooth,lives life,wives wife,' +
    'knives knife,shelves shelf,keys key,days day,worse bad,worst bad,died die,dying die,tying tie,tied tie,using use,used use,owing owe,seeing see,agreed agree,agreeing agree,freed free'
  )
    .split(',')
    .map((entry) => entry.split(' ') as [string, string]),
);

/** Verbs of everyday messages beyond those couples quarrel with. */
export const moreVerbs: ReadonlySet<string> = new Set(
  (
    'hope care matter pee piss miss ring sign defrost water transfer collect fetch grab pick print scan email mail charge unplug plug switch hoover mop sweep dust scrub wipe rinse sort organise organize arrange arrive join lift ' +
    'renew register fill file submit upload download attach forward reply respond phone dial reach message confirm reserve return refund swap replace assemble build hammer drill saw trim cut prune rake dig plant peel ' +
    'chop boil bake roast fry grill heat warm serve pour stir taste freeze chill pack unpack carry drag lock unlock bolt close shut open knock heat hand deliver ship post stamp drop collect bin recycle ' +
    'sew stitch dye polish wax change dress undress comb brush shave bath shower tuck wake soothe burp rock cuddle walk brush groom muzzle vaccinate medicate dose inject measure weigh ' +
    'hate dread doubt guess suppose wonder expect imagine deserve prefer rely depend handle manage cope deal struggle suffer react respond raise lower calm relax rest settle solve improve ' +
    'share split divide balance include invite welcome reassure encourage comfort consider value trust apologise apologize admit deny accuse question doubt prove refuse decline accept agree allow permit forbid borrow lend owe steal rob cheat ' +
    'babysit travel fly board land crash swerve speed brake steer overtake tow fuel refuel top jump climb swim cycle dance sing hum whistle shove slap kick spit bite scratch smash crack tear rip stain burn bleed faint vomit ' +
    'nag moan sulk mumble whisper interrupt discuss debate argue quarrel fight race rush hurry delay cancel postpone rearrange attend visit host greet hug explain describe express repeat remind'
  ).split(' '),
);

let forms: ReadonlyMap<string, string> | null = null;

function moreForms(): ReadonlyMap<string, string> {
  forms ??= new Map([...moreVerbs].flatMap((base) => inflections(base).map((form) => [form, base] as const)));
  return forms;
}

/** Whether a word is the past of a verb and no other form of it. */
export const isPast = (norm: string): boolean =>
  verbForm(norm)?.kind === 'past' ||
  (!/(?:ing|s)$/.test(norm) && !moreVerbs.has(norm) && (irregular.has(norm) || moreForms().has(norm)));

/** Everyday twins: any of a line stands for the first. Words that mean it the other way round stand in `opposites`. */
const twins = new Map(
  [
    'call ring phone dial bell telephone',
    'text message txt sms',
    'reply respond answer',
    'buy purchase',
    'fetch collect grab pick get bring',
    'mom mum mother mam mummy mama ma',
    'dad father daddy papa',
    'kid child children kiddo kiddie',
    'grandmother nan gran nana grandma granny nanna nani dadi',
    'tv telly television',
    'clean tidy wash scrub wipe cleaning',
    'hoover vacuum',
    'bin trash rubbish garbage',
    'film movie',
    'flat apartment',
    'holiday vacation',
    'pound quid gbp',
    'dollar buck usd',
    'euro eur',
    'rupee rs inr',
    'minute min',
    'hour hr',
    'begin start',
    'stop quit',
    'speak talk chat conversation discuss discussion',
    'shout yell scream holler',
    'angry mad furious livid fuming anger',
    'sofa couch settee',
    'quick hurry',
    'picture pic photo photograph',
    'mate friend pal buddy',
    'argue fight bicker argument quarrel',
    'afraid scared frightened scare terrified',
    'alcohol drink booze drunk',
    'help assist',
    'repair fix mend',
    'doctor dr gp',
    'shop store',
    'trousers pants',
    'smell stink stank stunk',
    'allow permit',
    'send forward transfer',
    'sort organise organize arrange',
    'bike bicycle cycle',
    'fridge refrigerator',
    'wait await',
    'book reserve',
    'husband hubby',
    'turn switch',
    'trip journey',
    'lavatory toilet loo',
    'job work',
    'pee piss wee urinate',
    'rude disrespectful',
    'choose choice decide decision',
    'believe belief',
    'lose loss',
    'apologise apologize apology',
    'honest honesty truth truthful',
    'late lateness',
    'jealous jealousy',
    'selfish selfishness',
    'respect disrespect',
    'advice advise',
    'petrol gas',
    'nappy diaper',
    'mobile cell',
    'pram stroller',
    'supper tea dinner',
    'electric electricity',
    'app application',
    'sleep asleep nap',
    'wake awake',
  ].flatMap((line) => {
    const [first = '', ...others] = line.split(' ');
    return others.map((other): [string, string] => [other, first]);
  }),
);

const known = new Map<string, string>();
/** Stems remembered; a chat has fewer words than this. */
const mostKnown = 4000;

/** The stem of a normalised word. */
export function stemOf(norm: string): string {
  const remembered = known.get(norm);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const stem = readStem(norm);
  known.set(norm, stem);
  return stem;
}

function readStem(norm: string): string {
  const word = norm.replace(/['’]s?$/, '');
  const base = irregular.get(word) ?? verbForm(word)?.base ?? moreForms().get(word) ?? word;
  const twin = twins.get(base) ?? twins.get(base.replace(/s$/, '')) ?? twins.get(cut(base)) ?? base;
  return cut(twin);
}

/** The word without its endings: `worries`, `worried` and `worry` are one. */
function cut(word: string): string {
  const single = word.length > 3 ? word.replace(/(?<![suis])s$/, '') : word;
  if (single.length < 5) return single.replace(/y$/, 'i');
  const long = single.replace(/(?:fulness|fully|ness|ful|ment)$/, '');
  const from = long.length < 4 ? single : long;
  const stem = from.replace(/(?:ie|ied|ying|y)$/, 'i').replace(/(?:ing|ed|es|ly|er|est|e)$/, '');
  return stem.length < 3 ? single : stem.replace(/([^aeiou])\1$/, '$1');
}

/** Words that are another word denied: *forget* is *not remember*. */
const opposites =
  'forget remember,ignore notice,refuse agree,dislike like,distrust trust,mistrust trust,disagree agree,unsafe safe,unhappy happy,unfair fair,unready ready,unable able'
    .split(',')
    .map((pair) => pair.split(' '));
let denials: ReadonlyMap<string, string> | null = null;

/** What a stem denies, or null. */
export function deniedBy(stem: string): string | null {
  denials ??= new Map(opposites.map(([denial = '', word = '']) => [stemOf(denial), stemOf(word)]));
  return denials.get(stem) ?? null;
}
