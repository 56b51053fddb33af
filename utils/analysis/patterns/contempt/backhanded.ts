import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Small digs: a shrug, a jab at their sense, praise with a sting. Source: Gottman Institute, contempt: hostile humour and superiority. */
export const pattern = definePattern({
  id: 'backhanded',
  family: 'contempt',
  strength: 'mild',
  match: [
    '^^ [calm down] ($$|,? (it is|you are) (not|just|being))',
    '[do not be ~ (#trait-sure|boring|jealous)]',
    '<!(do|did|if|that|when) [you (clearly|obviously|apparently) ~ (do|did|have|can|are) not !need ~7]',
    '^^ [(big deal|get real|nice try|dream on|you wish|in your dreams|yawn|what a joke|that is (what|how) you sound like?)] $$',
    '{!question} <!(if|saying|that) [you need help] $',
    '[(a|an|the) ~ (#trait-sure|#superlative) (question|idea|argument|thing to say|comment|excuse|answer|take|post)]',
    '<!(to|and|just|so) [(play*|act*) dumb] !when',
    '<!#cond [you are ~ (weird|weak|a weirdo|bitter|stubborn)] $',
    '[you had one (job|thing)]',
    '^^ [#one-name] (,|you|$$)',
    '[even for you]',
    '[you (are|were) (dead|nothing) to me]',
    '[your (idea|version) of _ ~1 (is|was) ~7]',
  ],
});

export const note: PatternNote = {
  because: 'A small dig still stings, and it can start a bigger quarrel.',
  source: 'Gottman Institute, contempt: hostile humour and superiority',
};

export const examples: PatternExamples = {
  nudges: [
    'calm down, its not a big deal',
    'You had one job. The cake.',
    'the lazy one, even for you',
    "don't be ridiculous, nobody said that",
    "you clearly haven't read what I sent",
    'oh dream on',
    'that was a stupid question Kiran',
    'You need help.',
    "don't play dumb with me now",
    'God you are weird',
    'Moron, the door was open',
    'You are nothing to me, you hear',
    'Your idea of helping is pointing',
  ],
  allows: [
    'calm down love, breathe, I am on my way',
    'no offence taken, honestly',
    'you clearly love this dog more than me',
    'Calm down pup, walkies in ten',
    'so what time are we meeting?',
    'I need help with the wardrobe door',
    "he's a grown man, he can find the bus",
    'that was a great question in the seminar',
    'your idea about the garden is lovely',
    'act dumb when she tells you, it is a surprise',
  ],
};
