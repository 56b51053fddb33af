import { defineWays, way } from '../define-ways';
import { habit } from '../lines';

const always = 'you ~(always|constantly|keep on|keep|forever|just|only) ~';
const verdicts =
  '(?!(make|turn|ruin|be|act|treat|spoil|like|blame|find a way|have to be|manage|play|know best|everything)\\b)';

export const youAlways = defineWays({
  ways: [
    way('it is ~always (some|an|another|the same) ~(excuse|story|reason)s?', {
      gentle: ["n:I'd like to be able to count on you."],
    }),
    way('it is ~always (about )?your .*', {
      gentle: ["f:I feel like there isn't much room for me."],
      firm: ['n:I need there to be room for me too.'],
    }),
    way('(every ~time {clause} )?you ~(always )?make me feel ~{x}', {
      gentle: ['f:I feel {x}.'],
      firm: [
        "f:I feel {x} when {clause},|o: and I'm not okay with that.",
        "f:I feel {x},|o: and I'm not okay with that.",
      ],
    }),
    way('it is ~always me (who|that) {x}', {
      gentle: ["f:I'm <tired>|o: of being the one who {x}."],
    }),
    way('you are ~(always|constantly|forever) ~{doing}', habit("you're {doing}")),
    way(
      'you are ~(always|constantly|forever) ~(?=late|on |at |out|busy|away|gone|tired|drunk|in |with |mad|angry|stressed|gaming|glued){x}',
      habit("you're {x}"),
    ),
    way(`(all you ~(ever )?(do|want to do) ~is (to )?|${always})${verdicts}{act}`, habit('you {act}')),
    way(
      'every ~time {clause} you (always )?(?!to |the |a |about |are |said|told)(find a way to |have to |manage to |just |go and )?(?!ruin|spoil){act}',
      {
        gentle: ['f:It gets to me|o: when {clause} and you {act}.'],
      },
    ),
    way('you spend ~(half|most of|most|all of|all) (the|your) (?<thing>\\S+) {x}', {
      gentle: ['f:It gets to me|o: how much of the {thing} you spend {x}.', "n:I'd like more of the {thing} with you."],
      firm: ["f:I'm <fed up>|o: with how much of the {thing} you spend {x}."],
    }),
    way(
      '(everything ~with you ~(is|has to be|turns into|becomes|ends in)|you ~(always )?(make|turn) (everything|it all) ~into) ~(a |an )?(?<thing>fight|argument|war|drama|competition|battle|row|debate|crisis|problem)',
      {
        gentle: ["n:I don't want this to be a {thing}."],
        firm: ["f:I'm <tired> of it.|n: I don't want another {thing}."],
      },
    ),
    way(
      '~(talking|arguing|reasoning|speaking|dealing) (to|with) you( about {x} is)?{rest}',
      {
        gentle: ["f:I don't feel heard when we talk."],
      },
      { theme: 'listening' },
    ),
  ],
  otherwise: {
    gentle: ["f:I'm <worn out>,|n: and I need this to change.", 'f:I feel {soft} when this happens.'],
  },
});

export const examples = [
  'its always some excuse. bus. phone died. flatmate crisis.',
  'its always ur trauma ur anxiety ur adhd ur everything. i had one bad day',
  'You always take her side.',
  'you always make me feel stupid',
  'You always make me the villain',
  "Recorder, 12. Book fair, 20. Non-uniform day, 2. Somehow it's always me who ends up paying, and you with the bigger salary.",
  "Sure, let's go with your plan, you always know best. I'll just show up where I'm told and keep my mouth shut.",
  'Will you keep quiet and let me land? You are always shouting over me.',
  'ur always late',
  'you keep interrupting me',
  'you keep ignoring my calls o',
  'It is not my fault that the reservation was cancelled. You always push everything to me.',
  'all I did was ask about dinner, you always shout',
  'every time we go out you find a way to ruin it',
  'the only time you talk to me is when the wifi is down',
  'you spend half the weekend on that phone',
  'everything with you is a fight',
  'arguing with you is like arguing with the radio',
  'always some excuse',
  'You do this every time',
  'you do this every single time',
];
