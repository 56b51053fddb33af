import { definePattern, type PatternExamples } from '../define-pattern';

/** Putting the whole blame on one person. Source: Gottman Institute, criticism and taking responsibility. */
export const pattern = definePattern({
  id: 'your-fault',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[(it|this|that|everything|all of this|all this|which|the whole thing) (is|was|are|will be) ~ (all|entirely|totally|only)? ~ (your|ur|yours) ~ (own)? ~ (fault|doing|mess|mistake)] !(and i)',
    '[(all|totally|entirely|so) your (own)? fault]',
    '[(you are|you are the one|you are the only one) ~ (to blame|the problem|the reason|the cause|at fault|the issue|who (did|caused|started|ruined|broke|made|messed))]',
    '[(that is|this is|it is|its|and that is) (all|entirely|totally)? on you] $',
    '[(i|we) ~ (lost|missed|ruined|wasted|failed) ~5 (because of|thanks to) (you|your ~2)]',
    '[because of (you|your ~1) ,? ~ (i|we) ~ (lost|missed|failed|had to|wasted|can not|could not)]',
    '[you ~ (always|just|really|have|completely|totally|are)? ~ (ruin|ruined|ruining|destroy|destroyed|destroying|wreck|wrecked|spoil|spoiled|spoilt|killed|killing|fucked up|fuck up|screwed up|messed up|broke|ruin) ~ (everything|it|this|us|me|my ~2|our ~2|the ~ (night|evening|mood|trip|holiday|party|day|weekend|wedding|family|marriage|christmas|whole ~1)|every ~1|again)]',
    '[(look|look at|see) what (you|you have) ~ (did|done|made|make|caused|do|are doing) ~3]',
    '[you (made|make|forced|force|drove|pushed) me ~ (late|miss|lie|cheat|crazy|mad|to (this|it|lie|drink)|yell|scream|look (stupid|bad|like)|feel (stupid|small|worthless|like (shit|crap|an idiot|nothing|a burden|a fool|garbage))|ashamed|hate|this way|lose)]',
    '[you (did|caused|started|brought|have done|wanted) (this|that|it) ~ (to (us|me|yourself|this family)|on (yourself|us|me))]',
    '[(you are|have been) ~ (ruining|destroying|wrecking|tearing) ~ (us|me apart|my ~1|our ~1|this family|this marriage|everything)]',
    '[if it (was not|were not|had not been) for you ~4]',
    '[you (let|have let) (me|us|everyone|the kids|everybody|your ~1|yourself) down]',
    '[you (lied|have lied|are lying|keep lying|lie) ~ (to|about|again|to my face|straight)?] !(down|there|in|on)',
    '[(stop|quit) lying] !(down|in|on|there)',
    '[you (cheated|betrayed|abandoned|humiliated|used|embarrassed|neglected) (me|us|on me|the kids|your ~1)]',
    '[you (broke|break|breaking) your (promise|word)]',
    '[you (promised|swore|said you would) ~~8 (and|but|yet) (you|as usual|again|of course) ~ (did not|never|lied|forgot|broke|are not|have not|did nothing|always)]',
    '[(you have|you) (failed|disappointed|wasted|let down|taken|took) (me|us|my (time|life|years|youth)|this family|the best years)]',
  ],
  unless: [
    '(not|never|nothing) ~ your (own)? fault',
    '(is not|was not) (all)? on you',
    '(thanks to you|because of you) ,? ~3 (happy|better|stronger|great|love|smile|smiling|made it|passed|lucky|good|believe|home|possible|survived|safe|alive|best|learned|enjoyed)',
    '(i|we) (made it|passed|smile|laugh|survived|am happy|am a better) ~6',
    '(you made|you make) me (laugh|smile|feel (good|loved|safe|better|special)|a (cup|sandwich)|tea|coffee|dinner|happy|crazy (in|about))',
    'you killed it',
    '(killing it|did there)',
  ],
  because: 'It puts all of it on them, so the next word can only be a defence.',
  source: 'Gottman Institute, criticism and taking responsibility',
  reword: ['observation', 'feeling', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "it's all your fault",
    'This is on you',
    'You ruined my birthday',
    'look what you made me do',
    'because of you we missed the ferry',
    'you are lying to my face',
    'you let everyone down again',
  ],
  allows: [
    "it's not your fault",
    'thanks to you I passed the exam!',
    'you killed it on stage tonight',
    "it's my own fault",
    'you made me laugh so much',
    'he ruined the party, not you',
    'your fault finder app is clever',
  ],
};
