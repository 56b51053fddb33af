/** The sentences of the popup. Plain words, no praise, no loss. */

import type { PageStatus } from '@/utils/messaging/protocol';
import type { DayCounts } from '@/utils/progress/day-counts';
import type { DayKind, Streak, StripDay } from '@/utils/progress/streak';

/** How Attune stands on the page the popup is about. `unsupported`: a page where no extension may run. */
export type Standing = 'unsupported' | 'off' | 'refused' | 'on' | 'paused';

/** What became of the last thing done with a rewording. */
export type WriteNote =
  | 'done'
  | 'changed-since'
  | 'refused'
  | 'no-answer'
  | 'undone'
  | 'undo-changed-since'
  | 'undo-refused'
  | 'copied';

/** A time of day as the computer writes it. */
export function timeOfDay(timeMs: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(timeMs);
}

const standingSentences: Readonly<Record<Exclude<Standing, 'paused'>, string>> = {
  unsupported: 'Attune cannot run on this page. Open a chat, then open Attune again.',
  off: 'Off. Nothing of Attune is on this site.',
  refused: 'Still off: the browser was not given access to this site. You can switch it on any time.',
  on: 'On. Your drafts stay on this computer.',
};

/** For those who switched the browser's own model on: what that one does with a draft is the browser's word. */
const onWithModel = 'On. Attune itself sends your drafts nowhere.';

/**
 * One sentence on how Attune stands. `quietUntil` is in milliseconds since the epoch; `asksModel`: the browser's own
 * model may be asked.
 */
export function standingSentence(standing: Standing, quietUntil: number | null, asksModel = false): string {
  if (standing === 'on' && asksModel) return onWithModel;
  if (standing === 'paused') return `Paused until ${timeOfDay(quietUntil ?? 0)}. No nudges until then.`;
  return standingSentences[standing];
}

/** The answer to *Is it working here?* */
export function workingSentence(status: PageStatus | null): string {
  if (!status) return 'This page has not answered. Reload it once, and Attune starts with it.';
  if (!status.composerFound) return 'No message box yet. Click into the one you write in.';
  const check = status.lastCheckAt === null ? 'nothing checked yet' : `last check at ${timeOfDay(status.lastCheckAt)}`;
  const writes: Readonly<Record<string, string>> = {
    done: ', last rewording put in and verified',
    refused: ', last rewording not taken by the page',
    'changed-since': '',
  };
  return `Message box found, ${check}${writes[status.lastWrite ?? 'changed-since']}.`;
}

/** The streak in words. `today` is what today has been so far. */
export function streakSentence({ mindful, counted }: Streak, today: DayKind): string {
  if (counted === 0) return 'Days are counted from the first message you send with Attune on.';
  if (mindful === 0) {
    return today === 'open'
      ? 'Today is still open: a repair counts in full.'
      : 'Your next mindful day begins a new run.';
  }
  if (mindful === counted) return mindful === 1 ? '1 mindful day' : `${mindful} mindful days in a row`;
  return `${mindful} of ${counted} days mindful`;
}

/** What today has been so far, in one line. */
export function todaySentence(counts: DayCounts): string {
  const parts = [
    [counts.reworded, 'reworded'],
    [counts.mended, 'mended'],
    [counts.kept, 'kept as written'],
    [counts.sent, 'sent'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? 'Today: nothing sent yet' : `Today: ${said.join(', ')}`;
}

const dayWords: Readonly<Record<DayKind, string>> = {
  mindful: 'mindful',
  open: 'open to repair',
  quiet: 'no messages',
};

/** One day of the strip, as its dot says it on hover. */
export function dayTitle({ day, kind }: StripDay): string {
  const date = new Intl.DateTimeFormat(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return `${date.format(Date.parse(day))}: ${dayWords[kind]}`;
}

/** The strip in one sentence. */
export function stripSentence(strip: readonly StripDay[]): string {
  const count = (kind: DayKind) => strip.filter((day) => day.kind === kind).length;
  const parts = [`${count('mindful')} mindful`, `${count('quiet')} without messages`];
  if (count('open') > 0) parts.push(`${count('open')} open to repair`);
  return `Last ${strip.length} days: ${parts.join(', ')}.`;
}

const noteSentences: Readonly<Record<WriteNote, string>> = {
  done: 'In your message box, not sent.',
  'changed-since': 'It has changed since, so nothing was replaced. This is how it stands now.',
  refused: 'This page did not take the text. Your draft stands as it was; you can copy the rewording.',
  'no-answer': 'This page is not answering. Your draft is untouched. Reload the page to use this.',
  undone: 'Back to what you wrote.',
  'undo-changed-since': 'You have typed since, so nothing was taken back.',
  'undo-refused': 'This page did not take it back. Ctrl+Z in the message box does.',
  copied: 'Copied.',
};

/** Shown when a settings record could not be read. */
export const brokenSettingsSentence =
  'Attune could not read its settings and began with new ones; the old ones are kept and your record is untouched.';

/** Shown when the background did not do what was asked. */
export const troubleSentence = 'That did not work just now. Nothing is lost; try it once more.';

/** What became of a rewording. */
export function noteSentence(note: WriteNote): string {
  return noteSentences[note];
}
