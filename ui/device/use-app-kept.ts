'use client';

import { useEffect, useState } from 'react';

/** Does the app itself open without a network? `coming`: it is on its way. `never`: not in this browser. */
export type AppKept = 'ready' | 'coming' | 'never';

export function useAppKept(): AppKept {
  const [kept, setKept] = useState<AppKept>(() => (keepsNow() ? 'ready' : 'coming'));
  useEffect(() => {
    const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!workers) return setKept('never');
    const look = () => setKept(workers.controller ? 'ready' : 'coming');
    look();
    workers.addEventListener('controllerchange', look);
    return () => workers.removeEventListener('controllerchange', look);
  }, []);
  return kept;
}

function keepsNow(): boolean {
  return Boolean((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller);
}
