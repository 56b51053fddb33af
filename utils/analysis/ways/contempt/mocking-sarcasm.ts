import { defineWays, way, wideWay } from '../define-ways';
import { alone, venom } from '../verdict-words';

const royal = '(highness|majesty|eminence|lordship|ladyship|excellency|holiness)';
const applause = 'clap|applaud|claps|clapped|applause|medal|trophy|parade|gold star|cookie';

export const mockingSarcasm = defineWays({
  ways: [
    way('(how |so |very )~generous of you', { gentle: ["f:That doesn't feel like enough to me."] }),
    way(
      'i (guess|suppose) i should ~be ~(grateful|thankful|glad|happy|honored) ~(that )?you ~(noticed|notice|remembered|saw) .*',
      {
        gentle: ["n:I'd like what I do to be noticed too."],
        curious: ["n:I'd like what I do to be noticed.|q: Do you see it?"],
      },
    ),
    way('you ~(need|want) your {x}', {
      gentle: ['o:I know you need your {x},|n: and I need your help too.'],
      firm: ['o:I know you want your {x}.|n: I need your help too.'],
    }),
    way('(shall|should|do) i (need to )?(book|make|schedule|get) .*', { gentle: ['||'], firm: ['||'] }),
    way('~(it )?must be ~(nice|lovely) ~(having|to have) (a|your own|your) (\\S+ )?\\S+ (who|that) {does}', {
      gentle: ["f:I feel like I {does:base},|f: and I'm <worn out>."],
      firm: ["f:I feel like I {does:base},|f: and I'm really <fed up>."],
    }),
    way('~(it )?must be ~(nice|lovely) ~(to|getting to|being able to) {act} (?=without|while){x}', {
      gentle: ['f:It hurts|o: when you {act} {x}.'],
    }),
    way(
      '~(it )?must be ~(nice|lovely) ~(having|to have|getting|to get) (?=time|a|an|some|all|so|your|that|such)(?!.*\\b(while|who)\\b){x}',
      {
        gentle: ["n:I'd love to have {x} too."],
      },
    ),
    way('~(it )?must be ~(nice|lovely) ~(to|getting to|being able to) (?!have|not|be){act}', {
      gentle: ["n:I'd love to {act} too."],
    }),
    // Too late.
    way('(nice|good|brave|kind) of you to (remember|notice|realize|realise) {clause}', {
      gentle: ['f:I feel like you forget that {clause}.'],
      firm: ["f:I'm really <hurt>|o: that you seem to forget {clause}."],
    }),
    way(
      '(now you (want to|have time to|are ready to|decide to)|(nice|good|kind) of you to( bother to| decide to| finally)*) ~{act}',
      {
        gentle: ["o:I'd have liked you to {act} sooner."],
      },
    ),
    way('now you (want|have time for) {thing}', {
      gentle: ["o:I'd have liked {thing} sooner."],
    }),
    // Mock thanks and mock praise.
    way('(thanks|thank you|cheers)( a lot)? for leaving me {x}', {
      gentle: ["o:I didn't like being left {x}."],
    }),
    way('(thanks|thank you|cheers)( a lot)? for wasting my {x}', {
      gentle: ['o:That felt like a waste of my {x}.'],
      firm: ["f:I'm <frustrated>.|o: That felt like a waste of my {x}."],
    }),
    way('~(\\S+ ){0,3}?\\w+ of the (year|century|decade){rest}', {
      gentle: ["f:I'm really <disappointed>.", 'f:I feel <let down>.'],
    }),
    way(`(do )?(you )?~want ~a (medal|trophy|parade|gold star|cookie) for {doing}( once| one time)?`, {
      gentle: ["n:I'd like {doing} to be a normal thing for both of us."],
    }),
    way(`.*\\b(${applause}|news|newspapers?|press|media|academy|times)\\b.*`, {
      gentle: ["f:That doesn't feel like enough to me.", 'n:I need a bit more than that.'],
    }),
    way('(how|so|very) ~(big|kind|good|nice|generous|noble|adult|mature) of you to {act}', {
      gentle: ["n:I'd like it to be normal for you to {act}."],
    }),
    way('(how |so |very )?~brave of you to {act}', {
      gentle: ["f:I'm not happy|o: about you {act:ing}."],
      firm: ["f:I'm really not happy|o: about you {act:ing}."],
    }),
    // Mock titles.
    wideWay(`.*\\b${royal}\\b.*?\\b(?=(when|what time) can i){x}`, {
      gentle: ['r:{x}?'],
      firm: ["f:I'm <frustrated>.|r: {x}?"],
    }),
    way(`his ${royal} {did}`, {
      gentle: ['o:You {did}.'],
      firm: ["o:You {did},|f: and I'm <frustrated>."],
    }),
    way(`(?=(who|what|when|where|how|why|can|could|did|do|is|are)\\b){x} your (royal )?${royal}`, {
      gentle: ['q:{x}?'],
      firm: ["f:I'm <frustrated>.|q: {x}?"],
    }),
    way(`(my apologies |i see |yes |forgive me |right away )?(your|his|her) (royal )?${royal}{rest}`, {
      gentle: ['||'],
      firm: ["||f:I'm <frustrated>."],
    }),
    // Mock pity.
    way('.*(boo hoo|wah wah|heart bleeds|cry harder|cry more|cry me a river).*', {
      gentle: ['||'],
      firm: ["||f:I'm really <frustrated>."],
    }),
    // What does not fit together.
    way(
      '(it is )?~(funny|interesting|nice|good|amazing) (how|that|to see|to know|to see that|to know that) you ~(?=(have|had|got|find|found) (all that |so much |the )?(?<thing>time|energy|patience|money) (for|to) ){x}',
      {
        gentle: ["f:It hurts|o: that you {x},|n: and I'd like some {thing} for us too."],
      },
    ),
    way('(it is )?~(funny|interesting) (how|that) (?!.*never){clause}', {
      gentle: ['f:It hurts|o: that {clause}.'],
    }),
    way('(sure|right) because {clause}', {
      gentle: ["o:I don't agree that {clause}."],
    }),
    way(
      '(.*(cute|adorable|sweet|hilarious|bless|precious) (that |how )?|bless your heart )?you ~(think|thought) ~(that (?=(you|i|he|she|we|they|it|this|my|a|the)\\b))?{clause}',
      {
        gentle: ["o:I don't think {clause}."],
      },
    ),
    way('.*(cute|adorable|sweet|hilarious|bless|precious) (that |how )?you call (it|that) {x}', {
      gentle: ["o:It doesn't feel like {x} to me."],
    }),
    way(
      '.*(victim|whatever helps you sleep|keep telling yourself|flatter yourself|(cute|adorable|sweet|bless|precious) .*you).*',
      {
        gentle: ["o:I don't see it that way."],
      },
    ),
    way('.*(believe).*', {
      gentle: ['o:I find that hard to believe.'],
      firm: ['o:I really find that hard to believe.'],
    }),
    // Mock excuses, mock modesty.
    way('(excuse|pardon|forgive) me for {doing}', {
      gentle: ["o:I don't see anything wrong with {doing}."],
    }),
    way('do not (strain|disturb) yourself{rest}', {
      gentle: ["n:I'd hoped for your help."],
      firm: ["f:I'm <hurt>.|n: I'd hoped for your help."],
    }),
    way('(god|heaven|heavens) forbid you (would |should |had to |have to )?~{do}', {
      gentle: ['r:Could you {do}?'],
    }),
    way('(did i ask|i do not (recall|remember) asking){rest}', {
      gentle: ["o:I wasn't looking for advice."],
      firm: ["o:I wasn't asking for advice,|f: and I'm <annoyed>."],
    }),
    way('imagine being .*needing {who} to {do}', {
      gentle: ['r:Could you {do} yourself?'],
    }),
    way('imagine thinking ~(that )?{clause}', {
      gentle: ["o:I don't think {clause}."],
    }),
    way('fat lot of (good|use){rest}', {
      gentle: ["o:That didn't really help."],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
  'got your £40 for the trip. its £310. How generous of you',
  'I cleaned the whole flat and you bring up a cup. i guess i should just be grateful u noticed im alive',
  'Other husbands manage it. But no, you need your "decompression time".',
  'As per your highness timetable when can I expect ten minutes of your attention? shall i book through secretary',
  'must be nice to have a wife that handles everything',
  'Must be lovely having a wife who does your remembering for you.',
  'must be nice having a cook at home',
  'It must be nice to decide things for all of us without asking me',
  'must be nice having time for a nap',
  'must be nice to sleep thru that',
  'must be lovely having no job and no worries',
  'Nice of you to remember you have children.',
  'oh NOW u wanna talk. no thanks',
  'nice of you to finally join your own family',
  'oh NOW you want a chat. that window closed at 6pm',
  'oh now you care',
  'Congratulations on discovering, after eleven years, that your daughter wears glasses.',
  'Congratulations on noticing, only took a year',
  'Thanks for leaving me with your mother all afternoon',
  'thanks for wasting my evening',
  'Great job ruining my birthday',
  'Thanks for nothing',
  'father of the year everybody',
  'wow husband of the year right here',
  'do you want a medal for doing the dishes once',
  'so you expect me to clap for one plate',
  'oh wow you loaded the dishwasher. shall i ring the newspapers',
  "Very big of you to come to your own grandson's christening.",
  'Brave of you to wear that to my sisters wedding.',
  'how mature of you',
  'how convenient of you',
  'How generous of you',
  'As per your highness timetable when can i expect 10 mins of your attention?',
  'Have you taken your tablets or are we going to A&E at 3am because his lordship forgot',
  'Who signed the lease, Your Majesty?',
  'Yes your highness, I will pick up your oat milk.',
  'Oh boo hoo you had them on your own for 4 days',
  'blah blah "communication" blah blah "feelings". did u pay the gas or not',
  'Interesting that you had time for a haircut.',
  "funny how you're never tired when it's football",
  "It's interesting that you remember every football score and not my birthday.",
  'Good to know where I stand after 44 years',
  'good to know where I stand',
  'sure, because you are the only tired one',
  'Right, because ME working late is neglect and YOU working late is ambition.',
  'you really thought I would just wait',
  'cute that u think thats a salary',
  'It\'s cute that you call it "helping".',
  'whatever helps u sleep at night',
  'do you expect me to believe that?',
  "Well excuse me for having one thing I'm proud of.",
  'dont strain urself',
  'God forbid you lift a finger',
  "heaven forbid you'd stand up to your mum",
  'did i ask',
  'Imagine being forty one and needing your wife to book your haircut.',
  'imagine thinking this was ok to send',
  'no wonder your ex left',
  'fat lot of good that did us',
  'i guess i should just be grateful u noticed im alive',
  'I guess I should be grateful you came home at all.',
  'i suppose i should feel lucky',
];
