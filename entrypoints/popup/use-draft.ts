import { useCallback, useEffect, useState } from 'react';
import type { ChosenForm } from '@/components/popup/RewordingItem';
import type { WriteNote } from '@/components/popup/words';
import type { WriteResult } from '@/utils/composer/composer';
import { sendMessage } from '@/utils/messaging/messenger';
import type { DraftView, PageStatus } from '@/utils/messaging/protocol';
import { typedFrame } from '@/utils/messaging/typed-frame';

/** The draft of a tab, or null where there is none or no script of ours answers. It is held in memory only. */
export async function readDraft(tabId: number | null): Promise<DraftView | null> {
  if (tabId === null) return null;
  return sendMessage('readDraftView', undefined, await typedFrame(tabId)).catch(() => null);
}

/** Answer to *Is it working here?*, or null where no script of ours answers. */
export async function readStatus(tabId: number | null): Promise<PageStatus | null> {
  if (tabId === null) return null;
  return sendMessage('readPageStatus', undefined, await typedFrame(tabId)).catch(() => null);
}

/** The draft of a tab and what one can do with its rewordings. `first` is undefined where it has not come yet. */
export function useDraft(tabId: number | null, first: DraftView | null | undefined) {
  const [view, setView] = useState(first ?? null);
  const [note, setNote] = useState<WriteNote | null>(null);
  const [used, setUsed] = useState('');

  const lookAgain = useCallback(async () => setView(await readDraft(tabId)), [tabId]);

  useEffect(() => {
    // Where the popup stands in a tab of its own, the draft may have changed while the person was away.
    const refresh = () => {
      setNote(null);
      void lookAgain();
    };
    if (first === undefined) void lookAgain();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [first, lookAgain]);

  /** Waits for what becomes of a text on its way into the box. */
  const tellOf = async (text: string, asking: Promise<WriteResult>) => {
    setUsed(text);
    const result = await asking.catch(() => 'no-answer' as const);
    setNote(result);
    if (result === 'changed-since') await lookAgain();
  };

  const onUse = async ({ rewording, feeling }: ChosenForm) => {
    if (tabId === null || view === null) return;
    const { variant, replacement } = rewording;
    const choice = { draft: view.draft, seed: view.seed, variant, feeling, replacement };
    await tellOf(rewording.text, sendMessage('applyRewording', choice, await typedFrame(tabId)));
  };

  /** Puts in a text that was checked here. The page looks at it once more before it writes. */
  const onUseChecked = async (text: string) => {
    if (tabId === null || view === null) return;
    await tellOf(text, sendMessage('applyChecked', { draft: view.draft, text }, await typedFrame(tabId)));
  };

  const onAnother = async () => {
    if (tabId === null || view === null) return;
    setNote(null);
    const frame = await typedFrame(tabId);
    setView(await sendMessage('showAnotherWay', { draft: view.draft }, frame).catch(() => view));
  };

  const onUndo = async () => {
    if (tabId === null) return;
    const frame = await typedFrame(tabId);
    const result = await sendMessage('undoRewording', undefined, frame).catch(() => 'no-answer' as const);
    if (result === 'done') return setNote('undone');
    setNote(result === 'no-answer' ? result : `undo-${result}`);
    await lookAgain();
  };

  const onCopy = async () => {
    await navigator.clipboard.writeText(used);
    setNote('copied');
  };

  return { view, note, onUse, onUseChecked, onAnother, onUndo, onCopy };
}
