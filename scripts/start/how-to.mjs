/**
 * What a person may try in the window that has opened.
 * @param {string} chatUrl
 * @param {string} opens How the card opens in this browser.
 */
export function howTo(chatUrl, opens) {
  return `
Attune is on in this chat: ${chatUrl}/?me=ana
  Type what a tired partner types, such as: you never help with anything
  Rest a moment: a small dot appears by the box. ${opens}
  Ben answers by himself; open ${chatUrl}/?me=ben to be him.
Close the window or press Ctrl+C to end.`;
}

/** Resolves when Ctrl+C is pressed. */
export function interrupted() {
  return new Promise((done) => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
