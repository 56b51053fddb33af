// @vitest-environment jsdom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DraftSection } from '@/components/popup/DraftSection';
import { SiteSection } from '@/components/popup/SiteSection';
import { TrySentence } from '@/components/popup/TrySentence';
import type { WriteNote } from '@/components/popup/words';
import { SitePicker } from '@/components/welcome/SitePicker';
import type { Rewording } from '@/utils/analysis/types';
import type { DraftView } from '@/utils/messaging/protocol';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let root: Root;

beforeEach(() => {
  const host = document.body.appendChild(document.createElement('div'));
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const show = (node: ReactNode) => act(() => root.render(node));
const text = () => document.body.textContent ?? '';
const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter((button) => button.textContent?.startsWith(name));
const press = (button: Element | undefined) => act(async () => (button as HTMLElement | undefined)?.click());

const draft = 'Hi love. You never help with anything. See you at ten.';
const rewording: Rewording = {
  variant: 'gentle',
  step: 'full',
  feeling: null,
  text: 'Hi love. I felt alone with the dishes. See you at ten.',
  parts: [],
  span: { start: 9, end: 38 },
  replacement: 'I felt alone with the dishes.',
};
const view: DraftView = {
  draft,
  findings: [{ start: 9, end: 23, family: 'criticism', strength: 'strong', pattern: 'you-never' }],
  rewordings: [rewording],
  seed: 0,
  hasAnother: false,
  protected: false,
};

describe('the draft in the popup', () => {
  const seen: string[] = [];
  const section = (note: WriteNote | null, shown = view) => (
    <DraftSection
      view={shown}
      becauseOf={() => 'It reads as a verdict.'}
      note={note}
      onUse={({ rewording: used, feeling }) => seen.push(`use ${used.replacement} ${feeling}`)}
      onAnother={() => seen.push('another')}
      onUndo={() => seen.push('undo')}
      onCopy={() => seen.push('copy')}
      onHelp={() => seen.push('help')}
    />
  );
  beforeEach(() => seen.splice(0));

  test('shows the phrase, what it may land as, why, and only the sentences that change', () => {
    show(section(null));
    expect(text()).toContain('“You never help” may land as blame');
    expect(text()).toContain('It reads as a verdict.');
    expect(text()).toContain('… I felt alone with the dishes. …');
  });

  test('says on the button, for those who do not see it, the whole text that would stand in the box', () => {
    show(section(null));
    expect(buttons('Use')[0]?.getAttribute('aria-label')).toBe(`Use: ${rewording.text}`);
  });

  test.each<[string, WriteNote | null, string, string]>([
    ['a rewording is used', null, 'Use', `use ${rewording.replacement} null`],
    ['and undone', 'done', 'Undo', 'undo'],
    ['or copied where the page refused it', 'refused', 'Copy', 'copy'],
  ])('%s', async (_name, note, name, expected) => {
    show(section(note));
    await press(buttons(name)[0]);
    expect(seen).toEqual([expected]);
  });

  const felt: Rewording = { ...rewording, feeling: { start: 7, end: 12, others: ['lonely', 'sad', 'a', 'b'] } };
  const chips = () => [...document.querySelectorAll('.feeling')];
  const pressed = () => document.querySelector('.feeling[aria-pressed=true]')?.textContent;

  test('another of its feelings takes the place of the one that stood there, and can be changed back', async () => {
    show(section(null, { ...view, rewordings: [felt] }));
    expect([chips().map((chip) => chip.textContent), pressed()]).toEqual([['alone', 'lonely', 'sad', 'a'], 'alone']);
    await press(chips()[1]);
    expect(text()).toContain('… I felt lonely with the dishes. …');
    expect([buttons('Use')[0]?.getAttribute('aria-label'), pressed()]).toEqual([
      'Use: Hi love. I felt lonely with the dishes. See you at ten.',
      'lonely',
    ]);
    await press(buttons('Use')[0]);
    await press(chips()[0]);
    await press(buttons('Use')[0]);
    expect(seen).toEqual(['use I felt lonely with the dishes. lonely', `use ${felt.replacement} null`]);
  });

  test('only the first rewording that names a feeling shows the others; the word shows and hides them', async () => {
    const firm: Rewording = { ...felt, variant: 'firm' };
    show(section(null, { ...view, rewordings: [{ ...rewording, variant: 'curious' }, felt, firm] }));
    const words = [...document.querySelectorAll('.feeling-word')];
    expect(words.map((word) => [word.textContent, word.getAttribute('aria-expanded')])).toEqual([
      ['alone', 'true'],
      ['alone', 'false'],
    ]);
    await press(words[1]);
    expect(chips()).toHaveLength(8);
    await press(words[0]);
    await press(words[1]);
    expect(chips()).toEqual([]);
  });

  test('another way is offered where there is one, and begins with its own words', async () => {
    show(section(null));
    expect(buttons('Another way')).toEqual([]);
    show(section(null, { ...view, rewordings: [felt], hasAnother: true }));
    await press(chips()[1]);
    await press(buttons('Another way')[0]);
    expect(seen).toEqual(['another']);
    const other = { ...felt, text: `${felt.text}!`, replacement: `${felt.replacement}!` };
    show(section(null, { ...view, rewordings: [other], seed: 1 }));
    expect([pressed(), text().includes('I felt alone with the dishes.!')]).toEqual(['alone', true]);
  });

  test('a draft that is left alone shows no rewording and one way to help', async () => {
    show(section(null, { ...view, protected: true }));
    expect(buttons('Use')).toEqual([]);
    await press(buttons('See where')[0]);
    expect(seen).toEqual(['help']);
  });
});

describe('a sentence that is tried', () => {
  const check = (typed: string, seed: number) => ({
    analysis: { language: 'en' as const, findings: typed ? view.findings : [], protected: null, kindness: [] },
    rewordings: [{ ...rewording, text: `way ${seed}`, replacement: `way ${seed}` }],
    nextSeed: seed < 2 ? seed + 2 : null,
  });
  const copied: string[] = [];
  const type = (words: string) =>
    act(async () => {
      const box = document.querySelector('textarea');
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words);
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });

  test('is said another way when asked, as long as there is one; another sentence begins anew', async () => {
    show(
      <TrySentence check={check} becauseOf={() => 'It reads as a verdict.'} onCopy={(words) => copied.push(words)} />,
    );
    await type(draft);
    expect(text()).toContain('way 0');
    await press(buttons('Another way')[0]);
    expect([text().includes('way 2'), buttons('Another way')]).toEqual([true, []]);
    await press(buttons('Copy')[0]);
    await type(`${draft}!`);
    expect([text().includes('way 0'), copied]).toEqual([true, ['way 2']]);
  });
});

describe('the switch of the site', () => {
  const seen: string[] = [];
  const section = (site: string | null, standing: Parameters<typeof SiteSection>[0]['standing']) => (
    <SiteSection
      site={site}
      standing={standing}
      quietUntil={null}
      onSwitch={(isOn) => seen.push(`switch ${isOn}`)}
      onPause={() => seen.push('pause')}
      onResume={() => seen.push('resume')}
      askPage={async () => null}
    />
  );
  const toggle = () => document.querySelector('[role=switch]') ?? undefined;
  beforeEach(() => seen.splice(0));

  test('is called in the click itself, so that the browser may ask', () => {
    show(section('chat.example', 'off'));
    act(() => (toggle() as HTMLElement).click());
    expect(seen).toEqual(['switch true']);
  });

  test('has no switch on a page where no extension may run', () => {
    show(section(null, 'unsupported'));
    expect(toggle()).toBeUndefined();
    expect(text()).toContain('Attune cannot run on this page.');
  });

  test('offers no pause and no check while it is off', () => {
    show(section('chat.example', 'off'));
    expect(buttons('')).toEqual([toggle()]);
  });

  test('says so when the page does not answer', async () => {
    show(section('chat.example', 'on'));
    await press(buttons('Is it working here?')[0]);
    expect(text()).toContain('This page has not answered.');
  });
});

describe('the list of messengers', () => {
  const sites = ['Discord', 'Gmail'].map((name) => ({ id: name.toLowerCase(), name, isOn: name === 'Gmail' }));

  test('nothing is ticked before a person ticks it, and only that is asked for', async () => {
    const chosen: (readonly string[])[] = [];
    show(<SitePicker sites={sites} onChoose={(ids) => chosen.push(ids)} />);
    const [discord, gmail] = document.querySelectorAll('input');
    expect([discord?.checked, gmail?.disabled]).toEqual([false, true]);
    expect(buttons('Tick where')[0]?.disabled).toBe(true);
    await press(discord);
    await press(buttons('Switch on for Discord')[0]);
    expect(chosen).toEqual([['discord']]);
  });
});
