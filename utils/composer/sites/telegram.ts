import { defineSite } from './define-site';

/** Both clients, K and A. */
export const site = defineSite({
  id: 'telegram',
  name: 'Telegram Web',
  matches: ['https://web.telegram.org/*'],
  counts: { inside: ['#editable-message-text', '.input-message-input', '.chat-input', '.Composer'] },
  partnerTyping: ['.topbar .peer-typing-container'],
  trust: 'A',
  seen: '2026-11',
});
