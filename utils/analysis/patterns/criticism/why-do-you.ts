import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A question that is not one: it blames, and cannot be answered. Source: Gottman Institute, harsh start-up. */
export const pattern = definePattern({
  id: 'why-do-you',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[@why-you ~ (always|have to|keep|acting|so|trying to|overreacting|the way) ~4] !#praise',
    '[@why-you ~ (ruin|ruining|lie|hate|like this|doing this|want to kill) ~4]',
    '[why (can|could|will|would) not you ~ (just|be|see|ever|even|stop|listen|help) ~4]',
    '[why (do|did) not you ~ (ever|even|care) ~3]',
    '[why are you even (here|with me)]',
    '^^ [what (on earth|@the-hell)? ~ were you ~ thinking] $',
    '[what (is|was) ~ going (through|on in) ~ your ~ (skull|head)]',
    '[what (@the-hell|the actual fuck) ~ (is|are|did|do|were|was) (you|your) ~5]',
    '[what ~ is ~ (wrong|the matter) ~ with you] !(car|back|knee|foot)',
    '[what is your ~ (problem|deal)] $',
    '[what is ~ broken in there]',
    '[what (kind|sort) of ~ ~ #people ~ (are you|does|do|puts|books|forgets|can|would)]',
    '[who @the-hell? do you think (you are|i am) ~3]',
    '[who (does|do) (that|this)] $',
    '[who raised you]',
    '[how (dare|could) you ~4] !sir',
    '[how can you ~ (be so|(stand|sit) there|not|look|just) ~4] !help',
    '[(what|who) (gives|gave) you the? ~ right]',
    '{question} [(do|did|can|are|were) you even ~ (care|try|hear|remember|like me|want)]',
    '{question} [(do|can|will) you ever ~ (think before|stop)]',
    '[(is|was|would) (it|that) ~ (too much|that hard|so hard) to? ~3]',
    '[would it (kill|have killed) you to? ~4]',
    '[how ~ hard (is|can|could) it ~ be? ~3]',
    '[how many ~ times (do|i|have|must) i? ~5]',
    '[are you ~ (kidding|joking|serious right now) ~ me?] $',
    '[are you fucking kidding me]',
    '[what is the point of you]',
    '[is my ~ (misery|pain|life) ~ amusing ~ (to you)?]',
    '[(can|could|would) you not? ~ for once ~5]',
  ],
  unless: ['(tickets|get to|two kids)', 'why are you ~ so ~ #praise'],
});

export const note: PatternNote = {
  because: 'A why-question with blame in it asks for a defence, not for an answer.',
  source: 'Gottman Institute, harsh start-up',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
    'why do you always ruin things',
    "Why can't you just listen for once",
    'what is wrong with you',
    'how dare you bring that up in front of her',
    "How hard is it to text that you're late?",
    'Do you even care?',
    'who do you think you are',
    'what kind of father forgets a birthday',
  ],
  allows: [
    'why do you like jazz?',
    'what were you thinking for dinner?',
    'how hard is it to get tickets for Friday?',
    'do you ever think about moving to Spain?',
    'why are you so cute',
    "what's wrong, love? you sounded sad",
    'is it too much for you with two kids at home? I can come',
  ],
};
