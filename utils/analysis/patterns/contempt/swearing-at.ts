import { definePattern, type PatternExamples } from '../define-pattern';

/** Swearing turned on the person instead of on the situation. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'swearing-at',
  family: 'contempt',
  strength: 'strong',
  match: [
    '[(fuck|screw) (you|ya)] !(#not-swear)',
    '[go (and)? (fuck|screw|hang) (yourself|you)]',
    '[(fuck|screw) yourself]',
    '<!(to|him|her|them) [(fuck|piss|sod|bugger|eff|naff|jog) (right|the fuck|all the way)? off] !(no|that|this|work|really|how|what|is|to|with that|my)',
    '[(go|can go|you can go) (straight|right|rot)? (to|in) hell]',
    '[to hell with (you|your ~2)]',
    '^ [(kiss my (ass|feet)|bite me|suck my (dick|balls|ass)|blow me|eat shit|eat a dick|drop dead|up yours|get bent|get stuffed|get fucked|rot in hell|choke on it|jump off a (cliff|bridge)|take a hike|go jump|go die|kys)] $',
    '(you|ya) (can|could) [(shove it|stick it|shove that|shove your ~2|stick your ~2|kiss my ass)]',
    '<!(not) [fuck (your|you and your) ~2]',
  ],
  unless: [
    '(i want to|wanna|going to|let me|i will|gonna|love to|let us) ~ fuck you',
    'fuck off work',
    '(boiler|printer|boss|traffic|weather|cold|exam|bank|it) can go to hell',
  ],
  evenJoking: true,
  because: 'Swearing at someone lands on the person, not on the problem.',
  source: 'Gottman Institute, contempt and its antidote',
  reword: ['feeling', 'pause'],
});

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
