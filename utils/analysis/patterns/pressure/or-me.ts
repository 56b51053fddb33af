import { definePattern, type PatternExamples } from '../define-pattern';

/** Making them choose between you and someone else. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'or-me',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(it is|choose|pick|its|you choose)? (either)? (your ~1|him|her|them|that ~1) or (me|us)] $$',
    '[(it is|its|choose|pick) ~ me or (him|her|them|your ~1|the ~1)]',
    '[me or (him|her|them|your (mother|mom|friends|ex|job))] $$',
    '[(choose|pick|decide) (now|between (me|us)|before|by|me or|him or|who|today|tonight|what matters)] !(a (movie|film|place|colour|color)|dinner)',
  ],
  unless: ['{question} (for|is it|is this|who|drives)', '(tea|coffee|film)'],
  because: 'A choice between you and others makes someone lose either way.',
  source: 'Nonviolent Communication, requests and demands',
  reword: ['observation', 'need', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "it's me or your mother",
    'your friends or me',
    'choose between me and that job',
    "It's me or her",
    'choose now',
    'me or your ex',
  ],
  allows: [
    'pick a film, you or me?',
    'tea or coffee, choose now',
    'is it him or her on the phone?',
    'is this for me or the neighbours?',
    "let's pick between the blue and the red",
    'who drives, him or me?',
  ],
};
