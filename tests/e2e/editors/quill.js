import Quill from 'quill';

const quill = new Quill('#editor', { modules: { toolbar: false } });
quill.root.id = 'box';

startChat({
  box: quill.root,
  // Quill ends every text with a line break of its own.
  read: () => quill.getText().replace(/\n$/, ''),
  empty: () => {
    quill.setText('', 'api');
    quill.setSelection(0);
  },
});
