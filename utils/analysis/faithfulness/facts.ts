/** Facts a rewording makes up: words the draft does not hold, reasons nobody gave, praise and memories out of thin air. */

import { verbForm } from '../rewriters/verbs';
import { isVow } from './additions';
import { functionWords } from './function-words';
import type { Clause, ReadText, Word } from './reading';
import { namedAgain, softStems } from './soft-words';
import { deniedBy } from './stems';
import { isPast, twinStemOf } from './twins';

/** Tells of a rewording whether it says something new. */
export function watchFacts(before: ReadText): (after: ReadText) => boolean {
  const known = new Set<string>();
  for (const stem of new Set(before.words.map((word) => word.stem))) {
    known.add(stem).add(deniedBy(stem) ?? stem);
    for (const again of namedAgain(stem)) known.add(again);
  }
  const draft = before.clauses.map(({ line }) => line).join('');
  const kept = new Set(before.clauses.map(({ line }) => line));
  const given = new Set(before.quantities.flatMap(({ gives }) => gives));
  return (after) =>
    holdsUnknown(after, known) ||
    addsDay(after, given) ||
    after.clauses.some((clause, i) => !kept.has(clause.line) && makesUp(clause, after.clauses[i + 1], known, draft));
}

/** Pictures for how one feels or what one wants; none of their words is meant as said. */
const figurative =
  /\b(?:(?:driv\p{L}+|drove) (?:me|us) (?:mad|crazy|up the wall|nuts|insane|round the bend)|(?:on|off|from) (?:my|your|our|both our) (?:plate|plates|shoulders|chest|back|radar)|running on (?:empty|fumes)|(?:out of|let off|blow off) steam|(?:walking |tiptoeing )?on (?:egg ?shells|thin ice|tiptoes|tenterhooks)|(?:at the|the) end of my (?:rope|tether)|at my wits end|(?:at|past|near) (?:my|the) breaking point|(?:on the|to the) (?:back ?burner|bottom of the (?:list|pile))|(?:in the )?same boat|up in the air|a knot in my stomach|(?:break|breaks|broke|breaking) my heart|(?:press|hit) (?:pause|reset)|(?:a )?brick wall|talk\p{L}* to (?:a|the) wall|roller ?coaster|third wheel|punching bag|dark cloud|slap in the face|kick in the teeth|last straw|juggling (?:so )?many balls|keep\p{L}* (?:my|our) heads? above water|drown\p{L}*|tip ?toe\p{L}*|sick (?:of|and tired|with worry|to my stomach)|worried sick|in one piece|in the loop|by the horns|out of the blue|under the (?:rug|carpet)|sleep on it|jump(?:ing)? (?:in|through hoops)|los\p{L}+ my thread|on top of (?:me|us|things|it)|bottl\p{L}+ (?:it|things|everything|up)|throw in the towel|call it a (?:night|day)|lend (?:me )?an? (?:hand|ear)|a fly on the wall|square one|two way street|from scratch|bit my head off|in my corner|a broken record|the elephant in the room|treading water|a tight spot|fair and square|heart to heart|face to face|part and parcel|bottom line) /gu;

/** A word that the draft does not hold and no feeling, need or wish is said with. Those of a promise do not count. */
function holdsUnknown(after: ReadText, known: ReadonlySet<string>): boolean {
  const soft = softStems();
  const isKnown = (stem: string) => known.has(stem) || soft.has(stem);
  const isUnknown = ({ norm, stem, counted }: Word) =>
    !functionWords.has(norm) && !isKnown(stem) && !counted && !isKnown(deniedBy(stem) ?? stem) && /\p{L}/u.test(norm);
  return after.clauses.some((clause) => {
    const isLiteral = clause.line
      .match(literal)
      ?.some((found) => !found.split(' ').some((word) => !functionWords.has(word) && known.has(twinStemOf(word))));
    if (isLiteral) return true;
    if (!clause.words.some(isUnknown) || isVow(clause)) return false;
    const plain = clause.line.replace(figurative, ' ');
    return plain === clause.line || clause.words.some((word) => isUnknown(word) && plain.includes(`${word.norm} `));
  });
}

/** A day or part of the day the draft does not tell. */
function addsDay(after: ReadText, known: ReadonlySet<string>): boolean {
  return after.quantities.some(
    ({ isCalendar, mayCome, needs }) => isCalendar && !mayCome && !needs.some((need) => known.has(need)),
  );
}

/** Words that may stand in a reason or a concession without telling anything. */
const inner = new Set(
  (
    'feel need want wish hope love care matter miss mean value trust worry understand know think hear see listen hurt important us time hard difficult easy same both together side way ' +
    'try unfair fair help support respect close right able let tell say ask talk happen second minute hour day'
  )
    .split(' ')
    .map(twinStemOf),
);

const concessions =
  /^(?:(?:and|but|well|ok|also) )*(?:i|we)(?: (?:do|can|also|really|totally|completely|fully|could|just))* (?:know|understand|realize|get|see|appreciate|recognize|recognise|accept|love|admire|remember|am grateful|am thankful|can tell|tell)(?: (?:that|how|for|it when|the way|all|everything|much|hard))* (?:you|your|he|she|they|it has been|things (?:are|have|were)|work|life|we)\b/;
const memories =
  /\bremember (?:when|how|that|the (?:time|day|way|night))\b|\b(?:like|as) (?:we|you|i) used to\b|\blast time\b|\bthe other (?:day|night|week)\b/;
const hardTimes =
  /\b(?:long|hard|rough|bad|busy|stressful|tough|difficult|awful|terrible|tiring|exhausting|crazy|hectic) (?:day|days|week|weeks|month|year|night|shift|morning|time|times|few)\b/;
const praise =
  /^(?:(?:and|but|also|because) )*you(?: (?:always|really|also|have|are|do|did|can|usually|often|both|normally))+ (?:(?:been|be|such|a|an|so|very|really|always|usually|truly|the|my|doing|working|trying|being) )*(?:good|great|wonderful|amazing|lovely|kind|caring|loving|brilliant|best|incredible|fantastic|sweet|hard|hardworking|thoughtful|supportive|patient|much|lot|special|smart|generous|perfect|busy|tired|stressed|exhausted|upset|angry|hurt)\b/;
const reasonsIn = /(?:^| )(?:because|since|as)$/;

function makesUp(clause: Clause, next: Clause | undefined, said: ReadonlySet<string>, draft: string): boolean {
  const { line, link, sentence } = clause;
  const isAsked = sentence.mood === 'question' || /\b(?:could|can|would|will) (?:you|we)\b/.test(line);
  if (memories.test(line) && !memories.test(draft) && (!isAsked || /\bremember when\b/.test(line))) return true;
  if (/^remember $/.test(line) && /^(?:when|how)$/.test(next?.link ?? '')) return true;
  const times = hardTimes.exec(line)?.[0];
  if (times && !draft.includes(times) && !isAsked) return true;
  if (tellsAct(clause, said)) return true;
  const told = (from: Clause) => from.words.some((word) => isNew(word, said));
  if (concessions.test(line) && told(clause)) return true;
  if (
    /^(?:(?:and|but) )?(?:i|we) (?:do |can |also |really )*(?:know|understand|realize|see|get|appreciate) (?:it )?$/.test(
      line,
    ) &&
    /^(?:that|how|when|what)$/.test(next?.link ?? '') &&
    next &&
    /^(?:you|it|things|he|she|they|work) /.test(next.line) &&
    told(next)
  )
    return true;
  if (
    praise.test(line) &&
    !/(?:^| )(?:if|when|whether|what|how|that|why|whenever)$/.test(link) &&
    !isAsked &&
    told(clause)
  )
    return true;
  // *As equals* gives no reason, *as I had a long day* does.
  if (reasonsIn.test(link) && (link.endsWith('because') || clause.words.length > 2) && isReason(line) && told(clause))
    return true;
  return (
    isOfOthers(line) && !/(?:^| )(?:how|when|if|what|that|whenever|whether)$/.test(link) && !isAsked && told(clause)
  );
}

/** Verbs that name an act without telling which: *when you said that*, *the way you acted*. */
const vagueActs = new Set(
  'be have do go get come make take put let keep give say tell speak talk ask feel need want like mean think know see hear find treat act behave react respond happen start stop try seem sound look choose decide use call raise bring'
    .split(' ')
    .map(twinStemOf),
);

/** Acts anyone can see, in whatever tense. */
const plainActs = new Set('joke laugh shout swear lie cheat flirt cry throw drink smoke'.split(' ').map(twinStemOf));

/** Words of feeling that are meant as said: *you're on your phone*, *my weight*, *throw things*. */
const literal =
  /\b(?:(?:on|at|check|checking|checked|read|reading|with) (?:your|my|the) phone|(?<!pull |pulling |carry |carrying )(?:my|your|his|her) weight|(?:throw|throws|threw|throwing) (?:things|stuff|the|a|your|my|plates?)|(?:clean|cleaning|cleaned) (?:the|up)|working all (?:day|week|night))/g;

/** *When you laughed*: something the other has done that the draft does not tell. */
function tellsAct({ words, link }: Clause, said: ReadonlySet<string>): boolean {
  if (!/(?:^| )(?:when|because|after|since|before|why|how|that)$/.test(link) || words[0]?.norm !== 'you') return false;
  const verb = words.find(
    ({ norm }, i) => i > 0 && !/^(?:just|then|also|really|always|never|both|all|even)$/.test(norm),
  );
  if (!verb || vagueActs.has(verb.stem) || said.has(verb.stem)) return false;
  if (plainActs.has(verb.stem)) return true;
  if (!isPast(verb.norm)) return false;
  // *I wish that you helped*: wished, not told.
  return !said.has(deniedBy(verb.stem) ?? verb.stem) && verbForm(verb.norm)?.base !== verb.norm;
}

/** Something that is neither said in the draft nor merely felt. */
function isNew(word: Word, said: ReadonlySet<string>): boolean {
  return (
    /\p{L}/u.test(word.norm) &&
    !functionWords.has(word.norm) &&
    !said.has(deniedBy(word.stem) ?? word.stem) &&
    !said.has(word.stem) &&
    !inner.has(word.stem)
  );
}

/** A reason told as an event or a state of things, not as a feeling or a wish. */
const isReason = (line: string) =>
  !/\b(?:i|we|it|this|that|you|us|me)(?: (?:really|just|also|do|both|am|is|are|so|would|still|always))* (?:feel|felt|feeling|need|want|wish|hope|love|care|matter|matters|miss|mean|means|value|trust|worry|worried|believe|hurts|hurt|like|important|hear|respect|sad|lonely|scared|hard|helps|makes|left|get|end|know)\b/.test(
    line,
  );

/** A statement about someone else. */
const isOfOthers = (line: string) =>
  /^(?:and |but |even )*(?:he|she|they|everyone|everybody|people|nobody|no one|my (?:mom|mother|dad|father|sister|brother|friend|friends|boss|family|parents|therapist|doctor))(?: (?:has|have|had|is|was|were|are|also|never|always|even|do|does|did|not|will|would))* \p{L}/u.test(
    line,
  );
