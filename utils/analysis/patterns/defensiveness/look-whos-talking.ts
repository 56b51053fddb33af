import { definePattern, type PatternExamples } from '../define-pattern';

/** Denying them the right to complain. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'look-whos-talking',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '^ [(look|looks) who is talking]',
    '^ [(you can|you are one to|you are a fine one to|you should) talk] $',
    '[you are one to (talk|speak|judge|complain|lecture)]',
    '[speak for yourself]',
    '[(rich|funny|hilarious|bold|big talk|ironic) (coming from|,? from) (you|someone|a ~3)]',
    '[(says|said) the (one|man|woman|guy|girl|person|king|queen|husband|wife) (who|of|that|with) ~3]',
    '[(do not|you do not get to|you can not|you have no right to|who are you to|stop) (you dare|dare)? ~ (lecture|lecturing|judge|judging|preach|tell me (how|what|about)|talk to me about|criticise|criticize|criticizing)] ~4',
    '[(before you|so before you) (say|start|judge|blame|complain|lecture|point) ~6]',
  ],
  unless: [
    'before you say no',
    'do not tell me (the (end|ending|score)|spoilers|it is|you|what (i got|you got|it is))',
    'coming home',
  ],
  because: 'It says they have no right to speak, and leaves the point unanswered.',
  source: 'Gottman Institute, defensiveness: counter-attack',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "look who's talking",
    'rich coming from you',
    "you're one to talk",
    'speak for yourself',
    'says the one who sleeps till noon',
    "don't lecture me about money",
  ],
  allows: [
    "look who's here, the cat",
    'can you talk now?',
    'funny coming home to a quiet house',
    "don't tell me the ending",
    'before you say no, look at the price',
    "he can judge the cakes, I'll serve",
  ],
};
