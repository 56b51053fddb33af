import { defineWays, way } from '../define-ways';
import { deed, habit, missing } from '../lines';

const never = '((is|of|hate|the fact) (that|how) )?you ~(never|do not|hardly ever|hardly|rarely|barely|not ever) ~';
const negative =
  '(?!.*\\b(any|anything|anyone|anybody|anywhere|unless|but|nothing|nobody|no|not|yet|until|except|without)\\b)';

export const youNever = defineWays({
  ways: [
    way(`${never}(fucking )?listen( to me| to a word i say| to anything i say)?( do you)?`, {
      gentle: ["f:I don't feel heard.", "f:I don't feel <heard>,|r: and I'd like you to listen to me."],
      curious: ["f:I don't feel heard.|q: What do you hear when I talk to you?"],
    }),
    way(`${never}{act} (anything|a thing) (?=i |we ){x}`, {
      gentle: ["n:I wish you'd {act} what {x}.", "n:I'd love you to {act} what {x}."],
    }),
    way(`${never}want to {act} anything(?! but)(?<x> .+)?`, {
      gentle: ["n:I'd love us to {act} something {x}.", "n:I'd love us to {act} something."],
    }),
    way(`${never}{do} (with|about|for|on|to) anything( {x})?`, missing('{do} more {x}')),
    way(`${never}{do} (with|about|for|on|to) anything`, missing('{do} more')),
    way(`${never}{act} anything(?! but)(?<x> .+)?`, {
      gentle: ["n:I wish you'd {act} something {x}.", "n:I wish you'd {act} something."],
    }),
    way(`${never}{act} any (?!more\\b|of ){x}`, {
      gentle: ["n:I wish you'd {act} some {x}.", "n:I'd love you to {act} some {x}."],
      curious: ["n:I wish you'd {act} some {x}.|q: What gets in the way?"],
    }),
    way(`${never}{act} (any|an) (effort)( {x})?`, missing('make an effort {x}')),
    way(
      `you ~never ~(?<x>in (the )?(last |past )?\\S+ (years|months|weeks|days)) {did}`,
      deed("you haven't {did:done} {x}"),
    ),
    way(`you ~never ~{did}`, deed("you didn't {did:base}")),
    way(`${never}{act} unless i {act2}`, {
      gentle: ["n:I wish you'd {act} without me having to {act2}."],
    }),
    way(`${never}{act}( any ?more)? unless {clause}`, {
      gentle: ["n:I wish you'd {act}, and not just when {clause}."],
    }),
    way(`${never}think (of|about) (anyone|anybody|anything) (but|except|besides) you(rself| .*)?`, {
      gentle: ['n:I need you to think of me too.', "f:I feel <overlooked>.|n: I'd like you to think of me too."],
    }),
    way(`${never}{do} any ?more( unless .+)?`, {
      gentle: ['f:I miss you {do:ing}.', "n:I wish you'd still {do}."],
      firm: ['n:I want you to {do} again.'],
      curious: ["f:I miss you {do:ing}.|q: What's changed?"],
    }),
    way(`${never}(want to )?${negative}{do}`, missing('{do}')),
    way(
      `${never}(?=think (about|of)|consider|appreciate|understand|believe|trust|respect|see|want|have (my|our)|care about|value|notice)${negative}{act}`,
      {
        gentle: ["n:I wish you'd {act}."],
      },
    ),
    way(`you (are|were) ~(never|hardly ever|rarely|not ever) ~(?=here|home|around|there|on time|with|on my|at ){x}`, {
      gentle: ['n:I wish you were {x} more.'],
    }),
    way(`(you have ~(never once|never|not once|not ever)|not once have you) ~{done}`, {
      gentle: ["f:It gets to me|o: that you haven't {done}."],
    }),
    way(`${never}{act}`, habit("you don't {act}")),
  ],
  otherwise: {
    gentle: ['f:I feel {soft},|n: and I need {need}.', 'n:I need {need}.'],
    firm: ["f:I'm {strong}.|n: I need {need}."],
  },
});

export const examples = [
  'all I asked for was one text, you never listen',
  'you never wanna do anything with me. its always the guys this the guys that. can we pls just get tacos thurs?',
  'You never want to go out with me',
  'u never notice anything i do around here',
  'i only did it bc u never want to do anything fun!! if u came out w me once in a while i wouldnt need to dance w randoms',
  'You NEVER help with anything',
  'you never help with anything around here',
  'you never say anything nice',
  'you do not make any effort with my mother',
  'you never make an effort with my mum',
  'you never once in 6 years took my side. not once. mummyji says jump you say how high, i say i have fever you say take crocin',
  'not once did you call me',
  'You never once asked how the interview went',
  'Stop. Talking. You never let anyone finish a sentence.',
  "You never take the rubbish out unless I ask three times. It's collected at seven, and the bag is by the door.",
  'u literally never reply to me unless its 2am. whats ur problem',
  'You never think of anyone but yourself',
  'u never kiss me anymore. u just roll over n go on ur phone',
  'All I asked for was a thank you. You never say it.',
  "You never believe in me. I got into Leeds, and all you said was that it's expensive.",
  'You are never here',
  'you are never happy',
  'Nothing is ever good enough for you',
  "you've never once apologised for it",
  'you will never understand',
  'u never call my parents, not even on diwali. what they will think yaar',
  "because somebody didn't lock the door, you never listen",
];
