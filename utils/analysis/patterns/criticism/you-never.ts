import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** The same as always, the other way round: nothing they do counts. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-never',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!asked} <!#cond [you ~ @never (want to)? ~ !(told|made|hear|have to|know|(said|do) !(anything|sorry|the)) #care-now !(you|your) ~6]',
    '<!#cond [you have ~ never once? ~ !(seen|been|gotten|got|gone|had|eaten|slept|come across) #care-now ~6]',
    '{!asked} [you (can|could) never ~ admit]',
    '[you are never (here|there|happy|sorry|wrong|on time)]',
    '[you will never (change|learn|understand)]',
    '[nothing (is|i do is) ~ ~ good enough (for you)?]',
    '[(not once (did|have) you|you never once) ~6]',
  ],
  unless: [
    'never (told|said) me? ~ (what|which|where|when|whether)',
    'never ~2 made me feel',
    'i ~ (hope|wish|love) ~~3 you (would|will)? never',
    '(why|how come) ~6',
    'never once ~ (missed|failed|complained|made|forgot)',
  ],
});

export const note: PatternNote = {
  because: 'It wipes out everything they did do, so they will defend the exceptions.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    'you never listen',
    'You NEVER help with anything',
    'u never ask how my day was',
    "you've never once apologised for it",
    'Nothing is ever good enough for you',
    'not once did you call me',
    'You could never just admit it',
    'You never once asked how the interview went',
    'not once did you stand up for me in front of your sister',
  ],
  allows: [
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
