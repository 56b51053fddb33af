import { defineWays, way, wideWay } from '../define-ways';
import { alone, venom } from '../verdict-words';

const royal = '(highness|majesty|eminence|lordship|ladyship|excellency|holiness)';
const seeing = '(noticing|discovering|realizing|realising|remembering|learning|finding out|finding)';
const applause = 'clap|applaud|claps|clapped|applause|medal|trophy|parade|gold star|cookie';

export const mockingSarcasm = defineWays({
  ways: [
    // Mock envy.
    wideWay(
      '~(it )?must be ~(nice|lovely) ~(having|to have) (a|your own) \\S+ (who|that) \\S+ (everything|it all|all of it|all the \\S+){rest}',
      {
        gentle: [
          "f:I feel like I do it all, and I'm <worn out>.",
          'f:I feel like I do it all.|r: Could you take some of it?',
        ],
        firm: ["f:I feel like I do it all, and I'm really <fed up>."],
        curious: ['f:I feel like I do it all.|q: How do you see it?'],
      },
    ),
    way('~(it )?must be ~(nice|lovely) ~(having|to have) (a|your own|your) (\\S+ )?\\S+ (who|that) {does}', {
      gentle: [
        "f:I feel like I {does:base},|f: and I'm <worn out>.",
        'o:It feels like I {does:base}.|r: Could you take some of it?',
      ],
      firm: ["f:I feel like I {does:base},|f: and I'm really <fed up>."],
      curious: ['f:It feels like I {does:base}.|q: How do you see it?'],
    }),
    way(
      '~(it )?must be ~(nice|lovely) ~(having|to have) (a|your own|your) (\\S+ )?(?=(cook|maid|servant|driver|chauffeur|secretary|cleaner|assistant|nanny|mother)\\b){thing}',
      {
        gentle: [
          "f:I feel like a {thing},|f: and I'm <worn out>.",
          'f:I feel like a {thing}.|r: Could you do some of it?',
        ],
        firm: ["f:I feel like a {thing},|f: and I'm really <fed up>."],
        curious: ['f:I feel like a {thing}.|q: How do you see it?'],
      },
    ),
    way('~(it )?must be ~(nice|lovely) ~(to|getting to|being able to) {act} (?=without|while){x}', {
      gentle: ['f:It hurts|o: when you {act} {x}.', "o:I don't like it when you {act} {x}."],
      firm: ["f:I'm really <angry>|o: when you {act} {x}."],
      curious: ["f:It hurts|o: when you {act} {x}.|q: What's behind it?"],
    }),
    way(
      '~(it )?must be ~(nice|lovely) ~(having|to have|getting|to get) (?=time|a|an|some|all|so|your|that|such)(?!.*\\b(while|who)\\b){x}',
      {
        gentle: ["n:I'd love to have {x} too.", 'n:I wish I had {x} too.'],
        firm: ['n:I need to have {x} too.'],
        curious: ["n:I'd love to have {x} too.|q: How could we do that?"],
      },
    ),
    way('~(it )?must be ~(nice|lovely) ~(to|getting to|being able to) (?!have|not|be){act}', {
      gentle: ["n:I'd love to {act} too.", 'n:I wish I could {act} too.'],
      firm: ['n:I need to be able to {act} too.'],
      curious: ["n:I'd love to {act} too.|q: How could we both get that?"],
    }),
    way(
      '~(it )?must be ~(nice|lovely){rest}',
      {
        gentle: ["n:I'd like that too."],
        firm: ["f:I'm <fed up>.|n: I'd like that too."],
        curious: ["n:I'd like that too.|q: How could we both get that?"],
      },
      { step: 'topic' },
    ),
    // Too late.
    way('(nice|good|brave|kind) of you to (remember|notice|realize|realise) {clause}', {
      gentle: ['f:I feel like you forget that {clause}.'],
      firm: ["f:I'm really <hurt>|o: that you seem to forget {clause}."],
      curious: ["f:It feels like you forget {clause}.|q: What's going on?"],
    }),
    way(
      '(now you (want to|have time to|are ready to|decide to)|(nice|good|kind) of you to( bother to| decide to| finally)*) ~{act}',
      {
        gentle: ["o:I'd have liked you to {act} sooner.", 'o:I was hoping you would {act} sooner.'],
        firm: ["f:I'm <upset>.|o: I needed you to {act} sooner."],
        curious: ["o:I'd have liked you to {act} sooner.|q: What held you up?"],
      },
    ),
    way('now you (want|have time for) {thing}', {
      gentle: ["o:I'd have liked {thing} sooner.", 'o:I was hoping for {thing} sooner.'],
      firm: ["f:I'm <upset>.|o: I needed {thing} sooner."],
      curious: ["o:I'd have liked {thing} sooner.|q: What changed?"],
    }),
    way('now you (?=(care|remember)\\b){act}', {
      gentle: ['o:I needed you to {act} sooner.'],
      firm: ["f:I'm <upset>.|o: I needed you to {act} sooner."],
      curious: ['o:I needed you to {act} sooner.|q: What changed?'],
    }),
    wideWay(`(congratulations|congrats) (on|for) ~${seeing} (only )?after {x} that {clause}`, {
      gentle: ['f:It hurts|o: that it took {x} to notice that {clause}.'],
      firm: ["f:I'm really <hurt>|o: that it took {x} to notice that {clause}."],
      curious: ['o:It took {x} to notice that {clause}.|q: How come?'],
    }),
    way(`(congratulations|congrats) (on|for) ~${seeing}{rest}`, {
      gentle: ["o:I'd have liked you to notice sooner.", 'n:I wish you had noticed sooner.'],
      firm: ["f:I'm really <hurt>.|o: I'd have liked you to notice sooner."],
      curious: ["o:I'd have liked you to notice sooner.|q: What got in the way?"],
    }),
    // Mock thanks and mock praise.
    way('(thanks|thank you|cheers)( a lot)? for leaving me {x}', {
      gentle: ["o:I didn't like being left {x}.", "f:I'm not happy|o: about being left {x}."],
      firm: ["f:I'm <angry>|o: about being left {x}."],
      curious: ["o:I didn't like being left {x}.|q: What happened?"],
    }),
    way('(thanks|thank you|cheers)( a lot)? for wasting my {x}', {
      gentle: ['o:That felt like a waste of my {x}.'],
      firm: ["f:I'm <frustrated>.|o: That felt like a waste of my {x}."],
      curious: ['o:That felt like a waste of my {x}.|q: How was it for you?'],
    }),
    way(
      '((thanks|thank you|cheers)( a lot)? for|(great|good|nice|well) (job|work|going|done)( on| for)?|(congratulations|congrats) (on|for)) ~\\w+ing (?!me\\b|us\\b){thing}( really)?',
      {
        gentle: ["f:I'm <sad>|o: about how {thing} went.", "f:I'm <upset>|o: about what happened with {thing}."],
        firm: ["f:I'm really <angry>|o: about what happened with {thing}."],
        curious: ["f:I'm <upset>|o: about {thing}.|q: What happened?"],
      },
    ),
    way('(thanks|thank you|cheers)( a lot)? for nothing', {
      gentle: ['f:I feel <let down>.', 'o:I needed more from you here.'],
      firm: ["f:I'm really <let down>.", 'f:I feel really <let down> by you.'],
      curious: ['f:I feel <let down>.|q: What happened?'],
    }),
    way('~(father|mother|mom|mum|dad|parent) of the (year|century|decade){rest}', {
      gentle: ['n:I need more from you with the kids.', 'r:Could you be there more for the kids?'],
      firm: ["f:I'm really <frustrated>,|n: and I need more from you with the kids."],
      curious: ['q:How do you feel about how it goes with the kids?'],
    }),
    way('~(\\S+ )?\\w+ of the (year|century|decade){rest}', {
      gentle: ['n:I need you to be there for me.', 'f:I feel <let down>.|n: I need more than this.'],
      firm: ['f:I feel <let down>,|n: and I need more from you.'],
      curious: ['f:I feel <let down>.|q: How do you see it?'],
    }),
    way(`(do )?(you )?~want ~a (medal|trophy|parade|gold star|cookie) for {doing}( once| one time)?`, {
      gentle: [
        "n:I'd like {doing} to be a normal thing for both of us.",
        "n:I'd like us both to see {doing} as normal.",
      ],
      firm: ['n:I need {doing} to be normal for both of us.'],
      curious: ["n:I'd like {doing} to be normal for both of us.|q: How do you see it?"],
    }),
    way('.*(expect|supposed|should) .*(clap|applaud|thank you) for {thing}', {
      gentle: ["o:For me, {thing} isn't that much.", 'n:I need more than {thing}.'],
      firm: ["f:I'm <frustrated>.|n: I need more than {thing}."],
      curious: ['n:I need more than {thing}.|q: What could you take on?'],
    }),
    way(`.*\\b(${applause}|news|newspapers?|press|media|academy|times)\\b.*`, {
      gentle: ["f:That doesn't feel like enough to me.", 'n:I need a bit more than that.'],
      firm: ["f:I'm <frustrated>.|n: I need more than that."],
      curious: ["f:That doesn't feel like enough to me.|q: How do you see it?"],
    }),
    way('(how|so|very) ~(big|kind|good|nice|generous|noble|adult|mature) of you to {act}', {
      gentle: ["n:I'd like it to be normal for you to {act}."],
      firm: ['n:I need it to be normal for you to {act}.'],
    }),
    way('(how |so |very )?~brave of you to {act}', {
      gentle: ["f:I'm not happy|o: about you {act:ing}."],
      firm: ["f:I'm really not happy|o: about you {act:ing}."],
      curious: ["f:I'm not happy|o: about you {act:ing}.|q: How did that come about?"],
    }),
    way('(how|so|very) ~(mature|adult) of you{rest}', {
      gentle: ['n:I need you to take this seriously.'],
      firm: ["f:I'm <frustrated>.|n: I need you to take this seriously."],
      curious: ["q:What's this really about for you?"],
    }),
    way('(how|so|very) ~convenient of you{rest}', {
      gentle: ['o:I find that hard to believe.'],
      firm: ['o:I really find that hard to believe.'],
      curious: ['o:I find that hard to believe.|q: What happened?'],
    }),
    way('(how|so|very) ~\\S+ of you{rest}', {
      gentle: ["o:That doesn't feel fair to me.", "f:That's not enough for me."],
      firm: ["o:That doesn't feel fair to me,|f: and I'm <angry>."],
      curious: ["o:That doesn't feel fair to me.|q: How do you see it?"],
    }),
    // Mock titles.
    wideWay(`.*\\b${royal}\\b.*?\\b(?=(when|what time) can i){x}`, {
      gentle: ['r:{x}?'],
      firm: ["f:I'm <frustrated>.|r: {x}?"],
    }),
    way(`his ${royal} {did}`, {
      gentle: ['o:You {did}.'],
      firm: ["o:You {did},|f: and I'm <frustrated>."],
      curious: ['o:You {did}.|q: What happened?'],
    }),
    way(`(?=(who|what|when|where|how|why|can|could|did|do|is|are)\\b){x} your (royal )?${royal}`, {
      gentle: ['q:{x}?'],
      firm: ["f:I'm <frustrated>.|q: {x}?"],
    }),
    way(`(my apologies |i see |yes |forgive me |right away )?(your|his|her) (royal )?${royal}{rest}`, {
      gentle: ['||'],
      firm: ["||f:I'm <frustrated>."],
      curious: ['||q:How do you see it?'],
    }),
    // Mock pity.
    way('.*(boo hoo|wah wah|heart bleeds|cry harder|cry more|cry me a river).*', {
      gentle: ['||'],
      firm: ["||f:I'm really <frustrated>."],
      curious: ["q:What's upsetting you most?"],
    }),
    way('.*blah .*', {
      gentle: ["o:I'm finding it hard to listen right now.", 'f:It feels like we keep saying the same things.'],
      firm: ["f:I'm <frustrated>.|o: It feels like we keep saying the same things."],
      curious: ["q:What's the main thing you want me to hear?"],
    }),
    // What does not fit together.
    way(
      '(it is )?~(funny|interesting|nice|good) (how|that|to see|to know|to see that|to know that) you ~(?=(have|had|got) (all that |so much |the )?(time|energy|patience|money) (for|to) ){x}',
      {
        gentle: ["o:You {x},|n: and I'd like some for us too."],
        firm: ["f:I'm <hurt>|o: that you {x},|n: and I need some for us too."],
        curious: ['o:You {x}.|q: How could we get some for us too?'],
      },
    ),
    way('(funny|interesting) (how|that) you are ~never {adj} when it is {thing}', {
      gentle: ["n:I'd like some of the energy you have for {thing}."],
      firm: ['n:I need some of the energy you have for {thing} too.'],
    }),
    way('(it is )?~(funny|interesting) (how|that) (?!.*never){clause}', {
      gentle: ['f:It hurts|o: that {clause}.', 'f:It bothers me|o: that {clause}.'],
      firm: ['f:It really bothers me|o: that {clause}.'],
      curious: ['f:It bothers me|o: that {clause}.|q: How do you see it?'],
    }),
    way('(nice|good) to (see|know) ~where i stand {time}', {
      gentle: ['f:I feel like I come last {time}.', "f:I feel like I don't come first {time}."],
      firm: ["f:I'm really <hurt>.|n: I need to matter more than this {time}."],
      curious: ['f:I feel like I come last {time}.|q: Is that how it is for you?'],
    }),
    way('(nice|good) to (see|know) ~where i stand{rest}', {
      gentle: ["f:I feel like I don't come first.", 'f:I feel like I come last.'],
      firm: ["f:I'm really <hurt>.|n: I need to matter more than this."],
      curious: ['f:I feel like I come last.|q: Is that how it is for you?'],
    }),
    // Mock agreement.
    way('(sure|right) because you are the only {x}', {
      gentle: ["o:I don't think you're the only {x}."],
      firm: ["o:You're not the only {x}."],
    }),
    way('(sure|right) because {clause}', {
      gentle: ["o:I don't agree that {clause}.", "o:I don't see it that way, that {clause}."],
      firm: ["o:I really don't agree that {clause}."],
      curious: ["o:I don't agree that {clause}.|q: How do you see it?"],
    }),
    way('~you ~thought i would {act}', {
      gentle: ["o:I'm not going to {act}."],
      firm: ["f:I'm <angry>,|o: and I'm not going to {act}."],
    }),
    way(
      '(.*(cute|adorable|sweet|hilarious|bless|precious) (that |how )?|bless your heart )?you ~(think|thought) ~(that (?=(you|i|he|she|we|they|it|this|my|a|the)\\b))?{clause}',
      {
        gentle: ["o:I don't think {clause}.", "o:I really don't think {clause}."],
        firm: ["o:I don't think {clause},|f: and I'm <frustrated>."],
        curious: ["o:I don't think {clause}.|q: How do you see it?"],
      },
    ),
    way('.*(cute|adorable|sweet|hilarious|bless|precious) (that |how )?you call (it|that) {x}', {
      gentle: ["o:It doesn't feel like {x} to me."],
      firm: ["o:It really doesn't feel like {x} to me."],
      curious: ["o:It doesn't feel like {x} to me.|q: How do you see it?"],
    }),
    way(
      '.*(victim|whatever helps you sleep|keep telling yourself|flatter yourself|(cute|adorable|sweet|bless|precious) .*you).*',
      {
        gentle: ["o:I don't see it that way.", 'o:I see it differently.'],
        firm: ["o:I really don't see it that way."],
        curious: ["o:I don't see it that way.|q: What makes you say it?"],
      },
    ),
    way('.*(believe).*', {
      gentle: ['o:I find that hard to believe.'],
      firm: ['o:I really find that hard to believe.'],
      curious: ['o:I find that hard to believe.|q: What happened?'],
    }),
    // Mock excuses, mock modesty.
    way('(excuse|pardon|forgive) me for {doing}', {
      gentle: ["o:I don't see anything wrong with {doing}.", "o:I don't see the problem with {doing}."],
      firm: ["f:I'm <frustrated>.|o: I see nothing wrong with {doing}."],
      curious: ['q:What bothers you about me {doing}?'],
    }),
    way('do not (strain|disturb) yourself{rest}', {
      gentle: ["n:I'd really like some help.", 'r:Could you help me out?'],
      firm: ["f:I'm <fed up>.|n: I need some help from you."],
      curious: ["n:I'd like some help.|q: What could you take on?"],
    }),
    way('(god|heaven|heavens) forbid you (would |should |had to |have to )?~lift a finger{rest}', {
      gentle: ['r:Could you help out?', "n:I'd really like some help."],
      firm: ["f:I'm <fed up>.|n: I need some help from you."],
      curious: ['q:What could you take on?'],
    }),
    way('(god|heaven|heavens) forbid you (would |should |had to |have to )?~{do}', {
      gentle: ['r:Could you {do}?', "r:I'd like you to {do}."],
      firm: ["f:I'm <frustrated>.|r: I'd like you to {do}."],
      curious: ['q:What keeps you from {do:ing}?'],
    }),
    way('(did i ask|i do not (recall|remember) asking){rest}', {
      gentle: ["o:I wasn't looking for advice.", "o:I didn't want an opinion on this one."],
      firm: ["o:I wasn't asking for advice,|f: and I'm <annoyed>."],
      curious: ["o:I wasn't looking for advice.|q: What made you say it?"],
    }),
    way('imagine being .*needing {who} to {do}', {
      gentle: ['r:Could you {do} yourself?', "n:I'd like you to {do} yourself."],
      firm: ['n:I need you to {do} yourself.'],
      curious: ['q:What keeps you from {do:ing} yourself?'],
    }),
    way('imagine thinking ~(that )?{clause}', {
      gentle: ["o:I don't think {clause}."],
      firm: ["o:I really don't think {clause}."],
    }),
    way('(no wonder|i (see|know) ~why|i bet|you must be ~fun){rest}', venom, { step: 'topic' }),
    way('fat lot of (good|use){rest}', {
      gentle: ["o:That didn't really help."],
      firm: ["o:That didn't help,|f: and I'm <frustrated>."],
      curious: ["o:That didn't really help.|q: What could we try instead?"],
    }),
    way(
      'i (guess|suppose) i should ~be ~(grateful|thankful) ~(that )?you ~(noticed|know|remember|remembered) (that )?i (am alive|exist|am here)',
      {
        gentle: ['f:I feel <invisible> to you.'],
        firm: ["f:I feel <invisible> to you,|f: and I'm hurt."],
        curious: ['f:I feel <invisible> to you.|q: Is that how you see it?'],
      },
    ),
    way('i (guess|suppose) i should ~be ~(grateful|thankful) ~(that )?(?=you\\b){clause}', {
      gentle: ['o:{clause},|n: and I need a bit more than that.'],
      firm: ["o:{clause},|f: and that's not enough for me."],
      curious: ['o:{clause},|n: and I need more than that.|q: How do you see it?'],
    }),
    way('i (guess|suppose) i should{rest}', {
      gentle: ['f:I feel <taken for granted>.|n: I need more than that.'],
      firm: ["f:I feel <taken for granted>,|f: and that's not enough for me."],
      curious: ['f:I feel <taken for granted>.|q: How do you see it?'],
    }),
  ],
  otherwise: venom,
  alone,
});

export const examples = [
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
