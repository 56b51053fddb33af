import { useEffect, useState } from 'react';

type Engine = typeof import('@/components/popup/engine');

/** The engine, once it has loaded. It is large and the popup's first picture does without it. */
export function useEngine(): Engine | null {
  const [engine, setEngine] = useState<Engine | null>(null);
  useEffect(() => {
    void import('@/components/popup/engine').then(setEngine);
  }, []);
  return engine;
}
