import { createRoot } from 'react-dom/client';
import { App } from './App';
import { findPage } from './page';
import { readDraft } from './use-draft';
import { readFacts } from './use-site';

/** A page that is slow to answer does not hold the popup back: its draft is shown when it comes. */
const draftWaitMs = 50;

const noDraftYet = () => new Promise<undefined>((resolve) => setTimeout(resolve, draftWaitMs));

/** Everything the first picture needs is asked for at once, so that nothing jumps after it. */
async function open(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('no-root: popup');
  const page = await findPage(location.search);
  const [facts, draft] = await Promise.all([readFacts(), Promise.race([readDraft(page.tabId), noDraftYet()])]);
  createRoot(root).render(<App page={page} facts={facts} draft={draft} />);
}

void open();
