import { defineSite } from './define-site';

export const site = defineSite({
  id: 'slack',
  name: 'Slack',
  matches: ['https://app.slack.com/*'],
  counts: { paths: ['/client/*'], not: ['[data-qa="search_input"]'] },
  trust: 'A',
  seen: '2026-11',
});
