import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cutting them off before they have begun. Source: Gottman Institute, turning against; turn-taking. */
export const pattern = definePattern({
  id: 'dont-start',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^^ [do not (you|even)? start] $$',
    '[do not even (go there|start)]',
    '[do not you? ~ start (with (me|that|this)|again|now)]',
    '[(let me stop you|going to stop you|stop) ~ right? ~ there]',
    '[before you (start|say (anything|it)|open|even)] ~3',
    '^ [oh here we go]',
    'oh? [(here we go|there you go) (again|with (the|that|your|this))] ~2',
    '^^ [not? this again] $$',
  ],
});

export const note: PatternNote = {
  because: 'It stops them before they have said what is wrong.',
  source: 'Gottman Institute, turning against; turn-taking',
  reword: ['pause', 'request'],
};

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
