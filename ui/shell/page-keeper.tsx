'use client';

import { useEffect } from 'react';
import { healPage } from '#offline/worker/heal-page.ts';
import { registerWorker } from '#offline/worker/register-worker.ts';
import { keepInstallOffer } from '#ui/device/install-offer.ts';
import { useFonts } from '#ui/shell/use-fonts.ts';

/** Keeps the app on the device, and a page alive when a new build takes the place of its own. Draws nothing. */
export function PageKeeper() {
  useFonts();
  useEffect(() => {
    registerWorker();
    const stops = [healPage(), keepInstallOffer()];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return null;
}
