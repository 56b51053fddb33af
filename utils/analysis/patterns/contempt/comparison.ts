import { definePattern, type PatternExamples } from '../define-pattern';

/** Holding them up against somebody better. Source: Gottman Institute, negative comparisons. */
export const pattern = definePattern({
  id: 'comparison',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(you are|you sound|you look|you act|you get|acting|exactly|just|turning into|becoming|worse than|as bad as) ~ (exactly|just|more and more)? ~ (like|as)? your ~ (mother|mom|dad|father|sister|brother|ex|parents|family|old man|brother in law|grandmother)] !(s house|would|taught|likes)',
    '[(you sound|you act|you are) ~ (like)? (just|exactly)? (like)? my ~ (mother|mom|dad|father|ex|teacher|ex husband|ex wife)] !(would|for)',
    '[(at least)? my (ex|ex husband|ex wife|ex boyfriend|ex girlfriend|last boyfriend|first wife|exes) ~ (never|would|would have|always|actually|at least|could|did|had|was ~ (better|nicer|kinder)) ~5]',
    '[(at least) (he|she|my ex|her husband|his wife|my dad|my mother|other people|#kin) ~ (actually|does|can|could|knows|listens|cares|makes|helps|tries|calls|remembers|never|would) ~5]',
    '[(normal|real|decent|grown|sane|healthy) ~ (people|couples|adults|men|women|husbands|wives|parents|man|woman|partners|families|humans) ~ (do not|would not|would have|can|know|talk|say|help|actually|do|just|manage|remember|pay|call|want|take) ~5]',
    '[other ~ (husbands|wives|couples|men|women|boyfriends|girlfriends|parents|fathers|mothers|dads|moms) ~ (do not|would|would have|can|know|talk|say|help|actually|do|just|manage|remember|pay|call|want|take) ~5]',
    '[(a|any|what) ~ (normal|real|decent|good|loving|proper|grown|sane) ~ (#better) (would|would not|does|does not|takes|knows|helps|pays|provides|listens|can|could) ~5]',
    '[why (can not you|can you not|are you not|are not you|could you not|could not you) ~ (be)? (more)? (like) ~4]',
    "[(everyone|everybody|anyone|any one|literally anyone|any other (man|woman|person|guy|wife|husband)) else ~ ('s)? ~ (husband|wife|boyfriend|girlfriend|partner|manages|can|would|does|seems to|is able|helps|remembers|gets)] ~4",
    '[(i should have|i could have|should have) ~ (married|stayed with|chosen|picked|gone with|dated) ~5] ',
    '[(i can|i could) ~ (find|do) ~ (someone better|better than you|so much better)]',
    '[(her|his) (husband|wife|boyfriend|girlfriend|man) ~ (actually|at least|would|does|helps|treats|takes|knows|calls|buys|bought)] ~4',
    '[you (are not|will never be|are nowhere near) half the (man|woman|person|father|mother) ~4]',
  ],
  unless: [
    '(i|me|we) ~ (look|sound|am|act|turning into) ~ (like)? (my|your) (mother|mom|dad|father)',
    'any normal',
    '(eyes|smile|nose|laugh|hair|hands|cook|bake|sing)',
    '(find|get) (someone|somebody) (to|for|who can (fix|look))',
  ],
  because: 'A comparison says that anyone else would do better.',
  source: 'Gottman Institute, negative comparisons',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "you're just like your mother",
    'My ex at least remembered my birthday',
    "why can't you be more like Priya's husband",
    'normal people say sorry',
    'a real man would have stood up for me',
    'ur turning into ur dad',
  ],
  allows: [
    'you look just like your mother in that photo, same smile',
    "I'm turning into my dad, I love sheds now",
    'my ex lives in Leeds',
    'normal people food please, no more kale',
    'can we find someone to fix the tap',
    'other people were in the queue already',
  ],
};
