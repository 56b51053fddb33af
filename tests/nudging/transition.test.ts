import { describe, expect, test } from 'vitest';
import { Conversation, read } from './conversation';

describe('when the mark speaks', () => {
  test('after 0.8 s of stillness, not before', () => {
    const page = new Conversation().type('you never help me').wait(799);
    expect(page.view.mark).toBeNull();
    expect(page.wait(1).view.mark).toBe('strong');
  });

  test('sooner at the end of a sentence', () => {
    expect(new Conversation().type('you never help me.').wait(300).view.mark).toBe('strong');
  });

  test('well within two seconds of the last key, however the draft was typed', () => {
    const page = new Conversation();
    for (const draft of ['you nev', 'you never he', 'you never help']) page.type(draft).wait(700);
    expect(page.view.mark).toBeNull();
    expect(page.wait(200).view.mark).toBe('strong');
  });

  test('never while an input method is composing', () => {
    const page = new Conversation().type('you never help', true).wait(5_000);
    expect(page.view.mark).toBeNull();
    expect(page.type('you never help', false).wait(800).view.mark).toBe('strong');
  });

  test('not on half a sentence, and not about a draft that has changed since', () => {
    const page = new Conversation().write('you never help because');
    expect(page.view.mark).toBeNull();
    page.tell({
      type: 'checked',
      draft: 'older',
      analysis: { language: 'en', findings: [], protected: null, kindness: [] },
      turn: null,
    });
    expect(page.state.check?.findings).toEqual([]);
    expect(page.state.draft).toBe('you never help because');
  });

  test('goes the moment typing goes on, card and all', () => {
    const page = new Conversation().write('you never help').open();
    expect(page.view.card?.kind).toBe('finding');
    page.type('you never help m');
    expect(page.view).toMatchObject({ mark: null, underlined: null, card: null });
  });

  test('a draft without findings shows nothing', () => {
    expect(new Conversation().write('see you at six').view).toMatchObject({ mark: null, underlined: null, card: null });
  });
});

describe('keys', () => {
  test('while keys follow each other the draft is not read', () => {
    const page = new Conversation();
    for (const draft of ['you', 'you ne', 'you never', 'you never help']) page.type(draft).wait(250);
    expect(page.effects.filter((effect) => effect.type === 'read')).toEqual([]);
    page.wait(1_000);
    expect(page.effects.filter((effect) => effect.type === 'read')).toHaveLength(1);
  });

  test('nor while an input method is composing', () => {
    const page = new Conversation().type('you never help', true).wait(5_000);
    expect(page.effects.filter((effect) => effect.type === 'read')).toEqual([]);
  });

  test('an answer about the draft as it was before the last key is dropped', () => {
    const page = new Conversation().write('see you').type('you never help');
    page.tell({ type: 'checked', draft: 'see you', analysis: read('you never help'), turn: null });
    expect(page.state.check).toBeNull();
  });
});

describe('how loud the mark is', () => {
  test.each([
    ['whatever', 'soft', null],
    ['whatever, hurry up', 'mild', 'whatever'],
    ['you never help, whatever', 'strong', 'you-never'],
    ['he hit me, you idiot', 'support', null],
    ['i will hurt you, idiot', 'support', null],
  ])('%j: the dot is %s, underlined is %s', (draft, mark, pattern) => {
    const { view } = new Conversation().write(draft);
    expect([view.mark, view.underlined?.pattern ?? null]).toEqual([mark, pattern]);
  });

  test('one finding at a time: paging moves the underline', () => {
    const page = new Conversation().write('you never help, idiot, hurry').open();
    expect(page.view).toMatchObject({ position: 1, count: 3 });
    page.tell({ type: 'paged', by: 1 });
    expect(page.view).toMatchObject({ position: 2, underlined: { pattern: 'name-calling' } });
    page.tell({ type: 'paged', by: 1 }).tell({ type: 'paged', by: 1 });
    expect(page.view.position).toBe(3);
  });
});

describe('drafts that are left alone', () => {
  test.each([
    ['he hit me, you idiot', 'harm'],
    ['i will hurt you, idiot', 'threat'],
  ])('%j opens a plain line about %s, and no finding', (draft, about) => {
    const page = new Conversation().write(draft).open();
    expect(page.view).toMatchObject({ finding: null, card: { kind: 'support', about } });
    expect(page.state.openings).toEqual([]);
  });

  test('the line goes for good on this page once dismissed, and nothing of it is recorded', () => {
    const page = new Conversation().write('he hit me').open().tell({ type: 'supportDismissed' });
    expect(page.view).toMatchObject({ mark: null, card: null });
    page.send().write('he hit me again');
    expect(page.view.mark).toBeNull();
    expect(page.records).toEqual([{ sent: true, findings: [], outcome: null, strongSent: false, kindness: [] }]);
  });
});

describe('asking for the card', () => {
  test('by keyboard while still typing: checked at once, and opened', () => {
    const page = new Conversation().type('you never help').open('keyboard');
    expect(page.view.card).toMatchObject({ kind: 'finding', by: 'keyboard' });
  });

  test('by keyboard on a clean draft: an honest line', () => {
    expect(new Conversation().write('see you').open('keyboard').view.card).toMatchObject({ note: 'nothing-found' });
  });

  test('in an empty box: nothing', () => {
    expect(new Conversation().open('keyboard').view.card).toBeNull();
  });

  test('by a second click on the mark: closed again', () => {
    expect(new Conversation().write('you never help').open().open().view).toMatchObject({ card: null, mark: 'strong' });
  });
});

describe('another box or conversation', () => {
  test('another box begins clean and records nothing', () => {
    const page = new Conversation().write('you never help').open().tell({ type: 'composerChanged' });
    expect(page.view).toMatchObject({ mark: null, card: null });
    expect(page.wait(60_000).records).toEqual([]);
  });

  test('another conversation begins clean and has its own budget', () => {
    const page = new Conversation();
    for (let count = 0; count < 4; count += 1) page.write('whatever').open().send();
    expect(page.write('whatever').view.mark).toBeNull();
    page.tell({ type: 'conversationChanged', conversation: '/chat/2' });
    expect(page.write('whatever').view.mark).toBe('soft');
  });

  test('a write that fails after the conversation was left is no news in the other one', () => {
    const page = new Conversation().write('you never help').open();
    page.use('could you help?', 'refused', () => {
      page.tell({ type: 'conversationChanged', conversation: '/chat/2' });
    });
    expect(page.view.card).toBeNull();
    expect(page.write('whatever').view.mark).toBe('soft');
  });
});
