import { defineWays, way, wideWay } from '../define-ways';

const who =
  '(someone|somebody|the one|the person|an?|the|mr|mrs|a grown|my) ?(man|woman|guy|girl|lady|husband|wife|king|queen|person)?';

export const lookWhosTalking = defineWays({
  theme: 'fairness',
  ways: [
    way(`.*?(coming|says|rich|bold|ironic|funny)( coming)?( from)? ${who} with {x}`, {
      gentle: ["f:It's hard to hear that|o: when you have {x}."],
      firm: ['f:It feels really unfair,|o: because you have {x}.'],
    }),
    wideWay('before you say .+ let me (stop|interrupt) you ?(right )?(there)?', {
      gentle: ['r:Can I say my part first?'],
      firm: ['r:I need to say my part first.'],
      curious: ['q:Can I tell you how it is for me first?'],
    }),
    way(
      `(.*?(coming|says|rich|bold|ironic|funny)( it is)?( coming)?( from)?|.*?(lectured|lecture|lectures|lessons|advice)( on {x})? (by|from)) ${who} (who|that) {did}`,
      {
        gentle: ["f:It's hard to hear that|o: when you {did}."],
        firm: ['f:It feels really unfair,|o: because you {did}.'],
        curious: ["f:It's hard to hear that|o: when you {did}.|q: How do you see that?"],
      },
    ),
    way(
      `(.*?(coming|says|rich|bold|ironic|funny)( coming)?( from)?|.*?(lectured|lecture|lectures|lessons|advice)( on {x})? (by|from)) ${who} (who|that) {does}`,
      {
        gentle: ["f:It's hard to hear that|o: when you {does:base}."],
        firm: ['f:It feels really unfair,|o: because you {does:base}.'],
        curious: ["f:It's hard to hear that|o: when you {does:base}.|q: How do you see that?"],
      },
    ),
    way(
      '(until then )?(do not|you do not get to|spare me the) ~(you )?(dare )?~(lecture|preach|judge|criticize|teach|talk)( to)? ?(me|us)? (about|on|for|over) {x}',
      {
        gentle: ["o:It's hard to hear about {x} from you right now."],
        firm: ["o:I don't want to be lectured about {x}."],
      },
    ),
    way('(do not|you do not get to) ~(you )?(dare )?~(?=tell me|blame me|judge me|accuse me){act}', {
      gentle: ["r:I'd rather you didn't {act}."],
    }),
    way('you ~(have|had|got|have got) ~(the|some|a) ~(nerve|neck|cheek|gall|audacity) to {act}', {
      gentle: ['f:It gets to me|o: that you {act}.'],
    }),
    way('you (are in no position to|have no right to|are the last person to) {act}', {
      gentle: ["f:It's hard for me|o: when you {act}."],
    }),
  ],
  otherwise: {
    gentle: ["f:It's hard to hear that from you.", "f:That's hard to hear."],
    firm: ['f:It feels <unfair> to hear that from you.', "f:I'm <frustrated> to hear that from you."],
    curious: ["f:That's hard to hear from you.|q: How do you see your side of it?"],
  },
});

export const examples = [
  'says the man with three overdrafts',
  "Before u say 'but i was working' let me stop u there. i also work.",
  'says the one who maxed the card',
  'says the one who sleeps till noon',
  "don't lecture me about money",
  'Dont tell me what I said. I know what I said. You hear what suits you and then build a court case out of it',
  'I need no lectures from you',
  "you've got the cheek to complain about noise",
  'you have no right to question me',
  'before you judge me look at the state of your car',
  'rich coming from someone who never cooks',
];
