import { defineSite } from './define-site';

/** Chats are docked on every page, beside posts and comments. */
export const site = defineSite({
  id: 'linkedin',
  name: 'LinkedIn messages',
  matches: ['https://www.linkedin.com/*'],
  counts: { paths: ['/messaging/*'], orBeside: ['.msg-s-message-list'] },
  partnerTyping: ['[class*="msg-s-typing-indicator"]'],
  trust: 'A',
  seen: '2026-11',
});
