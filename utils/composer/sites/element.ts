import { defineSite } from './define-site';

/** The public server; others are switched on by their address and need no profile. */
export const site = defineSite({
  id: 'element',
  name: 'Element',
  matches: ['https://app.element.io/*'],
  counts: { inside: ['.mx_MessageComposer', '.mx_BasicMessageComposer', '.mx_WysiwygComposer'] },
  partnerTyping: ['.mx_WhoIsTypingTile'],
  trust: 'A',
  seen: '2026-11',
});
