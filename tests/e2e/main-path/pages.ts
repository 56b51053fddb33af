import { type EditorRow, editors } from '../composer/editors';

/** The pages that the main path is walked on. */
export const pages: readonly EditorRow[] = [
  ...editors,
  { id: 'text field in a closed shadow root', page: 'textarea-in-closed-shadow.html' },
  { id: 'editable element in a closed shadow root', page: 'content-editable-in-closed-shadow.html' },
  { id: 'vue-advanced-chat, in an open shadow root', page: 'vue-advanced-chat.html' },
  { id: 'a page with a strict policy and Trusted Types', page: 'strict-policy.html' },
  { id: 'a modal dialog', page: 'dialog.html' },
  { id: 'a frame of the same origin', page: 'frame.html' },
];

/** What stays of the draft when its hurtful sentence is mended. */
export const rest = 'call me at 6?';
export const draft = `you never help with anything. ${rest}`;
