import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** A question that only points at a failure. Source: Gottman Institute, harsh start-up. */
export const pattern = definePattern({
  id: 'pointed-question',
  family: 'criticism',
  strength: 'strong',
  match: [
    '[what exactly (did you think|is your (job|role|plan|contribution)|do you (do|contribute|bring)|is it you do|have you done) ~6]',
    '[what is it exactly you (do|contribute) ~6]',
    '[what ~ did you ~ (think|expect) ~ (would|was going to|to) happen ~6]',
    '[how (do|can|could|does|did)? (you|(a|any) ~2) ~ (manage* to)? ~ forget ~ (your|his|her|their|my|our|this|that|a|the) ~6]',
    '[how (do|can) you ~ (sleep at night|live with yourself|look at yourself|function) ~6]',
    '[what (sort|kind|type) of (a|an)? ~ (marriage|relationship|upbringing|apology|excuse|logic|example|answer) (is (this|that|it)|$)]',
  ],
});

export const note: PatternNote = {
  because: 'A question that only points at a failure asks for shame, not for an answer.',
  source: 'Gottman Institute, harsh start-up',
};

export const examples: PatternExamples = {
  nudges: [
    'What exactly do you do around here',
    'what is it exactly you do all weekend',
    'What did you think would happen if you told her?',
    'how do you forget your own anniversary',
    'how does a grown man forget the school run',
    'how do you sleep at night',
    'what kind of apology is that',
    'What sort of a marriage is this eh',
  ],
  allows: [
    'what exactly is in the salad?',
    'what did you think of the film?',
    'how do you sleep in this heat?',
    'how did you find the place?',
    'what does it take to get there by train?',
    'what kind of answer are they looking for in the form?',
    'what would it take to make you smile today?',
  ],
};
