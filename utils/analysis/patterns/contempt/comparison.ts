import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Holding them up against somebody better. Source: Gottman Institute, negative comparisons. */
export const pattern = definePattern({
  id: 'comparison',
  family: 'contempt',
  strength: 'strong',
  match: [
    "[you ~ (are|sound|look|act|are acting) ~ (exactly|just)? like (your|my) ~ (#family|ex)] !'s",
    "[(exactly like|just like|turning into|worse than) your ~ (#family|ex)] !('s|would|taught|likes|did|said)",
    '[my ex ~ (at least|would (have|never)) !let @rest]',
    '[at least my (#family|ex) ~ (#care-now|knew|did|could|was|never) @rest]',
    '[(normal|real|sane|decent) ~ #people ~ (would|can|do not|say|know|#care-now) @rest]',
    '[other (husbands|wives|boyfriends|girlfriends|partners|men|women|parents|dads|moms) ~ !are (would|can|manage|#care-now) @rest]',
    '[like (a|any) (normal|decent|real|sane|proper|functioning) #people]',
    '[(a|any|no) ~ (decent|proper|normal|real|reasonable|sane) ~ (#people|#family) (would|could|does|leaves|lets) @rest]',
    '[why (can|could|are) not you ~ be? more? like @rest]',
    "[(everyone|everybody|anyone) (else|elses) ~ 's? ~ #partner @rest]",
    '[(every|any) other #partner ~ (would|can|does|is|has) @rest]',
    '[(should have|i could have|wish i had) ~ (married|dated|chosen|picked|listened (at|to my #family)|stayed with) !you @rest] !up',
    '[(her|his) #partner ~ (would|does) @rest]',
    '[like (living with|talking to|dating) (a|an|two) ~1 (child|toddler|teenager|robot|wall|zombie) @rest]',
  ],
  unless: ['(smile|eyes|laugh|nose|hair)', '(nobody|no one|nothing) ~4 better', '(thank|thanks|unlike you)'],
});

export const note: PatternNote = {
  because: 'A comparison says that anyone else would do better.',
  source: 'Gottman Institute, negative comparisons',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'it is like living with a toddler',
    'at least my ex remembered the rent',
    "you're just like your mother",
    'My ex at least remembered my birthday',
    "why can't you be more like Priya's husband",
    'normal people say sorry',
    'a real man would have stood up for me',
    'ur turning into ur dad',
  ],
  allows: [
    'my ex never let me drive, so thank you',
    'you look just like your mother in that photo, same smile',
    "I'm turning into my dad, I love sheds now",
    'my ex lives in Leeds',
    'normal people food please, no more kale',
    'can we find someone to fix the tap',
    'other people were in the queue already',
  ],
};
