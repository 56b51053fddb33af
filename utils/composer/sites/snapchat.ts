import { defineSite } from './define-site';

export const site = defineSite({
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['https://web.snapchat.com/*', 'https://www.snapchat.com/*'],
  counts: {},
  trust: 'C',
  seen: '2026-11',
});
