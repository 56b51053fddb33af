import { defineContentScript } from 'wxt/utils/define-content-script';
import { handOver } from '../composer.content/handover';
import { startPresenter } from './presenter';

/** Everything that shows and writes: most pages never have anything to show, so this script follows when one has. */
export default defineContentScript({
  registration: 'runtime',
  // The page needs no news of us.
  noScriptStartedPostMessage: true,
  main: () => handOver('nudge', startPresenter),
});
