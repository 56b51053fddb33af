/** From a word to what is compared: the same word in another form has the same stem. */
import { verbForm } from '../rewriters/verbs';

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

/** The stem of a normalised word: `worries` and `worry`, `told` and `tell` are one. What knows more twins is `twinStemOf`. */
export function stemOf(norm: string): string {
  const word = bare(norm);
  return cut(verbForm(word)?.base ?? word);
}

/** The word without a possessive ending. */
export const bare = (norm: string): string => norm.replace(/['’]s?$/, '');

/** The word without its endings: `worries`, `worried` and `worry` are one. */
export function cut(word: string): string {
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
