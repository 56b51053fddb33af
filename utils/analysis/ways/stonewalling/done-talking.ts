import { defineWays, way, wideWay } from '../define-ways';

export const doneTalking = defineWays({
  theme: 'listening',
  ways: [
    way('i am ~(done|finished) ~(talking|arguing|fighting)( (to|with) you)? about {thing}', {
      gentle: ["p:I can't talk about {thing} any more right now. I'll be back at ___."],
      firm: ["p:I need to stop talking about {thing} for now. I'll be back at ___."],
    }),
    way(
      '((i )?(have|got)?|there is|i am) ?~(nothing|not got anything|not have anything)( else| more| left| further)* (to say|to add|to talk about|to discuss|left for you|for you)( ~to (you|one another|each other)( or to him| or to her)?| for us)?( (any more|at all))?( {time})?',
      {
        gentle: [
          "p:I don't have any words {time} that would help. I'll be back at ___.",
          "p:I don't know what to say right now. I'll be back at ___.",
        ],
        firm: ["p:I don't want to talk {time}. I'll be back at ___.", "p:I'm not ready to talk. I'll be back at ___."],
        curious: ["p:I don't know what to say yet.|q: Could we talk at ___?"],
      },
    ),
    way('(i am|i will)? ?not ~(be )?(talking|speaking|talk|speak|replying|responding)( to you)?( {time})?', {
      gentle: ['p:I need some space {time}.', "p:I need some space right now. I'll be back at ___."],
      firm: ["p:I'm not up to talking {time}.", "p:I'm not up to talking. I'll be back at ___."],
    }),
    way('do not (talk|speak|write) to me (until|till) {clause}', {
      gentle: ['r:Could we talk once {clause}?'],
      firm: ['p:I need quiet until {clause}.'],
    }),
    way('i will (talk|speak) to you when i (feel like|want).*', {
      gentle: ["p:I need some time before I can talk. I'll be back at ___."],
      firm: ["p:I'm not ready to talk yet. I'll be back at ___."],
      curious: ['p:I need some time first.|q: Could we talk at ___?'],
    }),
    wideWay('from (now on|today) ~(i|we) ~(will )?~(talk|speak) ~(about )?(about )?{thing}( with you)?', {
      gentle: ['p:For now I can only talk about {thing}.'],
      firm: ['p:For now I only want to talk about {thing}.'],
      curious: ['p:For now I can only talk about {thing}.|q: Could we come back to the rest at ___?'],
    }),
    way(
      'i (have )?~(stopped|quit|given up)( on)? ~({doing}|caring)( anything| things)?( (to|from|with|on) you)?( at all)?',
      {
        gentle: [
          "f:I feel <discouraged>,|o: and it's hard for me to keep {doing}.",
          "f:I feel <discouraged>,|o: and it's hard for me to keep trying.",
        ],
        firm: [
          "f:I'm <worn out>,|o: and I don't know how to keep {doing}.",
          "f:I'm <worn out>,|o: and I don't know how to keep trying.",
        ],
      },
    ),
  ],
  otherwise: {
    gentle: ["p:I need a break. I'll be back at ___.", "p:I need some time to myself. I'll be back at ___."],
    firm: ["p:I'm stopping here for now. I'll be back at ___."],
    curious: ['p:I need some time first.|q: Could we talk at ___?'],
  },
});

export const examples = [
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
