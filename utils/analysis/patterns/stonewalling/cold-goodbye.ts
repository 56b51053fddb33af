import { definePattern, type PatternExamples } from '../define-pattern';

/** Cold little endings. Source: Gottman Institute, stonewalling. */
export const pattern = definePattern({
  id: 'cold-goodbye',
  family: 'stonewalling',
  strength: 'mild',
  match: [
    '{short} ^^ [whatever] $$',
    '^^ [if you say so] $$',
    '^ [(fine|whatever|ok|k|sure) ,? (then)? ,? (be like that|bye|goodbye|if you say so)] $',
    '[(never mind|forget it|forget it then)] ,? (you (would|will) not|it does not|i do not|as (always|usual)|you do not) ~3',
    '^ [(sure whatever|if that is what you (think|want)|think what you (want|like)|believe what you (want|like)|i guess so whatever|say what you want|must be nice|congratulations then|cool story)] $',
    '[(i am|im) (going to bed|leaving|hanging up|turning my phone off|logging off|off|out|going offline)] ,? ~ (bye|do not|enjoy|since|you can|goodbye|have fun)',
    '[(leave|let) it] ,? (i do not|there is no|you do not)',
    '[(do not worry about it|it is fine|i am fine) ,? (i am used|as always|as usual|i will (just)? do it myself|like always|whatever)] ~2',
    '[i (will|can|guess i will) ~ (just)? ~ (do|handle|fix|sort|figure) it (all)? (myself|alone|on my own) (then|like always|as always|as usual)]',
    '[(i do not know) why i (bother|even bother|bothered|try|even try|tell you|said)]',
  ],
  unless: ['(happy|love|proud|so|thanks|thank)'],
  because: 'It ends the talk coldly and leaves them guessing.',
  source: 'Gottman Institute, stonewalling',
  reword: ['pause', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    'whatever.',
    'fine, bye',
    "forget it, you wouldn't get it",
    "it's fine, I'm used to it",
    "I don't know why I even bother",
    'think what you want',
  ],
  allows: [
    'fine by me',
    'never mind, found my keys',
    'good night love, so tired',
    "I'm going to bed, love you",
    'so happy, good for you!',
    'whatever film you like',
  ],
};
