import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them they are worth less: undeserving, unlovable, beneath the writer. Source: Gottman Institute, contempt and superiority. */
export const pattern = definePattern({
  id: 'belittled-worth',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[you do not ~ even? deserve (me|my (love|time|tears|trust|respect)|a ~ #partner)]',
    '[(you are ~ not even?|not) worth (my ~1|the (typing|breath|spit|tears))] $',
    '[i (deserve|could do|can do|could have had) ~ better than ~ (you|this)]',
    '[you (are|are not|would be|would have) ~ (nothing|lost|nobody) without (me|my ~1)]',
    '[(#nobody|who) else? ~ (will|would|is going to|could) ~ (want|love|put up with|marry) you ~~4]',
    '[you ~ will ~ (die|end up) (alone|lonely)]',
    '[i settled for you]',
    '[you ~ will never ~ (be|amount to) ~ (anything|half|good enough) ~7]',
    '[half the (man|woman|husband|wife|boyfriend|girlfriend|partner|father|mother) !i ~7]',
    '[what (good|use) are you ~7]',
    '<!like [you ~ (have|are)? ~ (let|letting) yourself go] !(and|for)',
    '[(all|only thing) you are ~ good (for|at)]',
    '[i would ~ rather ~6 than ~ (look at|talk to|listen to|be with|live with|sleep with|come home to|spend _ with|hear from) you]',
    '[you are (a|an) ~ poor excuse for (a|an)? ~7]',
    '^^ [some (friend|husband|wife|boyfriend|girlfriend|partner|father|mother) (you ~1 _)?] $',
    '[(first|only) (useful|good|nice|smart|decent|helpful) thing you (have|did|said) ~7]',
  ],
  unless: ['you (like|as|more)'],
});

export const note: PatternNote = {
  because: 'It tells them they are worth less, which is hard to take back.',
  source: 'Gottman Institute, contempt and superiority',
};

export const examples: PatternExamples = {
  nudges: [
    "you don't deserve me",
    'ur not worth my time',
    'no one else would put up with you for a week',
    'you will die alone, ehn',
    "you'd be nothing without me",
    'Who else would want you at your age?',
    "you'll never amount to anything, my father was right",
    'you are half the man your brother is',
    'I can do better than you sha',
    'What use are you, nah',
    'I settled for you, remember that',
    "you've really let yourself go",
    "all you're good for is spending",
    'id rather talk to the fridge than listen to you',
    "You're a poor excuse for a husband",
    'Some wife.',
    'first useful thing you have done since Monday',
  ],
  allows: [
    "you don't deserve this treatment, love, report him",
    "I don't deserve you, thank you for waiting",
    'nobody will ever love you like I do',
    "without you I'd be lost in this city",
    "you'll never guess who I met at the mandir",
    "it's not worth the drive in this rain",
    'you are lucky I saved you a slice, they went in minutes 😄',
    'some friends are coming at eight',
    "I'd rather be broke with you than rich alone",
    'let yourself go tonight, dance, you earned it',
  ],
};
