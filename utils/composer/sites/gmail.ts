import { defineSite } from './define-site';

export const site = defineSite({
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  counts: { inside: ['[g_editable="true"]', '[role="textbox"][contenteditable="true"]'] },
  leavesPage: true,
  trust: 'A',
  seen: '2026-11',
});
