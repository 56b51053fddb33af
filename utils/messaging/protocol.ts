import type { Family, Finding, Kindness, Rewording, Strength, Taste, Variant } from '@/utils/analysis/types';
import type { WriteResult } from '@/utils/composer/composer';
import type { Outcome } from '@/utils/progress/types';

/** How Attune stands on the page that asks. */
export interface SiteState {
  readonly site: string;
  readonly enabled: boolean;
  /** No nudges before this time, in milliseconds since the epoch; null: not paused. */
  readonly quietUntil: number | null;
  /** Salt of the hashes below, as hexadecimal. */
  readonly salt: string;
  /** Salted hashes of phrases that are fine between these two. */
  readonly fineHashes: readonly string[];
  /** The keys that open the card, as the browser writes them; null where it left the command without any. */
  readonly shortcut: string | null;
  /** What this person has used before: it comes first. */
  readonly taste: Taste;
}

/** The draft of the active tab as the popup sees it. It lives in the memory of the tab alone. */
export interface DraftView {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly rewordings: readonly Rewording[];
  /** Which way of saying it these are, counted from 0, and whether there is another. */
  readonly seed: number;
  readonly hasAnother: boolean;
  /** True where the draft is left alone on purpose (harm report or threat). */
  readonly protected: boolean;
}

/**
 * A rewording as the popup showed it. The page makes it anew and takes it only if it is the same word for word: no text
 * but the page's own gets into the box.
 */
export interface ChosenRewording {
  readonly draft: string;
  readonly seed: number;
  readonly variant: Variant;
  /** Chosen by hand in the place of the one offered; null where that one was left. */
  readonly feeling: string | null;
  readonly replacement: string;
}

/** Answer to *Is it working here?* */
export interface PageStatus {
  readonly composerFound: boolean;
  /** Milliseconds since the epoch, null before the first check. */
  readonly lastCheckAt: number | null;
  /** Whether the last write was verified; null before the first write. */
  readonly lastWrite: WriteResult | null;
}

/** What is recorded of a message that was sent, or of a nudged draft that was emptied. Counts and ids, never words. */
export interface DraftRecord {
  readonly site: string;
  readonly sent: boolean;
  /** Findings shown while the draft was written, each pattern once. */
  readonly findings: readonly { readonly family: Family; readonly strength: Strength }[];
  /** Null where the draft never had a finding. */
  readonly outcome: Outcome | null;
  /** True where a strong finding stood in the text when it was sent. */
  readonly strongSent: boolean;
  readonly kindness: readonly Kindness[];
}

/** What a rewording that was sent says of a person's taste: ids and a feeling of our own lexicon, never their words. */
export interface TasteUse {
  readonly variant: Variant;
  readonly feeling: string | null;
  readonly edited: boolean;
}

/** The content scripts that a page asks for when it first needs them. */
export const scriptNames = ['engine', 'nudge'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Every message that travels between the extension's parts. */
export interface ProtocolMap {
  /** Content script → background. */
  readSiteState(data: { site: string }): SiteState;
  recordDraft(data: DraftRecord): void;
  recordFine(data: { hash: string }): void;
  /** Answers with the taste as it then is. */
  recordTaste(data: TasteUse): Taste;
  quietSite(data: { site: string; until: number }): void;
  /** Brings a script of ours into the frame that asks, and answers when it is there. */
  loadScript(data: { name: ScriptName }): void;
  /** Background → content script. */
  siteStateChanged(data: SiteState): void;
  openCard(): void;
  /** Popup → content script. */
  readDraftView(): DraftView | null;
  readPageStatus(): PageStatus;
  /** Goes on to another way of saying this draft, if there is one, and answers with what is then to be seen. */
  showAnotherWay(data: { draft: string }): DraftView | null;
  applyRewording(data: ChosenRewording): WriteResult;
  undoRewording(): WriteResult;
  /** A whole text that a model wrote and the popup has checked. The page checks it once more before it writes. */
  applyChecked(data: { draft: string; text: string }): WriteResult;
  /** Popup → background. */
  setSiteEnabled(data: { site: string; enabled: boolean }): SiteState;
  /** Options page → background. */
  setHelperEnabled(data: { enabled: boolean }): void;
  /** Our own pages → background. */
  readTaste(): Taste;
  forgetTaste(): void;
}
