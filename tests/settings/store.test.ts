import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, siteSettings, withSite } from '@/utils/settings/defaults';
import { changeSettings, dismissBrokenNotice, hasBrokenNotice, readSettings } from '@/utils/settings/store';

beforeEach(() => fakeBrowser.reset());

describe('the settings store', () => {
  test('nothing stored reads as the defaults, without a notice', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await hasBrokenNotice()).toBe(false);
  });

  test('a change is read back', async () => {
    await changeSettings((settings) => withSite(settings, 'chat.example', { enabled: false }));
    expect(siteSettings(await readSettings(), 'chat.example')).toEqual({ enabled: false, quietUntil: null });
  });

  test('nobody has switched the helper on who never chose it', async () => {
    expect((await readSettings()).helper).toBe(false);
    await browser.storage.local.set({ settings: { version: 1, sites: {} } });
    expect((await readSettings()).helper).toBe(false);
  });

  test('changes made at the same time all hold', async () => {
    const sites = ['a.example', 'b.example', 'c.example'];
    await Promise.all(sites.map((site) => changeSettings((old) => withSite(old, site, { quietUntil: 5 }))));
    expect(Object.keys((await readSettings()).sites)).toEqual(sites);
  });

  test('a change that fails does not stop the next one', async () => {
    const failing = changeSettings(() => {
      throw new Error('planted');
    });
    await expect(failing).rejects.toThrow('planted');
    await changeSettings((settings) => withSite(settings, 'chat.example', { enabled: false }));
    expect(siteSettings(await readSettings(), 'chat.example').enabled).toBe(false);
  });

  test.each<[string, unknown]>([
    ['text', 'torn'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['a record of a newer version', { version: 99, sites: {} }],
    ['a site without its switch', { version: 1, sites: { 'chat.example': { quietUntil: null } } }],
    ['a helper that is text', { version: 2, sites: {}, helper: 'yes' }],
    ['one without the helper', { version: 2, sites: {} }],
    ['a switch that is text', { version: 1, sites: { 'chat.example': { enabled: 'no', quietUntil: null } } }],
  ])('a record that is %s gives the defaults, is kept, and is told once', async (_name, record) => {
    await browser.storage.local.set({ settings: record });
    expect(await readSettings()).toEqual(defaultSettings);
    expect((await browser.storage.local.get('brokenSettings')).brokenSettings).toEqual([record]);
    expect(await hasBrokenNotice()).toBe(true);
    await dismissBrokenNotice();
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await hasBrokenNotice()).toBe(false);
    expect((await browser.storage.local.get('brokenSettings')).brokenSettings).toEqual([record]);
  });
});
