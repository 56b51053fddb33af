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
    '[other (husbands|wives|boyfriends|girlfriends|partners|men|women|parents|moms|dads) ~ !(are|talk) (would|can|manage|#care-now) @rest]',
    '[like (a|any) (normal|decent|real|sane|proper|functioning) #people] !i',
    '[(a|any|no) ~ (decent|proper|normal|real|reasonable|sane) ~ (#people|#family) (would|could|does|leaves|lets) @rest]',
    '[why (can|could|are) not you ~ be? more? like @rest]',
    "[(everyone|everybody|anyone) (else|elses) ~ 's? ~ #partner @rest]",
    '[(every|any) other (#partner|dad|mom|father|mother|parent) ~ (would|can|does|is|has|knows|manages) @rest]',
    '[(should have|i could have|wish i had) ~ (married|dated|chosen|picked|listened (at|to my #family)|stayed with) !you @rest] !up',
    '[(her|his) #partner ~ (would|does) @rest]',
    '[like (living with|talking to|dating|married to|texting) (a|an|two) ~1 _] !(dream|star)',
    '[(has|have|have got|got|with) more ~1 (#virtue|idea) than you] !think',
    '[(my|your|our|any|a|the) ~3 (speaks|parents|cooks|listens|drives|knows ~2|does (it|that)) (better|more) than you ~2] $',
    '[a grown (ass)? (man|woman|adult) ~ (who|that|of|can not|should|needing|asking|spends|manages|crying|afraid|playing) @rest]',
  ],
  unless: ['(smile|eyes|laugh|nose|hair)', '(he|she) is a grown'],
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
    'Other wives manage, no?',
    'answer me like a normal person',
    "Everyone else's husband was there",
    'every other dad knows the teacher',
    'I should have married Emeka when he asked',
    'her boyfriend would never leave her at the station',
    'the dog has more sense than you',
    'my niece speaks better than you',
    "a grown man who can't work a calendar",
  ],
  allows: [
    'my ex never let me drive, so thank you',
    'you look just like your mother in that photo, same smile',
    "I'm turning into my dad, I love sheds now",
    'my ex lives in Leeds',
    'she is a grown woman',
    'normal people food please, no more kale',
    'can we find someone to fix the tap',
    'other people were in the queue already',
    'other parents talk in the hall, you could join them',
    'she is a grown woman who can choose for herself',
    'nobody knows me better than you do',
  ],
};
