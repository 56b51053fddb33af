import { defineWays, way, wideWay } from '../define-ways';
import { alone, venom } from '../verdict-words';

export const noBrain = defineWays({
  ways: [
    way('do you ~think before you {act}', {
      gentle: ['r:Could you think before you {act}?'],
      firm: ['n:I need you to think before you {act}.'],
    }),
    way('do you ~think things through{rest}', {
      gentle: ['r:Could you think it through next time?', "o:I'd have liked you to think it through."],
      firm: ["f:I'm <frustrated>.|n: I need you to think things through."],
      curious: ['q:What was your plan?'],
    }),
    way('.*(do|did|can) (you|not you|you not|you just not) ~(not )?~think.*', {
      gentle: ['r:Could you think about it first next time?', 'o:I wish you had thought about it first.'],
      firm: ["f:I'm <frustrated>.|n: I need you to think about it first."],
      curious: ['q:What were you thinking when you did it?'],
    }),
    way(
      '.*you ~(can not|could not) ~(manage to )?(look|listen to|talk to|answer|hug|touch) {x}',
      {
        gentle: ["f:It hurts|o: that we can't even look at each other."],
        firm: ["f:I'm <hurt>."],
      },
      { step: 'topic' },
    ),
    way('~you can not ~(manage to )?(?!spell|run|boil|fight){do}', {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["f:I'm <frustrated>.|r: I'd like you to {do}."],
      curious: ['q:What makes it hard to {do}?'],
    }),
    way('~you could not ~(manage to )?(?!organize|organise|run|boil|fight){do}', {
      gentle: ["o:I'd have liked you to {do}.", 'o:I was hoping you would {do}.'],
      firm: ["f:I'm <upset>.|o: I needed you to {do}."],
      curious: ['o:I was hoping you would {do}.|q: What got in the way?'],
    }),
    way('~(any|a) ~\\w+ (could|would) have {done}', {
      gentle: ["o:I'd have liked you to {done:base}.", 'o:I was counting on you to {done:base}.'],
      firm: ["f:I'm <frustrated>.|o: I was counting on you to {done:base}."],
      curious: ['o:I was counting on you to {done:base}.|q: What got in the way?'],
    }),
    way('~(any|a) ~\\w+ (could|can|would|knows)(?! see| tell){rest}', {
      gentle: ['o:I was counting on you for this.'],
      firm: ["f:I'm <frustrated>.|o: I was counting on you for this."],
      curious: ['o:I was counting on you for this.|q: What got in the way?'],
    }),
    wideWay('.*half a brain you would (have )?{done}', {
      gentle: ["o:I'd have liked you to {done:base}."],
      firm: ["f:I'm <upset>.|o: I needed you to {done:base}."],
    }),
    way('~you call (this|that|it) {thing}', {
      gentle: ["o:That doesn't look like {thing} to me.", "o:For me that isn't {thing}."],
      firm: ["o:That isn't {thing} to me,|f: and I'm <frustrated>."],
      curious: ["o:That doesn't look like {thing} to me.|q: How do you see it?"],
    }),
    way('~you call yourself.*', {
      gentle: ['n:I need more from you than this.', 'o:I was hoping for more from you.'],
      firm: ["f:I'm <let down>,|n: and I need more from you."],
      curious: ['o:I was hoping for more.|q: How do you see it?'],
    }),
    way('.*(draw|print|spell) .*', {
      gentle: ["o:I don't know how to say it more clearly.", "f:I feel like I'm not getting through."],
      firm: ["f:I'm <frustrated>.|o: I've said this as clearly as I can."],
      curious: ["o:I'd like this to be clear.|q: Which part isn't?"],
    }),
    way('.*remind you to .*', {
      gentle: ["o:I don't want to be the one who reminds."],
      firm: ["f:I'm <fed up>|o: with being the one who reminds."],
      curious: ["o:I don't want to be the one who reminds.|q: How could we split that?"],
    }),
    way('.*(deaf|blind).*', {
      gentle: ["f:I don't feel <heard>.", 'n:I need you to hear me.'],
      firm: ["f:I'm <frustrated>.|n: I need you to hear me."],
      curious: ["f:I don't feel <heard>.|q: What did you hear me say?"],
    }),
    way('.*(can not you|can you not|do you not know how to) ~(read|count|spell|understand).*', {
      gentle: ['r:Could you read it again?'],
      firm: ["f:I'm <frustrated>.|r: Could you read it again?"],
      curious: ["q:Which part isn't clear?"],
    }),
    way('.*\\b(crazy|insane|mad|mind|marbles|lost it|crack|drugs|smoking|sniffing|mental|nuts).*', {
      gentle: ["o:I don't get this at all.", "o:I really can't follow you here."],
      firm: ["f:I'm <angry>.|o: I don't get this at all."],
      curious: ["o:I don't get this.|q: What's going on?", "o:I can't follow you here.|q: What made you do it?"],
    }),
    way('.*know .*about (?!it$|this$|that$|me$){thing}', {
      gentle: ['o:I see {thing} differently.'],
      firm: ["o:I don't agree with you about {thing}."],
      curious: ['o:I see {thing} differently.|q: How do you see it?'],
    }),
    way('.*(know|idea|clue|fooling|kidding|not ~\\S+ strong (suit|point)).*', {
      gentle: ["o:I don't agree with you on this.", 'o:I see it differently.'],
      firm: ["o:I really don't agree with you on this."],
      curious: ['o:I see it differently.|q: How did you get there?'],
    }),
    way('~(read a|do (your|some)|educate|use your).*', {
      gentle: ['r:Could you look into it first?'],
      firm: ["o:I don't agree,|r: and I'd like you to look into it."],
      curious: ["o:I don't agree.|q: Where did you get that from?"],
    }),
    way('.*(are you|you) ~(\\S+ )?\\w+', {
      gentle: ["o:I don't understand this.", "f:I'm so <frustrated> right now."],
      firm: ["f:I'm really <angry> about this."],
      curious: ["o:I don't understand this.|q: What happened?"],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
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
