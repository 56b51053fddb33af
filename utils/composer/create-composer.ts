import { adapterFor } from './adapters';
import type { Composer, DraftChange } from './composer';
import { createPainter } from './paint';
import { isErasingKey, isSendClick, isSendKey } from './send-gesture';
import { type Clock, watchSent } from './sent';
import { visibleLines } from './visible-lines';
import { createWriter } from './write/ladder';

/** A composer that is told of the page's events by the one watch that listens to them. */
export interface LiveComposer extends Composer {
  /** A trusted event inside the box. */
  notice(event: Event): void;
  /** A trusted press or click outside the box, while it was the last one written in. */
  noticeOutside(target: Element): void;
}

const clock: Clock = {
  now: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms);
    return () => clearTimeout(timer);
  },
};

type Listener<T> = (news: T) => void;

function listenerSet<T>(): {
  add(listener: Listener<T>, signal: AbortSignal): void;
  tell(news: T): void;
  clear(): void;
} {
  const listeners = new Set<Listener<T>>();
  return {
    add(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
    tell(news) {
      for (const listener of listeners) listener(news);
    },
    clear: () => listeners.clear(),
  };
}

function isLocked(element: HTMLElement): boolean {
  const isField = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
  return !element.isConnected || (isField && (element.readOnly || element.disabled));
}

/** @returns null where no adapter knows how to read the element. */
export function createComposer(element: HTMLElement): LiveComposer | null {
  const adapter = adapterFor(element);
  if (!adapter) return null;
  const surface = adapter.open(element);
  const painter = createPainter(element, surface);
  const life = new AbortController();
  const changes = listenerSet<DraftChange>();
  const sends = listenerSet<string>();
  let isComposing = false;

  const writer = createWriter({ element, surface, writing: adapter.writing }, () => !isComposing && !isLocked(element));
  const tellChange = (): void => {
    let read: string | undefined;
    changes.tell({
      get draft() {
        read ??= surface.read();
        return read;
      },
      composing: isComposing,
    });
  };
  const sent = watchSent(
    { read: surface.read, place: () => location.href, isThere: () => element.isConnected },
    { sent: sends.tell, replaced: tellChange },
    clock,
  );

  function noticeKey(event: KeyboardEvent): void {
    writer.yieldToPerson();
    sent.look();
    if (isErasingKey(event)) sent.forget();
    else if (isSendKey(event)) sent.gesture(true);
  }

  function noticeInput(event: InputEvent): void {
    isComposing = event.isComposing;
    if (writer.isWriting) return;
    if (event.inputType === 'historyUndo') void writer.settleUndo();
    sent.look();
    tellChange();
  }

  function startComposition(): void {
    isComposing = true;
    writer.yieldToPerson();
  }

  function endComposition(): void {
    if (!isComposing) return;
    isComposing = false;
    // The last input event still counted as composing, so this is the first news of the finished text.
    tellChange();
  }

  return {
    element,
    gone: life.signal,
    readDraft: surface.read,
    async replace(span, text) {
      sent.forget();
      const result = await writer.write(span, text);
      if (!life.signal.aborted && result !== 'changed-since') tellChange();
      return result;
    },
    boxFor: (span) => (span.of === surface.read() ? visibleLines(element, surface.rects(span)) : []),
    paint: painter.paint,
    onDraftChange: changes.add,
    onSent: sends.add,
    notice(event) {
      if (event instanceof KeyboardEvent) noticeKey(event);
      else if (event instanceof InputEvent) noticeInput(event);
      else if (event.type === 'cut') sent.forget();
      else if (event.type === 'compositionstart') startComposition();
      else if (event.type === 'compositionend') endComposition();
    },
    noticeOutside: (target) => sent.gesture(isSendClick(target, element)),
    dispose() {
      if (life.signal.aborted) return;
      sent.forget();
      painter.dispose();
      changes.clear();
      sends.clear();
      life.abort();
    },
  };
}
