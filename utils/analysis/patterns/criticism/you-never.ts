import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** The same as always, the other way round: nothing they do counts. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-never',
  family: 'criticism',
  strength: 'strong',
  match: [
    '(is|of|hate|fact) (that|how) [you (never|keep|only) ~ !#praise #care-now ~6]',
    '{!question} <!#cond [you do not ~ (listen (to|$)|appreciate|make (any|an) effort|take (me|us) seriously|do your (part|share)) ~6]',

    '{!asked} <!did <!#cond [you ~ @never (want to)? ~ !(told|made|hear|have to|know|(said|do) !(anything|sorry|the)) #care-now !you ~6]',
    '<!#cond [you (have|had) ~ (never once?|not (ever|once)) ~ !(seen|been|gotten|got|gone|had|eaten|slept|come across) #care-now ~6]',
    '[you are never ~ (here|there|happy|sorry|wrong|on time|satisfied|home) ~2]',
    '[you (will never|can not|will not ~ ever) (change|learn|understand)] $',
    '[(nothing|nothing i do) is ~ ~ good enough (for you)?]',
    '[(not once (did|have) you|you never once) ~6]',
  ],
  unless: [
    'never ~ (let (me|us|anyone|the) ~1 (down|go|pay)|make a fuss|give up|gave up|ask for anything|get (sick|it wrong))',
    'i feel ~ (like|that|as if) you',
    'that (is|was) ~ (fine|ok|not (true|fair))',

    'never ~2 (made|make|let) (me|us) ~ (feel|sleep)',
    '(why|how come) ~ you',

    'never once ~ (missed|failed|complained|made|forgot)',
  ],
});

export const note: PatternNote = {
  because: 'It wipes out everything they did do, so they will defend the exceptions.',
  source: 'Gottman Institute, softened start-up',
};

export const examples: PatternExamples = {
  nudges: [
    'you never wash your plate',

    'you have not once thought about the kids',
    'I hate that you never defend me',
    "you don't listen",
    'you do not make any effort with my mother',
    'You are never here',
    'you will never understand',

    'you never listen',
    'You NEVER help with anything',
    'u never ask how my day was',
    "you've never once apologised for it",
    'Nothing is ever good enough for you',
    'not once did you call me',
    'You never once asked how the interview went',
    'not once did you stand up for me in front of your sister',
  ],
  allows: [
    'You never let me down, thank you',
    'you never ask for anything, treat yourself',
    "I feel like you don't listen to me when the game is on",
    "I said you never listen and that wasn't fair",

    'you never once made me feel small',
    'how come you never try the soup',
    'I love that you never give up',

    'you never told me what time dinner is',
    'you never fail to make me smile',
    'you never know, it might rain',
    'I never said that',
    'have you never tried sushi? wow',
    'I hope you never have to go through that',
    'she never listens to her mum',
    'you never once complained when dad was ill',
    'u never do step 4 lah, scroll down',
  ],
};
