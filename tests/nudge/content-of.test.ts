import { describe, expect, test } from 'vitest';
import { changedWords } from '@/components/nudge/changed-words';
import { contentOf } from '@/entrypoints/composer.content/content-of';
import { handOver } from '@/entrypoints/composer.content/handover';
import { createJudge } from '@/entrypoints/composer.content/judge';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';
import type { NudgingView } from '@/utils/nudging/view';

const site = { site: 'chat.example', enabled: true, quietUntil: null, salt: 'a1', fineHashes: [], shortcut: null };
const keys = 'Alt+Shift+A';
const eight = new Date(2026, 10, 25, 8).getTime();
const draft = 'you never help with anything';

const bring = async () => handOver({ createReworder, describePattern, changedWords });

/** A judge that has its rewordings. */
async function readyJudge() {
  const judge = createJudge(site, bring);
  await judge.rewordings.load();
  return judge;
}

async function viewOf(view: Partial<NudgingView>): Promise<NudgingView> {
  const finding = (await createJudge(site, bring).judge(draft)).findings[0] ?? null;
  return { mark: 'strong', finding, position: 1, count: 1, underlined: finding, card: null, ...view };
}

const show = async (view: Partial<NudgingView>, judge = readyJudge()) =>
  contentOf(await viewOf(view), draft, await judge, keys, eight);

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
    expect(
      Math.min(...[card.because, card.source, card.rewordings].map((words) => words?.length ?? 0)),
    ).toBeGreaterThan(0);
    expect(takesFocus).toBe(true);
  });

  test('while the rewordings are on their way the card waits for them', async () => {
    const judge = createJudge(site, () => new Promise(() => undefined));
    void judge.rewordings.load();
    expect((await show(openCard, Promise.resolve(judge))).card).toBeNull();
  });

  test('where they could not be loaded it opens without', async () => {
    const judge = createJudge(site, () => Promise.reject(new Error('no-answer')));
    await judge.rewordings.load();
    expect((await show(openCard, Promise.resolve(judge))).card).toMatchObject({
      kind: 'finding',
      because: null,
      source: null,
      rewordings: null,
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
    const judge = createJudge(site, bring);
    const finding = (await judge.judge(draft)).findings[0];
    if (!finding) throw new Error('the engine finds nothing in the example');
    const adding = judge.addFine(draft.slice(finding.start, finding.end));
    expect((await judge.judge(draft)).findings).toEqual([]);
    expect((await judge.judge(draft.toUpperCase())).findings).toEqual([]);
    const next = createJudge({ ...site, fineHashes: [(await adding) ?? ''] }, bring);
    expect((await next.judge(draft)).findings).toEqual([]);
  });

  test('rewordings belong to the draft asked about, whatever was asked before', async () => {
    const judge = await readyJudge();
    const other = 'home at six. you never listen to me';
    judge.reword(draft, eight);
    const rewordings = judge.reword(other, eight) ?? [];
    expect(rewordings.length).toBeGreaterThan(0);
    expect(rewordings.every(({ text }) => text.startsWith('home at six.'))).toBe(true);
  });
});
