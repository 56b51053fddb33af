import { describe, expect, test } from 'vitest';
import { Conversation, eight, minuteMs, put } from './conversation';

describe('the budget', () => {
  test('four opened nudges in an hour, then silence until the oldest is an hour old', () => {
    const page = new Conversation();
    for (let count = 0; count < 4; count += 1) page.write('whatever').open().send().wait(minuteMs);
    expect(page.write('you never help').view.mark).toBeNull();
    expect(page.open('keyboard').view.card).toMatchObject({
      note: 'enough-shown',
      until: eight + 1_000 + 60 * minuteMs,
    });
    page.send().wait(57 * minuteMs);
    expect(page.write('you never help').view.mark).toBe('strong');
  });

  test('opening the same draft again costs nothing', () => {
    const page = new Conversation().write('you never help');
    for (let count = 0; count < 5; count += 1) page.open().open();
    expect(page.open().view.card?.kind).toBe('finding');
    expect(page.state.openings).toHaveLength(1);
  });
});

describe('what the person chooses', () => {
  test('keep mine: no mark again for these patterns, but for a new one', () => {
    const page = new Conversation().write('you never help').open().tell({ type: 'keepChosen' });
    expect(page.view).toMatchObject({ mark: null, card: null });
    expect(page.write('you never help me').view.mark).toBeNull();
    expect(page.write('you never help me, idiot').view.mark).toBe('strong');
  });

  test('fine between us: the phrase is remembered, the next finding shown, and the phrase counts for nothing', () => {
    const page = new Conversation().write('you never help, whatever').open().tell({ type: 'fineChosen' });
    expect(page.effects).toContainEqual({ type: 'rememberFine', phrase: 'never help' });
    expect(page.view).toMatchObject({ finding: { pattern: 'whatever' }, position: 1, count: 1, mark: 'soft' });
    expect(page.state.heat).toEqual([]);
    expect(page.tell({ type: 'fineChosen' }).view).toMatchObject({ card: null, mark: null });
  });

  test('quiet for an hour: nothing is shown, and the shortcut says until when', () => {
    const page = new Conversation().write('you never help').open().tell({ type: 'quietChosen' });
    const until = page.now + 60 * minuteMs;
    expect(page.effects).toContainEqual({ type: 'quiet', until });
    expect(page.view).toMatchObject({ mark: null, card: null });
    expect(page.open('keyboard').view.card).toMatchObject({ note: 'quiet', until });
    expect(page.tell({ type: 'closeRequested' }).wait(60 * minuteMs).view.mark).toBe('strong');
  });

  test('a pause set elsewhere is kept, and lifted', () => {
    const page = new Conversation().tell({ type: 'quietUntilChanged', until: eight + minuteMs });
    expect(page.write('you never help').view.mark).toBeNull();
    expect(page.tell({ type: 'quietUntilChanged', until: null }).view.mark).toBe('strong');
  });
});

describe('use and undo', () => {
  test('use: the changes it makes are not the person typing; a line with undo stays for a while', () => {
    const page = new Conversation().write('you never help').open().use('could you help?');
    expect(page.view).toMatchObject({ mark: null, card: { kind: 'used' } });
    page.wait(11_000);
    expect(page.view.card?.kind).toBe('used');
    expect(page.wait(1_000).view.card).toBeNull();
  });

  test('undo: the former draft stands and is marked again', () => {
    const page = new Conversation().write('you never help').open().use('could you help?');
    page.undo('you never help');
    expect(page.view).toMatchObject({ mark: 'strong', card: null });
    expect(page.send().records.at(-1)?.outcome).toBe('kept');
  });

  test.each(['refused', 'changed-since'] as const)('%s: an honest line, with the text to copy', (result) => {
    const page = new Conversation().write('you never help').open().use('could you help?', result);
    expect(page.view.card).toEqual({ kind: 'failed', result, text: 'could you help?' });
    expect(page.send().records.at(-1)?.outcome).toBe('kept');
  });
});

describe('what happens while a write is verified', () => {
  test('an undo at once: the former draft is back, is marked again, and no line says otherwise', () => {
    const page = new Conversation().write('you never help').open();
    page.use('could you help?', 'done', () => page.type('you never help'));
    expect(page.view.card).toBeNull();
    expect(page.wait(1_000).view).toMatchObject({ mark: 'strong', card: null });
    expect(page.send().records.at(-1)?.outcome).toBe('kept');
  });

  test('a send at once: it counts as reworded, and leaves no line at the empty box', () => {
    const page = new Conversation().write('you never help').open();
    page.use('could you help?', 'done', () => page.send());
    expect(page.records.at(-1)?.outcome).toBe('reworded');
    expect(page.wait(60_000).view).toMatchObject({ mark: null, card: null });
    expect(page.records).toHaveLength(1);
  });

  test('a send at once that is told after the write ended counts as reworded too', () => {
    const page = new Conversation().write('you never help').open();
    page.use('could you help?', 'done', () => page.type(''));
    expect(page.wait(400).send('could you help?').records.at(-1)?.outcome).toBe('reworded');
  });

  test.each(['refused', 'changed-since'] as const)('a write that was %s does not count as reworded', (result) => {
    const page = new Conversation().write('you never help').open().use('could you help?', result);
    expect(page.write('please help').send().records.at(-1)?.outcome).toBe('mended');
  });

  test('a second write that fails leaves the first one counted', () => {
    const page = new Conversation().write('you never help').open().use('you idiot').wait(1_000).open();
    page.use('could you help?', 'refused');
    expect(page.write('please help').send().records.at(-1)?.outcome).toBe('reworded');
  });

  test('a box that was emptied before the write: the line says so, and the draft counts as cancelled', () => {
    const page = new Conversation().write('you never help').open();
    page.use('could you help?', 'changed-since', () => page.type(''));
    expect(page.view.card?.kind).toBe('failed');
    expect(page.wait(60_000).records.map((record) => record.outcome)).toEqual(['cancelled']);
  });

  test('the card goes when a write begins, so that the box has the focus', () => {
    const page = new Conversation().write('you never help').open('keyboard').tell({ type: 'useStarted', put });
    expect(page.view).toMatchObject({ mark: null, card: null });
  });
});

describe('heat', () => {
  test('the third strong draft in five minutes brings a break instead of more rewordings', () => {
    const page = new Conversation();
    for (let count = 0; count < 2; count += 1) {
      expect(page.write('you never help').open().view.card?.kind).toBe('finding');
      page.send().wait(minuteMs);
    }
    expect(page.write('you never help').open('keyboard').view.card).toMatchObject({ kind: 'break', by: 'keyboard' });
  });

  test('hot words sent without a rest count too', () => {
    const page = new Conversation().type('you idiot').send().type('idiot').send();
    expect(page.write('you never help').open().view.card?.kind).toBe('break');
  });

  test.each([
    ['strong drafts further apart', 'you never help', 3 * minuteMs],
    ['mild drafts', 'whatever', 0],
  ])('%s bring none', (_, draft, apartMs) => {
    const page = new Conversation();
    for (let count = 0; count < 2; count += 1) page.write(draft).send().wait(apartMs);
    expect(page.write(draft).open().view.card?.kind).toBe('finding');
  });

  test('one draft with three strong findings is one draft', () => {
    const page = new Conversation().write('you never help').write('you never help idiot').write('you idiot');
    expect(page.open().view.card?.kind).toBe('finding');
  });
});
