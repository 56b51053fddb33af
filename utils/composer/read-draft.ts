/** Reads an editing host as the person sees it, and remembers where in the page each character stands. */

/**
 * A run of the draft and its place in the page.
 * `text`: characters of a text node, one to one. `atom`: an element read as a whole (emoji picture, mention).
 * `line`: no characters, the place of an empty line.
 */
export interface Piece {
  readonly kind: 'text' | 'atom' | 'line';
  readonly start: number;
  end: number;
  /** A text node, or the parent of the element that is meant. */
  readonly node: Node;
  /** Offset in the text node, or index among the parent's children. */
  readonly at: number;
}

export interface DraftMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Inside an editor but not written by the person. */
const neverText = [
  // Slate keeps its placeholder inside the editor. Seen 2026-11 with Slate 0.146: without this an empty box reads as its hint.
  '[data-slate-placeholder]',
  'script,style,template,noscript,svg,video,audio,canvas,object,iframe,input,textarea,select',
];

/** The partner's words in a mail reply. They are not the person's draft. */
const quotedMail = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.moz-cite-prefix',
  '#divRplyFwdMsg',
  '#appendonsend',
  'blockquote[type="cite" i]',
  // Teams and Skype put the answered message into the box.
  'blockquote[itemtype]',
];

const skipped = [...neverText, ...quotedMail].join(',');

/** Zero-width characters that editors use as fillers. Joiners (U+200C, U+200D) belong to words and emoji and stay. */
const fillers = /[\u200b\u2060\ufeff]/;

type Spacing = 'kept' | 'lines kept' | 'collapsed';

function spacingOf(style: CSSStyleDeclaration): Spacing {
  const { whiteSpace } = style;
  if (whiteSpace.startsWith('pre-line')) return 'lines kept';
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break-spaces') ? 'kept' : 'collapsed';
}

function isOutOfFlow(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' || style.position === 'fixed';
}

function isBlock(style: CSSStyleDeclaration): boolean {
  const { display } = style;
  // Slate's spacers are absolutely positioned and therefore compute to block, yet break no line.
  return display !== '' && display !== 'contents' && !/^(inline|ruby)/.test(display) && !isOutOfFlow(style);
}

function indexInParent(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}

/** Collects characters, and decides which line breaks are real and which spaces are shown. */
class DraftBuilder {
  text = '';
  readonly pieces: Piece[] = [];
  #isLineOpen = false;
  #owesBreak = false;
  #waitingSpace: { node: Node; at: number } | null = null;

  get isLineOpen(): boolean {
    return this.#isLineOpen;
  }

  /** Something stands on the current line, be it without width. */
  openLine(node: Node, at: number): void {
    if (this.#isLineOpen) return;
    if (this.#owesBreak) this.text += '\n';
    this.#owesBreak = false;
    this.#isLineOpen = true;
    this.pieces.push({ kind: 'line', start: this.text.length, end: this.text.length, node, at });
  }

  /** The current line is over; a break is written only if something follows, so a filler at the end writes none. */
  endLine(): void {
    if (this.#isLineOpen) this.#owesBreak = true;
    this.#isLineOpen = false;
    this.#waitingSpace = null;
  }

  breakLine(node: Node, at: number): void {
    this.openLine(node, at);
    this.endLine();
  }

  /** A space that is shown only between two things on one line. */
  waitSpace(node: Node, at: number): void {
    if (this.#isLineOpen) this.#waitingSpace ??= { node, at };
  }

  character(character: string, node: Node, at: number): void {
    this.#settleSpace();
    this.#put(character, node, at);
  }

  atom(text: string, element: Element): void {
    const parent = element.parentNode;
    if (!parent) return;
    const at = indexInParent(element);
    this.#settleSpace();
    this.openLine(parent, at);
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.pieces.push({ kind: 'atom', start, end: this.text.length, node: parent, at });
  }

  #settleSpace(): void {
    const space = this.#waitingSpace;
    this.#waitingSpace = null;
    if (space) this.#put(' ', space.node, space.at);
  }

  #put(character: string, node: Node, at: number): void {
    this.openLine(node, at);
    const start = this.text.length;
    this.text += character;
    const last = this.pieces.at(-1);
    const continues = last?.kind === 'text' && last.node === node && last.at + (last.end - last.start) === at;
    if (continues) last.end = this.text.length;
    else this.pieces.push({ kind: 'text', start, end: this.text.length, node, at });
  }
}

function readText(node: Text, spacing: Spacing, into: DraftBuilder): void {
  const { data } = node;
  for (let at = 0; at < data.length; at += 1) {
    const character = data.charAt(at);
    if (fillers.test(character)) into.openLine(node, at);
    else if (character === '\u00a0') into.character(' ', node, at);
    else if (!/[ \t\r\n]/.test(character)) into.character(character, node, at);
    else if (character === '\n' && spacing !== 'collapsed') into.breakLine(node, at);
    else if (spacing === 'kept') into.character(character === '\t' ? '\t' : ' ', node, at);
    else into.waitSpace(node, at);
  }
}

function readElement(element: Element, into: DraftBuilder): void {
  if (element.matches(skipped)) return;
  if (element.localName === 'br') {
    const parent = element.parentNode ?? element;
    into.breakLine(parent, indexInParent(element));
    return;
  }
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return;
  const isFixed = element.getAttribute('contenteditable') === 'false';
  // Hints and handles float over the text; mentions and emoji stand in it.
  if (isFixed && isOutOfFlow(style)) return;
  const block = isBlock(style);
  if (block) into.endLine();
  if (element instanceof HTMLImageElement) into.atom(element.alt, element);
  else if (isFixed) into.atom(mapDraft(element).text, element);
  else readChildren(element, spacingOf(style), into);
  if (block) into.endLine();
}

function readChildren(parent: Element, spacing: Spacing, into: DraftBuilder): void {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child instanceof Text) readText(child, spacing, into);
    else if (child instanceof Element) readElement(child, into);
  }
}

/** Reads everything in the host. Asks for computed styles, so call it at a rest and not on each key. */
export function mapDraft(host: Element): DraftMap {
  const builder = new DraftBuilder();
  readChildren(host, spacingOf(getComputedStyle(host)), builder);
  return { text: builder.text, pieces: builder.pieces };
}
