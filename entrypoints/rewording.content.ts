import { defineContentScript } from 'wxt/utils/define-content-script';
import { changedWords } from '@/components/nudge/changed-words';
import { describePattern } from '@/utils/analysis/describe-pattern';
import { createReworder } from '@/utils/analysis/reword';
import { handOver } from './composer.content/handover';

/** Rewordings, reasons and what compares words are large and most drafts need none: this script follows when the first finding of a page appears. */
export default defineContentScript({
  registration: 'runtime',
  // The page needs no news of us.
  noScriptStartedPostMessage: true,
  main: () => handOver({ createReworder, describePattern, changedWords }),
});
