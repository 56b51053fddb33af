import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Swearing turned on the person instead of on the situation. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'swearing-at',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(fuck|screw) you] !#not-swear',
    '[(go and?)? fuck yourself]',
    '<!(to|him|her|them) [(fuck|piss|sod) right? off] !(no|that|this|my|work)',
    '<!it [go to hell]',
    '[to hell with you]',
    '<!not [fuck your ~2]',
  ],
  unless: ['(boiler|traffic|weather|it) can go to hell'],
  evenJoking: true,
});

export const note: PatternNote = {
  because: 'Swearing at someone lands on the person, not on the problem.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'pause'],
};

export const examples: PatternExamples = {
  nudges: [
    'fuck you',
    'oh go to hell Marcus',
    'piss off then',
    'screw you and your stupid rules',
    'to hell with you',
    'just fuck off already',
  ],
  allows: [
    'fuck you look good tonight',
    'fuck off, no way they won?! amazing',
    'what the fuck happened to the kitchen',
    'i fucking love you',
    'the boiler can go to hell, im buying a heater',
    'he told me to fuck off so I left the shop',
  ],
};
