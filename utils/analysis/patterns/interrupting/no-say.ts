import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Denying them a say. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'no-say',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '{!question} [you ~ (lost|do not (get|have)|have no) ~ (the|a|any|an)? ~ (right|say|vote|opinion) @rest]',
    '[you do not get to !(judge|lecture|criticize|tell me) @rest]',
    '<!(when|if|until|once) [you are ~ done (talking|speaking)]',
    '[you (had|have had) your (turn|say)]',
    '[(let me|can i|could i) (finish (a|my) ~1 sentence|get a word in) (for once|(before|without) you (jump*|jumping) in) @rest]',
    '^ [(know|remember) your place]',
    '[(who (said|told|asked)|did i say) you (could|can|to (speak|talk|interfere)) @rest]',
    '^ [speak when (spoken to|you have something) @rest]',
  ],
  unless: ['you do not have to'],
});

export const note: PatternNote = {
  because: 'It takes away their right to speak.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    "you don't get to talk right now",
    'You lost the right to talk',
    'you have no say in this',
    "you don't get to complain about money",
    'u dont get to be upset',
    "you don't get to have an opinion on my hair",
    'know your place',
    'did i say you could speak',
    "you've had your turn",
    "you're done talking",
    'can I finish a sentence without you jumping in',
    'who told you to speak in front of my uncles',
    'Speak when spoken to',
  ],
  allows: [
    "you don't have to talk if you're tired",
    'do you have a say in the rota?',
    "you don't have to be upset about it",
    'you have the right to say no',
    "I have no say in it, it's my boss",
    'no vote for him this year',
    'who said you were late?',
    'you do not have to vote, you have no say in council rates anyway',
    'did you say you lost the right shoe?',
    'let me finish this before you call',
    'can I finish my tea before you jump in the shower',
    'who told you to open it? it was for Saturday',
  ],
};
