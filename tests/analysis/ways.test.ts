import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { explainRewording } from '@/utils/analysis/explain-rewording';
import { feelings } from '@/utils/analysis/lexicon/feelings';
import { createReworder } from '@/utils/analysis/reword';
import { planDraft } from '@/utils/analysis/rewriters/plan';
import { withSlots } from '@/utils/analysis/rewriters/slots';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import { type Family, families, variants } from '@/utils/analysis/types';
import { ways } from '@/utils/analysis/ways';
import type { Says } from '@/utils/analysis/ways/define-ways';

const { analyze } = createAnalyzer();
const reword = createReworder(analyze);

const root = 'utils/analysis';
const files = families.flatMap((family) =>
  readdirSync(`${root}/ways/${family}`)
    .filter((name) => name !== 'index.ts')
    .map((name) => ({ family, pattern: name.replace(/\.ts$/, '') })),
);
const modules = import.meta.glob<{ examples: readonly string[] }>('../../utils/analysis/ways/*/*.ts', { eager: true });
const examplesOf = (family: string, pattern: string) =>
  modules[`../../${root}/ways/${family}/${pattern}.ts`]?.examples ?? [];

/** Ids of the readings that a draft's clauses may be told by. */
const waysIn = (draft: string) => {
  const { sentences, findings } = analyze(draft);
  const run = planDraft(draft, sentences, findings, { seed: 0, liked: [] })?.run ?? [];
  return run.flatMap(({ units }) => units ?? []).flatMap(({ contents }) => contents?.[0]?.way ?? []);
};

/** The ways that are the first reading of a clause in an example. */
const usedWays = new Set(
  files
    .flatMap((file) => examplesOf(file.family, file.pattern).flatMap(waysIn))
    .map((id) => ways[id.split('/')[0] ?? '']?.ways[Number(id.split('/')[1])]),
);

const known = new Set([
  ...['soft', 'strong', 'need', 'question'],
  ...['do', 'act', 'did', 'done', 'doing', 'does', 'thing', 'who', 'clause', 'adj', 'time', 'x', 'rest'],
]);
const linesOf = (says: Says) => variants.flatMap((variant) => says[variant] ?? []);

it('the patterns in the index are those of the files', () => {
  expect(Object.keys(ways).toSorted()).toEqual(files.map(({ pattern }) => pattern).toSorted());
});

it.each(files)('$family/$pattern is named like a pattern of that family', ({ family, pattern }) => {
  expect(readdirSync(`${root}/patterns/${family}`)).toContain(`${pattern}.ts`);
});

/**
 * The antidote of each family, in slots: a pattern's lines hold one of every row. Blame: what happened or is felt, and
 * something to do or to say. A put-down: what hurts, or a break. A counter-attack: one's own side. Shutting out: a break.
 * Cutting off: one's own turn, a break or a question. Pressure: a request that may be refused.
 */
const antidotes: Readonly<Record<Family, readonly string[]>> = {
  criticism: ['of', 'nrq'],
  contempt: ['fp', 'nrqp'],
  defensiveness: ['of', 'nrq'],
  stonewalling: ['pf'],
  interrupting: ['rpq'],
  pressure: ['nrq'],
};

/** The rows of the family's antidote of which no line holds a slot. */
function missingSlots(family: Family, lines: readonly string[]): readonly string[] {
  const held = new Set(lines.flatMap((line) => line.split(/\|+/).map((piece) => piece.charAt(0))));
  return antidotes[family].filter((row) => ![...row].some((slot) => held.has(slot)));
}

it('an antidote is missed where its slots are left out', () => {
  expect(missingSlots('criticism', ['p:I need a break.'])).toEqual(['of', 'nrq']);
  expect(missingSlots('pressure', ["f:I'm hurt.||o:That was a lot."])).toEqual(['nrq']);
});

describe.each(files)('ways of $pattern', ({ family, pattern }) => {
  const entry = ways[pattern];
  const says = [...(entry?.ways ?? []).map((way) => way.says), ...[entry?.otherwise ?? [], entry?.alone ?? []].flat()];

  it('hold the antidote of their family', () => {
    // A curious variant without lines of its own ends with a question.
    const derived = says.some((one) => !one.curious) ? ['q:{question}'] : [];
    expect(missingSlots(family, [...says.flatMap(linesOf), ...derived])).toEqual([]);
  });

  it('are written in the notation', () => {
    for (const way of entry?.ways ?? []) expect(() => new RegExp(withSlots(way.frame), 'd'), way.frame).not.toThrow();
    for (const line of says.flatMap(linesOf)) {
      for (const piece of line.split(/\|+/).filter((part) => part !== ''))
        expect(piece, line).toMatch(/^[ofnrqp]:\s?\S/);
      for (const [, name = ''] of line.matchAll(/\{(\w+)(?::(?:base|ing|past|done|third))?\}/g))
        expect(known.has(name.replace(/\d$/, '')), `{${name}} in ${line}`).toBe(true);
      expect(line, 'a brace of another kind').not.toMatch(/\{(?!\w+(?::\w+)?\})|<[^>]*$/);
    }
  });

  it('say nothing that takes blame, promises, judges or is absolute', () => {
    for (const line of says.flatMap(linesOf))
      expect(line).not.toMatch(
        /\b(?:sorry|apologi|my fault|forgive|i promise|i'll (?!be back)|you always|you never|should|must|!)\b/i,
      );
  });

  it('are each the first reading of an example, which may be another pattern’s where they share the way', () => {
    expect((entry?.ways ?? []).filter((way) => !usedWays.has(way)).map(({ frame }) => frame)).toEqual([]);
  });

  it.each(examplesOf(family, pattern).map((draft) => [draft]))('%s', (draft) => {
    const rewordings = reword(draft, analyze(draft), { mild: true });
    expect(rewordings.length).toBeGreaterThan(0);
    for (const rewording of rewordings) {
      const { text, feeling, replacement } = rewording;
      expect(analyze(text).findings, text).toEqual([]);
      expect(explainRewording(draft, text, analyze), text).toEqual([]);
      expect(text, 'an empty slot or a doubled mark').not.toMatch(/ {2}|[{}<>|]|\s[.,?]|[.?,]{2}|[\uE000-\uE002]/);
      if (feeling) expect(replacement.slice(feeling.start, feeling.end)).not.toBe('');
      for (const other of feeling?.others ?? [])
        expect(swapFeeling(rewording, other).text).not.toMatch(/\b(?:really|so) (?:really|so)\b/);
    }
  });
});

it('a feeling that can be swapped stands after *I feel* and after *I am*', () => {
  const named = Object.values(ways)
    .flatMap((entry) => [...entry.ways.map((way) => way.says), ...[entry.otherwise ?? [], entry.alone ?? []].flat()])
    .flatMap(linesOf)
    .flatMap((line) => [...line.matchAll(/<([^<>]+)>/g)].map((match) => match[1] ?? ''));
  for (const feeling of named) expect(feeling).toMatch(/^[a-z][a-z ']+$/);
  expect(Object.keys(feelings).length).toBeGreaterThan(40);
});

it('asks for quiet once, however often the draft does', () => {
  const draft = 'shush. zip it.';
  for (const { text } of reword(draft, analyze(draft), { mild: true }))
    expect(text.match(/\b(?:minute|quiet)\b/g)?.length, text).toBeLessThan(3);
});

it('leaves no comma after a sentence of its own', () => {
  const draft = 'after all i sacrificed, my country my family, the least u can do is call me';
  for (const { text } of reword(draft, analyze(draft), { mild: true })) expect(text).not.toMatch(/[?.],/);
});

it('leaves no comma after a question it asks', () => {
  const draft = "would you ever give over about your back, you're not the only one with a spine";
  expect(reword(draft, analyze(draft), { mild: true }).length).toBeGreaterThan(0);
  for (const { text } of reword(draft, analyze(draft), { mild: true })) expect(text).not.toMatch(/[?.],/);
});
