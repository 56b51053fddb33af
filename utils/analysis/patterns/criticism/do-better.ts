import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Scolding: telling them how they ought to be. Source: Nonviolent Communication, demands and ought-language. */
export const pattern = definePattern({
  id: 'do-better',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[once in your ~ life]',
    '[(maybe|just|try|can you) ~ try? ~3 for once]',
    '[you ~ should ~ (know better|be (thanking|ashamed)|feel bad|have thought (about|of))]',
    '[you should not be so]',
    '[you ~ (need|have) to ~ (learn how|get your act)]',
    '[(pull your weight|check yourself)]',
    '[you could ~ (try|start) ~ noticing ~4]',
    '[have a ~ long ~ hard? ~ look (at|in) ~3]',
    '[so? maybe? look at yourself (first|before)]',
    '[look in (the|a) mirror]',
    '[(stop|quit) (being ~ (#trait|#soft-trait|so)|acting like|making excuses) ~3]',
    '[(stop|quit) (wasting my|using) ~3]',
  ],
  unless: ['(i|we|he|she|they) (should|need to|have to)', '(love|proud) ~4', 'so hard on yourself'],
});

export const note: PatternNote = {
  because: 'Ought-sentences put them in the dock instead of asking for something.',
  source: 'Nonviolent Communication, demands and ought-language',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'for once in your life be on time',
    'You need to get your act together',
    'maybe try listening for once',
    'you should know better at your age',
    'pull your weight around here',
    'stop making excuses',
    'stop acting like everything is fine',
  ],
  allows: [
    'you need to change trains at Leeds',
    'I need to get my act together',
    "try the soup for once you'll love it",
    'you should try this ramen place',
    'have some tea and look after yourself',
    'you need to stop being so hard on yourself',
  ],
};
