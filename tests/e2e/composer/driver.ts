/** What the contract suite needs of a browser: a few verbs, so that another browser is one more file. */

export interface BrowserPage {
  /** Opens a fixture page by file name and puts Attune's composer room into it. */
  open(page: string): Promise<void>;
  /** Types by the keyboard, trusted. `\n` is Shift+Enter. */
  type(text: string): Promise<void>;
  /** Enters text in one go, as dictation does: trusted, but without keys. */
  insert(text: string): Promise<void>;
  /** Presses a key or chord such as `Control+KeyZ`. */
  press(chord: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Evaluates an expression in the page's own world. */
  inPage<T>(expression: string): Promise<T>;
  /** Evaluates an expression where Attune runs: the page's own world cannot reach it. */
  inAttune<T>(expression: string): Promise<T>;
  /** Composes text by an input method without ending the composition. */
  compose(text: string): Promise<void>;
  /** Ends the composition with this text. */
  endComposition(text: string): Promise<void>;
}

export interface BrowserDriver {
  readonly name: string;
  readonly page: BrowserPage;
  close(): Promise<void>;
}
