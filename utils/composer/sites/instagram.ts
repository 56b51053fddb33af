import { defineSite } from './define-site';

/** Comments use the same editor on other paths. */
export const site = defineSite({
  id: 'instagram',
  name: 'Instagram messages',
  matches: ['https://www.instagram.com/*'],
  counts: { paths: ['/direct/*'] },
  trust: 'B',
  seen: '2026-11',
});
