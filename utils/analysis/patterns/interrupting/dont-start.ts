import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Cutting them off before they have begun. Source: Gottman Institute, turning against; turn-taking. */
export const pattern = definePattern({
  id: 'dont-start',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '^ [do not (you|even)? start] $',
    '^ oh [do not you? start] !(without|yet)',
    '[do not even (go there|start $)]',
    '[do not you? (even|dare)? finish (that|your) sentence]',
    '[do not you? ~ start (with (me|that|this|the)|on (me|about)|about|again) @rest]',
    '[(let me|going to|have to) stop you ~ (right there|right|there) !for @rest]',
    '^ [stop right there] $',
    '[whatever you are (typing|about to (say|type)|going to say) ,? (delete|bin|stop|save|do not) @rest]',
    '^ [before you ~ (even (start|say|ask|think)|open your (mouth|trap|face))]',
    '^^ [before you (start|say (it|anything))] (,|no|do not|yes)',
    '^ [oh here we go]',
    'oh? [(here we go|there you go) (again|with (the|that|your|this))]',
    '^^ oh? [not? this again] $$',
  ],
  unless: ['(found|recipe|link|without me|soup|starter|puzzle)'],
});

export const note: PatternNote = {
  because: 'It stops them before they have said what is wrong.',
  source: 'Gottman Institute, turning against; turn-taking',
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
    "oh don't start Priya",
    'dont even finish that sentence',
    "don't start on about the dishwasher",
    'before u even open your mouth: no',
    'Stop right there. I know this one.',
    'whatever you are typing, delete it',
    'dont start with the money again',
  ],
  allows: [
    "don't start without me!",
    'here we go love, found the link',
    'there you go, all fixed',
    "start without me if I'm late",
    'here we go, found the recipe',
    'there it is, under the sofa',
    'before you start preheat the oven',
    'before you say anything I have to tell you about the man on the bus',
    "don't start the film yet, I'm in the shower",
    'let me stop you there for a sec, my bus is here',
    'do not start with the soup, try the fish',
    'here we go again, new puzzle night, found my glasses',
  ],
};
