import { definePattern, type PatternExamples } from '../define-pattern';

/** Denying that they can think, know or do anything. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'no-brain',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you ~ (do not|did not|clearly do not) ~ know ~ (anything|shit|a thing|dick|jack|squat|the first thing|how to do anything)] !(yet)',
    '[you ~ know ~ (nothing|jack|dick all|fuck all|jack shit|shit|sweet fa)]',
    '[you ~ (have|had|have got) ~ (no|not got any|not a|not the foggiest|not the first|zero) ~ (idea|clue) ~ (what|how|who|about)? ~ (you are (talking|doing|saying)|how (hard|much|to)|anything)?] !(yet|how much i love|how happy|how much you mean|how proud)',
    '[you ~ do not ~ know what you are (talking|doing|saying) (about)?]',
    '[you ~ (can not|could not|can never|are not able to|never could) ~ (even)? (do|get|manage|handle|follow|run|boil|hold|remember|keep) ~ (anything|one thing|a single thing|one simple thing|a simple thing|the simplest thing|one fucking thing|simple instructions|an egg|a job) ~ (right)?]',
    '[(use|where is|did you leave|have you lost|have you got|do you have|are you missing) (your|a) (brain|head|mind)] $',
    '[(are you|you are|must be|have you gone|have you) (out of|lost|losing) your ~ mind]',
    '{question} ^ [(are you|you) (fucking|actually|seriously|completely|just|that|literally|really)? ~ (stupid|dumb|thick|crazy|insane|mental|retarded|slow|deaf|blind|dense|daft|illiterate|drunk|on drugs|nuts)] $',
    '[(a|any|even a|the) (chimp|monkey|child|toddler|five year old|three year old|dog|goldfish|trained monkey|blind man|potato) (could|can|would) ~6]',
    '[(you are|thats|that is) not ~ (rocket science|brain surgery)]',
    '[(do i|must i|shall i|should i|do you need me to|am i going to|will i|do i really|do i need to|let me|i have to|need me to|what do i have to do) (have|need|need to|to)? ~ (draw you a (picture|diagram|map)|spell it out|print you a|explain it (like|to you like)|hold your hand|wipe your)]',
    '[what (do|would|could|the hell do) you (even)? know (about)? ~3] $',
    '[you (would|could) not ~ (know|recognise|recognize|last|survive) ~6]',
    '[you (are|were) ~ (not smart|not clever|not bright|not very bright|not the brightest|not that smart|not exactly smart)]',
    '[(use your (brain|head|eyes)|think for once|read a (fucking)? book|open (a|your) (fucking)? (book|eyes)|do your research)] $',
    '[(you call (this|that|yourself)|call yourself) ~ (a|an|this)? ~ (#better|apology|clean|help|helping|cooking|dinner|love|friend|mother|accountant|feminist|progressive|effort|romantic|tidy|sorry|parenting|relationship|marriage|adult|christian|vegetarian|chef|_)]',
    '[(i am)? (surprised|amazed|shocked) you (can|could|even) ~6 (tie|dress|breathe|read|find)]',
    '[you had one (job|task|thing)]',
    '[(only you) (can|could|would) ~5]',
    '[for (someone|somebody|a man|a woman|a person|a guy) who ~~8 you]',
  ],
  unless: [
    '(you have no idea|you do not know) how (much|happy|proud|lucky|grateful|long|glad)',
    '(i|we) (do not|did not|had no|have no)',
    '(deaf|blind|drunk|high|sick) (in|on|from|already|yet)',
    'only you can (make|cheer|calm|help|decide|prevent|choose)',
  ],
  because: 'It says they are not able, which leaves them nothing to answer.',
  source: 'Gottman Institute, contempt and superiority',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "you have no idea what you're talking about",
    'U dont know anything about my job',
    'are you stupid?',
    'even a child could have packed that bag',
    'You had one job. The cake.',
    'And you call yourself a vegetarian',
    'do I have to draw you a diagram',
  ],
  allows: [
    'you have no idea how much I love you',
    "I don't know anything about cars",
    'are you drunk already? save me some',
    'only you can make me laugh like that',
    'do you know what time the train is?',
    "my dad has no clue what he's doing with the router",
  ],
};
