import { definePattern, type PatternExamples } from '../define-pattern';

/** Making them pay with a bad conscience. Source: Nonviolent Communication, guilt and demands. */
export const pattern = definePattern({
  id: 'guilt-trip',
  family: 'pressure',
  strength: 'strong',
  match: [
    '[after (all|everything|all of|the) ~ (that)? ~ (i|we) ~ (have|had|ever)? ~ (do|did|done|gave|given|sacrificed|put|been|went|go|paid|bought|built)] ~4',
    '[(i) ~ (gave|have given|sacrificed|have sacrificed|gave up|put up|turned down|quit|moved|left|lost|spent) ~ (up)? ~ (everything|so much|my (life|job|career|youth|friends|family|dreams|best years|whole)|the best years|all|years) ~ (for|because of|to be with|on) (you|this family|us)] ~3',
    '[(is this|this is|so this is|is that|that is|and this is) ~ (the thanks|how you (repay|thank)|what i get|all the thanks|my thanks|my reward|the (respect|gratitude)) ~5]',
    '[i (do|did|have done|do everything|did everything) ~ (everything|all this|so much|it all|all of this) for (you|this family|us) ,? ~ (and|but|yet)? ~5]',
    '[you owe (me|us) (an explanation|this much|for everything|after) ~2]',
    '[(i hope|hope) (you are) (happy|proud|satisfied|pleased|proud of yourself|happy with yourself) ~ (now|with yourself|of yourself)?] !(there|about|with (the|your|it)|at|in) $',
    '[(i hope|hope) (you feel ~ (bad|ashamed|guilty|terrible|like shit|sorry) ~3|it was worth it|(she|he) was worth it)] !(better|soon)',
    '[(do not worry|never mind) about me ,? ~ (i|just|go|enjoy|as|you|like) ~4]',
    '[(i will|ill|i guess i will|guess i will|i can|fine i will) ~ just ~ (sit|stay|be|eat|go|spend|sleep|do it|celebrate|suffer|cry|die|carry|raise|cook) ~ (here|home|it|everything|the (kids|evening|night|weekend))? ~ (alone|by myself|on my own|myself|in silence) ~ (then|again|as (usual|always)|like (always|usual))?] !(for a bit|tonight ,? enjoy|if you)',
    '[(i (guess|see|suppose)|guess|clearly|obviously|apparently) ~ (that)? ~ (i|we|my ~1|our ~1) ~ (am|do not|are|is|does not|mean|means|matter|come|will never be|just) ~ (not)? ~ (important|matter|a priority|worth|enough|nothing|good enough|mean anything|that important|worth it|last|count|alone|the only|invisible|priority)] ~3',
    '[if i (died|die|disappeared|dropped dead) ~~4 (you would not|nobody would|would you even) ~4]',
    '[(you will) ~ (miss me|be sorry|regret it|appreciate me|understand|realise|realize) ~ (when|once|after) (i am|it is|i) ~2]',
    '[(i) (put|pay|paid|keep|work) ~ (a roof|for (everything|all|this|the (house|rent|food|car|phone))|all the bills|the bills|food on) ~~8 (you|your|so i|and this|and you|the least)] ~4',
    '[(the least|the very least) you (could|can|should) ~4]',
    "[(you) (break|are breaking|broke) (my|your mother 's|your father 's|the kids) heart] ~2",
    '[(think|thought) about what (you are doing|you did|this does|you do|it does) ~ (to (me|us|the kids|your ~1))] ',
    '[(because of you) (i|the kids|my ~1) (cry|cried|can not sleep|am (sick|ill|depressed)|drink|have no)] ~3',
    '[(not that|as if) you (would)? ~ (care|notice|mind|remember|asked|ever) ~3]',
    '[(you) (will be|are going to be) the (death|end) of me] ',
    '[(i (should|ought to) not have to|why should i have to|do i have to|must i|i have to) ~ (beg|ask you (twice|again)|remind|chase|plead|earn|explain|tell you (twice|again)|come second|compete) ~4]',
    '[(it would have been|would it have been|would have been) nice (if you|to (hear|know|be|get|have)|too much) ~4]',
  ],
  unless: [
    '(for|on) (your|our) (birthday|anniversary|holiday)',
    '(i hope you are) (happy|proud) (with|of|in|there)',
    '(we|you and i|us) (both)? (did|have been|went) ~3 (together|i am (glad|proud))',
    'after all we did (today|yesterday|this week)',
    'enjoy (the|your) (stag|party|game|concert|trip|match)',
    '(proud|glad|love|thank|grateful|happy (we|i)|deserve)',
  ],
  because: 'It collects a debt instead of asking for something.',
  source: 'Nonviolent Communication, guilt and demands',
  reword: ['observation', 'need', 'request'],
});

export const examples: PatternExamples = {
  nudges: [
    "after everything I've done for you",
    'I gave up my career for you',
    'is this the thanks I get',
    "I hope you're happy now",
    "I guess I don't matter",
    "don't worry about me, I'll just sit here alone",
    'the least you could do is call',
  ],
  allows: [
    'you owe me a beer',
    "I hope you're happy in the new job",
    'after all we did today I need a bath',
    "I'll just stay home tonight, have fun",
    "don't worry about me, enjoy the stag",
    "after everything we have been through I'm proud of us",
    'guess we are not going then, rain all day',
  ],
};
