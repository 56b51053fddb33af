import type { Span, Surface } from '../adapters/define-adapter';

/** What is to be written: `text` in the place of `span`, which is selected already. An empty text deletes. */
export interface WriteJob {
  readonly element: HTMLElement;
  readonly surface: Surface;
  readonly span: Span;
  readonly text: string;
}

/** `taken`: the editor said it handles this itself, so nothing may follow. `offered`: whether it took it, the text will tell. */
type StepResult = 'taken' | 'offered';

/** One way of writing through an editor's own input path. */
export type WriteStep = (job: WriteJob) => StepResult;

/** Editors with a model of their own listen to this; a plain box ignores it. */
export const byBeforeInput: WriteStep = ({ element, surface, span, text }) => {
  const target = surface.range(span);
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    ...(text === '' ? { inputType: 'deleteContentBackward' } : { inputType: 'insertText', data: text }),
    targetRanges: target ? [new StaticRange(target)] : [],
  });
  return element.dispatchEvent(event) ? 'offered' : 'taken';
};

/** The browser's own editing: one undo step, and the page hears trusted events. */
export const byCommand: WriteStep = ({ element, text }) => {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
  return 'offered';
};

/** Deletes what is selected, for editors that take the key itself and not what the browser makes of it. */
export const byBackspace: WriteStep = ({ element, text }) => {
  if (text !== '') return 'offered';
  const backspace = { key: 'Backspace', keyCode: 8 };
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, composed: true, ...backspace });
  return element.dispatchEvent(event) ? 'offered' : 'taken';
};

/** A paste keeps line breaks in editors that join typed lines. */
export const byPaste: WriteStep = ({ element, text }) => {
  if (text === '') return 'offered';
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox leaves the clipboard of a made event empty unless it is told the text this way too.
  const forFirefox = { dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    ...forFirefox,
  });
  if (event.clipboardData?.getData('text/plain') !== text) return 'offered';
  return element.dispatchEvent(event) ? 'offered' : 'taken';
};

/** The last way for a text field; undo is lost. Frameworks notice it by the event. */
export const byValue: WriteStep = ({ element, span, text }) => {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return 'offered';
  element.setRangeText(text, span.start, span.end, 'end');
  element.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText', data: text }),
  );
  return 'taken';
};
