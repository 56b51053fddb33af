import { definePattern, type PatternExamples } from '../define-pattern';

/** Cutting them off before they have begun. Source: Gottman Institute, turning against; turn-taking. */
export const pattern = definePattern({
  id: 'dont-start',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ [(do not|dont) (you|even)? (even|you)? (start|begin|try it)] $$',
    '[do not even (go there|start)]',
    '[(do not) (you)? (even|you)? (dare)? ~ (start|begin) (with (me|that|this|your ~2)|on (me|my|that)|again|now|this)] !(the|without|eating|dinner)',
    '[(do not) (even)? (go there|try (that|it|this) with me|bring (that|it|her|him|my ~1|this) up|mention ~3 again)]',
    '[(let me stop you|gonna stop you|going to stop you|i will stop you|ill stop you|stop) ~ (right)? ~ there]',
    "[(before you) (start|say (anything|a word|it)|speak|open|even|say 'but|launch)] ~3",
    '[(oh|and)? (here we go|here it comes|here you go|there (it is|you go|we go)) (again|with (the|that|your|this)|already)] ~2',
    '[(oh|and)? (here we go) (again|with (the|that|your|this))] ~2',
    '^^ [(not (this|that|your ~1) (shit|crap|again|conversation|nonsense)|this again|not this again)] $$',
  ],
  unless: [
    '(start|begin) without',
    '(can|could|would) you start',
    '(here we go|there you go) (love|babe|,? (found|the link|this|that should|i))',
    '(game|match|race|movie|engine|car|washing)',
  ],
  because: 'It stops them before they have said what is wrong.',
  source: 'Gottman Institute, turning against; turn-taking',
  reword: ['pause', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "don't start",
    'oh here we go again',
    'let me stop you right there',
    'dont you start',
    "don't even go there",
    'before you start: no',
    'Not this again',
  ],
  allows: [
    "don't start without me!",
    'here we go love, found the link',
    'there you go, all fixed',
    "start without me if I'm late",
    'here we go, found the recipe',
    'there it is, under the sofa',
  ],
};
