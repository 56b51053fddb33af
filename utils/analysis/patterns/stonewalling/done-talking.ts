import { definePattern, type PatternExamples } from '../define-pattern';

/** Closing the talk without a way back. Source: Gottman Institute, stonewalling and physiological self-soothing. */
export const pattern = definePattern({
  id: 'done-talking',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '[i am ~ (done|through|finished) ~ (talking|discussing|arguing|explaining|trying|listening|fighting|with (you|this|us|it|that|this (conversation|discussion|shit|crap|argument|relationship|marriage)|your ~2|talking|trying|all of this)|here|being (nice|patient|your|the))] !(with work|now for)',
    '^ [i am (so|just|really|officially|honestly|absolutely|all) done] $',
    '[(i am|im) not ~ (talking to you|discussing (this|that|it)|doing (this|that)|having this|going to (discuss|argue|have this|explain myself|sit here)|arguing with you|engaging) ~3]',
    '[(this|that|the) ~ (conversation|discussion|talk|topic|argument) is ~ (over|done|finished|closed|pointless)]',
    '[we are ~ done (here|talking|with this (conversation|discussion))]',
    '[(i|we) ~ (have|got|had|have got) ~ (nothing|not got anything|not anything|nothing more|nothing else|nothing left) ~ (to say|to talk about|to discuss|to add)] ~3',
    '[(i|we) (do not|did not) ~ have ~ (anything|any more|much|much more|anything else) ~ to (say|talk about|discuss) ~ (to you)?]',
    '[there is ~ (nothing|no point|no use|not anything) ~ (left|more|in)? ~ (for us|for you)? ~ (to (talk about|say|discuss)|talking|arguing|discussing|trying|telling you|explaining) ~ (to you|with you|about)?]',
    '[(what is the|whats the|no|there is no|i see no|not much) (point|use) ~ (in|of)? ~ (talking|even talking|arguing|trying|explaining|telling|discussing|even trying|anything|me)] ~3',
    '[(do not|never) (ever)? (talk|speak) to me (again|ever again|ever)] ',
    '[(i will|i am going to|i am) ~ (just)? ~ (say|saying) nothing] ~3',
    '[(i)? do not ~ (want|wanna|feel like) (to)? ~ (talk|talking|speak|speaking|even look|looking|see|hear from|be around|be near) ~ (to|at|about)? ~ (you|it to you)] ~2',
    '[i (will|am going to) (talk|speak) to you (when|if) (i feel|you (can|are|learn|stop|start|grow|have)) ~4]',
    '[talk to (the hand|the wall|a wall|yourself|someone who cares|my lawyer)]',
  ],
  unless: [
    '(i need|back in|later|tomorrow|in the morning|after|an hour|calm down|20 minutes|come back|for tonight|tonight ,? can we) ',
    'done (with|here) ~2 (work|exams|homework|dishes|shopping|shift|gym)',
    '(i do not want to (talk|speak) to you) about (work|him|her)',
  ],
  because: 'It closes the talk with no word on when it opens again.',
  source: 'Gottman Institute, stonewalling and physiological self-soothing',
  reword: ['pause', 'feeling', 'request'],
});

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
