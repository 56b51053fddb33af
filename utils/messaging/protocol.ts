import type { Family, Finding, Kindness, Rewording, Strength } from '@/utils/analysis/types';
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
}

/** The draft of the active tab as the popup sees it. It lives in the memory of the tab alone. */
export interface DraftView {
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly rewordings: readonly Rewording[];
  /** True where the draft is left alone on purpose (harm report or threat). */
  readonly protected: boolean;
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

/** The content scripts that a page asks for when it first needs them. */
export const scriptNames = ['engine', 'nudge'] as const;
export type ScriptName = (typeof scriptNames)[number];

/** Every message that travels between the extension's parts. */
export interface ProtocolMap {
  /** Content script → background. */
  readSiteState(data: { site: string }): SiteState;
  recordDraft(data: DraftRecord): void;
  recordFine(data: { hash: string }): void;
  quietSite(data: { site: string; until: number }): void;
  /** Brings a script of ours into the frame that asks, and answers when it is there. */
  loadScript(data: { name: ScriptName }): void;
  /** Background → content script. */
  siteStateChanged(data: SiteState): void;
  openCard(): void;
  /** Popup → content script. */
  readDraftView(): DraftView | null;
  readPageStatus(): PageStatus;
  applyRewording(data: { draft: string; index: number }): WriteResult;
  undoRewording(): WriteResult;
  /** A whole text that a model wrote and the popup has checked. The page checks it once more before it writes. */
  applyChecked(data: { draft: string; text: string }): WriteResult;
  /** Popup → background. */
  setSiteEnabled(data: { site: string; enabled: boolean }): SiteState;
  /** Options page → background. */
  setHelperEnabled(data: { enabled: boolean }): void;
}
