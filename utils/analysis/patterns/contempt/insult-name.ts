import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Calling them a name to their face. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-name',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#not-you [you ~ !(bitch about|cow to) (#trait|little|old|big|lying)? ~ #name] !'s",
    "^^ (hey|oh|no|wow) [#name] !'s",
    'shut up [you? ~ #name]',
    '{addressed} , [you? ~ #name] $$',
    '(nice one|nice going|congratulations) [you? ~ (#name|genius|einstein)]',
    '[you (absolute|fucking) ~ (#insult|melt|child)]',
  ],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'you idiot, that was the good pan',
    'You lying bastard',
    'hey dumbass you left the door open',
    'shut up moron',
    'you forgot the keys again, idiot',
    'you absolute muppet, the flight was yesterday',
    'OMG you fucking liar',
  ],
  allows: [
    'do you troll people online for a living?',
    'my boss called me "you idiot" today',
    'I felt like an idiot',
    'sorry, I was being an idiot',
    'that idiot cut me up on the motorway',
    "you bitch about work and I listen, that's our deal",
    'are you bringing the dog to the dumb thing at church?',
  ],
};
