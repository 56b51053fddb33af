import { defineWays, way } from '../define-ways';
import { habit } from '../lines';

const always = 'you ~(always|constantly|keep on|keep|forever|just|only) ~';
const verdicts =
  '(?!(make|turn|ruin|be|act|treat|spoil|like|blame|find a way|have to be|manage|play|know best|everything)\\b)';

export const youAlways = defineWays({
  ways: [
    way('you ~(always )?take (?<x>\\S+( \\S+)?) side{rest}', {
      gentle: ["n:I'd love you to be on my side too.", 'f:I feel <alone> when you take {x} side.'],
      firm: ['n:I need you on my side.'],
      curious: ['f:I feel <alone> when you take {x} side.|q: How do you see it?'],
    }),
    way('(every ~time {clause} )?you ~(always )?make me feel ~{x}', {
      gentle: ['f:I feel {x}.', 'f:I feel {x} when {clause}.'],
      firm: [
        "f:I feel {x} when {clause},|o: and I'm not okay with that.",
        "f:I feel {x},|o: and I'm not okay with that.",
      ],
      curious: ['f:I feel {x} when {clause}.|q: What do you see?', 'f:I feel {x}.|q: Is that how you see me?'],
    }),
    way('(you ~(always )?make me|i am always) (out to be )?(the (bad|villain|problem|crazy|bad guy)){rest}', {
      gentle: ['f:I feel <blamed>.'],
      firm: ["f:I feel <blamed>,|o: and I don't think that's fair."],
      curious: ['f:I feel <blamed>.|q: How do you see my part?'],
    }),
    way('it is ~always me (who|that) {x}', {
      gentle: ["f:I'm <tired>|o: of being the one who {x}."],
      firm: ["f:I'm <fed up>|o: with being the one who {x}."],
      curious: ["f:I'm <tired>|o: of being the one who {x}.|q: How do you see it?"],
    }),
    way('you ~(always )?know best', {
      gentle: ["n:I'd like my view to count too."],
      firm: ['n:I need my view to count too.'],
      curious: ['n:I want a say in this too.|q: What matters most to you in it?'],
    }),
    way('you are ~(always|constantly|forever) ~{doing}', habit("you're {doing}")),
    way(
      'you are ~(always|constantly|forever) ~(?=late|on |at |out|busy|away|gone|tired|drunk|in |with |mad|angry|stressed|gaming|glued){x}',
      habit("you're {x}"),
    ),
    way('you keep (interrupting|talking over|cutting)( me)?{rest}', {
      gentle: ['r:Could you let me finish?', "f:I don't feel heard.|r: Could you let me finish?"],
      firm: ["n:I need to finish what I'm saying."],
      curious: ['r:Could you let me finish,|q: and then tell me how you see it?'],
    }),
    way('you keep ~(?!making|acting|being|ruining){doing}', habit('you {doing:base}')),
    way('you ~(always |constantly |just )?~(push|leave|dump|put) (everything|it all) (to|on|onto|for) me{rest}', {
      gentle: ['f:I feel <alone with it all>.|r: Could you take something on?', 'f:It feels like it all lands on me.'],
      firm: ["f:I'm <exhausted>.|n: I need us to share this."],
      curious: ['f:It feels like it all lands on me.|q: What could you take on?'],
    }),
    way(`(all you ~(ever )?(do|want to do) ~is (to )?|${always})${verdicts}{act}`, habit('you {act}')),
    way(
      'every ~time {clause} you (always )?(?!to |the |a |about |are |said|told)(find a way to |have to |manage to |just |go and )?(?!ruin|spoil){act}',
      {
        gentle: ['f:It gets to me|o: when {clause} and you {act}.'],
        firm: ["f:I'm {strong}.|o: I don't like it when {clause} and you {act}."],
        curious: ["o:It's hard for me when {clause} and you {act}.|q: What's going on there?"],
      },
    ),
    way('(the )?only (time|reason) you ~(ever )?(?!are ){act} (is|me is) (when|because|if) {clause}', {
      gentle: ["n:I wish you'd {act} more, not just when {clause}."],
      firm: ['n:I want you to {act} more, not just when {clause}.'],
    }),
    way('you spend ~(half|most of|most|all of|all) (the|your) (?<thing>\\S+) {x}', {
      gentle: ['f:It gets to me|o: how much of the {thing} you spend {x}.', "n:I'd like more of the {thing} with you."],
      firm: ["f:I'm <fed up>|o: with how much of the {thing} you spend {x}."],
      curious: ['o:You spend a lot of the {thing} {x}.|q: What does it give you?'],
    }),
    way(
      '(everything ~with you ~(is|has to be|turns into|becomes|ends in)|you ~(always )?(make|turn) (everything|it all) ~into) ~(a |an )?(?<thing>fight|argument|war|drama|competition|battle|row|debate|crisis|problem)',
      {
        gentle: ["n:I don't want this to be a {thing}."],
        firm: ["f:I'm <tired> of it.|n: I don't want another {thing}."],
        curious: ["n:I don't want this to be a {thing}.|q: How could we do this differently?"],
      },
    ),
    way(
      '~(talking|arguing|reasoning|speaking|dealing) (to|with) you( about {x} is)?{rest}',
      {
        gentle: [
          "f:I don't feel heard when we talk.",
          "f:I don't feel heard when we talk about {x}.",
          "f:It's hard to get through to you, and I feel {soft}.",
        ],
        firm: ["f:I'm <really frustrated>.|n: I need to feel like I'm getting through to you."],
        curious: ["f:I don't feel heard when we talk.|q: What do you hear me saying?"],
      },
      { theme: 'listening' },
    ),
    way(
      '(it is )?(always|nothing but|full of|another \\S+)? ?(some |an |another |the same |same )?(old )?(excuse|excuses)( with you)?',
      {
        gentle: [
          'n:I need to be able to count on you.',
          "f:I feel <let down>.|n: I'd like to know what's really going on.",
        ],
        firm: ["f:I'm <frustrated>.|n: I need to be able to count on what we agree."],
        curious: ['q:What really got in the way?'],
      },
    ),
    way('you do (this|that|it) ~(every ~time|always|every year|every week|every day){rest}', {
      gentle: ["f:It keeps happening,|o: and it's getting to me."],
      firm: ["o:This keeps happening,|f: and I'm <fed up>."],
      curious: ["o:This keeps happening.|q: What's going on there?"],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <worn out>,|n: and I need this to change.", 'f:I feel {soft} when this happens.'],
    firm: ["f:I'm <really fed up>.|n: I need this to change."],
    curious: ["f:I'm <worn out> by this.|q: How do you see it?"],
  },
});

export const examples = [
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
