import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Throwing up the hands at a complaint. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'what-do-you-want',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[(what|why) (do|would|should) you ~ care ~6]',
    '[(maybe|next time|try) ~ (ask|read|listen|think|check) ~3 before you ~ (attack|come (at|for)|go|accuse|speak|judge|shout|yell|blame) ~6]',

    '<!one [(nobody|no one|who) ~ (ask|asked|told|forced|made) you (to|(have|marry|do|buy|come)) ~6]',
    '[i am not (a mind reader|psychic|telepathic)]',

    '[what (do|did) you (want|expect) (from me|me to do)] !(for|with)',
    '[(what|how)? (was|am) i (supposed|meant) to (do !(this|it)|say|know|guess|read your) ,? ~6]',
    '[i ~ already ~ (said ~2 sorry|apologized) ~ ,? ~ (what|so) ~6]',
    '[what more do you want (from me|me to do)?] $',
    '[what do you want ,? (blood|applause|a (gold|written|notarized)? (medal|cookie|parade|prize|trophy|star|copy))]',
  ],
  unless: ['(thank|thanks|love|loved)'],
});

export const note: PatternNote = {
  because: 'It sounds like a question but closes the door on their point.',
  source: 'Gottman Institute, defensiveness',
};

export const examples: PatternExamples = {
  nudges: [
    'What do you care?',
    'maybe ask before you attack me',

    'how was I meant to know',
    'nobody forced you to marry me',
    'who ask you to go there',
    'Nobody asked you to cook',
    'I am not a mind reader',

    'what do you want from me',
    'what was I supposed to do, cancel it?',
    'What do you expect me to do about it',
    'I already said sorry, what more do you want',
    'I already apologized so drop it',
    'what am I meant to say to that',
    'what more do you want',
    'I said sorry, what do you want, blood',
  ],
  allows: [
    'What do you want from me for your birthday?',
    'nobody asked you to do all this, thank you',

    'maybe check the oven before you leave',

    'how am I supposed to do this recipe? help',
    'nobody made you a coffee yet? I will',
    'who told you the news?',

    'what do you want me to bring for dinner?',
    'what do you want for your birthday?',
    'what am I supposed to wear on Friday? any dress code',
    'I already said sorry to her',
    'what do you want to watch',
    'what did you expect it to cost?',
    'what more do you want on the pizza?',
    'what do you want, tea or coffee?',
  ],
};
