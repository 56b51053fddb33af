import { defineWays, way } from '../define-ways';
import { alone, venom, verdictWays } from '../verdict-words';

export const insultingImage = defineWays({
  ways: [
    way('.*you ~(have|have got|got) ~(the |some |a )?(nerve|cheek|audacity|gall) to ~{act}', {
      gentle: ["f:It doesn't feel fair to {act}.", 'f:It hurts|o: that you would {act}.'],
      firm: ["f:I'm <angry>.|o: It isn't fair to {act}."],
      curious: ["f:It doesn't feel fair to {act}.|q: How do you see it?"],
    }),
    way('.*you ~(have|have got|got) ~(the |some |a )?(nerve|cheek|audacity|gall) {doing}', {
      gentle: ["f:I'm <upset>|o: about you {doing}."],
      firm: ["f:I'm really <angry>|o: about you {doing}."],
      curious: ["f:I'm <upset>|o: about you {doing}.|q: What made you do it?"],
    }),
    way('.*(audacity|nerve|cheek|gall).*', {
      gentle: ["o:That doesn't feel fair to me.", "f:I'm <upset>.|o: That doesn't feel fair."],
      firm: ["f:I'm really <angry>.|o: That isn't fair to me."],
      curious: ["o:That doesn't feel fair to me.|q: How do you see it?"],
    }),
    way('.*(run|running|hide|hiding|cry|crying|whine) ~(to|behind) your {x}', {
      gentle: ["n:I'd like us to sort this out between the two of us."],
      firm: ["f:I'm <upset>.|n: I need this to stay between us."],
      curious: ["n:I'd like to keep this between us.|q: What do you need from me?"],
    }),
    way('.*you open your ~(\\S+ )?mouth about {thing}', {
      gentle: ['o:I find it hard to talk with you about {thing}.', 'f:It gets to me|o: how we talk about {thing}.'],
      firm: ["f:I'm really <frustrated>|o: with how we talk about {thing}."],
      curious: ['o:I find it hard to talk about {thing}.|q: How is it for you?'],
    }),
    way('~then you open your ~(\\S+ )?mouth', {
      gentle: ['o:I wish you had stayed quiet there.'],
      firm: ["f:I'm <angry>.|o: I wish you had stayed quiet there."],
      curious: ['q:What made you speak up there?'],
    }),
    way('.*you open your .*', {
      gentle: ["o:I'm finding it hard to listen right now.", "o:I don't like how we talk to each other."],
      firm: ["f:I'm <fed up>|o: with how we talk to each other."],
      curious: ["o:I don't like how we talk to each other.|q: How is it for you?"],
    }),
    way('.*(you (\\S+ )?think you|(act|acting|behaving)? ?like you) are.*', {
      gentle: ['f:I feel <looked down on>.', 'n:I want us to be equals in this.'],
      firm: ["f:I feel <looked down on>,|o: and I don't like it."],
      curious: ['f:I feel <looked down on>.|q: Is that how you mean it?'],
    }),
    way('~(look at|listen to) (yourself|the state of you){rest}', {
      gentle: ["o:I don't like how you're being with me right now."],
      firm: ["f:I'm <upset>|o: about how you're being with me right now."],
      curious: ["o:I don't like how this is going.|q: What's going on with you?"],
    }),
    way('.*((no one|nobody|anyone|anything) .*(home|in|inside|there|head|skull)|head (up|out)).*', {
      gentle: ["f:I feel like I'm not getting through to you."],
      firm: ["f:I'm so <frustrated>.|n: I need you to take this in."],
      curious: ["f:I feel like I'm not getting through.|q: What are you thinking?"],
    }),
    way('.*allergic to .*', {
      gentle: ['n:I need you to do your part too.', 'r:Could you take your half of this?'],
      firm: ["f:I'm <fed up>.|n: I need you to do your share."],
      curious: ['q:What could you take on?'],
    }),
    way('.*(emotional range|personality|charm|warmth|depth|charisma) of .*', {
      gentle: ['n:I need a bit more warmth from you.', 'f:I feel <shut out>.|n: I need some warmth.'],
      firm: ["f:I'm <hurt>.|n: I need some warmth from you."],
      curious: ["f:I feel <shut out>.|q: What's going on with you?"],
    }),
    way('.*if you (were|had been) ~half .*you would {do}', {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["r:I'd really like you to {do}."],
      curious: ['q:What keeps you from {do:ing}?'],
    }),
    way('.*if you (had|have) .*(spine|backbone|balls|guts|courage).*', {
      gentle: ['n:I need you to stand up for us.', 'r:Could you stand by me in this?'],
      firm: ['f:I feel <let down>.|n: I need you to stand up for us.'],
      curious: ['q:What makes this one hard to face?'],
    }),
    way('.*if you (had|have) .*(empathy|respect|decency|compassion|kindness|heart|manners).*', {
      gentle: ['n:I need a bit more care from you here.', 'f:I feel <hurt>.|n: I need some care.'],
      firm: ["f:I'm really <hurt>.|n: I need some respect here."],
      curious: ['q:How do you think this is for me?'],
    }),
    way('.*if you (were|are) not ~(such a |such )?(insecure|jealous|paranoid)\\b.*', {
      gentle: ['n:I need you to trust me on this.', 'r:Could you trust me here?'],
      firm: ['n:I need you to trust me.'],
      curious: ['q:What are you worried about?'],
    }),
    way('.*if you (were|are) not ~(such a |such )?(lazy|useless)\\b.*', {
      gentle: ['n:I need more help from you.'],
      firm: ["f:I'm <fed up>.|n: I need you to do your share."],
      curious: ['q:What could you take on?'],
    }),
    way('.*if you (were|are) not ~(such a |such )?(selfish|self centered|inconsiderate)\\b.*', {
      gentle: ['n:I need you to think of me too.'],
      firm: ['n:I need to count too.'],
      curious: ['q:How do you think this is for me?'],
    }),
    ...verdictWays,
  ],
  otherwise: venom,
  alone,
});

export const examples = [
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
