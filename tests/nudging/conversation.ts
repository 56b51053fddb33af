import type { Analysis, Finding } from '@/utils/analysis/types';
import type { PutRewording } from '@/utils/nudging/draft-story';
import {
  initialState,
  type NudgingEffect,
  type NudgingEvent,
  type NudgingState,
  type Timer,
} from '@/utils/nudging/state';
import { transition } from '@/utils/nudging/transition';
import type { TurnSign } from '@/utils/nudging/turn';
import { type NudgingView, viewOf } from '@/utils/nudging/view';

/** Eight in the morning, local time, on an ordinary day. */
export const eight = new Date(2026, 10, 25, 8, 0, 0).getTime();

export const minuteMs = 60_000;

/** Words that the tests' own engine finds, and what it says of them. The real engine is no part of these tests. */
const words: Readonly<Record<string, Omit<Finding, 'start' | 'end'>>> = {
  'never help': { family: 'criticism', strength: 'strong', pattern: 'you-never' },
  idiot: { family: 'contempt', strength: 'strong', pattern: 'name-calling' },
  whatever: { family: 'stonewalling', strength: 'mild', pattern: 'whatever' },
  'hurt you': { family: 'pressure', strength: 'strong', pattern: 'threat' },
  hurry: { family: 'pressure', strength: 'mild', pattern: 'hurry' },
};

/** Findings wherever the words above stand, strongest first; "hit me" is a harm report, "hurt you" a threat. */
export function read(draft: string): Analysis {
  const findings = Object.entries(words)
    .filter(([word]) => draft.includes(word))
    .map(([word, rest]) => ({ ...rest, start: draft.indexOf(word), end: draft.indexOf(word) + word.length }))
    .sort((a, b) => Number(b.strength === 'strong') - Number(a.strength === 'strong') || a.start - b.start);
  const protection = draft.includes('hit me') ? 'harm' : draft.includes('hurt you') ? 'threat' : null;
  return {
    language: 'en',
    findings,
    protected: protection,
    kindness: draft.includes('thank') ? ['appreciation'] : [],
  };
}

/** A gentle rewording, put in the box as it was offered. */
export const put: PutRewording = { variant: 'gentle', feeling: null, whole: 'could you help?' };

/** A page played step by step: it waits, checks and writes as the real one does, with time in our hands. */
export class Conversation {
  now = eight;
  state: NudgingState = initialState('/chat/1', null);
  readonly effects: NudgingEffect[] = [];
  /** What the message box holds. */
  box = '';
  /** What the page shows of whose turn it is. */
  turn: TurnSign | null = null;
  #waiting = new Map<Timer, number>();

  tell(event: NudgingEvent): this {
    const step = transition(this.state, event, this.now);
    this.state = step.state;
    this.effects.push(...step.effects);
    for (const effect of step.effects) this.#do(effect);
    return this;
  }

  /** A key: the box holds this from now on. */
  type(draft: string, composing = false): this {
    this.box = draft;
    return this.tell({ type: 'typed', composing });
  }

  /** Types and rests until the draft was checked. */
  write(draft: string): this {
    return this.type(draft).wait(1_000);
  }

  wait(ms: number): this {
    const end = this.now + ms;
    for (let next = this.#nextTimer(end); next; next = this.#nextTimer(end)) {
      this.#waiting.delete(next.timer);
      this.now = next.at;
      this.tell({ type: 'waited', timer: next.timer });
    }
    this.now = end;
    return this;
  }

  open(by: 'click' | 'keyboard' = 'click'): this {
    if (this.state.unread) this.#read();
    return this.tell({ type: 'openRequested', by });
  }

  send(draft = this.box): this {
    this.box = '';
    return this.tell({ type: 'sent', draft });
  }

  /** Puts a text in the box as *Use* does; `meanwhile` happens before the write is verified. */
  use(
    text: string,
    result: 'done' | 'changed-since' | 'refused' = 'done',
    meanwhile: (page: this) => unknown = () => undefined,
    chosen: Partial<PutRewording> = {},
  ): this {
    this.tell({ type: 'useStarted', put: { ...put, ...chosen, whole: text } });
    if (result === 'done') this.type(text);
    meanwhile(this);
    return this.tell({ type: 'useEnded', result, draft: this.box, text, whole: text, from: 'card' });
  }

  /** Takes it back as *Undo* does. */
  undo(text: string): this {
    return this.tell({ type: 'undoStarted' }).type(text).tell({ type: 'undoEnded', result: 'done', draft: text, text });
  }

  get view(): NudgingView {
    return viewOf(this.state, this.now);
  }

  /** What was noted of the person's taste so far. */
  get tastes() {
    return this.effects.flatMap((effect) => (effect.type === 'recordTaste' ? [effect.tally] : []));
  }

  /** The tallies recorded so far. */
  get records() {
    return this.effects.flatMap((effect) => (effect.type === 'record' ? [effect.tally] : []));
  }

  #nextTimer(until: number): { readonly timer: Timer; readonly at: number } | undefined {
    const due = [...this.#waiting].map(([timer, at]) => ({ timer, at })).filter(({ at }) => at <= until);
    return due.sort((one, other) => one.at - other.at)[0];
  }

  #read(): void {
    this.tell({ type: 'draftChanged', draft: this.box, composing: this.state.composing });
  }

  #do(effect: NudgingEffect): void {
    if (effect.type === 'read') this.#read();
    if (effect.type === 'judgeSent') {
      this.tell({ type: 'sentJudged', message: effect.message, analysis: read(effect.message.draft) });
    }
    if (effect.type === 'wait') {
      this.#waiting.set(effect.timer, this.now + effect.ms);
    }
    if (effect.type === 'stopWaiting') this.#waiting.delete(effect.timer);
    if (effect.type === 'check') {
      this.tell({ type: 'checked', draft: effect.draft, analysis: read(effect.draft), turn: this.turn });
    }
  }
}
