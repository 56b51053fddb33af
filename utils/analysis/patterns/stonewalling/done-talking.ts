import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Closing the talk without a way back. Source: Gottman Institute, stonewalling and physiological self-soothing. */
export const pattern = definePattern({
  id: 'done-talking',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[i am ~ (done|finished) ~ (talking|arguing|explaining|with (you|this|us))]',
    '^ [i am so done] $',
    '[i am not ~ (talking to you|discussing (it|this)|(doing|having) this|going to discuss) ~3]',
    '[this ~ conversation is ~ over]',
    '[nothing ~ to say to you]',
    '[(i|we) ~ (have|have got) ~ nothing left? ~ to (say|add)] ~3',
    '[there is ~ (nothing|not anything) ~ left? ~ (for us)? ~ to (talk about|say|discuss) ~]',
    '[(what is the|no) point ~ (in|of)? ~ (talking|telling)] ~3',
    '[i (will|am) ~ ~ (say|saying) nothing] ~3',
    '[i? do not ~ (want|feel like) to? ~ (talk|talking|see) ~ to? ~ you] ~2',
    '[i will (talk|speak) to you when (i|you) ~5]',
    '[talk to (the|a) wall]',
    '[i do not want to? see your face]',
    '[do not talk to me] $',
  ],
  unless: ['(tomorrow|later|in the morning|an hour|20 minutes|tonight ,? can we)'],
});

export const note: PatternNote = {
  because: 'It closes the talk with no word on when it opens again.',
  source: 'Gottman Institute, stonewalling and physiological self-soothing',
  reword: ['pause', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "I'm done talking to you",
    'I have nothing to say to you',
    'this conversation is over',
    "what's the point of talking",
    'im so done',
    "I don't want to talk to you",
    "there's nothing left to say",
  ],
  allows: [
    "I'm done with work, home soon",
    "I'm not doing this well tonight, can we talk tomorrow?",
    "we're done with the shopping",
    'is the conversation group on tonight?',
    'I have nothing to wear',
    "there's no point driving, take the tram",
    'I need a break, back in 20 minutes and then we talk',
  ],
};
