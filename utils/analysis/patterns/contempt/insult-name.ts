import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Calling them a name to their face. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'insult-name',
  family: 'contempt',
  strength: 'strong',
  match: [
    "<!#not-you [you ~ (a|an|another|one)? ~ @epithets little? #name] !('s|out|about|off|up|around|me)",
    '<!#not-you [you (whole|absolute|massive|right)? ~ @epithets little? #tag] $',
    '<!#not-you [you ~ @epithets !crazy #trait-sure @epithets (man|woman|girl|boy|person|creature|lump|child|wonder)] !(in|of)',
    '<!#not-you [you ~ #epithet ~ little? (fuck|fucks|shit|shits)]',
    '^^ [(#epithet @epithets (#one-name|sod)|liar|hypocrite|coward|asshole)] (,|you|$$)',
    '^^ hey [#one-name]',
    '[(again|off|here|now|it|me|move|one|job|going|on|up) @epithets #one-name] $$',
    '{addressed} , [you? ~ @epithets #name] $$',
    '<!#not-you [you (right|massive|big|little) ~ @epithets (#tag|jessie)]',
    '[(ok|sure|guess|then|done|going|one|job|work|move|again|congratulations|congrats|next) ,? you? #mock-title] (,|$|you)',
    '[(mr|mrs|miss|ms|captain|lord) ~ (perfect|punctual|sensitive|obvious|right|know it all|big _|important|innocent|responsible)]',
    '<!(love|thank|miss|with|for) [you (fucking|dirty|filthy|big) ~ @epithets (#insult|child|weirdo|muppet)]',
    '[you (absolute|total|complete|utter) ~ (#insult|melt|child)]',
  ],
  unless: ['(love|adore|miss|proud of) you', 'you ~ (daft|silly|mad|cheeky|lucky) #tag'],
});

export const note: PatternNote = {
  because: 'A name puts the person down and hides what went wrong.',
  source: 'Gottman Institute, contempt and its antidote',
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
    'you useless lump, get up',
    'you big jessie',
    'read it again you fucking crook',
  ],
  allows: [
    'you freak me out when you do that voice',
    'love you, you idiot',
    'you idiot, I adore you',
    'you are lovely, you daft cow',
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
