// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HelperSection } from '@/components/options/HelperSection';
import { useHelper } from '@/entrypoints/options/use-helper';
import { onMessage } from '@/utils/messaging/messenger';
import { changeSettings, readSettings } from '@/utils/settings/store';
import { fakeModel, laterOn } from '../helper/fake-model';
import { buttons, press, show, text, waitFor } from '../support/react';

function Page() {
  const helper = useHelper();
  return helper && <HelperSection {...helper} />;
}

const toggle = () => document.querySelector('[role=switch]');
const isOn = async () => (await readSettings()).helper;

let stop: () => void;
beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  stop = onMessage('setHelperEnabled', async ({ data }) => {
    await changeSettings((settings) => ({ ...settings, helper: data.enabled }));
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

async function open(...model: Parameters<typeof fakeModel>) {
  const made = fakeModel(...model);
  vi.stubGlobal('LanguageModel', made);
  await show(<Page />);
  return made;
}

describe('the switch of the browser’s own model', () => {
  test('looks how the model stands, and nothing more', async () => {
    const model = await open('', { standing: 'downloadable' });
    expect(text()).toContain('Off. Switching on starts the download.');
    expect(model.seen).toEqual(['availability']);
  });

  test('switches on at once what is there, without a session', async () => {
    const model = await open('');
    await press(toggle());
    await waitFor(async () => expect(await isOn()).toBe(true));
    expect(model.seen).not.toContain('create');
    await press(toggle());
    await waitFor(async () => expect(await isOn()).toBe(false));
  });

  test('downloads in the click, and is on only when all has come', async () => {
    const came = laterOn();
    const model = await open('', { standing: 'downloadable', beforeSession: () => came.promise });
    await act(async () => {
      (toggle() as HTMLElement).click();
      expect(model.seen).toContain('create');
    });
    expect(text()).toContain('The download begins.');
    expect(await isOn()).toBe(false);
    await act(async () => came.happen());
    await waitFor(async () => expect(await isOn()).toBe(true));
    expect(model.openSessions()).toBe(0);
  });

  test('stays off when the download is cancelled, though it comes later', async () => {
    const came = laterOn();
    const model = await open('', { standing: 'downloadable', beforeSession: () => came.promise });
    await press(toggle());
    await press(buttons('Cancel')[0]);
    expect(text()).toContain('Cancelled, and off.');
    await act(async () => came.happen());
    await waitFor(() => expect(model.seen).toContain('destroy'));
    expect(await isOn()).toBe(false);
  });

  test('stays off when the browser does not get its model, and says so', async () => {
    await open('', { standing: 'downloadable', beforeSession: () => Promise.reject(new Error('planted')) });
    await press(toggle());
    expect(text()).toContain('the browser did not get its model');
    expect(await isOn()).toBe(false);
  });

  test('says so where the choice could not be kept', async () => {
    stop();
    await open('');
    await press(toggle());
    await waitFor(() => expect(text()).toContain('That did not work just now.'));
  });

  test('follows a choice made elsewhere', async () => {
    await open('');
    await act(() => browser.storage.local.set({ settings: { version: 2, sites: {}, helper: true } }));
    await waitFor(() => expect(toggle()?.getAttribute('aria-checked')).toBe('true'));
  });
});
