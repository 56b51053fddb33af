import { defineSite } from './define-site';

/** Also lives in frames of Gmail. */
export const site = defineSite({
  id: 'google-chat',
  name: 'Google Chat',
  matches: ['https://chat.google.com/*', 'https://mail.google.com/chat/*'],
  counts: {},
  allFrames: true,
  trust: 'C',
  seen: '2026-11',
});
