import { defineWays, way, wideWay } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const noBrain = defineWays({
  ways: [
    wideWay('do you ~(reckon|think) you (can|could) ~(manage|handle|do|cope with) (that|it|this|{thing})( or .*)?', {
      gentle: ['q:Can I count on you for {thing}?', 'q:Can I count on you for that?'],
      firm: ['n:I need to be able to count on you for {thing}.', 'n:I need to be able to count on you for that.'],
    }),
    way('do you ~think before you {act}', {
      gentle: ['r:Could you think before you {act}?'],
    }),
    way(
      '.*you ~(can not|could not) ~(manage to )?(look|listen to|talk to|answer|hug|touch) {x}',
      {
        gentle: ["f:It hurts|o: that we can't even look at each other."],
      },
      { step: 'topic' },
    ),
    way('~you can not ~(manage to )?(?!spell|run|boil|fight){do}', {
      gentle: ['r:Could you {do}?'],
    }),
    way('~you could not ~(manage to )?(?!organize|organise|run|boil|fight){do}', {
      gentle: ["o:I'd have liked you to {do}."],
    }),
    way('~(any|a) ~\\w+ (could|would) have {done}', {
      gentle: ["o:I'd have liked you to {done:base}.", 'o:I was counting on you to {done:base}.'],
      curious: ['o:I was counting on you to {done:base}.|q: What got in the way?'],
    }),
    way('~you call (this|that|it) {thing}', {
      gentle: ["o:That doesn't look like {thing} to me.", "o:For me that isn't {thing}."],
    }),
    way('.*(draw|print|spell) .*', {
      gentle: ["o:I don't know how to say it more clearly.", "f:I feel like I'm not getting through."],
      curious: ["o:I'd like this to be clear.|q: Which part isn't?"],
    }),
    way('.*\\b(crazy|insane|mad|mind|marbles|lost it|crack|drugs|smoking|sniffing|mental|nuts).*', {
      gentle: ["o:I don't get this at all.", "o:I really can't follow you here."],
      curious: ["o:I don't get this.|q: What's going on?"],
    }),
    way('.*know .*about (?!it$|this$|that$|me$){thing}', {
      gentle: ['o:I see {thing} differently.'],
      firm: ["o:I don't agree with you about {thing}."],
    }),
    way('.*(know|idea|clue|fooling|kidding|not ~\\S+ strong (suit|point)).*', {
      gentle: ["o:I don't agree with you on this.", 'o:I see it differently.'],
    }),
    way('~(read a|do (your|some)|educate|use your).*', {
      gentle: ['r:Could you look into it first?'],
    }),
    way('.*(are you|you) ~(\\S+ )?\\w+', {
      gentle: ["o:I don't understand this."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  "You're in charge of turning up. Do you reckon you can manage the turning up or shall I print you a diagram",
  'do you think before you type',
  'do you ever think things through',
  'do you ever think?',
  'You cant even look me in the eye.',
  "You can't even call me back",
  "You couldn't even send a text",
  'even a child would have remembered the milk',
  'a child could do it',
  'with half a brain you would have called',
  'you call this a dinner',
  'And you call yourself a vegetarian',
  'do I have to draw you a diagram',
  'Sign the form, ring the vet. Shall I also remind you to blink?',
  'are you deaf?',
  "can't you read?",
  'are you out of your mind',
  'U dont know anything about my job',
  "you have no idea what you're talking about",
  'read a book for once',
  'are you stupid?',
];
