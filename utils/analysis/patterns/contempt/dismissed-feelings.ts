import { definePattern, type PatternExamples } from '../define-pattern';

/** Waving their feelings away. Source: Gottman Institute, turning against and invalidation. */
export const pattern = definePattern({
  id: 'dismissed-feelings',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (are|were|get|always get|are being|were being) ~ (too|so|overly|way too|being|such|all|oversensitive|super)? ~ (sensitive|dramatic|emotional|hysterical|melodramatic|overdramatic|needy|clingy|paranoid|oversensitive|over dramatic|over sensitive|a drama queen)] !(about|to (me|us)|because you)',
    '[you (are)? ~ (overreact*|over react*|exaggerating|imagining things|making a scene|making things up|being irrational|blowing (it|this|things|everything) (all)? out of (all)? proportion|making a (mountain|big deal|drama|fuss) ~5)]',
    '[(why are you|stop|quit|you always|you are always|are you) ~ (overreacting|being so (sensitive|dramatic|emotional|difficult|paranoid)|being (dramatic|hysterical|paranoid|ridiculous|difficult)|making (everything|it|this) (about you|a big deal|a drama|such a big deal|into a ~2)|playing the victim|feeling sorry for yourself|acting like ~4)]',
    '^^ [get over (it|yourself)] !(together|in)',
    '^^ [(get a grip|lighten up|toughen up|suck it up|deal with it|chill (the fuck|the hell) out|calm (the fuck|the hell) down|calm your tits|snap out of it)] $$',
    '[(can|could) (you)? not (you)? (even)? take a joke]',
    '[(it was|that was|it is) (just|only) a joke ,? ~2 (relax|lighten|god|jesus|calm|chill|get)]',
    '[(are you|you must be|is it) ~ (on your period|pms|pmsing|that time of the month|your time of the month|hormonal)] ',
    '<!(to|not|i) [(stop|quit|spare me|enough with|enough of|save) ~ (crying|whining|the drama|your drama|sulking|pouting|the tears|the waterworks|your crocodile tears|the crocodile tears|bitching|moaning|whinging|nagging|complaining|your whining|your nagging|the sob story|the theatrics|the attitude|your moods|the guilt trip|the act|the silent treatment)] !(babe|love|baby|you will|it|and come|for joy)',
    '[(here come|cue|oh look|turn off) the (tears|waterworks|violins)]',
    '[nobody (died|is dying)] $',
    '[(it is|its|that is) (all|only) in your head]',
    '[(you are|you just|you) ~ (need|needs|looking for|want|wanting|just want) ~ (attention|drama|sympathy|to be (offended|upset|mad|miserable))] $',
    '(i am|im)? [sorry (you feel that way i guess|if you (felt|took|were offended|got offended|are offended) ~3)]',
    '[who hurt you] $',
  ],
  unless: [
    '(i|we|he|she|they|my mom) (am|is|are|was|were|get|got) ~ (sensitive|dramatic|emotional|needy|clingy)',
    'not ~ (too|so|overly|being) ~ (sensitive|dramatic|emotional|needy|clingy)',
    '(i can not|i have to|i need to|we (have to|need to|will)|i will|help me|let me|how (do|to)) ~2 (deal with it|get over it|suck it up|get a grip)',
    '(i am) ~ (imagining|overreacting|exaggerating)',
    '(feel|love|when) (like)? you are ~ (emotional|sensitive|needy|clingy)',
  ],
  because: 'It tells them that what they feel does not count.',
  source: 'Gottman Institute, turning against and invalidation',
  reword: ['feeling', 'question', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "you're too sensitive",
    'Why are you overreacting?',
    'oh get over it, it was one dinner',
    'stop being so dramatic about everything',
    'calm the fuck down',
    'sorry you feel that way I guess',
    "You're blowing this out of all proportion",
  ],
  allows: [
    "I'm too sensitive today, ignore me",
    'you are not overreacting, she was rude',
    'the skin there is so sensitive',
    'we have to deal with it on Monday',
    'calm down puppy, walkies soon',
    "stop crying babe, I've got you",
    'that film was so dramatic',
  ],
};
