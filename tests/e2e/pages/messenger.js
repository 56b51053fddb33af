/** A single-page messenger: each conversation has an address and a box of its own, and the former ones are thrown away. */
const log = document.querySelector('[role=log]');
const footer = document.querySelector('footer');

/** By turns a text field and an editable element. */
const boxes = [
  () => document.createElement('textarea'),
  () => Object.assign(document.createElement('div'), { contentEditable: 'true' }),
];

window.messenger = {
  /** Opens the conversation of this number and puts the focus into its box, as messengers do. */
  open(number) {
    history.replaceState(null, '', `?conversation=${number}`);
    const box = boxes[number % boxes.length]();
    box.id = 'box';
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      log.textContent = box.value ?? box.textContent;
      if ('value' in box) box.value = '';
      else box.textContent = '';
    });
    footer.replaceChildren(box);
    box.focus();
  },
};
