import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Making them choose between you and someone else. Source: Nonviolent Communication, requests and demands. */
export const pattern = definePattern({
  id: 'or-me',
  family: 'pressure',
  strength: 'strong',
  match: [
    '{!question} [(your ~1|the ~1|him|her|them|it) or (me|us)] $$',
    '[it is ~ (me|us) or (him|her|them|the ~1|your ~1)]',
    '{!question} ^ [(me|us) or (him|her|them|(your|that|the) ~4)] $$',
    '[you can? ~ (see|have|keep|choose) ~~6 or you can? ~ (see|have|keep|choose|live with) (me|us|him|her|them) @rest]',
    '[(choose|decide) (now|between (me|us)|before)]',
  ],
  unless: ['{question} (who|is it|should)', '(tea|film|pizza|driving|drives)'],
});

export const note: PatternNote = {
  because: 'A choice between you and others makes someone lose either way.',
  source: 'Nonviolent Communication, requests and demands',
};

export const examples: PatternExamples = {
  nudges: [
    "it's me or your mother",
    'your friends or me',
    'choose between me and that job',
    "It's me or her",
    'choose now',
    'me or your ex',
    'you choose. me or that garage',
    'you see me or you see him, not both',
    'you can keep that brother or you can live with me',
  ],
  allows: [
    'pick a film, you or me?',
    'tea or coffee, choose now',
    'is it him or her on the phone?',
    'is this for me or the neighbours?',
    "let's pick between the blue and the red",
    'who drives, him or me?',
    'me or your mum picking Leo up?',
    'is it just me or the wifi is down',
    'is it me or him on the label?',
    'you can have the cake or you can have the pie',
    'is it me or him, who says it is him or me?',
    'should we decide before Friday?',
  ],
};
