import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying them the right to complain. Source: Gottman Institute, defensiveness: counter-attack. */
export const pattern = definePattern({
  id: 'look-whos-talking',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '^ [look who is talking]',
    '^ [you can talk] $',
    '[you are one to talk]',
    '[speak for yourself]',
    '[(rich|bold|ironic|coming) ~ (coming|from) from? (you|someone who|(a|the) #people who) ~6]',
    '[says the (one|#people) (who|with) ~6]',
    '[(do not|you do not get to) (you dare)? ~ (lecture|judge|preach|criticize|tell me (how to|what (to|i))|talk to me about)]',
    'so? [before you (say|start|blame|point) ~6]',
    '[you (should|are the one to) talk] $',
    '[(pot (calling|kettle)|practice what you preach|you of all people|pot ,? meet)]',
    '[i will not be lectured ~6]',
  ],
  unless: ['before you say no'],
});

export const note: PatternNote = {
  because: 'It says they have no right to speak, and leaves the point unanswered.',
  source: 'Gottman Institute, defensiveness: counter-attack',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    "look who's talking",
    'rich coming from you',
    "you're one to talk",
    'speak for yourself',
    'says the one who sleeps till noon',
    "don't lecture me about money",
    'coming from someone who left dishes for a week',
    'that is the pot calling the kettle black',
    'You should talk',
  ],
  allows: [
    "look who's here, the cat",
    'can you talk now?',
    'funny coming home to a quiet house',
    "don't tell me the ending",
    'before you say no, look at the price',
    "he can judge the cakes, I'll serve",
    'a parcel is coming from the seller',
    'you should talk to your GP',
    'is she coming from work?',
  ],
};
