import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/utils/database/database';
import { forgetTaste, recordDraft, recordFine, recordTaste } from '@/utils/database/recorder';
import { readFineHashes, readSalt } from '@/utils/database/salted';
import { readTaste } from '@/utils/database/taste';
import type { DraftRecord } from '@/utils/messaging/protocol';
import type { DayRecord } from '@/utils/progress/types';

const day = '2026-11-25';
let database: Database;

beforeEach(() => {
  database = openDatabase('recorder-test');
});

afterEach(() => database.delete());

function draft(fields: Partial<DraftRecord> = {}): DraftRecord {
  return { site: 'chat.example', sent: true, findings: [], outcome: null, strongSent: false, kindness: [], ...fields };
}

async function rowAfter(...drafts: readonly DraftRecord[]): Promise<DayRecord | undefined> {
  for (const each of drafts) await recordDraft(database, day, each);
  return database.days.get([day, 'chat.example']);
}

const strongSent = draft({
  findings: [{ family: 'contempt', strength: 'strong' }],
  outcome: 'kept',
  strongSent: true,
});
const repair = draft({ kindness: ['repair'] });

describe('the row of a day', () => {
  test('counts messages, findings, outcomes and kindness', async () => {
    const reworded = draft({
      findings: [
        { family: 'criticism', strength: 'strong' },
        { family: 'criticism', strength: 'strong' },
        { family: 'pressure', strength: 'mild' },
      ],
      outcome: 'reworded',
      kindness: ['ownership'],
    });
    expect(await rowAfter(draft(), reworded)).toEqual({
      day,
      site: 'chat.example',
      sent: 2,
      mild: { pressure: 1 },
      strong: { criticism: 2 },
      outcomes: { reworded: 1 },
      kindness: { ownership: 1 },
      unrepaired: 0,
    });
  });

  test('a draft that was given up is no message and brings no kindness', async () => {
    const given = draft({ sent: false, outcome: 'cancelled', kindness: ['affection'] });
    expect(await rowAfter(given)).toMatchObject({ sent: 0, outcomes: { cancelled: 1 }, kindness: {} });
  });

  test('drafts recorded at the same time are all counted', async () => {
    await Promise.all(Array.from({ length: 20 }, () => recordDraft(database, day, draft())));
    expect((await database.days.get([day, 'chat.example']))?.sent).toBe(20);
  });

  test('each day and each site has its own', async () => {
    await recordDraft(database, day, draft());
    await recordDraft(database, day, draft({ site: 'other.example' }));
    await recordDraft(database, '2026-11-26', draft());
    expect(await database.days.count()).toBe(3);
  });
});

describe('a strong message', () => {
  test.each<[string, readonly DraftRecord[], number]>([
    ['stands unrepaired when it is sent unchanged', [strongSent], 1],
    ['is repaired by a repair after it', [strongSent, repair], 0],
    ['is repaired together with others before the repair', [strongSent, strongSent, repair], 0],
    ['is not repaired by a repair before it', [repair, strongSent], 1],
    ['is not repaired by other kindness', [strongSent, draft({ kindness: ['affection'] })], 1],
    ['is not repaired by a repair that hurts', [strongSent, draft({ kindness: ['repair'], strongSent: true })], 2],
    ['is not repaired by a repair that was never sent', [strongSent, draft({ sent: false, kindness: ['repair'] })], 1],
  ])('%s', async (_name, drafts, unrepaired) => {
    expect((await rowAfter(...drafts))?.unrepaired).toBe(unrepaired);
  });

  test('is not repaired on another day', async () => {
    await recordDraft(database, day, strongSent);
    await recordDraft(database, '2026-11-26', repair);
    expect((await database.days.get([day, 'chat.example']))?.unrepaired).toBe(1);
  });
});

describe('hashes', () => {
  test('the salt is made once and stays', async () => {
    const [first, second] = await Promise.all([readSalt(database), readSalt(database)]);
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect([second, await readSalt(database)]).toEqual([first, first]);
  });

  test('a phrase that is fine is kept once', async () => {
    await recordFine(database, 'ab'.repeat(32));
    await recordFine(database, 'ab'.repeat(32));
    expect(await readFineHashes(database)).toEqual(['ab'.repeat(32)]);
  });
});

describe('the taste', () => {
  test('counts a rewording that was sent as one, an edited one as half, and feelings chosen by hand', async () => {
    await recordTaste(database, { variant: 'firm', feeling: 'worn out', edited: false });
    await recordTaste(database, { variant: 'firm', feeling: 'worn out', edited: true });
    await recordTaste(database, { variant: 'gentle', feeling: null, edited: true });
    expect(await readTaste(database)).toEqual({ variants: { firm: 1.5, gentle: 0.5 }, feelings: { 'worn out': 2 } });
  });

  test('of uses at the same time all are counted', async () => {
    const use = { variant: 'firm', feeling: 'hurt', edited: true };
    await Promise.all(Array.from({ length: 20 }, () => recordTaste(database, use)));
    expect(await readTaste(database)).toEqual({ variants: { firm: 10 }, feelings: { hurt: 20 } });
  });

  test('a feeling that is not ours is left out, and the rest is counted', async () => {
    await recordTaste(database, { variant: 'firm', feeling: 'zorblat', edited: false });
    expect(await readTaste(database)).toEqual({ variants: { firm: 1 }, feelings: {} });
  });

  test('is forgotten as a whole, and nothing else with it', async () => {
    await recordTaste(database, { variant: 'firm', feeling: 'hurt', edited: false });
    await recordFine(database, 'ab'.repeat(32));
    await forgetTaste(database);
    expect([await readTaste(database), await database.fine.count()]).toEqual([{ variants: {}, feelings: {} }, 1]);
  });
});
