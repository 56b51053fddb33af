import { type EditorRow, editors } from '../composer/editors';

/** The pages that the main path is walked on. */
export const pages: readonly EditorRow[] = [
  ...editors,
  { id: 'vue-advanced-chat, in an open shadow root', page: 'vue-advanced-chat.html' },
  { id: 'a page with a strict policy and Trusted Types', page: 'strict-policy.html' },
  { id: 'a modal dialog', page: 'dialog.html' },
];

/** What stays of the draft when its hurtful sentence is mended. */
export const rest = 'call me at 6?';
export const draft = `you never help with anything. ${rest}`;
