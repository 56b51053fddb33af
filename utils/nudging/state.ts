import type { Analysis, Finding } from '@/utils/analysis/types';
import { type DraftStory, newStory, type PutRewording } from './draft-story';
import type { DraftTally } from './record';
import type { TasteTally } from './taste';
import type { TurnSign } from './turn';

/** Who asked for the card. A card asked for by keyboard takes the focus, one asked for by a click never does. */
export type Opener = 'click' | 'keyboard';

/** What became of a write to the box. */
type WriteOutcome = 'done' | 'changed-since' | 'refused';

/** What the open card shows. */
export type Card =
  | { readonly kind: 'finding'; readonly index: number; readonly by: Opener }
  | { readonly kind: 'break'; readonly by: Opener; readonly since: number }
  | { readonly kind: 'support'; readonly about: 'harm' | 'threat'; readonly by: Opener }
  | { readonly kind: 'used' }
  | { readonly kind: 'failed'; readonly result: 'changed-since' | 'refused'; readonly text: string }
  | { readonly kind: 'note'; readonly note: 'nothing-found' | 'enough-shown' | 'quiet'; readonly until: number };

/** The last check of the draft that still stands in the box. */
export interface Check {
  /** Findings in finished sentences, strongest first. */
  readonly findings: readonly Finding[];
  readonly protection: 'harm' | 'threat' | null;
}

/** Something that happened in a conversation at a time. */
export interface Moment {
  readonly conversation: string;
  readonly at: number;
}

/** Everything nudging knows of one page. It lives in the memory of the tab alone. */
export interface NudgingState {
  readonly conversation: string;
  readonly draft: string;
  /** The person typed since the draft was read last. */
  readonly unread: boolean;
  readonly composing: boolean;
  /** Null while the person types on. */
  readonly check: Check | null;
  readonly card: Card | null;
  /** True while a write of ours is under way: the changes it makes are not the person's. */
  readonly writing: boolean;
  /** What `story.put` was before the write under way, for the case that it fails. */
  readonly wasPut: PutRewording | null;
  /** The card was asked for before the draft was checked. */
  readonly openWhenChecked: Opener | null;
  readonly story: DraftStory;
  readonly openings: readonly Moment[];
  readonly heat: readonly Moment[];
  readonly quietUntil: number | null;
  /** The line to resources was dismissed on this page. */
  readonly supportDismissed: boolean;
}

export type NudgingEvent =
  /** A key changed the draft. It is read at the next moment of stillness, not now. */
  | { readonly type: 'typed'; readonly composing: boolean }
  /** The draft was read. */
  | { readonly type: 'draftChanged'; readonly draft: string; readonly composing: boolean }
  | { readonly type: 'waited'; readonly timer: Timer }
  | {
      readonly type: 'checked';
      readonly draft: string;
      readonly analysis: Analysis;
      /** What the page shows of whose turn it is. */
      readonly turn: TurnSign | null;
    }
  | { readonly type: 'openRequested'; readonly by: Opener }
  | { readonly type: 'closeRequested' }
  | { readonly type: 'paged'; readonly by: 1 | -1 }
  | { readonly type: 'keepChosen' }
  | { readonly type: 'fineChosen' }
  | { readonly type: 'quietChosen' }
  | { readonly type: 'supportDismissed' }
  | { readonly type: 'useStarted'; readonly put: PutRewording }
  | { readonly type: 'undoStarted' }
  | {
      readonly type: 'useEnded';
      readonly result: WriteOutcome;
      /** What the box holds now. */
      readonly draft: string;
      /** The text that was to be put in the box, and the whole draft with it. */
      readonly text: string;
      readonly whole: string;
      readonly from: 'card' | 'popup';
    }
  | { readonly type: 'undoEnded'; readonly result: WriteOutcome; readonly draft: string; readonly text: string }
  | { readonly type: 'sent'; readonly draft: string }
  | { readonly type: 'sentJudged'; readonly message: SentMessage; readonly analysis: Analysis }
  /** Another box of the page is typed in now. */
  | { readonly type: 'composerChanged' }
  | { readonly type: 'conversationChanged'; readonly conversation: string }
  | { readonly type: 'quietUntilChanged'; readonly until: number | null };

/**
 * `still`: the first moment of stillness, when the draft is read. `rest`: stillness before a check. `settle`: an emptied
 * box. `undo`: the line with *Undo*. One of each at a time.
 */
export type Timer = 'still' | 'rest' | 'settle' | 'undo';

/** A message that was sent, with what nudging knew of it then: the next one may begin before this one is judged. */
export interface SentMessage {
  readonly draft: string;
  readonly story: DraftStory;
  readonly conversation: string;
}

export type NudgingEffect =
  | { readonly type: 'wait'; readonly timer: Timer; readonly ms: number }
  | { readonly type: 'stopWaiting'; readonly timer: Timer }
  | { readonly type: 'read' }
  | { readonly type: 'check'; readonly draft: string }
  | { readonly type: 'judgeSent'; readonly message: SentMessage }
  | { readonly type: 'record'; readonly tally: DraftTally }
  | { readonly type: 'recordTaste'; readonly tally: TasteTally }
  | { readonly type: 'rememberFine'; readonly phrase: string }
  | { readonly type: 'quiet'; readonly until: number };

export interface Step {
  readonly state: NudgingState;
  readonly effects: readonly NudgingEffect[];
}

/** The state of a page where nothing was typed yet. */
export function initialState(conversation: string, quietUntil: number | null): NudgingState {
  return {
    conversation,
    draft: '',
    unread: false,
    composing: false,
    check: null,
    card: null,
    writing: false,
    wasPut: null,
    openWhenChecked: null,
    story: newStory,
    openings: [],
    heat: [],
    quietUntil,
    supportDismissed: false,
  };
}
