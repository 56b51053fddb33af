/** One tab of Firefox, driven as a person drives it. */

/** @typedef {import('./bidi.mjs').Bidi} Bidi */

/**
 * Keys without a character of their own, as WebDriver writes them.
 * @type {Readonly<Record<string, string>>}
 */
const keys = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

/** @param {string} name `Shift`, `Alt`, `KeyZ` or a character as WebDriver writes it. */
const keyValue = (name) => keys[name] ?? name.replace(/^Key/, '').toLowerCase();

/** @param {string} value */
const stroke = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** @param {string} chord */
function chordActions(chord) {
  const held = chord.split('+').map(keyValue);
  const last = held.pop() ?? '';
  return [
    ...held.map((value) => ({ type: 'keyDown', value })),
    ...stroke(last),
    ...held.toReversed().map((value) => ({ type: 'keyUp', value })),
  ];
}

/**
 * Each character as a person sees one: an emoji is one key.
 * @param {string} text
 */
const graphemes = (text) =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

/** @param {string} text */
function typeActions(text) {
  return text
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? chordActions('Shift+Enter') : []), ...graphemes(line).flatMap(stroke)]);
}

/**
 * @typedef {{ readonly x: number, readonly y: number }} Place In CSS pixels from the window's corner.
 */

/**
 * What a nudge shows, read from inside its closed shadow root.
 * @typedef {object} SeenNudge
 * @property {(Place & { title: string }) | null} mark Middle of the mark and its tooltip; null while none is shown.
 * @property {SeenCard | null} card Null while none is open.
 */

/**
 * @typedef {object} SeenCard
 * @property {string} phrase Without its quotation marks.
 * @property {string} family
 * @property {string} because
 * @property {readonly { name: string, text: string, use: Place }[]} rows The words of each rewording and the middle of the button that uses it.
 */

/**
 * What only the browser itself may do in the page's process: `look` reads the nudge.
 * @typedef {{ do: 'compose' | 'commit', text: string } | { do: 'look' }} Privileged
 */

/**
 * @typedef {object} FirefoxTab
 * @property {string} context
 * @property {(url: string) => Promise<void>} open
 * @property {() => Promise<void>} activate Brings the tab to the front and gives it the focus.
 * @property {<T>(expression: string, sandbox?: string) => Promise<T>} evaluate Evaluates an expression, in the page's own
 *   world or in a sandbox that sees the page as a content script does.
 * @property {(text: string) => Promise<void>} type `\n` is Shift+Enter.
 * @property {(chord: string) => Promise<void>} press Presses a key or chord such as `Control+KeyZ`.
 * @property {(selector: string) => Promise<void>} click
 * @property {(expression: string) => Promise<void>} clickOn Clicks the element that the expression gives in the page's own world.
 * @property {(place: Place) => Promise<void>} clickAt
 * @property {(text: string) => Promise<void>} compose Composes text by an input method without ending the composition.
 * @property {(text: string) => Promise<void>} commit Ends a composition with this text.
 * @property {() => Promise<SeenNudge>} readNudge
 * @property {() => Promise<Buffer>} picture A PNG of what is seen of the page.
 * @property {() => Promise<void>} close
 */

/** In open shadow roots and in frames of the same origin, too. */
const findInPage = `(selector) => {
  const rootsIn = ({ shadowRoot, contentDocument }) => [shadowRoot, contentDocument].filter(Boolean);
  const within = (root) => root.querySelector(selector)
    ?? [...root.querySelectorAll('*')].flatMap(rootsIn).map(within).find(Boolean)
    ?? null;
  return within(document);
}`;

/** Middle of an element from the corner of the page, through the frames it is in. */
const middleInPage = `(element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  let [x, y] = [left + width / 2, top + height / 2];
  for (let frame = element.ownerDocument.defaultView.frameElement; frame; frame = frame.ownerDocument.defaultView.frameElement) {
    const around = frame.getBoundingClientRect();
    [x, y] = [x + around.left, y + around.top];
  }
  return { x: Math.round(x), y: Math.round(y) };
}`;

/** Runs in the page's process with the rights of the browser, among them Firefox's own stand-in for an input method. */
const frameScript = `{
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const closedRoots = (within = content.document) => [...within.querySelectorAll('*')]
    .flatMap(({ openOrClosedShadowRoot: root, contentDocument }) =>
      [...(root ? [root] : []), ...(contentDocument ? closedRoots(contentDocument) : [])]);
  const done = {
    commit({ text }) {
      processor.beginInputTransactionForTests(content);
      processor.commitCompositionWith(text);
    },
    compose({ text }) {
      processor.beginInputTransactionForTests(content);
      processor.setPendingCompositionString(text);
      processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(text.length);
      processor.flushPendingComposition();
    },
    look() {
      const find = (selector) => closedRoots().map((root) => root.querySelector(selector)).find(Boolean) ?? null;
      const middleOf = ${middleInPage};
      const mark = find('.mark:popover-open:not(.away)');
      const card = find('.card:popover-open');
      const textOf = (within, selector) => {
        const copy = within.querySelector(selector)?.cloneNode(true);
        for (const aside of copy?.querySelectorAll('.unseen, .elsewhere') ?? []) aside.remove();
        return copy?.textContent ?? '';
      };
      return {
        mark: mark && { ...middleOf(mark), title: mark.title },
        card: card && {
          phrase: textOf(card, '.phrase').replace(/^“|”$/g, ''),
          family: textOf(card, '.family'),
          because: textOf(card, '.because'),
          rows: [...card.querySelectorAll('.row')].map((row) => ({
            name: textOf(row, '.name'),
            text: textOf(row, '.text'),
            use: middleOf(row.querySelector('button')),
          })),
        },
      };
    },
  };
  addMessageListener('attune:do', ({ data }) => sendAsyncMessage('attune:done', done[data.do](data) ?? null));
}`;

/**
 * @param {Bidi} bidi
 * @param {Readonly<Record<string, unknown>>} target
 * @param {string} expression
 * @returns {Promise<string>}
 */
async function evaluateIn(bidi, target, expression) {
  const answer = await bidi.send('script.evaluate', {
    ...{ expression, target, awaitPromise: true, userActivation: true },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value ?? 'null';
}

/**
 * Evaluates with the rights of the browser, in the window of the pages: popups have others.
 * @param {Bidi} bidi
 * @param {string} expression
 */
async function inBrowser(bidi, expression) {
  const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  for (const { context } of contexts) {
    const scheme = await evaluateIn(
      bidi,
      { context },
      'globalThis.gBrowser?.selectedBrowser.currentURI.scheme ?? "none"',
    );
    if (!/^(?:none|moz-extension)$/.test(scheme)) return evaluateIn(bidi, { context }, expression);
  }
  throw new Error('No window shows a page.');
}

/**
 * Does it in the process of the tab in front.
 * @param {Bidi} bidi
 * @param {Privileged} what
 */
async function inProcess(bidi, what) {
  const answer = await inBrowser(
    bidi,
    `(async () => {
      const { messageManager } = gBrowser.selectedBrowser;
      if (!messageManager.attuneIsThere) {
        messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        messageManager.attuneIsThere = true;
      }
      return JSON.stringify(await new Promise((resolve) => {
        const done = ({ data }) => { messageManager.removeMessageListener('attune:done', done); resolve(data); };
        messageManager.addMessageListener('attune:done', done);
        messageManager.sendAsyncMessage('attune:do', ${JSON.stringify(what)});
      }));
    })()`,
  );
  return JSON.parse(answer);
}

/**
 * A new tab in front, in the window there is or in one of its own.
 * @param {Bidi} bidi
 * @param {'tab' | 'window'} [type]
 * @returns {Promise<FirefoxTab>}
 */
export async function openTab(bidi, type = 'tab') {
  const { context } = await bidi.send('browsingContext.create', { type });

  /** @type {FirefoxTab['evaluate']} */
  async function evaluate(expression, sandbox) {
    // A strict policy of the page forbids it to evaluate strings; our own sandbox may, and takes statements as well.
    const value = sandbox ? `(0, eval)(${JSON.stringify(expression)})` : `(${expression})`;
    const wrapped = `(async () => JSON.stringify(await ${value}) ?? 'null')()`;
    return JSON.parse(await evaluateIn(bidi, sandbox ? { context, sandbox } : { context }, wrapped));
  }

  /** @type {(type: 'key' | 'pointer', actions: readonly object[]) => Promise<unknown>} */
  const act = (type, actions) => bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  /**
   * @param {string} expression Of an element.
   * @returns {Promise<Place>}
   */
  async function middleOf(expression) {
    for (let look = 0; look < 200; look += 1) {
      const place = await evaluate(`((element) => element && (${middleInPage})(element))(${expression})`);
      if (place) return place;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The page has no ${expression}.`);
  }

  /** @type {FirefoxTab} */
  const tab = {
    context,
    evaluate,
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async activate() {
      await bidi.send('browsingContext.activate', { context });
      // A window without a screen is never in front by itself, and pages without focus have no caret to move.
      await inBrowser(bidi, 'Services.focus.activeWindow = window; gBrowser.selectedBrowser.focus(); "done"');
    },
    async type(text) {
      await act('key', typeActions(text));
    },
    async press(chord) {
      await act('key', chordActions(chord));
    },
    click: (selector) => tab.clickOn(`(${findInPage})(${JSON.stringify(selector)})`),
    clickOn: async (expression) => tab.clickAt(await middleOf(expression)),
    async clickAt({ x, y }) {
      const move = { type: 'pointerMove', x, y };
      await act('pointer', [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    compose: (text) => inProcess(bidi, { do: 'compose', text }),
    commit: (text) => inProcess(bidi, { do: 'commit', text }),
    readNudge: () => inProcess(bidi, { do: 'look' }),
    async picture() {
      const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
  if (type === 'tab') await tab.activate();
  return tab;
}
