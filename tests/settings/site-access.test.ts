import { describe, expect, test } from 'vitest';
import type { Settings } from '@/utils/settings/schema';
import { isSiteOn, patternOfUrl, patternsOfSite, registrationsFor, siteOfUrl } from '@/utils/settings/site-access';

function settings(sites: Record<string, boolean>): Settings {
  const entries = Object.entries(sites).map(([site, enabled]) => [site, { enabled, quietUntil: null }]);
  return { version: 2, sites: Object.fromEntries(entries), helper: false };
}

const chat = 'https://chat.example/*';
const every = ['http://*/*', 'https://*/*'];

describe('a site is on', () => {
  test.each<[string, string, readonly string[], Record<string, boolean>, boolean]>([
    ['when access is held and nothing is said', 'chat.example', [chat], {}, true],
    ['when access is held and it was switched on', 'chat.example', [chat], { 'chat.example': true }, true],
    ['never when it was switched off', 'chat.example', [chat], { 'chat.example': false }, false],
    ['never without access', 'chat.example', [], { 'chat.example': true }, false],
    ['not for access to another site', 'chat.example', ['https://other.example/*'], {}, false],
    ['not for a host that only ends alike', 'mychat.example', [chat], {}, false],
    ['under access to all its subdomains', 'app.chat.example', ['https://*.chat.example/*'], {}, true],
    ['at the top of all its subdomains', 'chat.example', ['https://*.chat.example/*'], {}, true],
    ['never by access to every site alone', 'chat.example', every, {}, false],
    ['with access to every site once it was switched on', 'chat.example', every, { 'chat.example': true }, true],
    ['on a loopback host granted without a port', '127.0.0.1', ['http://127.0.0.1/*'], {}, true],
  ])('%s', (_name, site, granted, sites, expected) => {
    expect(isSiteOn(site, granted, settings(sites))).toBe(expected);
  });
});

describe('registrations', () => {
  test('there is none without access', () => {
    expect(registrationsFor([], settings({ 'chat.example': true }))).toEqual([]);
  });

  test('both schemes of a host share one', () => {
    expect(registrationsFor([chat, 'http://chat.example/*'], settings({}))).toEqual([
      { id: 'site:chat.example', matches: ['http://chat.example/*', chat], excludeMatches: [] },
    ]);
  });

  test('a site that was switched off has none', () => {
    expect(registrationsFor([chat], settings({ 'chat.example': false }))).toEqual([]);
  });

  test('a site that was switched off is left out of access to its subdomains', () => {
    const granted = ['https://*.chat.example/*'];
    expect(registrationsFor(granted, settings({ 'work.chat.example': false, 'home.chat.example': true }))).toEqual([
      { id: 'site:*.chat.example', matches: granted, excludeMatches: ['*://work.chat.example/*'] },
    ]);
  });

  test('no site stands in two', () => {
    const granted = ['https://*.chat.example/*', 'https://app.chat.example/*'];
    expect(registrationsFor(granted, settings({})).map(({ id }) => id)).toEqual(['site:*.chat.example']);
  });

  test('access to every site registers only the sites that were switched on', () => {
    expect(registrationsFor(every, settings({ 'chat.example': true, 'mail.example': false }))).toEqual([
      { id: 'site:chat.example', matches: ['*://chat.example/*'], excludeMatches: [] },
    ]);
  });
});

describe('addresses', () => {
  test.each([
    ['https://chat.example/t/42?x=1', 'chat.example'],
    ['http://127.0.0.1:8080/', '127.0.0.1'],
    ['chrome://extensions', null],
    ['file:///home/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('the site of %s is %s', (url, site) => {
    expect(siteOfUrl(url)).toBe(site);
  });

  test('the pattern to ask for has the scheme and no port', () => {
    expect(patternOfUrl('http://127.0.0.1:8080/room?x=1')).toBe('http://127.0.0.1/*');
  });

  test('only patterns that name the site alone are given back', () => {
    expect(patternsOfSite('chat.example', [chat, 'https://*.chat.example/*', ...every])).toEqual([chat]);
  });
});
