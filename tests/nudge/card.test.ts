// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { cardLabel, createCard } from '@/components/nudge/card';
import type { CardContent } from '@/components/nudge/content';
import { runAction } from '@/components/nudge/elements';
import { breakOffer } from '@/utils/nudging/break-offer';
import { blame, notedActions } from './content';

function show(content: CardContent) {
  const { actions, noted } = notedActions();
  const card = createCard(content, actions);
  const find = (selector: string) => {
    const found = card.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`not in the card: ${selector}`);
    return found;
  };
  return { card, noted, find, press: (id: string) => runAction(find(`[data-action="${id}"]`)) };
}

describe('a finding', () => {
  test('says the phrase, what it may land as, and why', () => {
    const { find } = show(blame);
    expect(find('h2').textContent).toBe('“never help” may land as blame');
    expect(find('.because').textContent).toBe(blame.because);
    expect(cardLabel(blame)).toBe('Attune: may land as blame');
  });

  test('a long phrase is cut in the middle, at words, and whole in its tooltip', () => {
    const phrase = 'you always leave the dishes for me and then act like nothing happened';
    const { find } = show({ ...blame, phrase });
    expect(find('.phrase').textContent).toBe('“you always leave … nothing happened”');
    expect(find('.phrase').title).toBe(phrase);
  });

  test('shows what goes in the box, and that more of the draft stands around it', () => {
    const { card } = show(blame);
    const texts = [...card.querySelectorAll('.text')].map((text) => {
      const copy = text.cloneNode(true) as HTMLElement;
      for (const label of copy.querySelectorAll('.unseen')) label.remove();
      return copy.textContent;
    });
    expect(texts).toEqual([
      '… I did the dishes alone, and I feel worn out. Could you help? …',
      '… How do you see the housework? …',
    ]);
  });

  test('labels the parts for the ear, and for the eye', () => {
    const { find } = show(blame);
    expect([...find('.text').querySelectorAll('.unseen')].map((label) => label.textContent)).toEqual([
      'what happened: ',
      'how I feel: ',
      'what I ask: ',
    ]);
    expect(find('.legend').textContent).toBe('what happened · how I feel · what I ask');
  });

  test('the first thing the arrows reach is Use of the first row', () => {
    const { card } = show(blame);
    const rows = [...card.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(['Use: Gentle', 'Use: Curious']);
  });

  test.each([
    ['use', ['use', blame.draft, blame.rewordings[0], null]],
    ['copy', ['copy', blame.rewordings[0]?.replacement]],
    ['keep', ['keep']],
    ['fine', ['fine']],
    ['quiet', ['quiet']],
  ])('the button %s does that', (id, expected) => {
    const { press, noted } = show(blame);
    press(id);
    expect(noted).toEqual([expected]);
  });

  test('copy says that it copied', async () => {
    const { press, find } = show(blame);
    press('copy');
    await Promise.resolve();
    expect(find('[data-action="copy"]').textContent).toBe('Copied');
  });

  test('why shows the source, and hides it again', () => {
    const { press, find } = show(blame);
    expect(find('.source').hidden).toBe(true);
    press('why');
    expect([find('.source').hidden, find('.source').textContent]).toEqual([false, blame.source]);
    press('why');
    expect(find('[data-action="why"]').getAttribute('aria-expanded')).toBe('false');
  });

  test('pages where there are more findings, and not where there is one', () => {
    expect(show(blame).card.querySelector('.pager')).toBeNull();
    const { press, find, noted } = show({ ...blame, position: 3, count: 3 });
    expect(find('.position').textContent).toBe('3 of 3');
    expect(find('[data-action="next"]')).toHaveProperty('disabled', true);
    press('previous');
    expect(noted).toEqual([['page', -1]]);
  });

  test('without a rewording it says so', () => {
    expect(show({ ...blame, rewordings: [] }).find('.line').textContent).toContain('Send it your way any time');
  });

  test('fine between us is offered only where a phrase can be remembered', () => {
    expect(show({ ...blame, canBeFine: false }).card.querySelector('[data-action="fine"]')).toBeNull();
  });

  test('a click that a script of the page made does nothing', () => {
    const { find, noted } = show(blame);
    find('[data-action="use"]').click();
    expect(noted).toEqual([]);
  });

  test('text of the draft is only ever text', () => {
    const { card } = show({ ...blame, phrase: '<img src=x onerror=alert(1)>' });
    expect(card.querySelector('img')).toBeNull();
  });
});

describe('a feeling in a rewording', () => {
  const [gentle, curious] = blame.rewordings;
  if (!gentle || !curious) throw new Error('the example has no rewordings');
  const start = gentle.replacement.indexOf('worn out');
  const others = ['lonely', 'fed up', 'let down', 'alone with it all', 'tense'];
  const felt = () => ({ ...gentle, feeling: { start, end: start + 'worn out'.length, others } });
  const lonely = 'I did the dishes alone, and I feel lonely. Could you help?';
  const chipsOf = (card: HTMLElement) => [...card.querySelectorAll<HTMLElement>('.chip')];
  const pressed = (card: HTMLElement) =>
    chipsOf(card).flatMap((chip) => (chip.getAttribute('aria-pressed') === 'true' ? chip.textContent : []));

  test('may be another: the one that stands there and three more, and the one is heard as pressed', () => {
    const { card, find } = show({ ...blame, rewordings: [felt(), curious] });
    expect(chipsOf(card).map((chip) => chip.textContent)).toEqual(['worn out', ...others.slice(0, 3)]);
    expect(pressed(card)).toEqual(['worn out']);
    expect([find('.feelings').getAttribute('role'), find('.feelings').getAttribute('aria-label')]).toEqual([
      'group',
      'Other words for how you feel',
    ]);
  });

  test('a chip puts another in its place at once, tinted as new, and it can be changed back', () => {
    const { card, find, press } = show({ ...blame, rewordings: [felt()] });
    press('feeling-gentle-1');
    expect([find('.word').textContent, pressed(card)]).toEqual(['lonely', ['lonely']]);
    expect(find('.text').textContent).toContain('and I feel lonely. ');
    press('feeling-gentle-0');
    expect([find('.word').textContent, pressed(card)]).toEqual(['worn out', ['worn out']]);
  });

  test('another feeling is tinted where it is new, and not where the draft has it', () => {
    const draft = 'I did the dishes alone, and you never feel worn out. Could you help?';
    const rewording = { ...felt(), text: '', parts: [], span: { start: 0, end: draft.length } };
    const { card, press } = show({ ...blame, draft, rewordings: [rewording] });
    const tinted = () => [...card.querySelectorAll('.word .changed')].map((words) => words.textContent);
    expect(tinted()).toEqual([]);
    press('feeling-gentle-1');
    expect(tinted()).toEqual(['lonely']);
  });

  test('Use and Copy take what stands there, and Use says what was chosen by hand', () => {
    const offered = felt();
    const { press, noted } = show({ ...blame, rewordings: [offered] });
    press('feeling-gentle-1');
    press('use');
    press('copy');
    press('feeling-gentle-0');
    press('use');
    expect(noted).toEqual([
      ['use', blame.draft, expect.objectContaining({ replacement: lonely }), 'lonely'],
      ['copy', lonely],
      ['use', blame.draft, offered, null],
    ]);
  });

  test('is still the one chosen when the same card is shown again, and not in another rewording', () => {
    const offered = felt();
    show({ ...blame, rewordings: [offered] }).press('feeling-gentle-1');
    expect(show({ ...blame, rewordings: [offered] }).find('.word').textContent).toBe('lonely');
    expect(show({ ...blame, rewordings: [felt()] }).find('.word').textContent).toBe('worn out');
  });

  test('the first row that names one shows the others, and the word shows and hides them', () => {
    const firm = { ...felt(), variant: 'firm' as const };
    const { card, press } = show({ ...blame, rewordings: [curious, felt(), firm] });
    const hidden = () => [...card.querySelectorAll<HTMLElement>('.feelings')].map((chips) => chips.hidden);
    const expanded = () => [...card.querySelectorAll('.word')].map((word) => word.getAttribute('aria-expanded'));
    expect([hidden(), expanded()]).toEqual([
      [false, true],
      ['true', 'false'],
    ]);
    press('word-firm');
    expect([hidden(), expanded()]).toEqual([
      [false, false],
      ['true', 'true'],
    ]);
    press('word-firm');
    press('feeling-firm-1');
    expect([hidden(), expanded()]).toEqual([
      [false, true],
      ['true', 'false'],
    ]);
  });

  test('a rewording without one, or with one that could be no other, has no chips', () => {
    const alone = { ...gentle, feeling: { start, end: start + 8, others: [] } };
    const { card } = show({ ...blame, rewordings: [curious, alone] });
    expect(card.querySelector('.feelings, .word')).toBeNull();
    expect(card.textContent).toContain('and I feel worn out. ');
  });
});

describe('a blank', () => {
  test('is marked in the text', () => {
    const [gentle] = blame.rewordings;
    const replacement = "What I'm upset about is ___. How do you see it?";
    const blank = { ...gentle, replacement, text: replacement, parts: [], span: { start: 0, end: 34 } };
    const { card } = show({ ...blame, rewordings: [blank as never] });
    expect([...card.querySelectorAll('.blank')].map((mark) => mark.textContent)).toEqual(['___']);
    expect(card.querySelector('.text')?.textContent).toContain(replacement);
  });
});

describe('another way', () => {
  test('is offered where there is one, for the draft shown', () => {
    expect(show(blame).card.querySelector('[data-action="another"]')).toBeNull();
    const { press, noted } = show({ ...blame, hasAnother: true });
    press('another');
    expect(noted).toEqual([['another', blame.draft]]);
  });
});

describe('other cards', () => {
  test('a break is offered once, with its text', () => {
    const rewording = breakOffer('you never help', Date.UTC(2026, 10, 25, 8));
    const { card, press, noted } = show({ kind: 'break', draft: 'you never help', rewording });
    expect(card.querySelectorAll('.row')).toHaveLength(1);
    press('use');
    expect(noted).toEqual([['use', 'you never help', rewording, null]]);
  });

  test.each<[CardContent, string, string | null]>([
    [{ kind: 'used' }, 'Put in the box.', 'undo'],
    [
      { kind: 'failed', result: 'refused', text: 'please' },
      'This page did not take it. Your draft is as it was.',
      'copy',
    ],
    [
      { kind: 'failed', result: 'changed-since', text: 'please' },
      'The draft has changed since. Nothing was overwritten.',
      'copy',
    ],
    [{ kind: 'nothing-found' }, 'Nothing found in this draft.', null],
    [{ kind: 'quiet', until: '9:10' }, 'Quiet until 9:10.', null],
  ])('%j says %j and offers %s', (content, line, action) => {
    const { card, find } = show(content);
    expect(find('.line').textContent).toBe(line);
    expect(card.querySelector<HTMLElement>('button')?.dataset.action ?? null).toBe(action);
  });

  test.each(['harm', 'threat'] as const)('%s: a plain line to help, no rewording, dismissible', (about) => {
    const { card, find, press, noted } = show({ kind: 'support', about });
    expect(find('.line').textContent).toContain('local emergency number');
    expect(card.querySelector('.row')).toBeNull();
    press('dismiss');
    expect(noted).toEqual([['dismissSupport']]);
  });
});
