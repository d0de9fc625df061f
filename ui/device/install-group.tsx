'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { hasInstallOffer, onInstallOffer, takeInstallOffer } from '#ui/device/install-offer.ts';
import { Button } from '#ui/kit/button.tsx';
import { useMediaQuery } from '#ui/kit/use-media-query.ts';
import { SettingsGroup } from '#ui/people/settings-group.tsx';

/** How to install the app, where that is possible and has not been done. */
export function InstallGroup() {
  const t = useTranslations('device');
  const offered = useSyncExternalStore(onInstallOffer, hasInstallOffer, () => false);
  const isInstalled = useMediaQuery('(display-mode: standalone)');
  if (isInstalled) return null;
  if (!offered && !isAppleTouch()) return null;
  return (
    <SettingsGroup title={t('install')}>
      <p className="-mt-3 text-ink-soft">{t('install-hint')}</p>
      {offered ? (
        <Button look="primary" wide onClick={() => void takeInstallOffer()}>
          {t('install-now')}
        </Button>
      ) : (
        <p>{t('install-ios')}</p>
      )}
    </SettingsGroup>
  );
}

/** Safari on a phone or tablet makes no offer; it alone says whether it runs installed. */
function isAppleTouch(): boolean {
  return 'standalone' in navigator;
}
