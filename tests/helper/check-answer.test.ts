import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import { objectionsTo, type Reworded } from '@/utils/helper/check-answer';
import { workedExamples } from '@/utils/helper/instructions';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);

function given(draft: string): Reworded {
  const [first, ...others] = reword(draft, analyze(draft), { mild: true });
  if (!first) throw new Error(`no rewording of: ${draft}`);
  return { draft, rewordings: [first, ...others] };
}

const objections = (draft: string, answer: string) => objectionsTo(answer, given(draft), analyze);

const help = 'Hi love. You never help with the dishes. I asked Sam twice to be here by 8.';
const rest = 'I asked Sam twice to be here by 8.';

describe('an answer that may be shown', () => {
  test.each([
    ['says the same without the sting', help, `Hi love. I feel so alone with the dishes. ${rest}`],
    ['is set a little otherwise', help, `Hi love.\nI feel so alone with the dishes.\n${rest}`],
    [
      'keeps the writer’s way to type',
      'ur so lazy, you left the bins again',
      'it gets me down that you left the bins again',
    ],
    ['keeps a boundary of the draft', 'Leave me alone. You never listen.', "Leave me alone. I don't feel listened to."],
    ['keeps an apology of the draft', 'im sorry but you never listen to me', 'im sorry but i dont feel listened to'],
  ])('%s', (_, draft, answer) => {
    expect(objections(draft, answer)).toEqual([]);
  });

  test.each(workedExamples.map((example) => [example.draft, example] as const))(
    'is each of our own examples: %s',
    (_, { draft, answer, suggestion }) => {
      expect(objections(draft, answer)).toEqual([]);
      expect(analyze(suggestion).findings).toEqual([]);
      expect(analyze(draft).findings).not.toEqual([]);
    },
  );
});

describe('an answer that is not shown', () => {
  const alone = 'I feel so alone with the dishes.';
  test.each([
    ['empty', '', 'empty'],
    ['made of dots', '…', 'empty'],
    ['the draft itself', help, 'unchanged'],
    ['the draft, set otherwise', help.toUpperCase(), 'unchanged'],
    ['a rewording that is there already', given(help).rewordings[1]?.text ?? '', 'unchanged'],
    ['wrapped in quotation marks', `"Hi love. ${alone} ${rest}"`, 'odd-shape'],
    ['a list', `Hi love.\n- ${alone}\n- ${rest}`, 'odd-shape'],
    ['with a link', `Hi love. ${alone} www.chat.example ${rest}`, 'odd-shape'],
    ['with a blank', `Hi love. I feel ___ about the dishes. ${rest}`, 'odd-shape'],
    ['with writing turned round', `Hi love. ${alone}\u202e ${rest}`, 'odd-shape'],
    ['with a sentence beside changed', `Hello my love. ${alone} ${rest}`, 'changed-more'],
    ['with a sentence beside left out', `${alone} ${rest}`, 'changed-more'],
    ['about something else', `Hi love. I love you so much. ${rest}`, 'unrelated'],
    ['another language', `Hola mi amor, me siento sola con los platos y con la casa. Sam 8`, 'not-english'],
    ['still hurtful', `Hi love. You are lazy about the dishes. ${rest}`, 'still-hurts'],
    ['mildly hurtful still', `Hi love. Calm down, its not a big deal with the dishes. ${rest}`, 'still-hurts'],
    ['a boundary the draft has not', `Hi love. ${alone} Leave me alone. ${rest}`, 'other-protection'],
    ['sorry', `Hi love. Sorry, ${alone} ${rest}`, 'added-apology'],
    ['taking the blame', `Hi love. ${alone} I know it is my fault. ${rest}`, 'added-apology'],
    ['promising', `Hi love. ${alone} I will do them. ${rest}`, 'added-promise'],
    ['telling something new', `Hi love. ${alone} My mother called. ${rest}`, 'added-fact'],
    ['without a name', `Hi love. ${alone} I asked twice to be here by 8.`, 'dropped-name'],
    ['without a number', `Hi love. ${alone} I asked Sam to be here by 8.`, 'dropped-number'],
    ['with another time', `Hi love. ${alone} I asked Sam twice to be here by 9.`, 'dropped-time'],
    ['far too long', `Hi love. ${`${alone} `.repeat(6)}${rest}`, 'too-long'],
  ])('%s', (_, answer, objection) => {
    expect(objections(help, answer)).toContain(objection);
  });

  test.each([
    [
      'a promise in words of the draft',
      'you never do the bins, i do it all',
      'i feel alone with the bins, i will do it all',
      'added-promise',
    ],
    [
      'blame taken in other words',
      'you never do the bins',
      'i feel alone with the bins, i may be to blame',
      'added-apology',
    ],
    [
      'a request dropped',
      'you never help. Can you pick up Mia at 5?',
      'i feel alone with it all. Mia at 5.',
      'dropped-request',
    ],
    [
      'a refusal dropped',
      "I'm not coming tonight. You never listen.",
      "I'm coming tonight. I don't feel listened to.",
      'flipped-negation',
    ],
    [
      'a boundary dropped',
      'Leave me alone. You never listen.',
      "I'm alone. I don't feel listened to.",
      'other-protection',
    ],
  ])('%s', (_, draft, answer, objection) => {
    expect(objections(draft, answer)).toContain(objection);
  });
});
