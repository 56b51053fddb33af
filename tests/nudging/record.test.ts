import { describe, expect, test } from 'vitest';
import { Conversation } from './conversation';

const blame = { family: 'criticism', strength: 'strong' };
const shutOut = { family: 'stonewalling', strength: 'mild' };

describe('what became of a draft', () => {
  test.each([
    ['no finding ever', (page: Conversation) => page.write('thank you').send(), [], null, false],
    ['sent as it was', (page: Conversation) => page.write('you never help').send(), [blame], 'kept', true],
    ['sent before any rest', (page: Conversation) => page.type('you never help').send(), [blame], 'kept', true],
    [
      'softened by hand',
      (page: Conversation) => page.write('you never help').write('please help').send(),
      [blame],
      'mended',
      false,
    ],
    [
      'softened from strong to mild',
      (page: Conversation) => page.write('you never help').write('whatever').send(),
      [blame, shutOut],
      'mended',
      false,
    ],
    [
      'reworded',
      (page: Conversation) => page.write('you never help').open().use('please help').send(),
      [blame],
      'reworded',
      false,
    ],
    [
      'reworded, then made hurtful again',
      (page: Conversation) => page.write('you never help').open().use('please help').write('never help').send(),
      [blame],
      'kept',
      true,
    ],
    [
      'kept on purpose',
      (page: Conversation) => page.write('whatever').open().tell({ type: 'keepChosen' }).send(),
      [shutOut],
      'kept',
      false,
    ],
    [
      'called fine',
      (page: Conversation) => page.write('whatever').open().tell({ type: 'fineChosen' }).send('ok'),
      [],
      null,
      false,
    ],
    ['a harm report', (page: Conversation) => page.write('you hit me, idiot').send(), [], null, false],
    [
      'a threat, nudged or not',
      (page: Conversation) => page.write('i will hurt you').send(),
      [{ family: 'pressure', strength: 'strong' }],
      'kept',
      true,
    ],
  ])('%s', (_, play, findings, outcome, strongSent) => {
    const page = play(new Conversation());
    expect(page.records).toHaveLength(1);
    expect(page.records[0]).toMatchObject({ sent: true, findings, outcome, strongSent });
  });

  test('kindness of what was sent is counted', () => {
    expect(new Conversation().write('thank you').send().records[0]?.kindness).toEqual(['appreciation']);
  });

  test('emptied and not sent: cancelled, once', () => {
    const page = new Conversation().write('you never help').type('').wait(1_500).wait(60_000);
    expect(page.records).toEqual([
      { sent: false, findings: [blame], outcome: 'cancelled', strongSent: false, kindness: [] },
    ]);
    expect(page.write('see you').send().records[1]).toMatchObject({ outcome: null, findings: [] });
  });

  test('emptied by the page on a send that is told a moment later: sent, not cancelled', () => {
    const page = new Conversation().write('you never help').type('').wait(400).send('you never help').wait(60_000);
    expect(page.records.map((record) => record.outcome)).toEqual(['kept']);
  });

  test('emptied and typed anew at once: the same draft, mended', () => {
    const page = new Conversation().write('you never help').type('').wait(500).write('please help').send();
    expect(page.records.map((record) => record.outcome)).toEqual(['mended']);
  });

  test('emptied without a finding: no record', () => {
    expect(new Conversation().write('see you').type('').wait(60_000).records).toEqual([]);
  });

  test('the next message begins clean', () => {
    const page = new Conversation().write('you never help').send().write('see you').send();
    expect(page.records[1]).toMatchObject({ findings: [], outcome: null, strongSent: false });
  });

  test('a record holds no word of the draft', () => {
    const page = new Conversation().write('you never help zorblat').open().use('please help zorblat').send();
    expect(JSON.stringify(page.records)).not.toContain('zorblat');
  });
});
