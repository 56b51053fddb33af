import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const insultingImage = defineWays({
  ways: [
    way('.*if you (had|grew|found) ~(a|some) (spine|backbone|balls)( with {who})?', {
      gentle: ["n:I wish you'd stand up to {who}.", "n:I wish you'd stand up for us."],
    }),
    way(
      'leave me alone and (go|run) ~(cry|crying|complain|whine|moan|tell|running)? ?to {x}( like you ~do( with everything)?)?',
      {
        gentle: ['f:I need some space, and it hurts|o: when you take what happens between us to {x}.'],
        firm: ['n:I need some space, and I need this to stay between us, and not go to {x}.'],
      },
    ),
    way(
      '(leave me alone and )?(go|run) ~(cry|crying|complain|whine|moan|tell|running)? ?to {x}( like you ~do( with everything)?)?',
      {
        gentle: ['f:It hurts|o: when you take what happens between us to {x}.'],
      },
    ),
    way('.*you ~(have|have got|got) ~(the |some |a )?(nerve|cheek|audacity|gall) to ~{act}', {
      gentle: ["f:It doesn't feel fair to {act}."],
    }),
    way('.*(run|running|hide|hiding|cry|crying|whine) ~(to|behind) your {x}', {
      gentle: ["n:I'd like us to sort this out between the two of us."],
    }),
    way('.*you open your ~(\\S+ )?mouth about {thing}', {
      gentle: ['o:I find it hard to talk with you about {thing}.'],
      firm: ["f:I'm really <frustrated>|o: with how we talk about {thing}."],
    }),
    way('.*you open your .*', {
      gentle: ["o:I'm finding it hard to listen right now."],
      firm: ["f:I'm <fed up>|o: with how we talk to each other."],
    }),
    way('~(look at|listen to) (yourself|the state of you){rest}', {
      gentle: ["o:I don't like how you're being with me right now."],
    }),
    way('.*(emotional range|personality|charm|warmth|depth|charisma) of .*', {
      gentle: ['n:I need a bit more warmth from you.'],
    }),
    way('.*if you (were|had been) ~half .*you would {do}', {
      gentle: ['r:Could you {do}?'],
    }),
    ...verdictWays,
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'the overdraft is gone and none of this wouldve happened if you had a spine with your sister',
  'leave me alone and go cry to ur group chat like u do',
  'go cry to ur gay bestie like u do with everything, im not ur audience today',
  'The landlord was ready to agree and then you open your big mouth',
  "If you weren't so insecure this wouldn't even be a conversation",
  "if you weren't so lazy we'd have a garden",
  "if you weren't so selfish you would have called me",
  "You've the nerve to call me controlling",
  'You have some nerve asking me that',
  'the audacity is insane',
  'go run to ur group chat like u do',
  'Every time you open your mouth about the mortgage I get mad',
  'every time you open your mouth about the mortgage',
  'it starts every time you open your mouth',
  "you think you're better than everyone",
  'look at yourself',
  "There's no one home in there is there",
  "you're allergic to work",
  'the emotional range of a teaspoon',
  "if you were half a man you'd call her",
  'if you had a spine with your sister',
  'if you had an ounce of empathy',
];
