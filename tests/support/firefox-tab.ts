/** One tab of Firefox, driven as a person drives it. */
import type { Bidi } from './bidi';

/** Keys without a character of their own, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
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

/** `Shift`, `Alt`, `KeyZ` or a character as WebDriver writes it. */
const keyValue = (name: string): string => keys[name] ?? name.replace(/^Key/, '').toLowerCase();

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

const stroke = (value: string): KeyAction[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

function chordActions(chord: string): KeyAction[] {
  const held = chord.split('+').map(keyValue);
  const last = held.pop() ?? '';
  return [
    ...held.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...stroke(last),
    ...held.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

/** Each character as a person sees one: an emoji is one key. */
const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

function typeActions(text: string): KeyAction[] {
  return text
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? chordActions('Shift+Enter') : []), ...graphemes(line).flatMap(stroke)]);
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

interface Tree {
  readonly contexts: readonly { readonly context: string }[];
}

/** In CSS pixels from the window's corner. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a nudge shows, read from inside its closed shadow root. */
interface SeenNudge {
  /** Middle of the mark; null while none is shown. */
  readonly mark: Place | null;
  /** The words of each rewording and the middle of the button that uses it; null while no card is open. */
  readonly rows: readonly { readonly text: string; readonly use: Place }[] | null;
}

/** What only the browser itself may do in the page's process. */
type Privileged =
  | { readonly do: 'compose' | 'commit'; readonly text: string }
  /** Reads the nudge. */
  | { readonly do: 'look' };

export interface FirefoxTab {
  readonly context: string;
  open(url: string): Promise<void>;
  /** Brings the tab to the front and gives it the focus. */
  activate(): Promise<void>;
  /** Evaluates an expression, in the page's own world or in a sandbox that sees the page as a content script does. */
  evaluate<T>(expression: string, sandbox?: string): Promise<T>;
  /** `\n` is Shift+Enter. */
  type(text: string): Promise<void>;
  /** Presses a key or chord such as `Control+KeyZ`. */
  press(chord: string): Promise<void>;
  click(selector: string): Promise<void>;
  clickAt(place: Place): Promise<void>;
  /** Composes text by an input method without ending the composition. */
  compose(text: string): Promise<void>;
  /** Ends a composition with this text. */
  commit(text: string): Promise<void>;
  readNudge(): Promise<SeenNudge>;
  close(): Promise<void>;
}

/** In open shadow roots, too. */
const findInPage = `(selector) => {
  const within = (root) => root.querySelector(selector)
    ?? [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? [within(shadowRoot)] : []).find(Boolean)
    ?? null;
  return within(document);
}`;

/** Runs in the page's process with the rights of the browser, among them Firefox's own stand-in for an input method. */
const frameScript = `{
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  const closedRoots = () => [...content.document.documentElement.querySelectorAll('*')]
    .map((element) => element.openOrClosedShadowRoot).filter(Boolean);
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
      const middleOf = (part) => {
        const { left, top, width, height } = part.getBoundingClientRect();
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      };
      const mark = find('.mark:popover-open:not(.away)');
      const card = find('.card:popover-open');
      return {
        mark: mark && middleOf(mark),
        rows: card && [...card.querySelectorAll('.row')].map((row) => {
          const copy = row.querySelector('.text').cloneNode(true);
          for (const aside of copy.querySelectorAll('.unseen, .elsewhere')) aside.remove();
          return { text: copy.textContent, use: middleOf(row.querySelector('button')) };
        }),
      };
    },
  };
  addMessageListener('attune:do', ({ data }) => sendAsyncMessage('attune:done', done[data.do](data) ?? null));
}`;

async function evaluateIn(bidi: Bidi, target: Readonly<Record<string, unknown>>, expression: string): Promise<string> {
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    ...{ expression, target, awaitPromise: true, userActivation: true },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value ?? 'null';
}

/** Evaluates with the rights of the browser, in the window of the pages: popups have others. */
async function inBrowser(bidi: Bidi, expression: string): Promise<string> {
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' });
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

/** Does it in the process of the tab in front. */
async function inProcess<T>(bidi: Bidi, what: Privileged): Promise<T> {
  const answer = await inBrowser(
    bidi,
    `(async () => {
      const { messageManager } = gBrowser.selectedBrowser;
      if (!messageManager.attuneIsThere) {
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        messageManager.attuneIsThere = true;
      }
      return JSON.stringify(await new Promise((resolve) => {
        const done = ({ data }) => { messageManager.removeMessageListener('attune:done', done); resolve(data); };
        messageManager.addMessageListener('attune:done', done);
        messageManager.sendAsyncMessage('attune:do', ${JSON.stringify(what)});
      }));
    })()`,
  );
  return JSON.parse(answer) as T;
}

/** A new tab in front, in the window there is or in one of its own. */
export async function openTab(bidi: Bidi, type: 'tab' | 'window' = 'tab'): Promise<FirefoxTab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type });

  async function evaluate<T>(expression: string, sandbox?: string): Promise<T> {
    // A strict policy of the page forbids it to evaluate strings; our own sandbox may, and takes statements as well.
    const value = sandbox ? `(0, eval)(${JSON.stringify(expression)})` : `(${expression})`;
    const wrapped = `(async () => JSON.stringify(await ${value}) ?? 'null')()`;
    return JSON.parse(await evaluateIn(bidi, sandbox ? { context, sandbox } : { context }, wrapped)) as T;
  }

  const act = (type: 'key' | 'pointer', actions: readonly object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });

  async function middleOf(selector: string): Promise<Place> {
    for (let look = 0; look < 200; look += 1) {
      const place = await evaluate<Place | null>(`(() => {
        const element = (${findInPage})(${JSON.stringify(selector)});
        const { left, top, width, height } = element?.getBoundingClientRect() ?? {};
        return element ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
      })()`);
      if (place) return place;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The page has no ${selector}.`);
  }

  const tab: FirefoxTab = {
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
    click: async (selector) => tab.clickAt(await middleOf(selector)),
    async clickAt({ x, y }) {
      const move = { type: 'pointerMove', x, y };
      await act('pointer', [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
    },
    compose: (text) => inProcess(bidi, { do: 'compose', text }),
    commit: (text) => inProcess(bidi, { do: 'commit', text }),
    readNudge: () => inProcess(bidi, { do: 'look' }),
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
  if (type === 'tab') await tab.activate();
  return tab;
}
