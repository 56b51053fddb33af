import { describe, expect, test } from 'vitest';
import { createFinePhrases, hashPhrase } from '@/entrypoints/composer.content/fine-phrases';
import { noTaste } from '@/utils/analysis/types';

const site = {
  site: 'chat.example',
  enabled: true,
  quietUntil: null,
  salt: 'a1',
  fineHashes: [],
  shortcut: null,
  taste: noTaste,
};
const { subtle } = crypto;

describe('the hash of a phrase', () => {
  test('is SHA-256 of salt, line break and phrase, as hexadecimal', async () => {
    // printf 'a1\nidiot' | sha256sum
    expect(await hashPhrase('idiot', 'a1', subtle)).toBe(
      'ff54d62f0a035ce2ea9164ef18436774f6b742eba68be44ddecadb2981b78462',
    );
  });

  test.each(["You DON'T care", 'you don’t  care', " you don't care\n"])('is the same for %j', async (typed) => {
    expect(await hashPhrase(typed, 'a1', subtle)).toBe(await hashPhrase("you don't care", 'a1', subtle));
  });

  test('is another one for another phrase or salt', async () => {
    const hashes = await Promise.all([
      hashPhrase('idiot', 'a1', subtle),
      hashPhrase('idiots', 'a1', subtle),
      hashPhrase('idiot', 'b2', subtle),
    ]);
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('phrases that are fine between two people', () => {
  const knowing = async (...phrases: string[]) =>
    createFinePhrases({
      ...site,
      fineHashes: await Promise.all(phrases.map((phrase) => hashPhrase(phrase, 'a1', subtle))),
    });

  test('are known however they are typed, once they were learned; others are not', async () => {
    const fine = await knowing('idiot');
    expect(fine.has('Idiot')).toBe(false);
    await fine.learn(['Idiot', 'never help']);
    expect([fine.has('IDIOT'), fine.has('never help')]).toEqual([true, false]);
  });

  test('cost nothing where there are none, or where all is known', async () => {
    expect(createFinePhrases(site).learn(['idiot'])).toBeNull();
    const fine = await knowing('idiot');
    await fine.learn(['idiot']);
    expect(fine.learn(['Idiot'])).toBeNull();
  });

  test('one that is added is fine at once, and its hash is told', async () => {
    const fine = createFinePhrases(site);
    const adding = fine.add('Never help');
    expect(fine.has('never help')).toBe(true);
    expect(await adding).toBe(await hashPhrase('never help', 'a1', subtle));
  });

  test('those of another salt are forgotten', async () => {
    const fine = await knowing('idiot');
    await fine.learn(['idiot']);
    await fine.add('never help');
    fine.update({ ...site, salt: 'b2' });
    expect([fine.has('idiot'), fine.has('never help')]).toEqual([false, false]);
  });

  test('on a page without a secure connection nothing is hashed, and nothing offered', async () => {
    const hashes = [await hashPhrase('idiot', 'a1', subtle)];
    const fine = createFinePhrases({ ...site, fineHashes: hashes }, null);
    expect([fine.canHash, fine.learn(['idiot']), await fine.add('idiot')]).toEqual([false, null, null]);
  });
});
