import { defineSite } from './define-site';

export const site = defineSite({
  id: 'teams',
  name: 'Microsoft Teams',
  matches: ['https://teams.cloud.microsoft/*', 'https://teams.live.com/*', 'https://teams.microsoft.com/*'],
  counts: { inside: ['[data-tid="ckeditor"]', '.ck-editor__editable'] },
  trust: 'A',
  seen: '2026-11',
});
