import { ContentState, Editor, EditorState, RichUtils } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** What the editor shows now, and how to change it. */
let held;

function Message() {
  const [state, set] = useState(() => EditorState.createEmpty());
  held = { state, set };
  return createElement(Editor, {
    editorState: state,
    onChange: set,
    handleReturn: (event, now) => {
      if (!event.shiftKey) return 'not-handled';
      set(RichUtils.insertSoftNewline(now));
      return 'handled';
    },
  });
}

createRoot(document.querySelector('#editor')).render(createElement(Message));

whenThere('.public-DraftEditor-content', (box) => {
  box.id = 'box';
  startChat({
    box,
    read: () => held.state.getCurrentContent().getPlainText('\n'),
    empty: () =>
      held.set((state) =>
        EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText(''), 'remove-range')),
      ),
  });
});
