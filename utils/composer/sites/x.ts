import { defineSite } from './define-site';

/** Posts are written elsewhere on the site. */
export const site = defineSite({
  id: 'x',
  name: 'X messages',
  matches: ['https://twitter.com/*', 'https://x.com/*'],
  counts: { paths: ['/i/chat*', '/messages*'], orBeside: ['[data-testid="dm-message-list"]'] },
  trust: 'B',
  seen: '2026-11',
});
