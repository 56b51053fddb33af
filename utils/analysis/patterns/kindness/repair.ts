import { defineKindness } from '../define-pattern';

/** Mending: an apology, a fresh start, a hand held out. */
export const kindness = defineKindness({
  id: 'repair',
  match: [
    '(am|we are|so|my|many|^) ~ (sorry|apologies) !#sorry-for-you',
    '<!#not-sorry sorry (i|about (my|the|that|last)|for (my|the|being|not|what|all|any)|$$)',
    '(i ~ (apologize|owe you an apology) !if|<!#not-sorry my (bad|mistake)|forgive me !(if|for|but))',
    '{statement} ^ ~ (it|this|that) (is|was) ~ all? ~ (my fault|on me) $$',
    'i ~ (was|have been) ~ (wrong|out of (line|order)|unfair|mean|rude|petty|harsh|stubborn|selfish) !about',
    'i ~ (am|was)? ~ (overreacted|overreacting|messed up|let you down|lost my temper|snapped|hurt you|yelled at you)',
    'i ~ should (not have|have not) !(to|given|trusted|married|bothered|come)',
    '(you (did|do) not deserve (that|it|this)|not my intention|i take (it|that) back)',
    '(can|could|let) (we|us|i) ~ (start (over|again|fresh)|try (again|that again)|work (this|it) out)',
    '(i want to make (it|this) (up|right)|(give|have) (me|us|this|it) ~ another chance|truce|fresh start)',
  ],
  unless: [
    '(why would i|(not|never) sorry)',
    'sorry (but|if you|is not|for (existing|breathing|living)|i am not perfect|i exist|sir)',
    'sorry (your|who|no|(did|do|am|are|were|can|could) (i|you|we)|(i|we) do not (know|think|have|understand|agree))',
    '{question} ^^ ~ (i am)? ~ sorry $$',
  ],
});
