import { defineSite } from './define-site';

export const site = defineSite({
  id: 'whatsapp',
  name: 'WhatsApp Web',
  matches: ['https://web.whatsapp.com/*'],
  counts: { not: ['[data-tab="3"]', '#side'] },
  trust: 'A',
  seen: '2026-11',
});
