import { definePattern, type PatternExamples, type PatternNote } from '../define-pattern';

/** Demanding a one-word answer. Source: Gottman Institute, flooding; turn-taking in couples talks. */
export const pattern = definePattern({
  id: 'yes-or-no',
  family: 'interrupting',
  strength: 'strong',
  match: [
    '<!(i|you|they|we|to) [(answer|say) me? ~ (yes or no|the ~ question)]',
    '^ [yes or no] $',
    '^ [one word] $',
    '[a simple yes or no]',
  ],
  unless: ['(tea|coffee|wow|form)'],
});

export const note: PatternNote = {
  because: 'It leaves no room for what they really think.',
  source: 'Gottman Institute, flooding; turn-taking in couples talks',
};

export const examples: PatternExamples = {
  nudges: [
    'Yes or no?',
    'just answer yes or no',
    'answer the damn question',
    'one word. did you go',
    'a simple yes or no',
    "say yes or no, I'm waiting",
  ],
  allows: [
    'do you want tea, yes or no? kettle is on',
    'answer the door please',
    'one word: wow',
    'he answered the question well',
    'is it a yes for Saturday?',
    'no or maybe, let me check the rota',
    'whether I say yes or no',
  ],
};
