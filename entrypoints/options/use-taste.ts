import { useCallback, useEffect, useState } from 'react';
import type { Taste } from '@/utils/analysis/types';
import { sendMessage } from '@/utils/messaging/messenger';

/** What was learned of the person's wording, as it stands whenever this page is looked at; undefined until it is read. */
export function useTaste() {
  const [taste, setTaste] = useState<Taste>();
  const read = useCallback(() => {
    // Without an answer nothing is said of it; the next look asks again.
    sendMessage('readTaste').then(setTaste, () => undefined);
  }, []);

  useEffect(() => {
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);

  const onForget = async () => {
    await sendMessage('forgetTaste');
    read();
  };
  return { taste, onForget };
}
