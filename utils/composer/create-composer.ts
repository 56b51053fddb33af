import type { Composer, DraftChange, PersonalAct } from './composer';
import { type DraftMap, mapDraft } from './read-draft';
import { isCharacterKey, isEditingKey, isErasingKey, isSendClick, isSendKey, isUndoKey } from './send-gesture';
import { type Clock, watchSent } from './sent';
import { isTextField } from './text-field';

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

/** By then an editor that draws itself has drawn what was typed. */
const hearsWithinMs = 30;

type Listener<T> = (news: T) => void;

/** @param life of what tells the news: a signal of the listener that outlives it keeps nothing of it. */
function listenerSet<T>(life: AbortSignal): {
  add(listener: Listener<T>, signal: AbortSignal): void;
  tell(news: T): void;
  clear(): void;
} {
  const listeners = new Set<Listener<T>>();
  return {
    add(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true, signal: life });
    },
    tell(news) {
      for (const listener of listeners) listener(news);
    },
    clear: () => listeners.clear(),
  };
}

function isLocked(element: HTMLElement): boolean {
  return !element.isConnected || (isTextField(element) && (element.readOnly || element.disabled));
}

/** The offsets of a field's draft are those of its value: nothing more need be known of their places. */
function mapBox(element: HTMLElement): DraftMap {
  if (!isTextField(element)) return mapDraft(element);
  return { text: element.value.replaceAll('\u00a0', ' '), pieces: [] };
}

/** @param element a text field or editing host. */
export function createComposer(element: HTMLElement): LiveComposer {
  const life = new AbortController();
  const changes = listenerSet<DraftChange>(life.signal);
  const sends = listenerSet<string>(life.signal);
  const acts = listenerSet<PersonalAct>(life.signal);
  const isField = isTextField(element);
  let isComposing = false;
  let writes = 0;
  let hearing: ReturnType<typeof setTimeout> | undefined;
  let isUnheard = false;

  const readDraft = (): string => mapBox(element).text;
  const tellChange = (): void => {
    let read: string | undefined;
    changes.tell({
      get draft() {
        read ??= readDraft();
        return read;
      },
      composing: isComposing,
    });
  };
  const sent = watchSent(
    { read: readDraft, place: () => location.href, isThere: () => element.isConnected },
    { sent: sends.tell, replaced: tellChange },
    clock,
  );

  function noticeKey(event: KeyboardEvent): void {
    acts.tell('acted');
    sent.look();
    if (isCharacterKey(event)) {
      expectEdit();
      return;
    }
    if (isErasingKey(event)) sent.forget();
    else if (isSendKey(event)) sent.gesture(true);
    if (isUndoKey(event)) acts.tell('undid');
    if (isEditingKey(event)) expectEdit();
  }

  /** The person edits. Where the editor does it in the browser's place, nobody tells us: so we tell it ourselves. */
  function expectChange(): void {
    if (writes > 0) return;
    isUnheard = true;
    hearing ??= setTimeout(() => {
      hearing = undefined;
      if (!isUnheard || writes > 0) return;
      isUnheard = false;
      sent.look();
      tellChange();
    }, hearsWithinMs);
  }

  function noticeInput(event: InputEvent): void {
    isComposing = event.isComposing;
    isUnheard = false;
    if (writes > 0) return;
    if (event.inputType === 'historyUndo') acts.tell('undid');
    sent.look();
    tellChange();
  }

  function noticeEdit(event: Event): void {
    if (event instanceof InputEvent && event.inputType === 'historyUndo' && writes === 0) acts.tell('undid');
    expectEdit();
  }

  /** A text field tells of every edit itself. */
  function expectEdit(): void {
    if (!isField) expectChange();
  }

  function startComposition(): void {
    isComposing = true;
    acts.tell('acted');
  }

  function endComposition(): void {
    if (!isComposing) return;
    isComposing = false;
    // In Chromium the last input event still counted as composing, so this is the first news of the finished text.
    expectChange();
  }

  return {
    element,
    gone: life.signal,
    readDraft,
    mapDraft: () => mapBox(element),
    mayWrite: () => !isComposing && !isLocked(element),
    async runWrite(write) {
      sent.forget();
      writes += 1;
      const result = await write().finally(() => {
        writes -= 1;
      });
      if (!life.signal.aborted && result !== 'changed-since') tellChange();
      return result;
    },
    onDraftChange: changes.add,
    onSent: sends.add,
    onPersonalAct: acts.add,
    notice(event) {
      if (event.type === 'keydown') noticeKey(event as KeyboardEvent);
      else if (event.type === 'input') noticeInput(event as InputEvent);
      else if (event.type === 'cut') sent.forget();
      else if (event.type === 'compositionstart') startComposition();
      else if (event.type === 'compositionend') endComposition();
      else noticeEdit(event);
    },
    noticeOutside: (target) => sent.gesture(isSendClick(target, element)),
    dispose() {
      if (life.signal.aborted) return;
      sent.forget();
      clearTimeout(hearing);
      changes.clear();
      sends.clear();
      acts.clear();
      life.abort();
    },
  };
}
