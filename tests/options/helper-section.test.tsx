// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { HelperSection } from '@/components/options/HelperSection';
import {
  type HelperTrouble,
  helperFacts,
  helperLead,
  helperSentence,
  notOfferedSentence,
} from '@/components/options/words';
import type { ModelStanding } from '@/utils/helper/language-model';
import { buttons, press, show, text } from '../support/react';

const seen: string[] = [];
beforeEach(() => void seen.splice(0));

const section = (
  standing: ModelStanding,
  isOn = false,
  share: number | null = null,
  trouble: HelperTrouble | null = null,
) => (
  <HelperSection
    {...{ standing, isOn, share, trouble }}
    onSwitch={(on) => seen.push(`switch ${on}`)}
    onCancel={() => seen.push('cancel')}
  />
);

const toggle = () => document.querySelector('[role=switch]');

describe('the choice of the browser’s own model', () => {
  test.each(['absent', 'unavailable'] as const)('is one calm line and no switch where it is %s', async (standing) => {
    await show(section(standing));
    expect(text()).toMatch(/^Wording help from the browserThis browser offers no language model[^.]*\.$/);
    expect(buttons('')).toEqual([]);
  });

  test('can be taken back where the browser has no model any more', async () => {
    await show(section('unavailable', true));
    expect(toggle()).toBeNull();
    await press(buttons('Switch off')[0]);
    expect(seen).toEqual(['switch false']);
  });

  test('tells what it is before it is on: what it gets, who runs it, what it takes, how to remove it', async () => {
    await show(section('downloadable'));
    for (const told of [
      'only when you press',
      'maker of your browser',
      'the browser’s word, not ours',
      'several gigabytes',
      '22 GB',
      '16 GB',
      'is removed there',
    ])
      expect(text()).toContain(told);
    expect(text()).toContain('Off. Switching on starts the download.');
    await press(toggle());
    expect(seen).toEqual(['switch true']);
  });

  test('shows a download in words and can be cancelled by its button or the switch', async () => {
    await show(section('downloadable', false, 0.37));
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      'Downloading: 35 % is here. Keep this page open.',
    );
    await press(buttons('Cancel')[0]);
    await press(toggle());
    expect(seen).toEqual(['cancel', 'switch false']);
  });
});

describe('the words of the choice', () => {
  const standings = ['absent', 'unavailable', 'downloadable', 'downloading', 'available'] as const;
  const none = { share: null, trouble: null };
  const states = standings.flatMap((standing) => [true, false].map((isOn) => ({ standing, isOn, ...none })));
  const offered = { standing: 'downloadable', isOn: false } as const;

  test('no two states say the same but where nothing is offered any more', () => {
    const said = states.map(helperSentence);
    expect(new Set(said).size).toBe(said.length - 1);
    expect(said).not.toContain('');
  });

  test.each([
    [0, 'The download begins.'],
    [0.049, 'The download begins.'],
    [0.05, '5 %'],
    [0.999, '95 %'],
    [1, 'Downloaded.'],
  ])('of a download at %d they say %s', (share, words) => {
    expect(helperSentence({ ...offered, share, trouble: null })).toContain(words);
  });

  test('they are plain: no praise, no order, no exclamation', () => {
    const troubles = (['cancelled', 'not-fetched', 'not-saved'] as const).map((trouble) =>
      helperSentence({ ...offered, share: null, trouble }),
    );
    const all = [helperLead, ...helperFacts.map((fact) => fact.text), ...states.map(helperSentence), ...troubles];
    for (const sentence of all) expect(sentence).not.toMatch(/!|\b(?:must|should|don['’]t)\b/i);
    expect(notOfferedSentence('available', false)).toBeNull();
  });
});
