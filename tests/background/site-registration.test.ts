import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reconcileSites } from '@/entrypoints/background/site-registration';
import { type Database, openDatabase } from '@/utils/database/database';
import { withSite } from '@/utils/settings/defaults';
import { changeSettings } from '@/utils/settings/store';
import { type FakeExtension, fakeExtension } from './fake-extension';

const chat = 'https://chat.example/*';
let world: FakeExtension;
let database: Database;

beforeEach(() => {
  world = fakeExtension();
  database = openDatabase('registration-test');
});

afterEach(() => database.delete());

const idsNow = () => world.registered.map(({ id }) => id);
const switchSite = (enabled: boolean) => changeSettings((old) => withSite(old, 'chat.example', { enabled }));

describe('registered content scripts', () => {
  test('nothing is registered before a person chooses', async () => {
    await reconcileSites(database);
    expect(idsNow()).toEqual([]);
  });

  test('a site with access has one, which outlives the session', async () => {
    world.granted = [chat];
    await reconcileSites(database);
    expect(world.registered).toEqual([
      {
        id: 'site:chat.example',
        js: ['/content-scripts/composer.js'],
        matches: [chat],
        allFrames: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  });

  test.each([
    ['of a host that no profile knows', chat, true],
    ['where the profile asks for it', 'https://chat.google.com/*', true],
    ['nowhere else', 'https://web.whatsapp.com/*', false],
  ])('it goes into frames %s', async (_, pattern, expected) => {
    world.granted = [pattern];
    await reconcileSites(database);
    expect(world.registered.map(({ allFrames }) => allFrames)).toEqual([expected]);
  });

  test('one that went into no frames before, by an older version, is registered anew', async () => {
    world.granted = [chat];
    await reconcileSites(database);
    world.registered = world.registered.map(({ allFrames, ...older }) => older);
    await reconcileSites(database);
    expect(world.registered.map(({ allFrames }) => allFrames)).toEqual([true]);
  });

  test('asking again, even at the same time, changes nothing', async () => {
    world.granted = [chat];
    await Promise.all([reconcileSites(database), reconcileSites(database), reconcileSites(database)]);
    expect(idsNow()).toEqual(['site:chat.example']);
  });

  test('a site that is switched off loses its own and leaves the others', async () => {
    world.granted = [chat, 'https://other.example/*'];
    await reconcileSites(database);
    await switchSite(false);
    await reconcileSites(database);
    expect(idsNow()).toEqual(['site:other.example']);
  });

  test('one whose access changed is registered anew', async () => {
    world.granted = [chat];
    await reconcileSites(database);
    world.granted = [chat, 'http://chat.example/*'];
    await reconcileSites(database);
    expect(world.registered.map(({ matches }) => matches)).toEqual([['http://chat.example/*', chat]]);
  });

  test('one that a former version registered for a later moment is registered anew', async () => {
    world.granted = [chat];
    await reconcileSites(database);
    world.registered = world.registered.map((script) => ({ ...script, runAt: 'document_idle' as const }));
    await reconcileSites(database);
    expect(world.registered.map(({ runAt }) => runAt)).toEqual(['document_start']);
  });

  test('those of someone else are left alone', async () => {
    world.registered = [{ id: 'other', js: ['x.js'], matches: [chat] }];
    await reconcileSites(database);
    expect(idsNow()).toEqual(['other']);
  });

  test('a failure is told and does not stop the next try', async () => {
    world.granted = [chat];
    world.registered = [{ id: 'site:chat.example', js: ['x.js'], matches: ['https://old.example/*'] }];
    const unregister = chrome.scripting.unregisterContentScripts;
    chrome.scripting.unregisterContentScripts = async () => undefined;
    await expect(reconcileSites(database)).rejects.toThrow('Duplicate');
    chrome.scripting.unregisterContentScripts = unregister;
    await reconcileSites(database);
    expect(world.registered.map(({ matches }) => matches)).toEqual([[chat]]);
  });
});

describe('open tabs', () => {
  test('a tab of the site is started when the site is switched on', async () => {
    world.tabs = [{ id: 7, url: 'https://chat.example/t/1' }, { id: 8, url: 'https://other.example/' }, { id: 9 }];
    world.granted = [chat];
    await reconcileSites(database);
    expect(world.started).toEqual([7]);
    expect(world.icons.get(7)).toBe('/icon/16.png');
  });

  test('a tab where our script still listens is told instead of started twice', async () => {
    world.tabs = [{ id: 7, url: 'https://chat.example/', listens: true }];
    world.granted = [chat];
    await reconcileSites(database);
    expect(world.started).toEqual([]);
    expect(world.told).toMatchObject([
      { tab: 7, type: 'siteStateChanged', data: { site: 'chat.example', enabled: true } },
    ]);
  });

  test('a tab of the site is told when the site is switched off', async () => {
    world.tabs = [{ id: 7, url: 'https://chat.example/' }];
    world.granted = [chat];
    await reconcileSites(database);
    await switchSite(false);
    await reconcileSites(database);
    expect(world.told).toMatchObject([{ tab: 7, data: { site: 'chat.example', enabled: false } }]);
    expect(world.icons.get(7)).toBe('/icon/off-16.png');
  });

  test('a tab whose address is hidden since access was taken away is told too', async () => {
    world.tabs = [{ id: 7, url: 'https://chat.example/' }];
    world.granted = [chat];
    await reconcileSites(database);
    world.granted = [];
    world.tabs = [{ id: 7, listens: true }, { id: 8 }];
    await reconcileSites(database);
    expect(world.told).toMatchObject([{ tab: 7, data: { site: 'chat.example', enabled: false } }]);
    expect(idsNow()).toEqual([]);
  });
});
