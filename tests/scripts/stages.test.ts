import { describe, expect, it } from 'vitest';
import { compareLists } from '@/scripts/stages/lint-addon.mjs';
import { findWaysOut } from '@/scripts/stages/scan-bundles.mjs';

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

describe('findWaysOut', () => {
  it.each([
    'await fetch("https://example.org")',
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
    expect(findWaysOut(code)).not.toEqual([]);
  });

  it.each(['prefetchDNS()', 'the fetched rows', 'let evaluate=e=>e', 'const f="fetchPriority"'])(
    'passes over %s',
    (code) => {
      expect(findWaysOut(code)).toEqual([]);
    },
  );
});
