import { definePattern, type PatternExamples } from '../define-pattern';

/** Calling them a name to their face. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-name',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#not-you [you ~ !(bitch about|cow to) (#trait|little|old|sick|big|poor|dirty|lying|cheating|two faced|spoiled|people|ungrateful|self centered)? ~ #name] !('s)",
    '<!#not-you [you ~ (lying|cheating|selfish|ungrateful|stupid|lazy|sick|dirty|fat|ugly|spoiled|pathetic|worthless|miserable|filthy|racist) (#trait)? (#insult|little #insult)]',
    "^^ (hey|oh|listen|wow|yeah|whatever|no) [#name] !('s)",
    '^^ [#name] you ~ (are|did|do|have|left|lost|forgot|locked|broke|never|always|can|could|knew)',
    '(shut up|fuck you|fuck off|screw you|listen|listen here|grow up|wake up|calm down|get lost|well done|nice one|good job|nice going|great job|learn|move|congrats|congratulations|good luck) [you? ~ (#name|genius|einstein|sherlock)]',
    '[you (absolute|utter|total|complete|fucking|stupid|bloody|ungrateful|lazy|daft|selfish) ~ (#name|muppet|melt|moron|cow|git|child)]',
  ],
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
});

export const examples: PatternExamples = {
  nudges: [
    'you idiot, that was the good pan',
    'You lying bastard',
    'hey dumbass you left the door open',
    'shut up moron',
    'you absolute muppet, the flight was yesterday',
    'OMG you fucking liar',
  ],
  allows: [
    'do you troll people online for a living?',
    'my boss called me "you idiot" today',
    'I felt like an idiot',
    'that idiot cut me up on the motorway',
    "you bitch about work and I listen, that's our deal",
    'are you bringing the dog to the dumb thing at church?',
  ],
};
