import { defineSite } from './define-site';

/** The composer lies in nested open shadow roots. */
export const site = defineSite({
  id: 'reddit',
  name: 'Reddit chat',
  matches: ['https://chat.reddit.com/*', 'https://www.reddit.com/*'],
  counts: { paths: ['/chat*', '/room/*', '/user/*'], inside: ['rs-app', '[name="message"]'] },
  trust: 'A',
  seen: '2026-11',
});
