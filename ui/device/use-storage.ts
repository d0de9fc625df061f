'use client';

import { useCallback, useEffect, useState } from 'react';

/** What the browser says of the room this site takes; null for what it does not say. */
export interface StorageStanding {
  readonly used: number | null;
  readonly quota: number | null;
  /** It promised not to clear anything away by itself. */
  readonly isKept: boolean | null;
  /** It was asked for that promise just now, and gave none. */
  readonly wasRefused: boolean;
}

const unknown: StorageStanding = { used: null, quota: null, isKept: null, wasRefused: false };

interface DeviceStorage {
  /** null while the browser is being asked. */
  readonly standing: StorageStanding | null;
  readonly protect: () => void;
}

/** Looks again when `changed` does. */
export function useStorage(changed: unknown): DeviceStorage {
  const [standing, setStanding] = useState<StorageStanding | null>(null);
  const look = useCallback(async (wasAsked: boolean) => {
    // Missing on plain http.
    const storage = navigator.storage as StorageManager | undefined;
    if (!storage) return setStanding(unknown);
    const [{ usage, quota }, isKept] = await Promise.all([storage.estimate(), storage.persisted()]);
    setStanding({
      used: usage ?? null,
      quota: quota ?? null,
      isKept,
      wasRefused: wasAsked && !isKept,
    });
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change is the very reason to look
  useEffect(() => void look(false).catch(() => setStanding(unknown)), [look, changed]);
  const protect = () => {
    const asking = navigator.storage.persist().catch(() => false);
    void asking.then(() => look(true)).catch(() => undefined);
  };
  return { standing, protect };
}
