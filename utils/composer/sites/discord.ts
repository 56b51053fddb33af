import { defineSite } from './define-site';

/** Editing a sent message opens a second box inside the message. */
export const site = defineSite({
  id: 'discord',
  name: 'Discord',
  matches: ['https://canary.discord.com/*', 'https://discord.com/*', 'https://ptb.discord.com/*'],
  counts: { paths: ['/channels/*'], not: ['li[id^="chat-messages-"]'] },
  partnerTyping: ['[class*="typing_"]'],
  trust: 'A',
  seen: '2026-11',
});
