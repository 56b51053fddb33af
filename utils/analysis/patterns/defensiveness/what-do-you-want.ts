import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Throwing up the hands at a complaint. Source: Gottman Institute, defensiveness. */
export const pattern = definePattern({
  id: 'what-do-you-want',
  family: 'defensiveness',
  strength: 'strong',
  match: [
    '[what (do|did) you (want|expect) (from me|me to do)]',
    '[what (was|am) i (supposed|meant) to (do|say) ,? ~6]',
    '[i ~ already ~ (said ~2 sorry|apologized) ~ ,? ~ (what|so) ~6]',
    '[what more do you want (from me|me to do)?] $',
    '[what do you want ,? (blood|a (medal|cookie|parade))]',
  ],
});

export const note: PatternNote = {
  because: 'It sounds like a question but closes the door on their point.',
  source: 'Gottman Institute, defensiveness',
  reword: ['observation', 'feeling', 'question'],
};

export const examples: PatternExamples = {
  nudges: [
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
