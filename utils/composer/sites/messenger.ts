import { defineSite } from './define-site';

/** Comment and post boxes of the site use the same editor, hence the message list beside docked chats. */
export const site = defineSite({
  id: 'messenger',
  name: 'Messenger',
  matches: ['https://www.facebook.com/*', 'https://www.messenger.com/*'],
  counts: { paths: ['/messages/*', '/t/*', '/e2ee/t/*'], orBeside: ['[role="log"]'] },
  trust: 'A',
  seen: '2026-11',
});
