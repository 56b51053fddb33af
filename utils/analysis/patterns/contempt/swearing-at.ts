import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Swearing turned on the person instead of on the situation. Source: Gottman Institute, contempt and its antidote. */
export const pattern = definePattern({
  id: 'swearing-at',
  family: 'contempt',
  strength: 'strong',
  match: [
    '<!(the|i|to|will|they|would|can|me|he|she|it) [(fuck|screw|eff|f) you] !(#not-swear|money|boys|for enjoying)',
    '<!to [(go and?)? (fuck|screw|kill) (yourself|yourselves)] !up',
    '<!(to|him|her|them|i|we|will|can|it) [(fuck|piss|sod|bugger|naff|rack) right? (off|on) !(no|that|this|my|work|monday|early|printer) ~4]',
    '<!(can|it) [(go|rot|burn) (to|in) hell]',
    '[you can ~ (go to hell|fuck off|get (stuffed|fucked)|(shove|stick) it)]',
    '[see you in hell]',
    '[to hell with you]',
    '<!(not|the|a|i|you|we|to) [(fuck|screw) your _]',
    '[(bite me|up yours|eat (shit|crow|a dick)|get (stuffed|fucked)|kiss my ass|suck my _)]',
    '[comot (from|for) my _]',
  ],
  evenJoking: true,
});

export const note: PatternNote = {
  because: 'Swearing at someone lands on the person, not on the problem.',
  source: 'Gottman Institute, contempt and its antidote',
};

export const examples: PatternExamples = {
  nudges: [
    'f*** you',
    'kiss my arse',
    'rot in hell',
    'fuck you',
    'oh go to hell Marcus',
    'piss off then',
    'screw you and your stupid rules',
    'to hell with you',
    'just fuck off already',
    'go fuck yourself',
    'you can go to hell for all I care',
    'see you in hell',
    'screw your rules',
    'abeg comot from my life',
  ],
  allows: [
    'shall we bugger off early on Friday',
    'those banks will screw you on the fees',
    'fuck you look good tonight',
    'fuck off, no way they won?! amazing',
    'what the fuck happened to the kitchen',
    'i fucking love you',
    'the boiler can go to hell, im buying a heater',
    'he told me to fuck off so I left the shop',
    'piss off, Monday',
  ],
};
