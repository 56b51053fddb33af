/** The search that proves the absence of words must find a word wherever one could be. */

import { afterAll, beforeAll, describe, it } from 'vitest';
import { until } from '@/scripts/driver/until.mjs';
import { type Attune, startAttune } from '../support/attune';
import { readEverythingKept, readExtensionFiles } from '../support/extension-data';

describe('the search for words', () => {
  let attune: Attune;

  beforeAll(async () => {
    attune = await startAttune();
  });

  afterAll(async () => {
    await attune?.close();
  });

  it.each([
    ['in storage.local', () => chrome.storage.local.set({ planted: { deep: ['a zorblat b'] } })],
    ['in storage.session', () => chrome.storage.session.set({ planted: 'zorblat' })],
    ['in storage.sync', () => chrome.storage.sync.set({ zorblat: 1 })],
    [
      'in a database',
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('planted', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('rows').put({ text: 'zorblat' }, 1);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    ],
    ['on the console', () => console.info('a zorblat was here')],
  ])('finds one that is planted %s', async (_, plant) => {
    const before = (await readEverythingKept(attune)).split('zorblat').length;
    await attune.worker.evaluate(plant);
    await until('the search finds it', async () => (await readEverythingKept(attune)).split('zorblat').length > before);
  });

  it('finds one in the files of the profile', async () => {
    await attune.worker.evaluate(() => chrome.storage.local.set({ planted: 'quixmoor' }));
    await until('the search finds it', async () => (await readExtensionFiles(attune)).includes('quixmoor'));
  });
});
