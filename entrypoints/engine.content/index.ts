import { defineContentScript } from 'wxt/utils/define-content-script';
import { createAnalyzer, prepareAnalysis } from '@/utils/analysis/analyze';
import { handOver } from '../composer.content/handover';

/** What must be left of an idle moment for one more step, in milliseconds. */
const stepMs = 8;

/** The detection: most pages that are open are never typed in, so this script follows with the first words of a draft. */
export default defineContentScript({
  registration: 'runtime',
  // The page needs no news of us.
  noScriptStartedPostMessage: true,
  main: () => {
    handOver('engine', () => createAnalyzer().analyze);
    requestIdleCallback(prepareWhenIdle);
  },
});

/** While the person types their first words the engine makes itself ready, in moments that nobody needs. */
function prepareWhenIdle(moment: IdleDeadline): void {
  while (moment.timeRemaining() > stepMs) if (!prepareAnalysis()) return;
  requestIdleCallback(prepareWhenIdle);
}
