/** Stems for texts from elsewhere, which may say the same thing by another word: *mum* for *mother*, *fetched* for *picked up*. */
import { verbForm } from '../rewriters/verbs';
import { inflections } from '../text/inflect';
import { bare, cut, moreVerbs } from './stems';

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

let forms: ReadonlyMap<string, string> | null = null;

function moreForms(): ReadonlyMap<string, string> {
  forms ??= new Map([...moreVerbs].flatMap((base) => inflections(base).map((form) => [form, base] as const)));
  return forms;
}

/** Whether a word is the past of a verb and no other form of it. */
export const isPast = (norm: string): boolean =>
  verbForm(norm)?.kind === 'past' ||
  (!/(?:ing|s)$/.test(norm) && !moreVerbs.has(norm) && (irregular.has(norm) || moreForms().has(norm)));

/** Everyday twins: any of a line stands for the first. */
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

/** The stem of a normalised word, the same for its everyday twins. */
export function twinStemOf(norm: string): string {
  const remembered = known.get(norm);
  if (remembered !== undefined) return remembered;
  if (known.size >= mostKnown) known.clear();
  const stem = readStem(norm);
  known.set(norm, stem);
  return stem;
}

function readStem(norm: string): string {
  const word = bare(norm);
  const base = irregular.get(word) ?? verbForm(word)?.base ?? moreForms().get(word) ?? word;
  const twin = twins.get(base) ?? twins.get(base.replace(/s$/, '')) ?? twins.get(cut(base)) ?? base;
  return cut(twin);
}
