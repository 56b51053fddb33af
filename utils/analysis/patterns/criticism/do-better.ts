import { definePattern, type PatternExamples } from '../define-pattern';

/** Scolding: telling them how they ought to be. Source: Nonviolent Communication, demands and ought-language. */
export const pattern = definePattern({
  id: 'do-better',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(for once|just once|just for once|once) in your ~ (life|fucking life|damn life|miserable life)]',
    '[(maybe|perhaps|how about|why not|could you|can you|would you|just|you could|try) ~ (try|could|you)? ~3 for once]',
    '[(just)? for once ,? ~ (can|could|would|will|do|try|think|be|act|just|put|listen|stop|let|help|tell|say|i) ~4]',
    '[you ~ (should|ought to|could) ~ (know better|be ashamed|have known (better|that|this)?|learn|grow|try (being|harder|listening|thinking|to be)|be more (considerate|grateful|responsible|careful|mature|like)|think (before|about someone)|look at yourself|stop being|be thanking|be grateful|feel (bad|guilty|lucky)|have thought (about|of)|show (some|more)|have more|have some|be on your knees|apologise for|be sorry)]',
    '[you should not (be so|have to be told|need me to|need to be told|even need|have left your|act|treat|behave|talk to me)]',
    '[you (really|seriously|just)? ~ (need|have|got) to ~ (learn (how|some|your)|grow up|get (over|a grip|your act|your shit|your head|your priorities|yourself|help|real|a life)|sort (yourself|your ~1|your life)|work on yourself|fix yourself|stop (being|acting|lying|whining|complaining|making|blaming|ignoring|treating|expecting|living|thinking|drinking|playing|your|this (nonsense|crap|shit|drama))|start (acting|being|thinking|pulling|listening|treating|helping|doing|taking)|do better|try harder|be (more|less|better|an adult|a man|a better)|take (responsibility|a (long)? ~ look)|think about (someone|somebody|anyone|what you)|look (at yourself|in the mirror)|check yourself|own (up|it)|pull your weight|wake up to yourself)]',
    '^^ [(do better|you can do better)] $$',
    '[(get|get your) (your)? (act|shit|life|priorities|head) ~ (together|straight|sorted|out of)]',
    '[(pull your (weight|finger out)|buck up|shape up|wise up|sort (yourself|your (life|shit|head)) out|wake up (and smell|to yourself)|check yourself|own your (shit|mistakes|behaviour|behavior)|take some responsibility|take responsibility for (once|yourself|your))]',
    '[(have|show|learn) (some|a bit of|a little)? ~ (respect|manners|self respect|shame|decency|self control|dignity|consideration|gratitude)] !(for (him|her|the dead|the elderly))',
    '[(how about|maybe|perhaps|why do not|you could) (you)? ~ (try|start|stop|consider) ~ (being|helping|listening|thinking|pulling|acting|doing|to (help|listen|think|be)|cleaning|noticing|using) ~4] !(a walk|yoga)',
    '[think (about|of) (someone|somebody|anyone|others|other people) (else)? ~ (other than|but|besides|except)? ~ (yourself|for once|else)]',
    '[(take|have) a ~ (long|good|hard) ~ (long|good|hard)? ~ look (at|in) ~3]',
    '[(maybe|so maybe)? (look at|worry about|work on|fix|take care of|check|focus on) yourself (first|before|for once)] ',
    '[(look (in|at yourself in) (the|a) mirror)]',
    '[(stop|quit) (being ~ (#trait|#soft-trait|such|so)|acting (like|as if|all|so)|playing (the victim|games|dumb|stupid|innocent)|making (excuses|everything|it (all)? about|this about|a scene|a fool|fun of)|pretending (you|to|like|that)|treating me|wasting (my|our)|ruining|twisting|using|taking me for|feeling sorry|putting words|gaslighting|manipulating|controlling|accusing|bullshitting|fucking (around|lying)|hiding behind|picking (fights|a fight|on)|ignoring me|blaming|living in|embarrassing|talking down|babying|changing the subject|your (nonsense|bullshit|crap|lies|drama|games|attitude|whining)) ~3]',
  ],
  unless: [
    '(i|we|he|she|they) (should|need to|have to|want to|must) ~6',
    '(proud|great|good|well|love|thank|thanks) ~4',
    '(you need to|you have to) (start|stop|change|be) ~ (at|by|on|taking (the|your)|work)',
    '(you need to|should) ~ (stop (being|thinking) so hard on|be kinder to) yourself',
  ],
  because: 'Ought-sentences put them in the dock instead of asking for something.',
  source: 'Nonviolent Communication, demands and ought-language',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'for once in your life be on time',
    'You need to get your act together',
    'maybe try listening for once',
    'you should know better at your age',
    'pull your weight around here',
    'stop making excuses',
    'stop acting like everything is fine',
  ],
  allows: [
    'you need to change trains at Leeds',
    'I need to get my act together',
    "try the soup for once you'll love it",
    'you should try this ramen place',
    'have some tea and look after yourself',
    'you need to stop being so hard on yourself',
  ],
};
