import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import { readMarked } from './marked';

const reword = createReworder(createAnalyzer().analyze);

function textsOf(marked: string): readonly string[] {
  const { draft, analysis } = readMarked(marked);
  const texts = reword(draft, analysis).map(({ text }) => text);
  expect(texts.length, draft).toBeGreaterThan(0);
  return texts;
}

/** Whatever is said, the parts of every variant are joined like this. */
describe('what is kept and what is said anew', () => {
  it.each<[rule: string, marked: string, expected: RegExp]>([
    [
      'the facts come before what is felt about them',
      '{con:You are useless}. The boiler man waited an hour on Monday.',
      /^The boiler man waited an hour on Monday\. \S/,
    ],
    [
      'nothing is asked before the facts it is about',
      "{cri:You never help} with the rabbits. I've cleaned them out every day since May.",
      /^[^?]* I've cleaned them out every day since May\.(?: [^?]+\??)?$/,
    ],
    [
      'a stop stands between the two',
      "{cri:You never help} with the rabbits. I've cleaned them out every day since May.",
      /[.?] I've cleaned/,
    ],
    [
      'a time is not cut in its middle',
      '{cri:You never call} me. I waited at the stop till 9 p.m., and then I walked.',
      / till 9 p\.m\., and then I walked\./,
    ],
    ['another matter stays last', '{cri:You never listen} to me. Also the cat was sick at 6.', /cat was sick at 6\.$/],
    [
      'a request of the draft has no question before it',
      '{cri:You never help} with the rabbits. Please feed them at 5.',
      /^[^?]* Please feed them at 5\.$|could (?:you|we)|Could (?:you|we)/,
    ],
    [
      'no comma between two sentences',
      'i told you about the interview, {cri:you never listen} to me',
      /about the interview\. \S/,
    ],
    [
      'a kept sentence after a mended one is one of its own',
      '{con:you are such a slob}, there was mould in the sink',
      /^there was mould in the sink|[.?] there was mould in the sink/,
    ],
    [
      'the and of the writer stays',
      'I walk the dogs at six and {cri:you never help} with them.',
      /^I walk the dogs at six and \S|^I walk the dogs at six\. \S/,
    ],
    [
      'an opening word is carried in lower case',
      '{pre:Quit that job or I am} filing for divorce.',
      /^(?!.*(?:you|to) Quit).*quit that job/,
    ],
    ['lemme is written out', '{pre:lemme see that letter or else}', /^(?!.*(?:you|to) lemme).*let me see that letter/],
    ['no second when', '{cri:You never listen} when I talk about my mum.', /^(?!.*\b[Ww]hen\b.*\bwhen\b)/],
    ['no clause that has only begun', 'oh do what you like, {sto:im past caring}', /^(?!.*what you(?:[.,?]|$))/],
    [
      'shouted words are no capitals of a sentence',
      'ur {con:disgusting}, there were slugs in the sink. SLUGS',
      /^(?!.*(?:^|[.?!] )\p{Lu}\p{Ll})/u,
    ],
  ])('%s', (_, marked, expected) => {
    for (const text of textsOf(marked)) expect(text).toMatch(expected);
  });
});
