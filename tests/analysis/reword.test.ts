import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { createReworder } from '@/utils/analysis/reword';
import type { Analysis, Rewording } from '@/utils/analysis/types';
import { draftsByVoice } from './rewriters/drafts';
import { readMarked } from './rewriters/marked';

const reword = createReworder(createAnalyzer().analyze);

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const rewordMarked = (marked: string) => {
  const { draft, analysis } = readMarked(marked);
  return reword(draft, analysis);
};
const joined = (rewording: Rewording) => rewording.parts.map((part) => part.text).join('');

describe.each(Object.entries(draftsByVoice))('rewordings of drafts: %s', (_, drafts) => {
  it.each(drafts.map((draft) => [draft]))('%s', (marked) => {
    const { draft, analysis } = readMarked(marked);
    const rewordings = reword(draft, analysis);
    expect(rewordings.length).toBeGreaterThan(0);
    for (const rewording of rewordings) {
      const { text, span, replacement } = rewording;
      expect(analyze(text).findings, text).toEqual([]);
      expect(joined(rewording)).toBe(text);
      expect(draft.slice(0, span.start) + replacement + draft.slice(span.end)).toBe(text);
      expect(countWords(text) - countWords(draft), text).toBeLessThanOrEqual(15);
      expect(text, 'an apology nobody made').not.toMatch(
        /\b(?:i['’]?m|i am|so) sorry\b|\bapologi[sz]e for\b|\bmy fault\b/i,
      );
      expect(text, 'an absolute').not.toMatch(/\byou(?:'re)? (?:never|always)\b|\bu (?:never|always)\b/i);
      expect(text, 'a doubled space or mark').not.toMatch(/ {2}|[.?!],|,,|\.\.(?!\.)|\bundefined\b/);
      for (const number of numbersOutside(draft, analysis)) expect(text, number).toContain(number);
      for (const name of namesIn(draft)) expect(text, name).toContain(name);
    }
    expect(new Set(rewordings.map(({ text }) => text)).size).toBe(rewordings.length);
  });
});

function numbersOutside(draft: string, { findings }: Analysis): readonly string[] {
  return [...draft.matchAll(/[£$€]?\d[\d:.,]*\d|[£$€]?\d/g)]
    .filter((match) => findings.every((finding) => match.index < finding.start || match.index >= finding.end))
    .map((match) => match[0]);
}

function namesIn(draft: string): readonly string[] {
  return ['Ella', 'Leo', 'Sam', 'Kate', 'Nina', 'Lyon', 'Porto'].filter((name) => draft.includes(name));
}

describe('a writer keeps their habits', () => {
  it.each([
    ['lower case, u and no full stop', '{cri:u never text} me back', /^[^A-Z]*[^.]$/, /\bu\b/],
    ['no apostrophes', '{cri:you dont even care}', /^[^'’]*$/, /\b(?:im|i feel)\b/],
    ['curly apostrophes', '{cri:You’re always late}.', /^[^']*$/, /’/],
    ['capitals and full stops', "{cri:You're always late}.", /^[A-Z].*[.?]$/, /late/],
    ['a loving emoji', 'I miss you. {cri:You never help} me in the garden anymore ❤️', /❤️/, /garden/],
    ['shouting is not a habit', '{cri:YOU NEVER HELP} WITH THE DISHES', /^[^A-Z]*[A-Z]?/, /the dishes/],
  ])('%s', (_, marked, habit, content) => {
    const rewordings = rewordMarked(marked);
    expect(rewordings.length).toBeGreaterThan(0);
    expect(rewordings.some(({ text }) => content.test(text))).toBe(true);
    for (const { text } of rewordings) expect(text).toMatch(habit);
  });
});

describe('what is left alone', () => {
  it.each([
    ['a kind message', 'you always make me laugh'],
    ['a plain request', 'Could you get milk?'],
    ['a feeling that is owned', "I'm furious that you were late"],
  ])('%s', (_, draft) => {
    expect(reword(draft, analyze(draft))).toEqual([]);
  });

  it.each([['harm'], ['threat']] as const)('a draft protected as %s, whatever was found', (kind) => {
    const { draft, analysis } = readMarked('{cri:You never listen}.');
    expect(reword(draft, { ...analysis, protected: kind })).toEqual([]);
  });

  it('mild findings, unless they are asked for', () => {
    const { draft, analysis } = readMarked('{cri:You never help} with the dishes.');
    const mild = {
      ...analysis,
      findings: analysis.findings.map((finding) => ({ ...finding, strength: 'mild' as const })),
    };
    expect(reword(draft, mild)).toEqual([]);
    expect(reword(draft, mild, { mild: true }).length).toBeGreaterThan(0);
  });

  it('every sentence without a finding, byte for byte', () => {
    const before = 'Got the milk,  and   eggs…  ';
    const after = "\n\nSee you at 6:30 at Nina's :)";
    for (const { text } of rewordMarked(`${before}{cri:You never help} with the dishes.${after}`)) {
      expect(text.startsWith(before)).toBe(true);
      expect(text.endsWith(after)).toBe(true);
    }
  });
});

describe('choice without chance', () => {
  it('gives the same draft the same suggestions', () => {
    const marked = '{cri:you never help} with anything, im so done zorblat quixmoor';
    expect(rewordMarked(marked)).toEqual(rewordMarked(marked));
  });

  it('gives another way for another seed', () => {
    const { draft, analysis } = readMarked('{cri:You never help} with the kids.');
    const ways = new Set([0, 1, 2, 3, 4, 5].map((seed) => reword(draft, analysis, { seed })[0]?.text));
    expect(ways.size).toBeGreaterThan(2);
  });

  it('does not say the same to two drafts of one kind', () => {
    const drafts = [
      '{cri:you never help}',
      '{cri:you never listen} to me',
      '{cri:you never call} me',
      '{cri:you never ask} me',
    ];
    expect(new Set(drafts.map((marked) => rewordMarked(marked)[0]?.text)).size).toBe(drafts.length);
  });
});

describe('the three variants', () => {
  it.each([
    ['{cri:you never help} with the kids'],
    ["{cri:You're always late}."],
    ["{cri:Why can't you ever} clean the kitchen?"],
  ])('a gentle, a firm and a curious one for: %s', (marked) => {
    expect(rewordMarked(marked).map(({ variant }) => variant)).toEqual(['gentle', 'firm', 'curious']);
  });

  it('leaves a question out that would stand before something else', () => {
    const variantsOf = (marked: string) => rewordMarked(marked).map(({ variant }) => variant);
    const anyway = 'Anyway, the dishwasher man comes at nine.';
    expect(variantsOf(`{cri:You never help} with anything. ${anyway}`)).toEqual(['gentle', 'firm']);
  });

  it('asks after the words that the sentence goes on with', () => {
    const [curious] = rewordMarked('{cri:you never help} with anything, im so done zorblat quixmoor').slice(-1);
    expect(curious?.variant).toBe('curious');
    expect(curious?.text).toMatch(/quixmoor\. .+\?$/);
  });

  it('come from what the patterns find, too', () => {
    const draft = 'you never help with anything, im so done zorblat quixmoor';
    const rewordings = reword(draft, analyze(draft));
    expect(rewordings.map(({ variant }) => variant)).toEqual(expect.arrayContaining(['gentle', 'firm']));
    for (const { text } of rewordings) expect(text).toContain('zorblat quixmoor');
  });

  it('asks in the curious one', () => {
    const curious = rewordMarked("{cri:You're always late}.").find(({ variant }) => variant === 'curious');
    expect(curious?.parts.some((part) => part.slot === 'question')).toBe(true);
  });

  it('names its slots', () => {
    const gentle = rewordMarked('The bin men came at 7. {cri:You never take} the bins out.')[0];
    expect(gentle?.parts[0]).toEqual({ slot: 'kept', text: 'The bin men came at 7. ' });
    expect(gentle?.parts.slice(1).map((part) => part.slot)).toEqual(['need']);
  });
});

describe('speed', () => {
  // How fast it is in milliseconds `npm run bench` says: a test would only say how busy the machine is.
  it('costs for a draft of four times the length no more than eight times as much', () => {
    const timeOf = (sentences: number) => {
      const told = 'I did bath and bed and the dishes today. '.repeat(sentences);
      const { draft, analysis } = readMarked(
        `${told}{cri:You never help} with the kids. {cri:You're always} on your phone.`,
      );
      return fastest(() => reword(draft, analysis));
    };
    // Once to get warm.
    timeOf(20);
    expect(timeOf(80)).toBeLessThan(8 * timeOf(20));
  });
});

/** The shortest of twenty runs, in milliseconds. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
