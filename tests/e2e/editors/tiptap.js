import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });

whenThere('.ProseMirror', (box) => {
  box.id = 'box';
  startChat({
    box,
    read: () => editor.getText({ blockSeparator: '\n' }),
    empty: () => editor.commands.clearContent(true),
  });
});
