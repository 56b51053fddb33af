import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAnalyzer } from '@/utils/analysis/analyze';
import { handOver } from '../composer.content/handover';

/** The detection: most pages that are open are never typed in, so this script follows with the first words of a draft. */
export default defineContentScript({
  registration: 'runtime',
  // The page needs no news of us.
  noScriptStartedPostMessage: true,
  main: () => handOver('engine', () => createAnalyzer().analyze),
});
