import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background/index';
import { openDatabase } from '@/utils/database/database';
import type { DraftRecord, SiteState } from '@/utils/messaging/protocol';
import { readSettings } from '@/utils/settings/store';
import { type FakeExtension, fakeExtension, messageFrom } from './fake-extension';

const site = 'chat.example';
const chat = `https://${site}/*`;
const page = { url: `https://${site}/t/1` };
const popup = { url: 'chrome-extension://test-extension-id/popup.html' };
const draft: DraftRecord = { site, sent: true, findings: [], outcome: null, strongSent: false, kindness: [] };

let world: FakeExtension;
const database = openDatabase();

beforeAll(() => {
  world = fakeExtension();
  background.main();
});

beforeEach(async () => {
  await world.clear();
  world.granted = [chat];
  await Promise.all(['days', 'fine', 'meta', 'taste'].map((table) => database.table(table).clear()));
});

describe('the answers of the background', () => {
  test('a page learns how Attune stands on it, and its tab shows the icon', async () => {
    const state = await messageFrom({ ...page, tabId: 7 }, 'readSiteState', { site });
    expect(state).toMatchObject({ site, enabled: true, quietUntil: null, fineHashes: [] });
    expect(world.icons.get(7)).toBe('/icon/16.png');
  });

  test('a page learns nothing of another site', async () => {
    const other = { url: 'https://other.example/' };
    expect(await messageFrom(other, 'readSiteState', { site })).toBe('not-allowed: readSiteState');
    expect(await messageFrom(other, 'recordDraft', draft)).toBe('not-allowed: recordDraft');
    expect(await messageFrom(other, 'quietSite', { site, until: 1 })).toBe('not-allowed: quietSite');
  });

  test('a page may not switch a site on or off', async () => {
    expect(await messageFrom(page, 'setSiteEnabled', { site, enabled: true })).toBe('not-allowed: setSiteEnabled');
  });

  test('a page may not switch the helper on', async () => {
    expect(await messageFrom(page, 'setHelperEnabled', { enabled: true })).toBe('not-allowed: setHelperEnabled');
    expect((await readSettings()).helper).toBe(false);
  });

  test('a sent message is counted', async () => {
    await messageFrom(page, 'recordDraft', { ...draft, kindness: ['empathy'] });
    expect(await database.days.toArray()).toMatchObject([{ site, sent: 1, kindness: { empathy: 1 } }]);
  });

  test('in a private window nothing is recorded', async () => {
    await messageFrom({ ...page, incognito: true }, 'recordDraft', draft);
    await messageFrom({ ...page, incognito: true }, 'recordFine', { hash: 'ab'.repeat(32) });
    expect(await database.days.count()).toBe(0);
    await messageFrom({ ...page, incognito: true }, 'quietSite', { site, until: Date.now() + 3_600_000 });
    expect(await database.fine.count()).toBe(0);
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ quietUntil: null });
  });

  test('a record with a word in it is refused', async () => {
    expect(await messageFrom(page, 'recordDraft', { ...draft, outcome: 'zorblat' })).toBe('bad-data: recordDraft');
    expect(await database.days.count()).toBe(0);
  });

  test('a phrase that is fine comes back with the state', async () => {
    await messageFrom(page, 'recordFine', { hash: 'ab'.repeat(32) });
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ fineHashes: ['ab'.repeat(32)] });
  });

  test('a pause holds and open tabs hear of it; a time that has passed ends it', async () => {
    world.tabs = [{ id: 7, url: page.url, listens: true }];
    const until = Date.now() + 3_600_000;
    await messageFrom(page, 'quietSite', { site, until });
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ quietUntil: until });
    await vi.waitFor(() => expect(world.told.at(-1)).toMatchObject({ tab: 7, data: { quietUntil: until } }));
    await messageFrom(popup, 'quietSite', { site, until: 0 });
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ quietUntil: null });
  });

  test('switching off stops open tabs, unregisters and gives the access back', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    world.tabs = [{ id: 7, url: page.url, listens: true }];
    const state = await messageFrom(popup, 'setSiteEnabled', { site, enabled: false });
    expect(state).toMatchObject({ site, enabled: false });
    expect(world.told[0]).toMatchObject({ tab: 7, data: { enabled: false } });
    expect(world.registered).toEqual([]);
    expect(world.granted).toEqual([]);
  });

  test('the helper is switched on and off, and no page learns of it', async () => {
    world.tabs = [{ id: 7, url: page.url, listens: true }];
    await messageFrom(popup, 'setHelperEnabled', { enabled: true });
    expect((await readSettings()).helper).toBe(true);
    await messageFrom(popup, 'setHelperEnabled', { enabled: false });
    expect((await readSettings()).helper).toBe(false);
    expect(JSON.stringify(world.told)).not.toContain('helper');
  });

  test('a site whose access cannot be given back is off all the same, and can be switched on again', async () => {
    world.granted = [];
    world.required = [chat];
    expect(await messageFrom(popup, 'setSiteEnabled', { site, enabled: false })).toMatchObject({ enabled: false });
    expect(world.registered).toEqual([]);
    expect(await messageFrom(popup, 'setSiteEnabled', { site, enabled: true })).toMatchObject({ enabled: true });
    expect(world.registered.map(({ id }) => id)).toEqual(['site:chat.example']);
  });
});

describe('the taste', () => {
  const use = { variant: 'firm', feeling: 'worn out', edited: false };
  const learned = { variants: { firm: 1 }, feelings: { 'worn out': 1 } };
  const nothing = { variants: {}, feelings: {} };

  test('is learned from a page, which hears at once what it is then, as does every page that starts', async () => {
    expect(await messageFrom(page, 'recordTaste', use)).toEqual(learned);
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ taste: learned });
    expect(await messageFrom(popup, 'readTaste', undefined)).toEqual(learned);
  });

  test('in a private window nothing is learned', async () => {
    expect(await messageFrom({ ...page, incognito: true }, 'recordTaste', use)).toEqual(nothing);
    expect(await database.taste.count()).toBe(0);
  });

  test('a word that is no feeling of ours is not stored', async () => {
    expect(await messageFrom(page, 'recordTaste', { ...use, feeling: 'zorblat' })).toMatchObject({ feelings: {} });
    expect(await messageFrom(page, 'recordTaste', { ...use, feeling: 'Zorblat!' })).toBe('bad-data: recordTaste');
    expect(JSON.stringify(await database.taste.toArray())).not.toMatch(/zorblat/i);
  });

  test('is forgotten for a page of ours, and open tabs hear of it', async () => {
    world.tabs = [{ id: 7, url: page.url, listens: true }];
    await messageFrom(page, 'recordTaste', use);
    await messageFrom(popup, 'forgetTaste', undefined);
    expect(await messageFrom(popup, 'readTaste', undefined)).toEqual(nothing);
    expect(world.told.at(-1)).toMatchObject({ tab: 7, type: 'siteStateChanged', data: { taste: nothing } });
  });

  test('no page of a site may read it by itself or have it forgotten', async () => {
    await messageFrom(page, 'recordTaste', use);
    expect(await messageFrom(page, 'readTaste', undefined)).toBe('not-allowed: readTaste');
    expect(await messageFrom(page, 'forgetTaste', undefined)).toBe('not-allowed: forgetTaste');
    expect(await messageFrom(popup, 'readTaste', undefined)).toEqual(learned);
  });
});

describe('what a page is told and given besides', () => {
  test.each([
    ['Alt+Shift+S', 'Alt+Shift+S'],
    ['', null],
  ])('where the browser says the keys are %j, the page learns %j', async (shortcut, known) => {
    world.shortcut = shortcut;
    expect(await messageFrom(page, 'readSiteState', { site })).toMatchObject({ shortcut: known });
  });

  test.each([
    ['engine', '/content-scripts/engine.js'],
    ['nudge', '/content-scripts/nudge.js'],
  ])('the script %s goes into the frame that asks, and into no other', async (name, file) => {
    await messageFrom({ ...page, tabId: 7, frameId: 3 }, 'loadScript', { name });
    expect(world.injected).toEqual([{ tab: 7, frames: [3], files: [file] }]);
  });

  test.each(['composer', 'background', '../page.js', ''])('no page gets a script named %j', async (name) => {
    expect(await messageFrom(page, 'loadScript', { name })).toBe('bad-data: loadScript');
    expect(world.injected).toEqual([]);
  });

  test('a page of ours gets none', async () => {
    expect(await messageFrom(popup, 'loadScript', { name: 'engine' })).toBe('not-allowed: loadScript');
    expect(world.injected).toEqual([]);
  });

  test('a frame that has gone meanwhile: the failure is told', async () => {
    const { executeScript } = chrome.scripting;
    chrome.scripting.executeScript = async () => Promise.reject(new Error('No frame with id 3'));
    expect(await messageFrom(page, 'loadScript', { name: 'nudge' })).toBe('failed: loadScript');
    chrome.scripting.executeScript = executeScript;
  });
});

describe('what the browser tells the background', () => {
  test('on install the welcome page opens and granted sites start', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(world.opened).toEqual(['chrome-extension://test-extension-id/welcome.html']);
    expect(world.registered.map(({ id }) => id)).toEqual(['site:chat.example']);
  });

  test('on update scripts are registered again and no page opens', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(world.opened).toEqual([]);
    expect(world.registered).toHaveLength(1);
  });

  test('a grant switches a site on, also one that was off, with the popup long closed', async () => {
    await messageFrom(popup, 'setSiteEnabled', { site, enabled: false });
    world.granted = [chat];
    await world.onAdded.trigger({ origins: [chat] });
    expect((await readSettings()).sites[site]).toEqual({ enabled: true, quietUntil: null });
    expect(world.registered.map(({ id }) => id)).toEqual(['site:chat.example']);
  });

  test('access taken away in the browser unregisters', async () => {
    await fakeBrowser.runtime.onStartup.trigger();
    world.granted = [];
    await world.onRemoved.trigger({ origins: [chat] });
    expect(world.registered).toEqual([]);
  });

  test('the shortcut opens the card of the active tab, and nothing else does', async () => {
    world.tabs = [{ id: 7, url: page.url, listens: true }];
    await world.onCommand.trigger('other');
    await world.onCommand.trigger('open-card');
    expect(world.told).toMatchObject([{ tab: 7, type: 'openCard' }]);
  });

  test('the shortcut does nothing where Attune is off', async () => {
    world.tabs = [{ id: 7, url: page.url }];
    await expect(world.onCommand.trigger('open-card')).resolves.toBeDefined();
  });

  test('a site state has a salt that stays', async () => {
    const states = [
      await messageFrom(page, 'readSiteState', { site }),
      await messageFrom(page, 'readSiteState', { site }),
    ];
    const [first, second] = states as SiteState[];
    expect(first?.salt).toBe(second?.salt);
    expect(await Dexie.exists('attune')).toBe(true);
  });
});
