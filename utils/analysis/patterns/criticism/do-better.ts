import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Scolding: telling them how they ought to be. Source: Nonviolent Communication, demands and ought-language. */
export const pattern = definePattern({
  id: 'do-better',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[once in your ~ life]',
    '[(maybe|just|try|can you) ~ try? ~3 for once]',
    '[you ~ should ~ (know better|be (thanking|ashamed)|feel bad|have thought (about|of)) ~6]',
    '[you should not be so]',
    '[you ~ (need|have) to ~ (learn how|get your act)]',
    '[(pull your weight|check yourself)]',
    '[you could ~ (at least|(try|start) ~ noticing) ~6]',
    '[have a ~ long ~ hard? ~ look (at|in) ~6]',
    '[so? maybe? look at yourself (first|before)]',
    '{!question} [(stop|quit) (being ~ (#trait|#soft-trait|so)|acting like|making excuses) ~6]',
    '[(stop|quit) (wasting my|using) ~6]',
    '[use your (head|brain|eyes)]',
    '[(do not|stop|quit) you? ever? ~ (play* (dumb|innocent|the? victim)|pretend* ~ (you|like you)) ~6]',
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
    "don't play dumb with me",
    'use your head for once',
    'You could at least rinse the plate',
  ],
  allows: [
    'you need to change trains at Leeds',
    'I need to get my act together',
    "try the soup for once you'll love it",
    'you should try this ramen place',
    'have some tea and look after yourself',
    'you need to stop being so hard on yourself',
    'use your phone torch',
    'shall we play dumb charades',
    'you could start without me',
  ],
};
