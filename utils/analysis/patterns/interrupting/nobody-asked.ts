import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Telling them nobody wants their word. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'nobody-asked',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '[#nobody ~ asked for (a|another|your)? ~1 #speech]',
    '[(i do not|#nobody) ~ (need*|want*) (your|a|another) ~ ~1 ~ #speech]',
    '[#nobody ~ (need*|want*) to (hear|know) @rest]',
    '[(#nobody|who) ~ asked (you|for? your ~1)] !(to|if|out)',
    '(^|but|and) [(#nobody|who) asked] $$',
    '[(did i|did anyone|i did not) ~ ask (you|for your ~1)] $',
    '[(did i|did anyone) ~ ask for (a|an|your) ~1 ~ #speech]',
    '[was not (talking|speaking) to you] ($|was)',
    '^ [(was|am) i (talking|speaking) to you]',
    '<!(you|he|she|they) [not ~1 interested ~ in (your|hearing|what you) @rest]',
    '[(when|if) i want* your (opinion|advice)]',
    '[do not ~ put your mouth @rest]',
    '[mind your ~ own? ~ business]',
    '[heard you the first @rest]',
    '^ [(butt|stay|keep) out of (it|this|my (business|way|affairs))] $',
  ],
});

export const note: PatternNote = {
  because: 'It says their view does not count.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'nobody asked for a speech',
    'nobody asked you',
    "I don't need your opinion",
    'who asked you?',
    'no one wants your advice',
    "I don't need another lecture",
    "wasn't talking to you was I",
    "I'm not interested in your side of it",
    'mind your own business',
    'Stay out of this',
    'When I want your opinion I will ask for it',
    'nobody wants to hear about your ex',
    'I did not ask for your opinion',
    'was I talking to you',
    'I heard you the first time',
    'did I ask for a running commentary',
    'this is family matter, do not put your mouth',
    'lovely story but nobody asked',
  ],
  allows: [
    'somebody asked for a speech',
    'I never asked you out first, you did',
    'do I need a coat?',
    'who asked about the car?',
    'I need your help tonight',
    'nobody wants a rainy wedding',
    'did anyone ask what time it starts?',
    'did I ask you about Saturday yet?',
    "I'm not interested in football",
    'stay out of the rain',
    'stay out of my phone',
    'nobody cares about your opinion of what I wear more than me',
    'why are you talking to the cat?',
    'nobody cares if you are late',
  ],
};
