import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

const blank = () => [{ type: 'paragraph', children: [{ text: '' }] }];
const editor = withHistory(withReact(createEditor()));

const editable = createElement(Editable, { id: 'box', placeholder: 'Message @ben' });
createRoot(document.querySelector('#editor')).render(createElement(Slate, { editor, initialValue: blank() }, editable));

whenThere('#box', (box) =>
  startChat({
    box,
    read: () => editor.children.map((block) => Node.string(block)).join('\n'),
    empty: () => {
      Editor.withoutNormalizing(editor, () => {
        Transforms.deselect(editor);
        for (let i = editor.children.length; i > 0; i -= 1) Transforms.removeNodes(editor, { at: [0] });
        Transforms.insertNodes(editor, blank());
      });
      Transforms.select(editor, Editor.start(editor, []));
    },
  }),
);
