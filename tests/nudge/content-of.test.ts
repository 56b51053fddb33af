import { describe, expect, test } from 'vitest';
import { createFinePhrases } from '@/entrypoints/composer.content/fine-phrases';
import { createJudge } from '@/entrypoints/composer.content/judge';
import { contentOf } from '@/entrypoints/nudge.content/content-of';
import { createOffers } from '@/entrypoints/nudge.content/offers';
import { createAnalyzer } from '@/utils/analysis/analyze';
import type { Reword } from '@/utils/analysis/reword';
import { noTaste, type Taste } from '@/utils/analysis/types';
import type { NudgingView } from '@/utils/nudging/view';
import { feelingReword } from './content';

const site = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'a1',
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
const keys = 'Alt+Shift+A';
const eight = new Date(2026, 10, 25, 8).getTime();
const draft = 'you never help with anything';

/** The real engine, with what these two call fine. */
const judging = (fine = createFinePhrases(site)) => createJudge(createAnalyzer().analyze, fine);

/** Rewordings of the real engine for somebody who has used none yet. */
const offersOf = (judge: ReturnType<typeof judging>) => createOffers({ ...judge, taste: () => noTaste });

async function viewOf(view: Partial<NudgingView>): Promise<NudgingView> {
  const finding = (await judging().judge(draft)).findings[0] ?? null;
  return { mark: 'strong', finding, position: 1, count: 1, underlined: finding, card: null, ...view };
}

const show = async (view: Partial<NudgingView>) =>
  contentOf(await viewOf(view), draft, { offers: offersOf(judging()), canBeFine: true }, keys, eight);

const openCard = { card: { kind: 'finding', index: 0, by: 'keyboard' } } as const;

describe('what is shown of a view', () => {
  test('the mark says the family and the keys, the card stays closed', async () => {
    expect(await show({})).toEqual({
      mark: { level: 'strong', label: 'may land as blame', shortcut: keys },
      card: null,
      takesFocus: false,
    });
  });

  test('a draft left alone has a mark that names no family', async () => {
    const { mark } = await show({ mark: 'support', finding: null });
    expect(mark).toEqual({ level: 'support', label: 'support', shortcut: keys });
  });

  test('the card of a finding has its phrase, its reason, its source and rewordings', async () => {
    const { card, takesFocus } = await show(openCard);
    expect(card).toMatchObject({ kind: 'finding', draft, family: 'criticism', canBeFine: true });
    if (card?.kind !== 'finding') throw new Error('no finding shown');
    expect(draft).toContain(card.phrase);
    expect(Math.min(...[card.because, card.source, card.rewordings].map((words) => words.length))).toBeGreaterThan(0);
    expect(takesFocus).toBe(true);
  });

  test('the card of a turn offers to give it back, and nothing to call fine', async () => {
    const { finding } = await viewOf({});
    const turn = finding && { ...finding, family: 'interrupting' as const, pattern: 'still-typing' };
    const { card } = await show({ ...openCard, finding: turn, position: 2, count: 2 });
    expect(card).toMatchObject({
      ...{ kind: 'finding', family: 'interrupting', canBeFine: false, hasAnother: false },
      because: "They're still typing. Let them finish?",
      rewordings: [{ text: "go on, i'm listening" }],
    });
  });

  test('a card that was clicked open takes no focus', async () => {
    expect((await show({ card: { kind: 'finding', index: 0, by: 'click' } })).takesFocus).toBe(false);
  });

  test('times are clock times', async () => {
    const card = { kind: 'note', note: 'quiet', until: eight + 70 * 60_000 } as const;
    expect((await show({ card })).card).toEqual({ kind: 'quiet', until: '9:10' });
  });

  test('the break has the return time of the moment it was opened', async () => {
    const { card } = await show({ card: { kind: 'break', by: 'click', since: eight } });
    expect(card).toMatchObject({ kind: 'break', rewording: { text: expect.stringContaining('8:20') } });
  });
});

describe('the judge', () => {
  test('a phrase called fine is found no more, in this tab and in the next', async () => {
    const fine = createFinePhrases(site);
    const judge = judging(fine);
    const finding = (await judge.judge(draft)).findings[0];
    if (!finding) throw new Error('the engine finds nothing in the example');
    const adding = fine.add(draft.slice(finding.start, finding.end));
    expect((await judge.judge(draft)).findings).toEqual([]);
    expect((await judge.judge(draft.toUpperCase())).findings).toEqual([]);
    const next = judging(createFinePhrases({ ...site, fineHashes: [(await adding) ?? ''] }));
    expect((await next.judge(draft)).findings).toEqual([]);
  });
});

describe('rewordings', () => {
  test('belong to the draft asked about, whatever was asked before', () => {
    const offers = offersOf(judging());
    const other = 'home at six. you never listen to me';
    offers.of(draft, eight);
    const { rewordings } = offers.of(other, eight);
    expect(rewordings.length).toBeGreaterThan(0);
    expect(rewordings.every(({ text }) => text.startsWith('home at six.'))).toBe(true);
  });

  test('put first what this person has used: what they use is part of what they are made of', () => {
    let taste: Taste = noTaste;
    const asked: unknown[] = [];
    const noting: Reword = (...all) => {
      asked.push(all[2]);
      return feelingReword(...all);
    };
    const offers = createOffers({ ...judging(), taste: () => taste }, noting);
    offers.of(draft, eight);
    offers.of(draft, eight);
    taste = { variants: { firm: 2 }, feelings: {} };
    offers.of(draft, eight);
    const askedAt = (seed: number, of: Taste) => ({ mild: true, seed, taste: of });
    expect(asked).toEqual([askedAt(0, noTaste), askedAt(1, noTaste), askedAt(0, taste), askedAt(1, taste)]);
  });

  test('a return time is no other way to say it', () => {
    const pause: Reword = (...all) =>
      feelingReword(...all).map((rewording) => ({ ...rewording, feeling: null, replacement: '', text: 'back at ___' }));
    const offers = createOffers({ ...judging(), taste: () => noTaste }, pause);
    const choice = { draft, seed: 0, variant: 'gentle', feeling: null, replacement: '' } as const;
    expect(offers.find(choice, eight)).not.toBeNull();
    expect(offers.of(draft, eight + 3_600_000).hasAnother).toBe(false);
  });

  test('are the same ones as long as the draft is judged the same', () => {
    const offers = offersOf(judging());
    expect(offers.of(draft, eight).rewordings).toBe(offers.of(draft, eight + 60_000).rewordings);
  });

  test('leave alone what was called fine meanwhile', async () => {
    const fine = createFinePhrases(site);
    const judge = judging(fine);
    const offers = offersOf(judge);
    const [finding] = judge.judgeNow(draft).findings;
    expect(offers.of(draft, eight).rewordings).not.toEqual([]);
    await fine.add(draft.slice(finding?.start, finding?.end));
    expect(offers.of(draft, eight)).toEqual({ rewordings: [], seed: 0, hasAnother: false });
  });
});
