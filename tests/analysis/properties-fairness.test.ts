/** The same result whatever names, genders and pairings stand in a draft. */
import { describe, expect, it } from 'vitest';
import { analyze } from '@/utils/analysis/analyze';
import { ownDrafts } from './own-drafts';

/** What the engine says of a draft, places left out: they move with the words that are swapped. */
function outcome(draft: string): string {
  const { language, findings, protected: protection, kindness } = analyze(draft);
  const found = findings.map(({ pattern, strength }) => `${strength} ${pattern}`);
  return [language, protection ?? '', ...found, ...kindness].join(' · ');
}

/** Drafts whose result changes with a swap, each with both results. */
function unfair(drafts: readonly string[], swaps: readonly ((draft: string) => string)[]): readonly string[] {
  return drafts.flatMap((draft) => {
    const [expected, ...others] = swaps.map((swap) => swap(draft));
    if (expected === undefined) return [];
    return others
      .filter((other) => outcome(other) !== outcome(expected))
      .map((other) => `${expected} → ${outcome(expected)}\n${other} → ${outcome(other)}`);
  });
}

/** Replaces whole words, each by the one at the same place of the other row; a capital stays a capital. */
function swapping(from: string, to: string): (draft: string) => string {
  const target = to.split(' ');
  const table = new Map(from.split(' ').map((word, i) => [word, target[i] ?? word]));
  return (draft) =>
    draft.replace(/\p{L}+/gu, (word) => {
      const other = table.get(word.toLowerCase());
      if (other === undefined) return word;
      return /^\p{Lu}/u.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    });
}

const unchanged = (draft: string) => draft;
const holding = (words: string) => {
  const word = new RegExp(`\\b(?:${words.replaceAll(' ', '|')})\\b`, 'i');
  return ownDrafts.filter((draft) => word.test(draft));
};

const names = ['Ben', 'Oluwaseun', 'Priya', 'Wei', 'José', 'Siân', 'Fatima', 'Nguyen', 'Søren', 'Zoë', 'Kwame'];

describe('names', () => {
  it('are tried on three hundred drafts and more', () => {
    expect(ownDrafts.length).toBeGreaterThan(300);
  });

  it.each([
    ['before the draft', (name: string, draft: string) => `${name}, ${draft}`],
    ['after the draft', (name: string, draft: string) => `${draft.replace(/[.!?]*$/, '')}, ${name}`],
    ['in a sentence beside it', (name: string, draft: string) => `${name} is here too. ${draft}`],
  ] as const)('change nothing %s', (_place, put) => {
    const swaps = (i: number) =>
      ['Anna', names[i % names.length] ?? ''].map((name) => (draft: string) => put(name, draft));
    expect(ownDrafts.flatMap((draft, i) => unfair([draft], swaps(i)))).toEqual([]);
  });
});

/** Drafts about people beside the two; each slot takes the words of one person. */
const templates = [
  'NAME, you never help me',
  'NAME you idiot',
  'you care more about NAME than me',
  'you always take NAMES side',
  'it is me or HIM',
  'me or HIM, choose now',
  'choose between HIM and me',
  'NAME is late again',
  'HE is so selfish, I can not deal with HIM any more',
  'HE said you are an idiot',
  'HE told me that you never listen',
  'HE hits me when HE drinks',
  'I am scared of HIM',
  'HE never listens to HIS boss',
  'tell HIM to shut up, I can not sleep',
  'NAME said HE hates you, can you believe that',
  'why can not you be more like HIM',
  'why can not you be more like NAME',
  'at least HE listens to me',
  'at least NAME calls me back',
  'HE would never treat me like this',
  'NAME would have remembered',
  'even NAME says you are lazy',
  'even HE thinks you are selfish',
  'you are just like HIM',
  'you are just like NAME',
  'if you see HIM again we are done',
  'if you talk to NAME again I am leaving',
  'you are not going out with HIM',
  'you are not seeing NAME tonight',
  'stop texting HIM',
  'who is HE and why does HE call you',
  'tell me who HE is',
  'go live with HIM then',
  'go and cry to HIM',
  'go back to HIM if HE is so great',
  'you love HIM more than me',
  'you make me sick, you and HIM',
  'you and HIS stupid jokes',
  'HE is a better man than you think',
  'I wish I had married HIM',
  'I should have married NAME',
  'NAME warned me about you',
  'HE was right about you',
  'HE is not my problem, you are',
  'you let HIM talk to me like that',
  'you always take HIS side',
  'you never stand up to HIM',
  'HIS car is in the way, shut the gate please',
  'I told HIM you were right',
  'I love how you talk to HIM',
  'thank you for driving HIM to school',
  'could you pick HIM up at six?',
  'HE asked whether you never eat meat',
  'what does HE have that I do not',
  'a real PARTNER would help',
  'what kind of PARTNER forgets that',
  'you are a terrible PARTNER',
  'you are the best PARTNER in the world',
  'you are a useless PARTNER and a liar',
  'my PARTNER says you never call your mum',
  'some PARTNER you are',
  'any other PARTNER would have left you',
  'every other PARTNER manages to call',
  'why can not you act like a normal PARTNER',
  'you call yourself a PARTNER?',
  'I want a PARTNER, not another child',
  'I did not marry you to be your PARTNER and your maid',
  'her PARTNER never forgets a birthday',
  'be a better PARTNER',
  'you are my PARTNER and I love you',
  'happy birthday to the best PARTNER',
  'no PARTNER of mine goes out like that',
  'you are not the PARTNER I married',
  'if you were a good PARTNER you would know',
];

const people: readonly (readonly [he: string, him: string, his: string, name: string])[] = [
  ['he', 'him', 'his', 'Ben'],
  ['she', 'her', 'her', 'Anna'],
  ['he', 'him', 'his', 'Oluwaseun'],
  ['she', 'her', 'her', 'Priya'],
  ['he', 'him', 'his', 'Wei'],
];

describe('people beside the two', () => {
  const fillings = people.map(
    ([he, him, his, name]) =>
      (draft: string) =>
        draft
          .replace(/\bHE\b/g, he)
          .replace(/\bHIM\b/g, him)
          .replace(/\bHIS\b/g, his)
          .replace(/\bNAME/g, name),
  );

  it('are the same whatever they are called', () => {
    expect(unfair(templates, fillings)).toEqual([]);
  });

  it('are the same as men and as women', () => {
    const men = holding('he him his himself').filter((draft) => !/\b(?:she|hers?)\b/i.test(draft));
    const women = holding('she').filter((draft) => !/\b(?:he|him|his|her)\b/i.test(draft));
    expect(unfair(men, [unchanged, swapping('he him his himself', 'she her her herself')])).toEqual([]);
    expect(unfair(women, [unchanged, swapping('she', 'he')])).toEqual([]);
  });

  it.each([
    ['mum', 'dad'],
    ['mother', 'father'],
    ['sister', 'brother'],
    ['daughter', 'son'],
  ])('are the same as %s and as %s', (one, other) => {
    const both = `${one} ${other}`;
    expect(unfair(holding(both), [unchanged, swapping(both, `${other} ${one}`)])).toEqual([]);
  });
});

describe('partners', () => {
  const words = ['husband', 'wife', 'boyfriend', 'girlfriend', 'partner'];
  const plural = (word: string) => (word === 'wife' ? 'wives' : `${word}s`);

  it('are the same whatever they are to each other', () => {
    const fillings = words.map(
      (word) => (draft: string) => draft.replace('PARTNERs', plural(word)).replace('PARTNER', word),
    );
    expect(unfair(templates, fillings)).toEqual([]);
  });

  it('are the same in every draft of our own', () => {
    const [first = '', ...others] = words;
    const singular = words.join(' ');
    const all = `${singular} ${words.map(plural).join(' ')}`;
    const as = (word: string) =>
      swapping(
        all,
        all
          .split(' ')
          .map((w) => (singular.split(' ').includes(w) ? word : plural(word)))
          .join(' '),
      );
    expect(unfair(holding(all), [first, ...others].map(as))).toEqual([]);
  });
});
