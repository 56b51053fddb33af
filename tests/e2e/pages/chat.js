/**
 * The chat around each editor: a list, a send button, a second conversation. A page tells it how to read, empty and
 * fill its editor, and the tests read `page` to learn what the editor itself believes.
 */
window.startChat = ({ box, read, empty }) => {
  const log = document.querySelector('[role=log]');
  const page = { box, read, sent: [] };
  window.page = page;

  const send = () => {
    const text = read();
    if (text.trim() === '') return;
    page.sent.push(text);
    log.append(Object.assign(document.createElement('p'), { textContent: text }));
    empty();
  };

  // On the way down, so that an editor never hears of the Enter that sends.
  const onKey = (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  box.addEventListener('keydown', onKey, { capture: true });
  document.querySelector('#send').addEventListener('click', send);
  document.querySelector('#clear').addEventListener('click', empty);
  document.querySelector('#other').addEventListener('click', () => {
    history.pushState(null, '', `?conversation=${page.sent.length}-${Math.random()}`);
    empty();
  });
  document.querySelector('#quiet-switch').addEventListener('click', empty);
};

/** The text behind the markup Chromium makes of typing, without any help of layout; `innerText` counts empty lines twice. */
window.plainText = (markup) => {
  const lines = markup.replaceAll('<div><br></div>', '\n').replaceAll('<div>', '\n').replaceAll('<br>', '\n');
  const { body } = new DOMParser().parseFromString(`<pre>\n${lines.replaceAll('</div>', '')}</pre>`, 'text/html');
  return body.textContent.replaceAll('\u00a0', ' ');
};

/** Runs the task with the element as soon as the page has it: some editors draw themselves a moment later. */
window.whenThere = (selector, task) => {
  const found = document.querySelector(selector);
  if (found) task(found);
  else setTimeout(() => window.whenThere(selector, task), 10);
};
