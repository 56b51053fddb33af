import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Holding them up against somebody better. Source: Gottman Institute, negative comparisons. */
export const pattern = definePattern({
  id: 'comparison',
  family: 'contempt',
  strength: 'strong',
  match: [
    "[you ~ (are|sound|look|act|are acting) ~ exactly? ~ like (your|my) ~ (#family|ex)] !'s",
    "[(exactly|just|turning into) ~ like? your ~ (#family|ex)] !('s|would|taught|likes)",
    '[my ex ~ (never|would|always|at least|could|did) ~5]',
    '[at least my (#family|ex) ~ #care-now ~4]',
    '[(normal|real|sane) ~ #people ~ (would|can|#care-now) ~5]',
    '[other (husbands|wives|men|parents|dads|moms) ~ (would|can|manage|#care-now) ~5]',
    '[like (a|any) normal #people]',
    '[(a|any) ~ (decent|proper) ~ #people (would|could|does) ~5]',
    '[why (can|could|are) not you ~ be? more? like ~4]',
    "[(everyone|everybody|anyone) else ~ 's? ~ #partner ~4]",
    '[(every|any) other #partner ~ (would|can|does) ~4]',
    '[i? (should|could) have ~ (married|dated|chosen|picked) ~5] !up',
    '[(her|his) #partner ~ (would|does) ~4]',
  ],
  unless: ['(smile|eyes|laugh|nose|hair)'],
});

export const note: PatternNote = {
  because: 'A comparison says that anyone else would do better.',
  source: 'Gottman Institute, negative comparisons',
  reword: ['observation', 'feeling', 'request'],
};

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
