import { defineWays, way, wideWay } from '../define-ways';

export const doneTalking = defineWays({
  theme: 'listening',
  ways: [
    way('i do not (feel like|want to) ~(talk|talking|speaking|speak)( to you)?.*', {
      gentle: ["p:I don't feel up to talking right now. I'll be back at ___."],
    }),
    way('i am ~(done|finished|through) (?!(talking|arguing|discussing|with) ?(to|about|with|this|it|$)){doing}', {
      gentle: ["f:I'm <worn out>|o: from {doing},|p: and I need a break. I'll be back at ___."],
      firm: ["f:I'm so <fed up>|o: with {doing},|p: and I need a break. I'll be back at ___."],
    }),
    way('i (have )?~(given up|stopped|quit)( on)? ~(expecting|hoping|wishing|waiting)( for)? (?<x>.+?)', {
      gentle: ["f:I feel <let down>,|o: and it's easier not to expect {x} right now."],
    }),
    wideWay(
      '(i )?left you on (?<x>seen|read|delivered)( because (that is |it is )?~what you ~(deserve|deserved)( {time})?)?',
      {
        gentle: [
          "f:I left you on {x} because I'm <hurt>,|p: and I need some space {time}.",
          "f:I left you on {x} because I'm <hurt>.|p: I need some space. I'll be back at ___.",
        ],
        firm: [
          "f:I left you on {x} because I'm really <hurt>,|p: and I need some space {time}.",
          "f:I left you on {x} because I'm <hurt>.|p: I need some space. I'll be back at ___.",
        ],
      },
    ),
    way('(i am )?not ~(going to )?(fight|argue|fighting|arguing) about (it|this) i am ~done .*', {
      gentle: ["o:I don't want to fight about it.|p: I need a break from talking. I'll be back at ___."],
      firm: ["o:I'm not going to fight about it.|p: I'm taking a break from talking. I'll be back at ___."],
    }),
    way('i will ~(say nothing|keep quiet|keep my mouth shut|shut up|not say (a word|anything))( then| from now on)?', {
      gentle: ["f:I feel like I can't speak up right now."],
      firm: ["f:I'm <frustrated>,|o: and I feel like I can't speak up right now."],
    }),
    way('i am ~(done|finished) ~(talking|arguing|fighting)( (to|with) you)? about {thing}', {
      gentle: ["p:I can't talk about {thing} any more right now. I'll be back at ___."],
    }),
    way(
      '((i )?(have|got)?|there is|i am) ?~(nothing|not got anything|not have anything)( else| more| left| further)* (to say|to add|to talk about|to discuss|left for you|for you)( ~to (you|one another|each other)( or to him| or to her)?| for us)?( (any more|at all))?( {time})?',
      {
        gentle: [
          "p:I don't have any words {time} that would help. I'll be back at ___.",
          "p:I don't know what to say right now. I'll be back at ___.",
        ],
        firm: ["p:I don't want to talk {time}. I'll be back at ___.", "p:I'm not ready to talk. I'll be back at ___."],
      },
    ),
    way('(i am|i will)? ?not ~(be )?(talking|speaking|talk|speak|replying|responding)( to you)?( {time})?', {
      gentle: ['p:I need some space {time}.', "p:I need some space right now. I'll be back at ___."],
    }),
    way('do not (talk|speak|write) to me (until|till) {clause}', {
      gentle: ['r:Could we talk once {clause}?'],
    }),
    way('i will (talk|speak) to you when i (feel like|want).*', {
      gentle: ["p:I need some time before I can talk. I'll be back at ___."],
    }),
    wideWay('from (now on|today) ~(i|we) ~(will )?~(talk|speak) ~(about )?(about )?{thing}( with you)?', {
      gentle: ['p:For now I can only talk about {thing}.'],
      firm: ['p:For now I only want to talk about {thing}.'],
    }),
    way(
      'i (have )?~(stopped|quit|given up)( on)? ~({doing}|caring)( anything| things)?( (to|from|with|on) you)?( at all)?',
      {
        gentle: [
          "f:I feel <discouraged>,|o: and it's hard for me to keep {doing}.",
          "f:I feel <discouraged>,|o: and it's hard for me to keep trying.",
        ],
      },
    ),
  ],
  otherwise: {
    gentle: ["p:I need a break. I'll be back at ___.", "p:I need some time to myself. I'll be back at ___."],
    firm: ["p:I'm stopping here for now. I'll be back at ___."],
  },
});

export const examples = [
  "You won't hear another peep from me about the allotment",
  "You said sorry, cool. I don't feel like talking to you",
  'Go to your mums thing on your own. Im done pretending to be part of this family',
  "I'm not angry. I've just given up expecting anything, it's more peaceful.",
  "Left you on seen because that's what you deserve today. And tomorrow.",
  'im done. not even gonna fight about it im just done talking to u',
  "Sure look, I'll say nothing. It's what you prefer.",
  "I'm done talking about the wedding.",
  'im done explaining myself to u',
  'I have nothing to say to you tonight.',
  "i'm not having this",
  "I'm not talking to you this week.",
  'i dont feel like talking to u',
  'Dont talk to me till the baby is asleep',
  "Don't talk to me tonight.",
  'Talk to me when you can speak like a grown up.',
  "I'll talk to you when I feel like it.",
  'From now on we only talk about the kids.',
  "I've stopped asking.",
  "there's no point telling you anything",
  "I won't be asking you again.",
  "I'll say nothing.",
  "I'm not going to dignify that with an answer.",
  "I don't explain myself to you.",
  'Im done pretending this is fine',
  "you'll get one word answers from me",
];
