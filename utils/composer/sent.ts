/**
 * Tells a send by what every messenger does: a draft stood in the box, the person pressed Enter or clicked, and the
 * box is empty in its place a moment later. Buttons, their names and Enter settings differ from site to site.
 */

/** Moments after a gesture at which the box is looked at, in milliseconds; the last ends the wait. */
const looksAfterMs = [0, 50, 150, 400, 1000, 1700, 2500] as const;

/** Time as a thing that can be given: milliseconds of any clock that only goes forward. */
export interface Clock {
  now(): number;
  /** Runs the task after the time; returns how to call it off. */
  after(ms: number, task: () => void): () => void;
}

export interface SentBox {
  read(): string;
  /** What changes when another conversation is opened: the page's address. */
  place(): string;
  isThere(): boolean;
}

export interface SentNews {
  sent(draft: string): void;
  /** The page put another text into the box, and it was no send. */
  replaced(): void;
}

export interface SentWatch {
  /** The person did something that may send. Looks at the box at once. `false`: it surely sends nothing, yet may switch. */
  gesture(maySend: boolean): void;
  /** Something happened: a good moment to see whether the box was emptied. */
  look(): void;
  /** The person or we change the box on our own: whatever empties it now is no send. */
  forget(): void;
}

interface Wait {
  readonly draft: string;
  readonly place: string;
  readonly until: number;
  readonly maySend: boolean;
  isTold: boolean;
}

const isBlank = (text: string): boolean => text.trim() === '';

export function watchSent(box: SentBox, news: SentNews, clock: Clock): SentWatch {
  let wait: Wait | null = null;
  let cancels: (() => void)[] = [];

  const forget = (): void => {
    wait = null;
    for (const cancel of cancels) cancel();
    cancels = [];
  };

  const tellReplaced = (waiting: Wait): void => {
    if (waiting.isTold) return;
    waiting.isTold = true;
    news.replaced();
  };

  const look = (): void => {
    if (!wait) return;
    const waiting = wait;
    if (!box.isThere() || clock.now() > waiting.until) {
      forget();
      return;
    }
    const text = box.read();
    const isElsewhere = box.place() !== waiting.place;
    if (isBlank(text) && waiting.maySend && !isElsewhere) {
      forget();
      news.sent(waiting.draft);
      return;
    }
    if (text !== waiting.draft) tellReplaced(waiting);
    if (isElsewhere) forget();
  };

  return {
    gesture(maySend) {
      // The press of a button may have emptied the box already; its click comes after.
      look();
      const draft = box.read();
      if (isBlank(draft)) return;
      // A click elsewhere does not call off the send that the page is still busy with.
      if (!maySend && wait?.maySend && wait.draft === draft) return;
      forget();
      const last = looksAfterMs.at(-1) ?? 0;
      wait = { draft, place: box.place(), until: clock.now() + last + 50, maySend, isTold: false };
      cancels = looksAfterMs.map((ms) => clock.after(ms, look));
    },
    look,
    forget,
  };
}
