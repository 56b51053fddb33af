import { describe, expect, it } from 'vitest';
import { unitsOf } from '@/utils/analysis/rewriters/units';
import { readSentences } from '@/utils/analysis/text/sentences';
import type { Family, Finding } from '@/utils/analysis/types';

/** Units of a sentence, those with a finding in brackets. Braces mark the words found. */
function cut(marked: string, family: Family): readonly string[] {
  const draft = marked.replace(/[{}]/g, '');
  const start = marked.indexOf('{');
  const finding: Finding = { family, strength: 'strong', pattern: 'any', start, end: marked.indexOf('}') - 1 };
  const sentence = readSentences(draft)[0];
  if (!sentence) return [];
  return unitsOf(sentence, [finding]).map((unit) => {
    const text = draft.slice(sentence.tokens[unit.from]?.wordStart, sentence.tokens[unit.to - 1]?.wordEnd);
    return unit.finding ? `[${text}]` : text;
  });
}

describe('the units of a hurtful sentence', () => {
  it.each<[string, string, Family, readonly string[]]>([
    [
      'a clause beside it stays',
      'I did the bins, {you are so lazy}',
      'contempt',
      ['I did the bins', '[you are so lazy]'],
    ],
    [
      'a run-on sentence',
      'im cooking tonight {you never} help',
      'criticism',
      ['im cooking tonight', '[you never help]'],
    ],
    ['a name at the start', 'hey {dumbass} you locked me out', 'contempt', ['[hey dumbass]', 'you locked me out']],
    ['a name after a question', 'where are you {dickhead}', 'contempt', ['[where are you dickhead]']],
    ['a name called after a question', 'where are you, {dickhead}?', 'contempt', ['where are you', '[dickhead]']],
    ['a name known by the word before it', 'try it {again, idiot}', 'contempt', ['try it again', '[idiot]']],
    ['a name at the end', 'answer me you {idiot}', 'contempt', ['answer me', '[you idiot]']],
    [
      'a condition holds together',
      "{If you don't call me}, we're done",
      'pressure',
      ["[If you don't call me, we're done]"],
    ],
    [
      'a time clause belongs to its verb',
      '{you never call} when you are late',
      'criticism',
      ['[you never call when you are late]'],
    ],
    [
      'and-lists of nouns are not cut',
      '{you never} do the bins and the dishes',
      'criticism',
      ['[you never do the bins and the dishes]'],
    ],
    [
      'a fragment goes with its neighbour',
      '{you are useless}, the lot of you',
      'contempt',
      ['[you are useless, the lot of you]'],
    ],
    [
      'own words after an accusation stay',
      "{You never help and I'm} exhausted",
      'criticism',
      ['[You never help]', "and I'm exhausted"],
    ],
    [
      'its opens a clause of its own',
      'you never hang with me anymore {its always} your mates',
      'criticism',
      ['you never hang with me anymore', '[its always your mates]'],
    ],
    ['so … it is one clause', "{You're so lazy} it's unreal", 'contempt', ["[You're so lazy it's unreal]"]],
    [
      'what somebody is hoping for belongs to it',
      "{you're being careless} and hoping I'll call it my problem",
      'contempt',
      ["[you're being careless and hoping I'll call it my problem]"],
    ],
    [
      'a tail that only underlines goes with it',
      '{You never take} my side, not once',
      'criticism',
      ['[You never take my side, not once]'],
    ],
    [
      'so does one that everybody knows',
      "{You're a terrible} mother, and everybody knows it",
      'contempt',
      ["[You're a terrible mother, and everybody knows it]"],
    ],
  ])('%s', (_, marked, family, expected) => {
    expect(cut(marked, family)).toEqual(expected);
  });
});
