import { Essentials, InlineEditor, Paragraph } from 'ckeditor5';

const editor = await InlineEditor.create(document.querySelector('#box'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
});

const textOf = (block) => [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');

startChat({
  box: editor.editing.view.getDomRoot(),
  read: () => [...editor.model.document.getRoot().getChildren()].map(textOf).join('\n').replaceAll('\u00a0', ' '),
  empty: () => editor.setData(''),
});
