import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Calling them a name to their face. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-name',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#not-you [you ~ (a|an|another)? ~ @epithets little? #name] !('s|out|about|off|up|around|me)",
    '<!#not-you [you ~ @epithets little? #tag] $',
    '<!#not-you [you ~ @epithets !crazy #trait-sure (man|woman|girl|boy)]',
    '<!#not-you [you ~ #epithet ~ little? (fuck|fucks|shit|shits)]',
    '<!#not-you [you !(#praise|lucky|the|that|this|my|a) _ (bastard|bitch|cunt)]',
    '^^ [(#epithet @epithets #one-name|liar|hypocrite|coward|asshole)] (,|you|$$)',
    '^^ hey [#one-name]',
    '(bye|again|off|here|now|it|me|move|one|job|going|on|up) [@epithets #name] $$',
    '{addressed} , [you? ~ @epithets #name] $$',
    'shut up [you? ~ @epithets #tag]',
    '(ok|sure|guess|then|done|going|one|job|work|move|again) ,? [you? #mock-title] $',
    '[(mr|mrs|miss|captain|lord) (perfect|punctual|sensitive|obvious)]',
    '^ [you fucking !(#praise|legend|rock|rule|genius|beauty|hero|did|know|wish|are) _] $',
    '[you (absolute|fucking|total|complete|utter) ~ (#insult|melt|child)]',
  ],
  unless: ['(love|adore|miss|proud of|thank|thanks) you', 'you ~ (daft|silly|mad|cheeky|lucky) #tag'],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'request', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'you b*tch',
    'you smug little shit',
    'Selfish bastard.',
    'well done genius, the milk is on the floor',
    'ok mr perfect',
    'you idiot, that was the good pan',
    'You lying bastard',
    'hey dumbass you left the door open',
    'shut up moron',
    'you forgot the keys again, idiot',
    'you absolute clown, the flight was yesterday',
    'OMG you fucking liar',
  ],
  allows: [
    'you freak me out when you do that voice',
    'love you, you idiot',
    'what a smart lady you are',
    'do you troll people online for a living?',
    'my boss called me "you idiot" today',
    'I felt like an idiot',
    'sorry, I was being an idiot',
    'that idiot cut me up on the motorway',
    "you bitch about work and I listen, that's our deal",
    'are you bringing the dog to the dumb thing at church?',
  ],
};
