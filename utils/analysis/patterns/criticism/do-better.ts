import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Scolding: telling them how they ought to be. Source: Nonviolent Communication, demands and ought-language. */
export const pattern = definePattern({
  id: 'do-better',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!question} [if it (was|were) !(up|not|me|for|possible) ~~4 you would (have|find|make|be) ~6]',

    '[(do not|let us not|stop|quit) ever? ~ (act|acting) ~ (holy|innocent|like|as (if|though)|surprised|shocked|hurt) !(a stranger) ~6]',
    '[just once ~ ~ (in|i (would|want|wish)|you (could|might)|can you|could you|try) ~6]',
    '[(if|wish) you ~~7 (half|tenth|fraction|ounce) (as|the|that|of) (of|the|that)? ~ (much|effort|energy|time|attention|care|what) ~6]',

    '[once in your ~2 (life|years)]',
    '[(maybe|just|try|can you) ~ try? ~3 for once]',
    '[you ~ should ~ (know better|be (thanking|ashamed)|feel bad|have thought (about|of)) ~6]',
    '[you should not be so]',
    '[you ~ (need|have) to ~ (learn how|get your act)]',
    '[(pull your weight|check yourself)]',
    '[you could ~ (at least|(try|start) ~ noticing) ~6]',
    '[have a ~ long ~ hard? ~ look (at|in) ~6]',
    '[so? maybe? look at yourself (first|before)]',
    '{!question} [(stop|quit) (being ~ (#trait|#soft-trait|so !(#praise|fine))|making excuses) ~6]',
    '[(stop|quit) (wasting my|using (me|us|that|your|the #kids)) ~6]',
    '[use your (head|brain|eyes)]',
    '[(do not|stop|quit) you? ever? ~ (play* (dumb|innocent|hurt|(the|a)? (victim|martyr|saint))|pretend* ~ (you|like you)) ~6]',
  ],
  unless: ['(love|proud) ~4', 'so hard on yourself'],
});

export const note: PatternNote = {
  because: 'Ought-sentences put them in the dock instead of asking for something.',
  source: 'Nonviolent Communication, demands and ought-language',
};

export const examples: PatternExamples = {
  nudges: [
    'if it was football tickets you would have sorted it in a minute',

    "and don't act all innocent with me",
    'just once I would like to come home to a clean kitchen',
    'if you put half the effort into us that you put into fantasy football',
    'I wish you gave me half as much time',
    'once in your seventy years say sorry',
    'you should not be so cold with her',
    'have a really long look at how you speak to people',
    'maybe look at yourself first',
    'stop wasting my evenings',

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
    'if it was up to me you would have cake every day',

    "don't act like a stranger, come for tea",
    'just once a day after food, the doctor said',
    'if you use half the flour it will be lighter',
    'we should have a long look at the lease',
    'stop being so lovely, you will make me cry',

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
