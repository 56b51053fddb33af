/** Parts of frames that several rewriters share, as sources of regular expressions over normalised lines. */

/** Words before the frame that carry nothing. */
const lead =
  '^(?:(?:and|but|so|sure|please|because|then|or|well|ok|oh|like|also|plus|anyway|anyways|honestly|seriously|literally|actually|basically|clearly|just|babe|baby|man|bro|dude|god|jesus|lol|no|yeah|yes|right|look|listen|you know|to be honest|i swear|i swear to god|i feel like|it is like|it feels like|i hate that|i hate how|i hate it when|i hate when|i love how|the fact that|funny how|of course|sick of how|as usual|once again|again|maybe|somehow|now|apparently|obviously|at this point|i think|i mean|my god|oh my god|oh my fucking god|what the fuck|what the hell|wow|hey|ugh|why is it that) )*';

/** Adverbs that may stand inside. */
const adverbs =
  '(?:(?:just|literally|really|honestly|actually|seriously|fucking|even|ever|always|never|still|clearly|basically|bloody|goddamn|constantly|simply|only|genuinely|so|all|once) )*';

/** A frame that stands at the start of a clause, after words that carry nothing. `~` takes any adverbs. */
export function frame(source: string): RegExp {
  return new RegExp(lead + source.replaceAll('~', adverbs), 'd');
}

/** Verbs that read minds when the other is their subject. */
export const mindReading = new Set(
  'care love want respect appreciate value trust understand think like need believe mean know deserve feel consider realise realize give hate see'.split(
    ' ',
  ),
);
