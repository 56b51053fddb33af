// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TasteSection } from '@/components/options/TasteSection';
import { useTaste } from '@/entrypoints/options/use-taste';
import { noTaste, type Taste } from '@/utils/analysis/types';
import { onMessage } from '@/utils/messaging/messenger';
import { buttons, press, show, text, waitFor } from '../support/react';

function Page() {
  return <TasteSection {...useTaste()} />;
}

let known: Taste;
let stops: (() => void)[];
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  known = { variants: { firm: 1 }, feelings: {} };
  stops = [onMessage('readTaste', () => known)];
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
});

const untilSaid = (words: string) => waitFor(() => expect(text()).toContain(words));

describe('the taste on the options page', () => {
  test('is what the background knows, whenever the page is looked at', async () => {
    await show(<Page />);
    await untilSaid('Used: firm');
    known = { variants: { gentle: 2 }, feelings: {} };
    await act(async () => window.dispatchEvent(new Event('focus')));
    await untilSaid('Used: gentle');
  });

  test('is forgotten by the background, and then shown as it is', async () => {
    stops.push(
      onMessage('forgetTaste', () => {
        known = noTaste;
      }),
    );
    await show(<Page />);
    await untilSaid('Used: firm');
    await press(buttons('Forget')[0]);
    await untilSaid('Forgotten.');
    expect(text()).not.toContain('Used:');
  });

  test('that the background does not forget stays, and the person is told', async () => {
    await show(<Page />);
    await untilSaid('Used: firm');
    await press(buttons('Forget')[0]);
    await untilSaid('That did not work just now.');
    expect(text()).toContain('Used: firm');
  });
});
