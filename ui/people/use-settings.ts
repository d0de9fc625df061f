'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { Settings } from '#core/people/settings.ts';
import { keepDevicePreferences } from '#ui/i18n/device-preferences.ts';

export type SaveStatus =
  | 'idle'
  | 'saving'
  | 'saved'
  | 'unreachable'
  | 'signed-out'
  | { readonly message: string };

interface SettingsDraft {
  readonly settings: Settings;
  readonly status: SaveStatus;
  change(part: Partial<Settings>): void;
  /** Tries again what could not be stored. */
  retry(): void;
}

const waitMs = 400;

/**
 * Settings while they are changed: shown at once, stored a moment later, one save after the other. What
 * could not be stored stays on the screen. `account` is null for a visitor. A changed language draws the page anew.
 */
export function useSettings(initial: Settings, account: string | null): SettingsDraft {
  const router = useRouter();
  const [settings, setSettings] = useState(initial);
  const [status, setStatus] = useState<SaveStatus>('idle');
  const latest = useRef(initial);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef(Promise.resolve());
  const touched = useRef(false);

  useEffect(() => {
    if (account !== null) return;
    // What a visitor chose is known to the device alone.
    void import('#offline/people/save-settings.ts').then(async ({ readDeviceSettings }) => {
      const kept = await readDeviceSettings(initial);
      if (touched.current) return;
      latest.current = kept;
      setSettings(kept);
    });
  }, [initial, account]);

  const save = async () => {
    const wanted = latest.current;
    setStatus('saving');
    const { saveSettings } = await import('#offline/people/save-settings.ts');
    const outcome = await saveSettings(wanted, account).catch((): SaveStatus => 'unreachable');
    if (latest.current !== wanted) return;
    setStatus(outcome);
    if (outcome !== 'saved') return;
    keepDevicePreferences(wanted);
    if (document.documentElement.lang !== wanted.locale) router.refresh();
  };
  const saveSoon = (ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      queue.current = queue.current.then(save);
    }, ms);
  };
  return {
    settings,
    status,
    change: (part) => {
      touched.current = true;
      latest.current = { ...latest.current, ...part };
      setSettings(latest.current);
      saveSoon(waitMs);
    },
    retry: () => saveSoon(0),
  };
}
