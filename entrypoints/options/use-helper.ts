import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { HelperTrouble } from '@/components/options/words';
import { fetchModel } from '@/utils/helper/fetch-model';
import { findLanguageModel, type ModelStanding, readModelStanding } from '@/utils/helper/language-model';
import { sendMessage } from '@/utils/messaging/messenger';
import { readSettings } from '@/utils/settings/store';

interface Known {
  readonly isOn: boolean;
  readonly standing: ModelStanding;
}

/** The choice as it is kept and the model as it stands, followed while the page is open; null until they are known. */
function useKnown() {
  const [known, setKnown] = useState<Known | null>(null);
  const look = useCallback(async () => {
    const [{ helper }, standing] = await Promise.all([readSettings(), readModelStanding(findLanguageModel())]);
    setKnown({ isOn: helper, standing });
  }, []);
  useEffect(() => {
    const lookAgain = () => void look();
    lookAgain();
    browser.storage.local.onChanged.addListener(lookAgain);
    // The model may have come or gone while the person was in the browser's own settings.
    window.addEventListener('focus', lookAgain);
    return () => {
      browser.storage.local.onChanged.removeListener(lookAgain);
      window.removeEventListener('focus', lookAgain);
    };
  }, [look]);
  return { known, look };
}

/** The switch of the browser's own model: what it stands for, and what it does. */
export function useHelper() {
  const { known, look } = useKnown();
  const [share, setShare] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<HelperTrouble | null>(null);
  const fetching = useRef<AbortController | null>(null);
  useEffect(() => () => fetching.current?.abort(), []);

  const save = async (enabled: boolean) => {
    await sendMessage('setHelperEnabled', { enabled }).catch(() => setTrouble('not-saved'));
    await look();
  };

  /** The browser downloads from within the click only, so nothing may be awaited before. */
  const fetchAndSave = async () => {
    const model = findLanguageModel();
    if (!model) return;
    const cancelling = new AbortController();
    fetching.current = cancelling;
    setShare(0);
    const trouble = await fetchModel(model, setShare, cancelling.signal).then(
      () => null,
      () => (cancelling.signal.aborted ? 'cancelled' : 'not-fetched'),
    );
    fetching.current = null;
    setShare(null);
    setTrouble(trouble);
    // Only what has come is switched on.
    if (trouble === null) await save(true);
    else await look();
  };

  if (!known) return null;
  return {
    ...known,
    ...{ share, trouble },
    onCancel: () => fetching.current?.abort(),
    onSwitch(isOn: boolean) {
      setTrouble(null);
      if (fetching.current) fetching.current.abort();
      else if (isOn && known.standing !== 'available') void fetchAndSave();
      else void save(isOn);
    },
  };
}
