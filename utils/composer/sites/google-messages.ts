import { defineSite } from './define-site';

export const site = defineSite({
  id: 'google-messages',
  name: 'Google Messages',
  matches: ['https://messages.google.com/*'],
  counts: { paths: ['/web/*'] },
  trust: 'A',
  seen: '2026-11',
});
