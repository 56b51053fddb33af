import { defineKindness } from '../define-pattern';

/** Mending: an apology, a fresh start, a hand held out. */
export const kindness = defineKindness({
  id: 'repair',
  match: [
    '(am|we are|so|my|many|^) ~ (sorry|apologies) !#sorry-for-you',
    '<!#not-sorry sorry (i|about (my|the|that|last)|for (my|the|being|not|what|all|any)|$$)',
    '(i ~ (apologize|owe you an apology) !if|<!#not-sorry my (bad|mistake)|forgive me !(if|for|but))',
    '{statement} ^ ~ (my fault|(it|this|that) (is|was) ~ all? ~ (my fault|on me)) $',
    'i ~ (was|have been|was being) ~ (wrong|out of (line|order)|unfair|mean|rude|petty|harsh|stubborn|selfish) !about',
    'i ~ am? ~ (overreacted|overreacting|messed up|let you down|lost my temper|snapped|hurt you|yelled at you|regret what i|got it wrong)',
    'i ~ (take ~1 responsibility|feel ~ bad (about|for) (what|how|that|it|last))',
    'i ~ should (not have|have not) !(to|given|trusted|married|bothered|come)',
    'i ~ should have ~ (called|told|asked|listened|considered|texted|checked|thought) !(known|that)',
    'i ~ did not mean (to ~ (hurt|upset|offend|snap|make you|be)|(it|that) (like that|that way))',
    '(make it up to you|(not|never) happen again|promise i will (do|be) better)',
    '(it|that) came out ~ (wrong|harsh*)',
    '(unfair|mean|wrong|harsh|stupid) of me',
    '(do not be ~ (angry|mad|cross|upset) (with|at) me|let us not (fight|argue))',
    '(you (did|do) not deserve (that|it|this)|not my intention|i take (it|that) back)',
    '(can|could|let) (we|us|i|me) ~ (start (over|again|fresh)|try (again|that again)|work (this|it) out|reset)',
    '(i want to make (it|this) (up|right)|(give|have) (me|us|this|it) ~ another chance|truce|fresh start)',
  ],
  unless: [
    '(sucks|must be|must have been|awful|horrible) ~~4 sorry',
    '(why would i|(not|never) sorry|then i am sorry)',
    'sorry (but|if you|is not|for (existing|breathing|living)|i am not (perfect|made)|i exist|sir)',
    'sorry (your|who|no|what|(did|do|am|are|were|can|could) (i|you|we)|(i|we) do not (know|think|have|understand|agree))',
    '{question} ^^ ~ (forgive me|(i am)? ~ sorry $$)',
  ],
});
