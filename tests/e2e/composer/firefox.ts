import { type Bidi, startFirefox as start } from '@/tests/support/bidi';
import { bundlePageScript } from './bundle';
import type { BrowserDriver, BrowserPage } from './driver';
import { servePages } from './page-server';

/** Keys without a character of their own, as WebDriver writes them. */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Escape: '\ue00c',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
};

/** `Shift`, `KeyZ` or a character as WebDriver writes it. */
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

/** In open shadow roots, too. */
const findInPage = `(selector) => {
  const within = (root) => root.querySelector(selector)
    ?? [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? [within(shadowRoot)] : []).find(Boolean)
    ?? null;
  return within(document);
}`;

function drive(bidi: Bidi, context: string, origin: string, script: string): BrowserPage {
  async function evaluate<T>(expression: string, sandbox?: string): Promise<T> {
    const wrapped = `Promise.resolve((0, eval)(${JSON.stringify(expression)})).then((value) => JSON.stringify(value) ?? 'null')`;
    const answer = await bidi.send<Evaluated>('script.evaluate', {
      expression: wrapped,
      awaitPromise: true,
      target: { context, ...(sandbox ? { sandbox } : {}) },
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result?.value ?? 'null') as T;
  }

  async function act(actions: readonly KeyAction[]): Promise<void> {
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async function middleOf(selector: string): Promise<{ x: number; y: number }> {
    for (let look = 0; look < 200; look += 1) {
      const place = await evaluate<{ x: number; y: number } | null>(`{
        const element = (${findInPage})(${JSON.stringify(selector)});
        const { left, top, width, height } = element?.getBoundingClientRect() ?? {};
        element ? { x: Math.round(left + width / 2), y: Math.round(top + height / 2) } : null;
      }`);
      if (place) return place;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`The page has no ${selector}.`);
  }

  const inputMethod = createInputMethod(bidi);

  return {
    async open(name) {
      await bidi.send('browsingContext.navigate', { context, url: origin + name, wait: 'complete' });
      await evaluate(`${script};0`, 'attune');
    },
    type: (text) => act(typeActions(text)),
    // Firefox enters text without keys in a way that some editors do not know.
    insert: (text) => act(typeActions(text)),
    press: (chord) => act(chordActions(chord)),
    async click(selector) {
      const { x, y } = await middleOf(selector);
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
    },
    inPage: (expression) => evaluate(expression),
    inAttune: (expression) => evaluate(expression, 'attune'),
    compose: (text) => inputMethod.compose(text),
    endComposition: (text) => inputMethod.commit(text),
  };
}

interface InputMethod {
  compose(text: string): Promise<void>;
  /** Ends a composition with this text. */
  commit(text: string): Promise<void>;
}

/** Runs in the page's process with the rights of the browser: Firefox's own stand-in for an input method. */
const frameScript = `{
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  addMessageListener('attune:compose', ({ data }) => {
    processor.beginInputTransactionForTests(content);
    if (data.how === 'commit') processor.commitCompositionWith(data.text);
    else {
      processor.setPendingCompositionString(data.text);
      processor.appendClauseToPendingComposition(data.text.length, processor.ATTR_RAW_CLAUSE);
      processor.setCaretInPendingComposition(data.text.length);
      processor.flushPendingComposition();
    }
    sendAsyncMessage('attune:composed');
  });
}`;

/** Evaluates with the rights of the browser, in its window. */
async function inBrowser(bidi: Bidi, expression: string): Promise<void> {
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const answer = await bidi.send<Evaluated>('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.contexts[0]?.context },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
}

function createInputMethod(bidi: Bidi): InputMethod {
  async function say(how: keyof InputMethod, text: string): Promise<void> {
    await inBrowser(
      bidi,
      `(async () => {
      const { messageManager } = gBrowser.selectedBrowser;
      if (!messageManager.attuneIsThere) {
        messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(frameScript)}), false);
        messageManager.attuneIsThere = true;
      }
      await new Promise((resolve) => {
        const done = () => { messageManager.removeMessageListener('attune:composed', done); resolve(); };
        messageManager.addMessageListener('attune:composed', done);
        messageManager.sendAsyncMessage('attune:compose', ${JSON.stringify({ how, text })});
      });
    })()`,
    );
  }
  return {
    compose: (text) => say('compose', text),
    commit: (text) => say('commit', text),
  };
}

/** Firefox with the composer room in a sandbox that sees the page as a content script does. */
export async function startFirefox(): Promise<BrowserDriver> {
  const [script, pages, bidi] = await Promise.all([bundlePageScript(), servePages(), start()]);
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
  const context = tree.contexts[0]?.context ?? '';
  await bidi.send('browsingContext.activate', { context });
  // A window without a screen is never in front by itself, and pages without focus have no caret to move.
  await inBrowser(bidi, `Services.focus.activeWindow = window; gBrowser.selectedBrowser.focus();`);
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 900, height: 600 } });
  return {
    name: 'firefox',
    page: drive(bidi, context, pages.origin, script),
    async close() {
      pages.close();
      await bidi.close();
    },
  };
}
