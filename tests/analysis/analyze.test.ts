import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { patterns } from '@/utils/analysis/patterns/index';

const found = (draft: string) => analyze(draft).findings.map((f) => draft.slice(f.start, f.end));

describe('spans', () => {
  it.each([
    ['Hi love, dinner is at 7. YOU NEVER LISTEN though', ['YOU NEVER LISTEN']],
    ['👩‍👩‍👧 honestly shut up, ok', ['shut up']],
    ['ok u idiot', ['u idiot']],
    ['It’s all your fault.', ['It’s all your fault']],
  ])('of %j are the words that hurt', (draft, expected) => {
    expect(found(draft)).toEqual(expected);
  });
});

describe('fairness', () => {
  const templates = [
    'NAME, you never help me',
    'NAME you idiot',
    'you care more about NAME than me',
    'it is me or PRON',
    'NAME is late again',
  ];
  const fill = (template: string, name: string, pronoun: string) =>
    template.replace('NAME', name).replace('PRON', pronoun);
  const outcome = (draft: string) => analyze(draft).findings.map((f) => `${f.pattern} ${f.strength}`);
  it.each(templates)('gives %j the same result whatever names and pronouns stand in it', (template) => {
    const expected = outcome(fill(template, 'Anna', 'her'));
    for (const [name, pronoun] of [
      ['Ben', 'him'],
      ['Oluwaseun', 'them'],
      ['Priya', 'her'],
      ['Wei', 'him'],
    ] as const) {
      expect(outcome(fill(template, name, pronoun))).toEqual(expected);
    }
  });
});

describe('steadiness', () => {
  const draft = 'You never listen. See you at six! Stop being such a baby. I love you "you fool". You never listen.';

  it('says the same each time', () => {
    expect(analyze(draft)).toEqual(analyze(draft));
  });

  it('says the same with and without memory of sentences', () => {
    const { analyze: remembering } = createAnalyzer();
    for (let length = 0; length <= draft.length; length++) {
      const part = draft.slice(0, length);
      expect(remembering(part)).toEqual(analyze(part));
    }
  });

  it('puts strong findings first', () => {
    const strengths = analyze('you should have told me. you are a liar').findings.map((f) => f.strength);
    expect(strengths).toEqual(['strong', 'mild']);
  });
});

describe('cost', () => {
  const unit = 100_000;
  it.each([
    ['ten thousand "you"', 'you '.repeat(unit / 4)],
    ['nested quotes', '"“\''.repeat(unit / 3)],
    ['emoji', '😂'.repeat(unit / 2)],
    ['no spaces', 'a'.repeat(unit)],
    ['combining marks', `a${'\u0301'.repeat(unit)}`],
    ['right to left', 'שלום '.repeat(unit / 5)],
    ['dots', '.'.repeat(unit)],
    ['a chain of fillers', 'you are really just so '.repeat(unit / 23)],
    ['apostrophes', "y'a'l'l'".repeat(unit / 8)],
    ['backticks', '`a'.repeat(unit / 2)],
    ['open links', 'http://'.repeat(unit / 7)],
    ['if you', 'if you do not '.repeat(unit / 14)],
    ['spaces', ' '.repeat(unit)],
    ['angle brackets', '>'.repeat(unit)],
  ])('stays bounded on %s', (_name, draft) => {
    const started = performance.now();
    analyze(draft);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('other languages', () => {
  it.each([
    'Nunca me escuchas, siempre haces lo mismo',
    'Tu ne fais jamais rien pour moi',
    'Du hörst mir nie zu und es ist immer das Gleiche',
    'Non mi ascolti mai, sei sempre al telefono',
    'ты никогда меня не слушаешь',
    '你从来不听我说话',
    'Você nunca me escuta e não faz nada',
    'tum hamesha late karte ho aur kabhi nahi sunte',
  ])('leaves %j alone', (draft) => {
    expect(analyze(draft)).toMatchObject({ language: 'other', findings: [] });
  });

  it('still reads English with a foreign word in it', () => {
    expect(analyze('you never listen yaar').language).toBe('en');
  });
});

describe('notes', () => {
  it('describes every pattern', () => {
    for (const { id } of patterns) expect(describePattern(id).because.length).toBeGreaterThan(10);
  });

  it('refuses an id that no pattern has', () => {
    expect(() => describePattern('no-such-pattern')).toThrow('no-such-pattern');
  });
});

describe('kindness', () => {
  it.each([
    ['thank you so much for cooking', 'appreciation'],
    ['I love you', 'affection'],
    ["I'm so sorry to hear about your dad", 'empathy'],
    ['how was your day?', 'curiosity'],
    ["I'm sorry, I was wrong", 'repair'],
    ['I feel hurt when plans change', 'ownership'],
    ['how about we take turns', 'compromise'],
  ] as const)('%s counts as %s', (draft, kind) => {
    expect(analyze(draft).kindness).toContain(kind);
  });

  it('does not count thanks for nothing', () => {
    expect(analyze('thanks for nothing').kindness).toEqual([]);
  });
});
