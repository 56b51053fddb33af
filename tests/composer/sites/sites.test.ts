import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mayHaveFrames, profileFor, sites } from '@/utils/composer/sites';
import { isMatchPattern, matchesPath, matchesPattern } from '@/utils/composer/sites/match-pattern';

const folder = new URL('../../../utils/composer/sites/', import.meta.url);
const machinery = ['define-site.ts', 'index.ts', 'match-pattern.ts'];
const sorted = (words: readonly string[]) => [...words].sort();

describe('the list of sites', () => {
  it('holds each file of the folder under its id, in order', () => {
    const files = readdirSync(folder).filter((file) => !machinery.includes(file));
    expect(sites.map(({ id }) => `${id}.ts`)).toEqual(sorted(files));
  });

  it('names the messengers of the welcome page', () => {
    expect(sites.map(({ name }) => name)).toEqual([
      'Discord',
      'Element',
      'Gmail',
      'Google Chat',
      'Google Messages',
      'Instagram messages',
      'LinkedIn messages',
      'Messenger',
      'Reddit chat',
      'Slack',
      'Snapchat',
      'Microsoft Teams',
      'Telegram Web',
      'WhatsApp Web',
      'X messages',
    ]);
  });

  it('gives no pattern to two sites', () => {
    const patterns = sites.flatMap(({ matches }) => matches);
    expect(sorted(patterns)).toEqual(sorted([...new Set(patterns)]));
  });
});

describe('frames of a host may hold composers', () => {
  it.each([
    ['chat.google.com', true],
    ['mail.google.com', true],
    ['web.whatsapp.com', false],
    ['chat.example', true],
  ])('%s: %s', (host, expected) => {
    expect(mayHaveFrames(host)).toBe(expected);
  });
});

describe.each(sites)('the profile $id', (site) => {
  it('has valid patterns over https, sorted', () => {
    expect(site.matches.length).toBeGreaterThan(0);
    expect(site.matches.filter((pattern) => !isMatchPattern(pattern) || !pattern.startsWith('https://'))).toEqual([]);
    expect(site.matches).toEqual(sorted(site.matches));
  });

  it('has paths that begin with a slash, and no empty list', () => {
    expect(site.counts.paths?.filter((path) => !path.startsWith('/')) ?? []).toEqual([]);
    expect(Object.values(site.counts).filter((list) => list.length === 0)).toEqual([]);
  });

  it('docks chats only where paths limit the rest', () => {
    expect(site.counts.orBeside !== undefined && site.counts.paths === undefined).toBe(false);
  });

  it('has a date and a name', () => {
    expect(site.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(site.name).not.toBe('');
  });
});

describe('the profile for an address', () => {
  it.each([
    ['https://web.whatsapp.com/', 'whatsapp'],
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://mail.google.com/chat/u/0/', 'google-chat'],
    ['https://www.facebook.com/messages/t/12', 'messenger'],
    ['https://x.com/home', 'x'],
    ['https://notx.com/home', undefined],
    ['http://web.whatsapp.com/', undefined],
    ['about:blank', undefined],
  ])('%s is %s', (address, id) => {
    expect(profileFor(address)?.id).toBe(id);
  });
});

describe('match patterns', () => {
  it.each([
    ['*://*.example.org/*', 'https://a.example.org/x', true],
    ['*://*.example.org/*', 'http://example.org/', true],
    ['*://*.example.org/*', 'https://badexample.org/', false],
    ['https://example.org/a*', 'https://example.org/ab?c', true],
    ['https://example.org/a*', 'https://example.org/b', false],
    ['https://example.org/*', 'ftp://example.org/', false],
    ['not a pattern', 'https://example.org/', false],
  ])('%s on %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });

  it('takes every character but the star literally', () => {
    expect(matchesPath('/a.b*', '/a.bc')).toBe(true);
    expect(matchesPath('/a.b*', '/axbc')).toBe(false);
  });
});
