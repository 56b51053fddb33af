import type { NudgeActions } from '@/components/nudge/content';
import type { Watch } from '@/entrypoints/composer.content/handover';
import { swapFeeling } from '@/utils/analysis/swap-feeling';
import type { Writer } from './writer';

interface Reach extends Pick<Watch, 'open' | 'dispatch'>, Pick<NudgeActions, 'another' | 'returnFocus'> {
  readonly writer: Writer;
}

/** What mark and card can do, as events of nudging and writes to the box. */
export function createActions(
  { open, dispatch, another, writer, returnFocus }: Reach,
  guard: Watch['guard'],
): NudgeActions {
  return {
    open: guard('open', open),
    close: guard('close', () => dispatch({ type: 'closeRequested' })),
    page: guard('page', (by) => dispatch({ type: 'paged', by })),
    another: guard('another', another),
    swapFeeling,
    use: guard('use', (draft, rewording, feeling) => writer.use(draft, { rewording, feeling }, 'card')),
    copy,
    keep: guard('keep', () => dispatch({ type: 'keepChosen' })),
    fine: guard('fine', () => dispatch({ type: 'fineChosen' })),
    quiet: guard('quiet', () => dispatch({ type: 'quietChosen' })),
    undo: guard('undo', () => writer.undo()),
    dismissSupport: guard('dismiss-support', () => dispatch({ type: 'supportDismissed' })),
    returnFocus: guard('return-focus', returnFocus),
  };
}

/** Pages without a secure connection have no clipboard for us; the card then says so. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
