import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Naming them as the one who began it. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'you-started',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[you (started|start) (it|this|the fight)]',
    '[(you|you are the one who) ~ (provoked|wound|wind|pushed my buttons) ~6]',
    '^ [you (made|drove|put|make) me (do it|to it|this way|like this|in (a|this) ~ mood)?] $$',
  ],
  unless: ['have you'],
});

export const note: PatternNote = {
  because: 'Who began it cannot be settled, so the quarrel goes round.',
  source: 'Gottman Institute, defensiveness',
};

export const examples: PatternExamples = {
  nudges: [
    'you put me in a mood',

    'You started it',
    'no you started this, at dinner',
    'you provoked me',
    "you're the one who wound me up",
    'well you start the fight and I pay for it',
    'maybe you are the one who pushed my buttons',
    'I had to, you made me',
  ],
  allows: [
    'you started a new job today, how was it?',
    'did you start the dishwasher?',
    'I started it, sorry',
    'she started the fight',
    'this is the card you made me',
    'you start at nine, right?',
    'have you started this season yet?',
  ],
};
