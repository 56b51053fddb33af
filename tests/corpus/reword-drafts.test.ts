import { describe, expect, it } from 'vitest';
import { analyze, createAnalyzer } from '@/utils/analysis/analyze';
import { explainRewording } from '@/utils/analysis/explain-rewording';
import { createReworder } from '@/utils/analysis/reword';
import { readSentences } from '@/utils/analysis/text/sentences';
import type { Rewording } from '@/utils/analysis/types';
import { findBadJoint } from './joints';
import rows from './reword-drafts.json';
import ratchets from './reword-drafts-ratchets.json';

/**
 * Hurtful drafts of our own in many voices, written without a look at patterns and frames. Every
 * rewording of those that are found strong has to be sound. What is not yet so is counted in `reword-drafts-ratchets.json`:
 * the numbers of faults may only fall, the share may only rise. A failure lists the cases.
 */
const remembering = createAnalyzer();
const reword = createReworder(remembering.analyze);
const longerBy = 15;

/** So much better than the ratchets may the figures be before somebody has to write it down. */
const slack = 12;
const slackOfShare = 0.03;

const found = rows
  .map((row) => ({ ...row, analysis: analyze(row.text) }))
  .filter(
    ({ analysis }) =>
      analysis.protected !== 'harm' &&
      analysis.protected !== 'threat' &&
      analysis.findings.some(({ strength }) => strength === 'strong'),
  );

interface Offer {
  readonly id: string;
  readonly draft: string;
  readonly typed: string;
  readonly offer: Rewording;
}

const offers: readonly Offer[] = found.flatMap(({ id, text, typed, analysis }) =>
  [0, 1].flatMap((seed) => reword(text, analysis, { seed }).map((offer) => ({ id, draft: text, typed, offer }))),
);

const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
const say = ({ id, draft, offer }: Offer, fault: string) =>
  `${id} ${offer.variant}: ${fault}\n    ${draft}\n  → ${offer.text}`;

type Rule = (offer: Offer) => string | null;
const when = (isBroken: boolean, fault: string) => (isBroken ? fault : null);

const rules: Readonly<Record<keyof typeof ratchets.faults, Rule>> = {
  unclean: ({ offer }) => {
    const { findings } = analyze(offer.text);
    return when(findings.length > 0, findings.map(({ pattern }) => pattern).join(', '));
  },
  unfair: ({ draft, offer }) => {
    const violations = explainRewording(draft, offer.text, remembering.analyze);
    return when(violations.length > 0, violations.join(', '));
  },
  tooLong: ({ draft, offer }) => when(countWords(offer.text) > countWords(draft) + longerBy, 'too long'),
  partsApart: ({ offer }) =>
    when(offer.parts.map(({ text }) => text).join('') !== offer.text, 'parts are not the text'),
  notKept: ({ draft, offer }) => {
    const { span, replacement, text } = offer;
    const isSpliced = draft.slice(0, span.start) + replacement + draft.slice(span.end) === text;
    const changed = fineSentences(draft).filter((sentence) => !text.includes(sentence));
    return when(!isSpliced, 'changed outside its span') ?? when(changed.length > 0, `changed: ${changed.join(' | ')}`);
  },
  illJoined: ({ draft, typed, offer }) => findBadJoint({ text: draft, typed }, offer),
  blankUnseen: ({ offer }) =>
    when(offer.step === 'blank' && !/_{3}/.test(offer.text), 'no blank, though its step is blank') ??
    when(
      (offer.step === 'full' || offer.step === 'clause') && /(?<!\bat )_{3}/.test(offer.text),
      `at step ${offer.step} a blank that is no time to come back`,
    ),
};

/** The sentences without a finding, as typed. */
function fineSentences(draft: string): readonly string[] {
  const { findings } = remembering.analyze(draft);
  return readSentences(draft)
    .filter(({ start, end }) => findings.every((finding) => finding.start >= end || finding.end <= start))
    .map(({ start, end }) => draft.slice(start, end));
}

describe('rewordings of drafts of our own', () => {
  it('are of at least 330 strong drafts, in every family and many voices', () => {
    expect(found.length).toBeGreaterThanOrEqual(330);
    expect(new Set(found.map(({ family }) => family)).size).toBe(6);
    expect(new Set(found.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(15);
    expect(rows.filter(({ typed }) => typed === 'well').length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(({ typed }) => typed === 'sloppy').length).toBeGreaterThanOrEqual(120);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it.each(Object.entries(ratchets.faults))('are hardly ever %s: at most %i', (name, allowed) => {
    const rule = rules[name as keyof typeof rules];
    const faults = offers.flatMap((offer) => {
      const fault = rule(offer);
      return fault === null ? [] : [say(offer, fault)];
    });
    expect(faults.length, `\n${faults.slice(0, 40).join('\n')}\n`).toBeLessThanOrEqual(allowed);
    expect(allowed - faults.length, `Write ${faults.length} for "${name}" in the ratchets.`).toBeLessThanOrEqual(slack);
  });

  it('say again what was said, or keep its clause', () => {
    const carried = new Set(offers.filter(({ offer }) => /^(?:full|clause)$/.test(offer.step)).map(({ id }) => id));
    const without = found.filter(({ id }) => !carried.has(id)).map(({ id, text }) => `${id} ${text}`);
    const share = carried.size / found.length;
    expect(share, `\n${without.join('\n')}\n`).toBeGreaterThanOrEqual(ratchets.fullOrClause);
    expect(share - ratchets.fullOrClause, `Write ${share} in the ratchets.`).toBeLessThanOrEqual(slackOfShare);
  });

  it('are there for nearly every draft', () => {
    const offered = new Set(offers.map(({ id }) => id));
    const without = found.filter(({ id }) => !offered.has(id)).map(({ id, text }) => `${id} ${text}`);
    expect(without.length, `\n${without.join('\n')}\n`).toBeLessThanOrEqual(ratchets.withoutAny);
  });
});

describe('the rules', () => {
  const draft = 'You never call me. The bus is at 6:10.';
  const fair: Rewording = {
    variant: 'gentle',
    step: 'full',
    feeling: null,
    text: "I feel lonely when you don't call me. The bus is at 6:10.",
    parts: [
      { slot: 'feeling', text: 'I feel lonely ' },
      { slot: 'observation', text: "when you don't call me." },
      { slot: 'kept', text: ' The bus is at 6:10.' },
    ],
    span: { start: 0, end: 18 },
    replacement: "I feel lonely when you don't call me.",
  };
  const broken = (change: Partial<Rewording>) => ({
    id: 'planted',
    draft,
    typed: 'well',
    offer: { ...fair, ...change },
  });

  it('pass a fair rewording', () => {
    expect(Object.values(rules).map((rule) => rule(broken({})))).toEqual(Object.values(rules).map(() => null));
  });

  it.each([
    ['unclean', { text: 'You are an idiot. The bus is at 6:10.' }],
    ['unfair', { text: "I feel lonely when you don't call me. The bus is soon." }],
    ['tooLong', { text: `${fair.text} ${'so '.repeat(20)}` }],
    ['partsApart', { parts: fair.parts.slice(1) }],
    ['notKept', { text: "I feel lonely when you don't call me.  The bus is at 6:10." }],
    ['notKept', { span: { start: 0, end: 100 }, replacement: 'The bus.', text: 'The bus.' }],
    ['illJoined', { text: 'Could you Call me? The bus is at 6:10.' }],
    ['illJoined', { text: 'I feel lonely , when you don’t call me. The bus is at 6:10.' }],
    ['illJoined', { parts: [{ slot: 'feeling', text: 'Im lonely.' }] }],
    ['illJoined', { text: 'I feel lonely. could you call me? The bus is at 6:10.' }],
    ['illJoined', { text: 'I feel lonely. The bus is at 6:10. I feel lonely.' }],
    [
      'illJoined',
      {
        parts: [
          { slot: 'need', text: 'I need you' },
          { slot: 'kept', text: ' The bus is at 6:10.' },
        ],
      },
    ],
    ['blankUnseen', { step: 'blank' }],
    ['blankUnseen', { text: "What I'm upset about is ___. The bus is at 6:10." }],
  ] as const)('catch one that is %s', (name, change) => {
    expect(rules[name](broken(change))).not.toBeNull();
  });
});
