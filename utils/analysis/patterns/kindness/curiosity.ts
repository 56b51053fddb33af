import { defineKindness } from '../define-pattern';

/** A sincere question about them: how they are, what they feel, think, like and wish. */
export const kindness = defineKindness({
  id: 'curiosity',
  match: [
    '{question} how (are|have|were)? ~ (you|things|everything) ~2 (doing|feel*|been|holding up|cop*|today|now|$)',
    '{question} how (is|was|are|were|did|goes) (your ~2 (go|going|day|been|#family|head)|(everything|life|it|the ~2) (go|going|been|feel))',
    '{question} how (do|did) you ~ (feel|sleep|like)',
    '{question} (what|how) about you !(go|stop|just|try|we)',
    '{question} ^ ~1 are? you ~ feeling? ~ (ok|all right|happy|sick|better|#hurting) ~ !(now|for) (man|already|(at|with) me|about ~3)? $',
    '{question} (do|did) you ~ (feel|sleep|enjoy|miss|love|trust|have fun) ~ (well|ok|better|me|us|it)? ~ $',
    '{question} (why (do|did)|what makes) you ~ (think|feel|like|love|prefer|choose|decide) !you',
    '{question} what (do|did) you ~ (like|love|find|enjoy|hope|prefer|feel|(think|make) of)',
    '{question} ^ ~ (what is|is (anything|something)) ~ (wrong|the matter|on your mind|going on|bothering you) $',
    '{question} what (is|are) your ~ (plan*|favorite|dream*|opinion|thought*)',
    '{question} what (would (help|make)|(is|was) it like (for|$))',
    '{question} (did|have) i ~ (upset|hurt|offend|do|say) ~ (you|wrong|something|anything)',
    '^ ~ tell me (more|everything)',
    '(honest question|(genuinely|really|for real|just) (curious|asking|wondering) $$)',
    'i ~ (want|would (like|love)|am trying) to (understand|(hear|know) (all|every|how|more|what))',
  ],
  unless: ['(fuck|hell|fucking|stupid|idiot)', 'who do you think you', 'how (dare|could|can)'],
});
