import { definePattern, type PatternExamples } from '../define-pattern';

/** Making love the price of getting one's way. Source: Nonviolent Communication, demands; emotional blackmail (Forward). */
export const pattern = definePattern({
  id: 'prove-love',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[(if|when|because) (you|ya|u) ~ (really|actually|truly|even)? ~ (loved|love|cared|care|respected|respect|valued|wanted|appreciated|trusted|trust) ~ (about|for)? ~ (me|us|this (family|marriage|relationship)) ~ (at all|so much|like you say)? ,? ~~3 (you|u|why|then|this|prove|show|do|it)] ~4',
    '[(prove|show me) (it|that you (love|care|still)|you (love|care|still|really)|your love|you are sorry|to me)] ~3',
    '[(a|any) (good|real|loving|decent|proper|true) (wife|husband|boyfriend|girlfriend|partner|man|woman|mother|father|son|daughter|friend) ~ (would|would not|does|does not|should|knows|helps|wants|takes)] ~4',
    '[(that is|this is|it is|is this|is that|that is not|is it) ~ (not)? ~ (how (you|people) ~ (treat|show|love|repay|thank)) ~4]',
    '[(do not you|you do not|do you not|do you even|do you still|you obviously do not|you clearly do not) ~ (love|want) me (enough|any more|if|or)] ~3',
    '[(you would|you will|youd) ~ (do (it|this|that)|come|stay|help|say yes|understand|want to|know|be here|make time|answer|be home|trust me|listen) (if|unless) you ~ (loved|cared|wanted|respected|were|really|had|meant)] ~3',
    '[(everyone|everybody|anyone|other people|any other (man|woman|wife|husband)) else would ~4]',
  ],
  unless: [
    'you (treat|clean) (mould|mold|wood|leather|plants|wounds)',
    '(if you love me) (let|,? you will (love|want) (this|the))',
    '(thank|thanks|know (that)? you love)',
  ],
  because: 'It makes love the price of giving in.',
  source: 'Nonviolent Communication, demands; emotional blackmail (Forward)',
  reword: ['observation', 'need', 'request'],
});

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
