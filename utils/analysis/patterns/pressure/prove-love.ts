import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Making love the price of getting one's way. Source: Nonviolent Communication, demands; emotional blackmail (Forward). */
export const pattern = definePattern({
  id: 'prove-love',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[if you ~ ~ (loved|love) ~ (about|for)? ~ (me|us|this family) ~ ~~3 (you|this|why|then)] ~4',
    '[prove (it|that? you (love|care))] ~3',
    '[(a|any) (good|real|proper) (#partner|mother|father|mom|dad) ~ would] ~4',
    '[(it is|is (this|that)) ~ ~ how you ~ treat ~4]',
    '[you do not ~ love me (enough|any more)] ~3',
    '[you would ~ (do (it|this)|come|stay|help|know) if you ~ (cared|were)] ~3',
  ],
  unless: ['you treat mould'],
});

export const note: PatternNote = {
  because: 'It makes love the price of giving in.',
  source: 'Nonviolent Communication, demands; emotional blackmail (Forward)',
  reword: ['observation', 'need', 'request'],
};

export const examples: PatternExamples = {
  nudges: [
    "if you loved me you'd come",
    'prove that you love me',
    'a good wife would understand',
    'you would do it if you cared',
    'is this how you treat your family',
    "You don't love me enough to quit",
  ],
  allows: [
    "if you love Thai food you'd love this place",
    'I know you love me',
    "if you care for plants you'd like the fair",
    'a good friend of mine would like to meet you',
    'thanks for showing me you care',
    'is this how you treat mould, with vinegar?',
  ],
};
