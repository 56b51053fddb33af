import { definePattern, type PatternExamples } from '../define-pattern';

/** The same as always, the other way round: nothing they do counts. Source: Gottman Institute, softened start-up. */
export const pattern = definePattern({
  id: 'you-never',
  family: 'criticism',
  strength: 'strong',
  match: [
    '{!asked} <!#cond2 [you ~ never (ever|once|even|really|actually|fucking|bloody|seem to|want to|bother to|bother|try to|think to|have time|just)? ~ !(told|made|hear|get the|go to|see|notice|noticed|have to) (#care-now|have time|#harm-base|love|loved|cared|seem|put|own|lift|supported|cleaned|helped|listened|let|finish|choose|pick|compliment|surprise|touch|initiate|explain|bring|cook|thought|change|deserve|stand|understood|respected|believed|trusted) !(you|cease|fail|know|knew|mind|guess|believe|imagine|your)]',
    '<!#cond2 [you have ~ never (once|ever|even|really)? ~ (asked|cared|listened|loved|helped|said|told|apologised|apologized|done|cooked|cleaned|supported|been (there|on my|proud|interested|able|a)|tried|given|had|made|taken|respected|understood|put|bothered|thought|considered|stood|thanked|shown|remembered|lifted|worked|wanted|let|planned|offered|paid|believed|trusted)]',
    '[(not once|never once) (have|did|do|has|in|will) you ~4]',
    '[(not once|never once) (in|did|have) ~~7 you]',
    '{!asked} [you (do|did) not (ever|once) ~ (#care-base|want|say)] ',
    '[you (hardly|barely|rarely|hardly ever|barely ever|barely even|scarcely) (ever|even)? ~ (#care-now|look|acknowledge|touch|want)] ',
    '{!asked} [you (could|can) never ~ (admit|just ~2|say sorry|put me|own|accept|understand|be (wrong|on time|happy for|honest))]',
    '[nothing (is|i do is|i do|i say is|ever) ~ (ever)? ~ (good enough|enough|right|makes you happy) (for you)?] ',
    '[(you|your) (are|is) never ~ (here|there|home|on time|happy|satisfied|sorry|wrong|around|available|present|in the mood|ready|interested|to blame|your fault|going to (change|learn|grow|understand|apologize|apologise|get it))]',
    '[you (are never there|never there|never listening|never around|never home|never ready|never help)] ',
    '[you will never (change|learn|understand|get it|grow|be (happy|enough|good)|amount|admit|apologise|apologize|find|stop)] !(me down|how much|loving)',
    '[(it is)? never (your fault|about me|enough for you|good enough for you|your turn|you is it|my turn)]',
  ],
  unless: [
    'never (told|tell|said|say|mention|mentioned|asked|answered|replied|sent|gave|got) me? ~ (what time|which|where|when|if (you|it|the)|whether|that you (had|have|were|can|could|knew|know|like|lived|worked))',
    'never ~2 made me feel',
    'never (stop|stopped|fail|cease|have to|had to|need to|needed to|want to lose|do) ~2 (making|amazing|to|amaze|worry|explain|apologise|apologize)',
    'why ~3 you',
    '(i|we) ~ (hope|know|wish|promise|love|glad|proud|grateful) ~~3 you (never|would never|will never|have never)',
    'never (felt|been|had|seen|looked) ~ (so|better|more|this) ~ (good|beautiful|happy|loved|alive|fun)',
    '(why|how come|y) ~6',
    '(you never) (know|mind)',
  ],
  because: 'It wipes out everything they did do, so they will defend the exceptions.',
  source: 'Gottman Institute, softened start-up',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'you never listen',
    'You NEVER help with anything',
    'u never ask how my day was',
    "you've never once apologised for it",
    'Nothing is ever good enough for you',
    'not once did you call me',
    'You could never just admit it',
  ],
  allows: [
    'you never told me what time dinner is',
    'you never fail to make me smile',
    'you never know, it might rain',
    'I never said that',
    'have you never tried sushi? wow',
    'I hope you never have to go through that',
    'she never listens to her mum',
  ],
};
