/** The two kinds of message box a messenger may have, behind one face. */

const label = 'Message';

function createTextField() {
  const element = document.createElement('textarea');
  element.rows = 1;
  element.placeholder = label;
  element.setAttribute('aria-label', label);
  element.addEventListener('input', () => {
    if (CSS.supports('field-sizing', 'content')) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
  });
  return {
    element,
    read: () => element.value,
    empty: () => {
      element.value = '';
      element.style.height = '';
    },
  };
}

function createEditable() {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', label);
  element.dataset.placeholder = label;
  return {
    element,
    // An emptied editable keeps one line break that nobody typed.
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks of the editable exist only in its rendered text.
    read: () => element.innerText.replace(/\n$/, ''),
    empty: () => element.replaceChildren(),
  };
}

/** Makes the message box: a contenteditable if asked for, else a textarea. */
export function createComposer(kind) {
  return kind === 'contenteditable' ? createEditable() : createTextField();
}
