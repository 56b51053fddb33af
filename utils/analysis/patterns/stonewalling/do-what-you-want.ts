import { definePattern, type PatternExamples } from '../define-pattern';

/** Handing over the decision as a way of leaving. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'do-what-you-want',
  family: 'stonewalling',
  strength: 'strong',
  match: [
    '^^ (you)? ~ [(do|go and do|go do|just do) ~ (what|whatever|what ever|as|anything) you (want|like|feel like|please|wish|always do|need)] $$',
    '(fine|whatever|ok|sure|k|alright|great|right) ,? (then)? ,? (you)? [(do (what|whatever) you ~2|suit yourself|have it your way|be like that|be that way|go then|leave then)] $$',
    '^^ [(suit yourself|have it your way|please yourself|be that way|be like that)] $$',
    '[(happy now|are you happy now)] $$',
    '^^ [(whatever)] (man|dude|bro|i do not care|i am|i guess|floats|just|then|do) ~3',
    '[you (do|can do) whatever (the (hell|fuck))? ~ you want ~ (and|,)? ~ (i|from now on|as always|like always|anyway)] ~3',
    '[(go|run|go on then|go back) ~ (to|be with|out with|and be with|have fun with|hang out with|off with|with) ~ (your|him|her|them) ~3 (then|since|if|instead|,? i do not care)]',
    '[(it is|thats|that is) ~ (your (choice|decision|problem|life|business)|up to you|on you) ,? ~ (i do not care|i am done|not mine|do not come|leave me out)] ~3',
    '^^ [have a (nice|good|great) life] $$',
    '[(enjoy|have fun) ~ (your|being|sleeping|the) ~ (freedom|evening alone|life alone|alone|couch|without me|by yourself|silence|own company)] ~3',
  ],
  unless: [
    '(for|it is|on) (your|ur) (birthday|day off|special day)',
    '(happy|love|fun|x|xx)',
    '(you can|can|free to|feel free|we can) ~ (do|choose) ~ (what|whatever)',
  ],
  because: 'It sounds like agreement but reads as walking away.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'fine. do what you want',
    'Do whatever you want.',
    'fine, go then',
    "whatever man I don't care",
    'suit yourself',
    'have a nice life',
  ],
  allows: [
    'you can do whatever you want on your birthday',
    'ok whatever works for you',
    "do what you want to do today, I'm free all day",
    'have fun with your sister!',
    'enjoy your evening, love',
    'feel free to do whatever you like with the garden',
  ],
};
