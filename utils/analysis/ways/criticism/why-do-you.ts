import { defineWays, way, wideWay } from '../define-ways';
import { deed, habit, missed, request } from '../lines';

const verdicts = '(?!(make|turn|ruin|be|act|treat|spoil|keep|even|like|blame|always|have to)\\b)';

export const whyDoYou = defineWays({
  ways: [
    way('what ~(the hell |the fuck |on earth )?possessed you to ~{act}', deed("you'd {act}")),
    way('what (sort|kind|type) of (a |an )?\\w+ ~{does} (their|his|her) {x}', {
      gentle: ["f:It really hurts|o: that you'd {does:base} your {x}."],
    }),
    way('what (sort|kind|type) of (a |an )?\\w+ ~{does}', {
      gentle: ["f:It really hurts|o: that you'd {does:base}."],
    }),
    way(
      'why (do|must|would) you ~(have to |got to |need to )?~make (everything|every single thing) (?<x>(harder|more|so|such|about) .+)',
      {
        gentle: ['o:It wears me out when everything is {x}.'],
        firm: ["n:I don't want everything to be {x}."],
      },
    ),
    way(
      'why ((do|must|would) )?you ~(have to |got to |keep )?(?=embarrass|humiliat|ignor|interrupt|undermin|criti|exclud|blam|hurt)(?<act>\\S+) me(?<x> .+)?',
      {
        gentle: ['f:I feel {act:done} {x}.', 'f:I feel {act:done}.'],
        firm: ["f:I feel {act:done} {x},|o: and I don't like it.", "f:I feel {act:done},|o: and I don't like it."],
      },
    ),
    way(
      `why ((do|must|would) )?you ~(always|constantly|keep on|have to|have got to|got to|keep|insist on) ~(keep )?${verdicts}{act}`,
      habit('you {act}'),
    ),
    way(
      'why ((do|must) )?you (always |constantly )?(keep|keep on|insist on) ~(?!being|making|acting){doing}',
      habit('you {doing:base}'),
    ),
    way(
      'why (are )?you (are )?(always|constantly) ~(?=on |at |in |out |with |late|away|\\S+ing)(?!being|acting|making|ruining|playing){x}',
      habit("you're {x}"),
    ),
    way('why (can|could|will|would|do) (not you|you not|you never) ~{do}', request('{do}')),
    way('why (can|could|will|would|do) (not you|you not|you never) ~(be )(?=happy|glad|proud|on my|there ){x}', {
      gentle: ["n:I wish you'd be {x}."],
    }),
    way(
      '((how|is it) ~(hard|difficult|too hard|too difficult|too much)( (is it|can it be|could it be|would it be))?( for you)?( to ask)?( for you)? to|is it (too much|so much|a lot) to ask ~(that you|for you to|of you to)|would it (kill|hurt) you to) ~(?!ask ){do}',
      request('{do}'),
    ),
    way('is it (too much|so much|a lot) to ask ~that (i|we) {act}', { gentle: ["r:I'd really like to {act}."] }),
    way(
      '(would it (have )?(killed|kill) you to|(was|would) (it|that) (have been )?~(so |that |too )?(hard|difficult|much)( for you)? to|could not you (have )?~) ~(?!ask ){act}',
      missed('{act:done}'),
    ),
    way('(can|could|will|would) you (not )?~(for once( in your life)? )?~{do}', request('{do}')),
    way(
      '(how (could|dare|can) you|why would you) ~(?!be |do (this|that|it)|stand there|sit there|disrespect|ruin|not ){act}',
      deed('you {act:past}'),
    ),
    way(
      '(what ~(on earth |in the world |the hell |the fuck )?(were you (even )?thinking|was ~going (through|on in) {x})|why did you ~do (that|this|it))',
      {
        gentle: ["o:I don't understand why that happened."],
      },
    ),
    way('(do|would|did) you ~(even )?(?=(like|love|want|miss|respect|care about|notice|remember|trust) ){act}', {
      gentle: ["o:Sometimes I'm not sure you {act}."],
      firm: ['n:I need to know if you {act}.'],
    }),
    way('do you ~even ~hear yourself( when you {act})?', {
      gentle: ["o:I don't like how it sounds when you {act}.", "o:I don't like how that sounds."],
    }),
    way('do you ever ~(stop and )?think before you {act}', {
      gentle: ["r:I'd like you to think it over before you {act}."],
    }),
    way('did you ~even ~{act}', {
      gentle: ["n:I wish you'd {act:done}."],
    }),
    way('(do you ever|have you ever (bothered to|tried to|thought to)) ~{do}', request('{do}')),
    wideWay(
      '(does|did|has) it ~(not )?(occur|occurred|cross your mind|crossed your mind)( to you)?( (in|when|while) .+?)? that {clause}',
      {
        gentle: ["n:I'd like you to keep in mind that {clause}."],
      },
    ),
    way('how many ~times (do|have|must) i{rest}', {
      gentle: ["f:I'm <tired> of saying this again."],
    }),
    way('(why did|so why|why|why do) you ~even ~(?!here|with me){act}', {
      gentle: ["o:I'm not sure why you {act}."],
    }),
    way('~are you ~(kidding|joking) me with {thing}', {
      gentle: ["f:I'm <upset> about {thing}."],
    }),
    way('{clause} (and|so) whose ~fault (is|was) (that|this|it)', {
      gentle: ['o:{clause}.|r: Could we look at how that happened?'],
      firm: ["o:{clause},|f: and I'm <upset> about it."],
    }),
  ],
  otherwise: {
    gentle: ["f:I'm <upset> about this.", 'f:This really hurts.', "f:I'm <really upset> right now."],
    curious: [
      "f:I'm <upset>.|q: What's going on?",
      "f:I'm <upset>.|q: Can you help me understand?",
      "f:I'm <hurt>.|q: What happened?",
    ],
  },
});

export const examples = [
  "What possessed you to tell your mother about the scan before I'd told mine?",
  "What sort of person books a golf trip the week their wife has a biopsy? Genuinely. I'd love to meet him.",
  'i told u to tell her na. what type of husband hides behind wife for everything',
  'why do you have to make every single thing harder than it needs to be omg',
  'why you always gotta embarrass me in front of people. that was my boss',
  'why you always so angry with me eh',
  'why do you keep bringing up my sister',
  'what is wrong with you, why are you always shouting',
  "Why can't you just listen for once",
  "Why can't you just be happy for me for once? I got the promotion and your first question was about the commute.",
  'would it kill you to say thanks',
  'Is it too much to ask that I get one lie in between now and my death',
  'I drove forty minutes to find out football was cancelled. One text. Was that really so hard to communicate?',
  'Could you not just for once have said something nice about the cake?? I was up till midnight doing those flamin sugar roses',
  'would you even notice if I left',
  'How could you not tell me about the loan?',
  'how can you just stand there',
  'how could you do this to me',
  'What were you thinking when you told my mum?',
  'What on earth were you thinking',
  "My daddy worked 2 jobs and still cut the grass and made it to church. what's your excuse",
  'Do you even like me?',
  'Do you even care?',
  'do u even hear yourself when u talk to my mum',
  "so now we've got your cousin and her kids for five nights. do you ever think before you say yes to people",
  'I read the vows you sent. They sound like a card from the drugstore. Did you even try? Need mine printed by Thursday too.',
  'have you ever bothered to ask me',
  'do you ever think about me',
  'does it even occur to you that I am tired',
  'Did it even cross your mind to ring',
  'When was the last time you cooked?',
  'I told you a hundred times to lock the door',
  'how many times must I say the same thing',
  'why are you always so angry with me',
  'why are you lecturing me',
  'why did you even marry me',
  'Are you fucking kidding me with this bank balance',
  'Our son failed maths again and whose fault is that? maybe the mother who is on tiktok till 1am when the boy should be revising',
  'are you fucking kidding me, again',
  'who raised you',
];
