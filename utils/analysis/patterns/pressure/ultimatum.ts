import { definePattern, type PatternExamples } from '../define-pattern';

/** A condition with a punishment behind it. Source: Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up. */
export const pattern = definePattern({
  id: 'ultimatum',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(if|unless) you ~~10 (i am|i will|we are|im|it is|its|that is) ~ (leaving|leave|gone|done|going to (leave|divorce|walk|tell|move|cancel|find|go|call|stop|throw|take|block|scream|lose|never)|divorcing|divorce|moving out|walk out|walk|walking|over|out|finished|packing|take the|stop|never|not going|telling|tell|find|cancel|canceling|cancelling|calling|call your|sleeping|throwing|throw|taking|blocking|block|through|selling|sell|changing the|make sure|make you|show you|show everyone) ~3]',
    '[(if|unless) you _ _ ~~8 (do not|dont) (come (home|back|crying|near)|bother|expect ~1|call me|talk to me) ~2]',
    'or (i am|we are|im|i swear i will|i am going to) ~ [(leaving|gone|done|over|through|finished|divorcing|going to (leave|walk|scream|divorce)|walking|out|cancel ~2|blocking ~2) ~2] $',
    '[or (else|otherwise)] !(we|how|what|the|i have|it will (be|get) (cold|closed|full))',
    '[(or you (will|can|are going to)) ~ (regret|be sorry|see|lose|never|pack|leave|get out|sleep|find|pay|forget|be) ~4]',
    '<!(how) [do not you (ever)? dare] !(spoil|apologise|apologize|eat|finish|worry|cry|go easy|cook|buy|give up|say sorry|think you) ~4',
    '[you (had)? better (not (be|do|have|ever)|answer|stop|apologise|apologize|delete|tell me|explain|call me|fix|pay|choose|watch (it|yourself|your)|listen|show me|hope|pray) ~4] !(spoil|believe)',
    '[(i have|ill have|then i have|i will have) my answer] ',
    '[(you will|youll|u will|you are going to|you are gonna) ~ (regret|be sorry|wish you|live to regret) ~4]',
    '[(give me|gimme) (one|a|1) (good)? reason ~ (why i should|to (stay|come home|not leave)|i should) ~4]',
    '[(i will|i am going to|ill) (leave|divorce|dump|walk out on) you (if|unless|and|for|one day|,|$) ~4]',
    '[(maybe|perhaps) (i|we) should ~ (just)? (leave|break up|get divorced|separate|divorce|end (it|this)|call it|find|see other|move out|stop) ~3] !(at|early|now|soon|for|the (house|party)|by|in|a (hotel|place))',
    '[(you can) (have|see|get|come|touch) ~4 (when|once|after|if|only if) you (have|apologise|apologize|prove|learn|stop|start|say sorry|show|earn|deserve|behave)] ~3',
  ],
  unless: [
    '(if you) (want|like|are (hungry|tired|late|cold|free|ready|home|not home|bored)|need|get (home|hungry|lost|bored|there|cold)|could|can|would|feel|miss|prefer|see|have time) ~~10 (i will|i am|we are|it is)',
    '(pizza|film|movie|dinner|breakfast|food|tickets|wine|cake|puppy|cat|kitten|train|bus|taxi|rain|fish|chips|pasta|coffee|tea)',
    '(if|when) you (ever)? (yell|shout|scream|push|hit|touch|shove|grab|threaten)',
    '(better) (hurry|get going|go now|be off|be careful|bring|take) ',
    '(you better) believe it',
  ],
  because: 'A condition with a punishment leaves no real choice.',
  source: 'Nonviolent Communication, requests and demands; Gottman Institute, harsh start-up',
  reword: ['observation', 'need', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "if you walk out now don't come back",
    "Either you tell her today or I'm leaving",
    "if you don't delete it I'm done",
    'you better answer me',
    'tell her or else',
    "if you ever do that again we're done",
    "don't you dare walk away",
    "you'll regret this one day",
  ],
  allows: [
    "if you're hungry I'll cook",
    'you better bring snacks!',
    "if you want I'll leave work early",
    "if he shouts again I'm leaving the job",
    "if you get cold I'll bring a blanket",
    'or else we can take the bus',
    'you could leave at six or stay, up to you',
  ],
};
