import { describe, expect, it } from 'vitest';
import { compareLists } from '@/scripts/stages/lint-addon.mjs';
import { findForbidden } from '@/scripts/stages/scan-bundles.mjs';

describe('compareLists', () => {
  it.each([
    ['is silent when both agree', ['a', 'a', 'b'], ['b', 'a', 'a'], 0],
    ['names a further warning', ['a', 'b'], ['a'], 1],
    ['names the same warning once more', ['a', 'a', 'a'], ['a', 'a'], 1],
    ['names a warning that has gone', [], ['a'], 1],
  ])('%s', (_, found, allowed, complaints) => {
    expect(compareLists(found, allowed)).toHaveLength(complaints);
  });
});

describe('findForbidden', () => {
  it.each([
    'await fetch("https://example.org")',
    'if(typeof fetch in a)return await fetch(u)',
    'x=a in b;return await fetch (u)',
    'async function load of fetch(u)',
    'const f=globalThis.fetch;f(u)',
    'let{fetch:n}=self',
    'self["fetch"](u)',
    'g(fetch)',
    'new XMLHttpRequest',
    'new WebSocket(u)',
    'navigator.sendBeacon(u,d)',
    'new EventSource(u)',
    'importScripts(u)',
    'new RTCPeerConnection',
    'new Image().src=u',
    'import("https://example.org/a.js")',
    'a{background:url(https://example.org/a.png)}',
    'eval("1")',
    'new Function("return 1")',
  ])('sees %s', (code) => {
    expect(findForbidden('chunks/popup-12345678.js', code)).not.toEqual([]);
  });

  it.each([
    'prefetchDNS()',
    '"collect fetch grab pick print scan".split(" ")',
    'the fetched rows',
    'let evaluate=e=>e',
    'const f="fetchPriority"',
  ])('passes over %s', (code) => {
    expect(findForbidden('chunks/popup-12345678.js', code)).toEqual([]);
  });
});

describe('the language model of the browser', () => {
  const found = (file: string) => findForbidden(`.output/chrome-mv3/${file}`, 'let m=globalThis.LanguageModel').length;

  it.each(['background.js', 'content-scripts/composer.js', 'content-scripts/engine.js', 'content-scripts/nudge.js'])(
    'may not stand in %s',
    (file) => expect(found(file)).toBe(1),
  );

  it.each(['chunks/popup-12345678.js', 'chunks/seek-rewording-12345678.js', 'options.html'])(
    'may stand in %s',
    (file) => expect(found(file)).toBe(0),
  );
});
