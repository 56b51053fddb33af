import { defineWays, way } from '../define-ways';
import { missed } from '../lines';

const just = '(just |only |actually |ever |even |fucking |at least )*';
const maybe = '(maybe |perhaps |well |and )*';

export const becauseYou = defineWays({
  theme: 'fairness',
  ways: [
    way(`${maybe}if you ~(were|was) (?!not ).+? (then |maybe )*i (would|could|might) ~(?!not|have){act}`, {
      gentle: ["f:I'd {act} if things felt better between us."],
      curious: ["f:I'd {act} if things felt better between us.|q: What's going on with us?"],
    }),
    way('i ~(only )?{act} because you (wind|push|drive|provoke|get|keep) (me|on|at) ?.*', {
      gentle: ['o:I {act} when I get wound up.|n: I need us to slow down.'],
      firm: ["o:I {act} when I'm pushed,|n: and I need that to stop."],
    }),
    way(`${maybe}if i ~(felt|was|were) {x} (then |maybe )*i would not be {doing}`, {
      gentle: ["f:I don't feel {x},|o: and that's part of why I'm {doing}."],
    }),
    way(`${maybe}if i ~(had|got) {thing}( instead of .+?)? (then |maybe )*i (might|would|could) ~{act}`, {
      gentle: ["n:It'd be easier for me to {act} if I had {thing}."],
      firm: ['n:I need {thing} so that I can {act}.'],
    }),
    way(
      'i would not (have|of) {done} if you (were|are|was) not .*(shady|secretive|sneaky|sus|sketchy|dishonest|suspicious|evasive|lying).*',
      {
        gentle: ["f:I wouldn't have {done} if I'd felt I could trust you."],
        firm: ["o:I {done:past},|f: and it was because I don't feel I can trust you right now."],
      },
    ),
    way('i would not (have|of) {done} if you (were|are|was|did) not .+', {
      gentle: ["f:I wouldn't have {done} if things had felt easier between us."],
      firm: ["f:I wouldn't have {done} if things had felt right between us."],
      curious: ["f:I wouldn't have {done} if things had felt easier between us.|q: What's going on with us?"],
    }),
    way('i would have {done} if you (did|do) not .+? (every time|when|whenever|each time) {clause}', {
      gentle: ["f:I'd have {done} if I didn't worry about your reaction when {clause}."],
      firm: ["o:I'd have {done}, but I find it really hard to bring things up when {clause}."],
    }),
    way('i would have {done} if you (did|were|was|had) not .+', {
      gentle: ["f:I'd have {done} if it had felt easier to."],
      firm: ["f:I'd have {done} if I hadn't been so worried how it would go."],
      curious: ["f:I'd have {done} if it had felt easier to.|q: What would make it easier for us?"],
    }),
    way(
      '(.*?if you (had|would have|would)|had you) ~(have )?(?!not |been ){done} (?<clause>(we|i|it|he|she) would not (have|be) .+)',
      {
        gentle: ["n:I wish you'd {done}, then {clause}."],
      },
    ),
    way(
      'i ~(only |just )?~{did} because you (would not|did not|do not|never|could not) (?!have |be |deserve)(ever )?{act}',
      {
        gentle: ['o:I {did}.|n: I wanted you to {act}.'],
        firm: ['o:I {did}.|f: I was {strong},|n: and I needed you to {act}.'],
      },
    ),
    way(
      'i ~(only |just )?~{did} because you ~(always |constantly )?(?!act|make|made|pushed|push|drove|was |were |had |had){did2}',
      {
        gentle: ['o:I {did}.|f: It had really got to me|o: that you {did2}.'],
        firm: ['o:I {did}.|f: I was {strong}|o: that you {did2}.'],
      },
    ),
    way('i ~(only |just )?~{did} because you .+', {
      gentle: ['o:I {did}.|f: I was {soft}.'],
      firm: ['o:I {did}.|f: I was {strong}.'],
    }),
    way('i ~(only |just )?~{act} because you (will not|do not|never|can not) (?!have |deserve)(ever )?{act2}', {
      gentle: ["o:I {act}.|n: I'd really like you to {act2}."],
      firm: ['o:I {act}.|n: I need you to {act2}.'],
    }),
    way('i ~(only |just )?~{act} because you (?!make|act|are|push|drive)~(always |constantly )?{act2}', {
      gentle: ['o:I {act}.|f: It gets to me|o: when you {act2}.'],
      firm: ["o:I {act}.|o: I really don't like it when you {act2}."],
    }),
    way(`${maybe}i would not (have|need) to {act} if you ${just}(?!did not|were|was|had|would|had not){did}`, {
      gentle: ["o:I don't want to {act}.|n: I'd like you to {did:base}."],
      curious: ["o:I don't want to {act}.|q: What would make it easier to {did:base}?"],
    }),
    way(`${maybe}i would not (have|need) to {act} if you ${just}(did not|stopped) ~{x}`, {
      gentle: ["o:I don't want to {act}.|f: It's hard for me|o: when you {x}."],
    }),
    way(
      `${maybe}if you ${just}(?!did not|do not|were|was|had|would|had not|cared){did} (then |maybe )*i would not (have|need) to {act}`,
      {
        gentle: ["o:I don't want to {act}.|n: I'd like you to {did:base}."],
        curious: ["o:I don't want to {act}.|q: What would make it easier to {did:base}?"],
      },
    ),
    way(`i would not (have|of) ~{done} if you (had|have|would have|would) not ${just}(have )?{done2}`, {
      gentle: ["o:I {done:past}.|n: I wish you hadn't {done2}.", "n:I wish you hadn't {done2}."],
      firm: ["o:I {done:past}.|f: I was {strong},|n: and I wish you hadn't {done2}."],
    }),
    way(
      `.*?if you (had|have) not ${just}(?!been |you ){done}( (then |maybe )*(i|we|it|this|that|none|he|she) (would|might|could|will).*)?`,
      {
        gentle: ["n:I wish you hadn't {done}."],
      },
    ),
    way(
      `(.*?if you (had|would have|would)|had you) ${just}(have )?(?!not |been |behaved|acted|you ){done}( (then |maybe )*(i|we|it|this|that|none|he|she) (would|might|could|will).*)?`,
      missed('{done}'),
    ),
    way(
      `${maybe}if you ${just}(?!did not|do not|were|was|had|would|had not|cared){did} (then |maybe )*i (would|could|might) (?!not|be able|have){act}`,
      {
        gentle: ["n:It'd be easier for me to {act} if you {did}."],
        firm: ['n:I want to {act}, and I need you to {did:base}.'],
        curious: ["n:I'd like to {act}.|q: What would make it easier to {did:base}?"],
      },
    ),
    way(
      `${maybe}i (would|could|might) ~(?!not|be able|have){act} if you ${just}(?!did not|do not|were|was|had|would|had not|cared){did}`,
      {
        gentle: ["n:It'd be easier for me to {act} if you {did}."],
        firm: ['n:I want to {act}, and I need you to {did:base}.'],
        curious: ["n:I'd like to {act}.|q: What would make it easier to {did:base}?"],
      },
    ),
    way(
      `${maybe}if (somebody|someone) ${just}(?!was|were|had|would|did not|did){did} (i|we|it) (would|could|might).*`,
      missed('{did:done}'),
    ),
    way(`${maybe}i (would|could|might) ~(?!not|be able|have){act} if (?!you|i |someone|somebody){clause}`, {
      gentle: ["n:It'd be easier for me to {act} if {clause}."],
      firm: ["n:I want to {act},|n: and it'd be easier if {clause}."],
    }),
    way('i ~(?=shout|yell|snap|lie|drink|hide|smoke|scream)(?<act>\\S+)( .+?)? because of you', {
      gentle: ['o:I {act} when I feel {soft}.'],
      firm: ["o:I {act} when I'm {strong}."],
    }),
    way(
      `${maybe}if you ${just}(?!were|was|had|would|had not|cared|did not){did}( (i|we|it|this|that) (would|might|could).*)?`,
      {
        gentle: ["n:I'd really like you to {did:base}."],
      },
    ),
  ],
  otherwise: {
    gentle: ["f:I'm <upset>,|o: and I see it differently."],
    curious: ["f:I'm <upset> about this.|q: How did it look from your side?"],
  },
});

export const examples = [
  'i drink because of this house. if you were a peaceful woman i would be home by 6',
  'I only shout because you wind me up until i do',
  'well maybe if i ever felt wanted in this relationship i wouldnt be talking to other people',
  'Maybe if I had a bit of warning instead of an ambush at the front door I might answer you properly.',
  'i wouldnt have gone thru ur phone if u werent so shady all the time',
  "I'd have told you about the overdraft if you didn't go off like a car alarm every time money comes up.",
  "I'd have told you if you weren't so scary",
  "i wouldn't have lied if you didn't go mad",
  'if youd done the shopping on Friday like you said we wouldnt have been in bloody Croydon',
  'I only yelled because you never listen. How is that my fault?',
  'I only snapped because you were shouting at me',
  'I cheated bc you ignored me for a year',
  'I only lied because you always freak out',
  'i just shut down because you never let it go',
  'I shout because you ignore me the first five times',
  "I wouldn't have to yell if you listened",
  'i wouldnt need to lie if you didnt go mental whenever i told the truth',
  "If you listened I wouldn't have to yell",
  "well I wouldn't have been short with you if you hadn't parked your mum on us for a fortnight",
  "I wouldn't have yelled if you hadn't hidden the loan",
  "I wouldn't have yelled if you had told me about the loan",
  'if u hadnt hidden the bill i wouldnt of gone thru ur bag so thats on you',
  'had you told me the truth I would not be checking',
  'maybe if you listened I would talk to you',
  'Perhaps I might listen if you ever asked nicely',
  'maybe if somebody answered the phone I would not have to call your brother',
  'maybe if you helped we would be out of the door by now',
  'maybe I would answer if every call was not an inspection',
  'I smoke because of you',
  "if you cared enough to ask, I wouldn't be like this",
];
