import type { Says } from '../define-ways';
import { defineWays, way } from '../define-ways';

const ask: Says = {
  gentle: ['r:Could you {do}?||o:It really matters to me.', 'r:Could you {do}, please?||o:This is important to me.'],
  curious: ['r:Could you {do},|q: or what would work for you?'],
};
const refrain: Says = {
  gentle: ["r:Please don't {act}.||o:It really matters to me.", "r:I'd really rather you didn't {act}."],
};
const so =
  '(then )?(i|we|do not|it is|you|that is|consider|good luck|forget|see|there|just|never|go|pack|find|explain|sleep|lose|start|post|sell|tell)\\b.*';
const or = `or (else|divorce|neither|${so}).*`;

export const ultimatum = defineWays({
  theme: 'us',
  ways: [
    way(`you are ~(?<doing>going|coming) {x} ${or}`, {
      gentle: ["r:I'd really like you to {doing:base} {x}."],
    }),
    way('you can ~(explain|tell) (to )?{who} (?<x>why|how|what) {clause}', {
      gentle: ["o:I don't know what we'd say to {who} about {x} {clause}."],
      curious: ['q:What do we say to {who} about {x} {clause}?'],
    }),
    way('(otherwise|if not|or else) .*', { gentle: ['||'], firm: ['||'] }),
    way(`(${so} )??if you ~(?!(want|love|think|need|are|be)\\b)(?<act>.+?) (again|one more time)( ${so})?`, {
      gentle: [
        "r:Please don't {act} again.||o:It really matters to me.",
        "r:I'd really rather you didn't {act} again.",
      ],
    }),
    way(`(if you (do not|can not|will not|are not going to)|unless you) ~{do}( ${so})?`, ask),
    way(`if you are not ~(?<x>.+?)( ${so})?`, {
      gentle: ['r:Could you be {x}?||o:It really matters to me.'],
    }),
    way(`(${so} )??if you ~~(so much as )?(?!(want|love|think|need|are|be)\\b)(?<act>.+?)( ${so})?`, refrain),
    way(`if (i|there) .*?one more (?<thing>.+?)( ${so})?`, {
      gentle: ["o:I can't take one more {thing}."],
    }),
    way(
      '(either )?(?<thing>(the|your|that) .+?)( is| goes| is gone| moves)? ?(out|gone)? ?(?<time>by \\S+)? or i (go|do|am|will)( .*)?',
      {
        gentle: ["o:I can't live with {thing} any more."],
      },
    ),
    way(
      `(either )?(you )?(had |would )?(better |have to |need to )?(just )?~(?!(either|home|in|on|at|the|your|my|our|a)\\b){do} ${or}`,
      ask,
    ),
    way('(so )?either (?!you |i |the \\S+ or ){clause} or (you|i|we|it|do not|find|go|pack) .*', {
      gentle: ['o:It really matters to me that {clause}.'],
    }),
    way(`(you )?(had |would )?(better )?(be )?(?<x>(home|on|in|back|here|there|at|ready) .+?) ${or}`, {
      gentle: ['r:Could you be {x}?||o:It really matters to me.'],
    }),
    way('(you )?(had |would )?better not ~{act}', refrain),
    way('(you )?(had |would )?better ~(?!pray|watch){do}( or .*| before i .*)?', ask),
    way('give me (one|a) ~good reason (to|why i (should|would)|i should) (?<act>.+)', {
      gentle: ["o:I'm finding it hard to see a reason to {act}."],
      firm: ["o:I don't see a reason to {act} right now."],
    }),
    way(
      '(?!and you can kiss).*',
      {
        gentle: ['o:This really matters to me.', "o:It's really important to me."],
        firm: ["o:I'm serious about this."],
        curious: ['o:This really matters to me.|q: What would work for you?'],
      },
      { isOnce: true, step: 'topic' },
    ),
  ],
});

export const examples = [
  'youre going to that counselor with me or im going to a lawyer. pick a building',
  'ur hinge is still up. i checked. so either its gone by tonight or i am',
  "you can explain to your parents tomorrow why I'm not at breakfast",
  'If you really love me you will tell your landlord today. Otherwise I have my answer',
  "if you hang up on me one more time don't expect me to pick up",
  "if you don't delete it I'm done",
  'if ur not home by 11 dont come home',
  "if you walk out now don't come back",
  'if I find one more bottle you are gone',
  'Either the dog goes or I go',
  "Either you tell her today or I'm leaving",
  'home by ten or dont bother',
  'you better not be rude to jake',
  "you'd better answer me",
  'no location, no kids',
  'no sex until you say sorry',
  'give me one good reason to stay',
  'Otherwise I have my answer',
  "you'll regret this one day",
  'or I swear I will change the locks',
];
