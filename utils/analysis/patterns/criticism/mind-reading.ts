import { definePattern, type PatternExamples } from '../define-pattern';

/** Telling them what they feel, think or want, and making it bad. Source: Gottman Institute, criticism; Nonviolent Communication, evaluation against observation. */
export const pattern = definePattern({
  id: 'mind-reading',
  family: 'criticism',
  strength: 'strong',
  match: [
    '<!#cond2 {!question} [you ~ (do not|did not|never|obviously do not|clearly do not|could not|do not even|would not) ~ (even|really|actually|ever)? ~ (care|love me|loved me|respect me|respect my|appreciate (me|anything|what|how|a)|want us|give a (shit|fuck|damn|crap|toss)|trust me|listen|try|value|deserve me|want to (change|understand|be with me|listen|help|fix|work|try)|think (about|of) (me|us|anyone|anybody|my feelings|how i|other people)|care less|have (the (guts|balls|decency|courage|courtesy|nerve)|any (respect|guts|empathy|shame|feelings)|a heart)|take (me|us) seriously|lift a finger|pull your weight|stick up|stand up for me|put me)] !(which|what (movie|kind|to (eat|wear|order))|if (we|i)|where we|for (fish|cheese|the ~2)|about (the (colour|color|brand)))',
    '[you could not care less]',
    '[you ~ only ~ (care|cared|think|thought|want|call|text|love|come|talk|like|listen|married|need|do|say|see|know|ever|want me|hear) ~ (about|of|when|if|for|because|to)? ~ (yourself|you|money|sex|your ~2|win|me for|my money|what you|how you|yourself|you need|you want|it suits|hurt|for)]',
    '[all you (ever|really)? ~ (care about|think about|do is|want is|talk about) ~4]',
    '[you ~ (just|really|only|obviously|clearly|always|do) ~ (want|wanted|like|love|enjoy|have) to ~ (win|fight|argue|hurt me|hurt|punish me|punish|control|be right|make me|see me|embarrass|humiliate|start|pick|cause|feel superior|ruin|avoid|get (your (own)? way|at me|back at me)|put me|watch me|prove|look good|be mad|be angry|upset|annoy)]',
    '[you ~ (enjoy|love|like|get off on) ~ (hurting|making me|seeing me|watching me|humiliating|embarrassing|being (mean|difficult|cruel|the victim)|upsetting|this|the drama|drama|punishing|fighting) ~3] !(laugh|smile|happy|blush|dinner|movie)',
    '[you (did|are doing|do|said|say|knew|planned|meant) (it|that|this|all this) ~ (on purpose|deliberately|just to ~3|to (hurt|spite|annoy|punish|embarrass|upset|make) ~2)]',
    '[you (want|wanted) me to ~ (suffer|fail|be (miserable|sad|alone|unhappy)|feel (bad|guilty|small|stupid|like shit|terrible)|look (stupid|bad)|beg|cry|crawl|die|lose)]',
    '[you ~ (think|thought) ~ (only (of|about)|of nothing but|about nothing but|it is all about|everything is about|the (whole)? world revolves|you are (always right|perfect|the boss|god|so perfect|so smart|the only|the center|the centre|entitled)|i am (stupid|an idiot|crazy|your (maid|mother|servant|slave)|a fool|dumb|made of)|you can ~ (just)? ~ (do|say|treat|walk|come|get away|talk|speak|buy|control|tell|use) ~4)]',
    '[(everything|it|life|this|the world) (is|has to be|revolves) ~ (always|just|all|only)? ~ (about|around) ~ (you|yourself) (with you)?] $',
    '[you (would|will) rather ~5 (than) ~ (me|be with me|spend|talk|help|with|listen|deal|come|us|your (own)? (wife|husband|family|kids|son|daughter))]',
    '[you (care|love|like|talk|spend|listen|think|prefer|put|look) ~2 (more)? (time|attention)? (about|to|with|on|of)? ~4 (more)? than (me|us|to me|with me|about me|your (own)? (family|wife|husband|kids|children|son|daughter))]',
    '[you (have|had|find|found|got|make) (time|money|energy|patience) for ~6 (but|and) (not|never|none|nothing|no) ~3]',
    '[you (do not|did not) (even|care to|bother to) ~ (ask|call|notice|say|look|try|text|remember|check|apologise|apologize|bother|know|listen|want|care|think|see|read|tell|consider|wait|thank|open)] ',
    '[(i|we|me|my feelings|our marriage|this (relationship|marriage|family)|the kids|your (family|kids|children)) ~ (do not|does not|never|mean|means|am|are|is|come|comes) ~ (matter|matters|nothing|mean (anything|shit|a thing)|even exist|exist|always last|last|count|invisible|a priority|not important|not a priority|important) ~ (to|for|with) you]',
    '[your (phone|job|work|friends|mother|game|games|mates|car|family|dog|career|computer|hobby|golf|football|mom|band|gym|ego|pride) (is|are|comes|come|matters|means|always|was) ~ (more important|first|more|before|always)] ~3',
  ],
  unless: [
    '(you) (do not|did not) (want|have|get|try) (any|some|one|a ~1|more|it|the ~1)? (on|now|tonight|or) ',
    '(worry|mind)',
    '(if|hope|sorry|fine|ok|okay) ~ (that)? you do not (want|care)',
    '(all you) (do|want|need) is (amazing|great|lovely)',
    'you do not even (have|need|want) to (be|ask|worry|pay|thank|bring)',
  ],
  because: 'It tells them what they feel, and leaves no room for their side.',
  source: 'Gottman Institute, criticism; Nonviolent Communication, evaluation against observation',
  reword: ['observation', 'feeling', 'question'],
});

export const examples: PatternExamples = {
  nudges: [
    "you don't care about me at all",
    'U only think about urself',
    'You did that on purpose to embarrass me',
    'all you care about is your phone',
    'you just want to win',
    'everything is about you',
    "I don't matter to you anymore",
  ],
  allows: [
    "you don't have to care about the colour",
    'do you still love me?',
    "I don't care which film",
    "you don't have to listen to him",
    "I feel like I don't matter when plans change late",
    "he doesn't care about his own kids",
    "you didn't want any soup, right?",
  ],
};
