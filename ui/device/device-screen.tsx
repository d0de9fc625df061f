'use client';

import { useTranslations } from 'next-intl';
import { InstallGroup } from '#ui/device/install-group.tsx';
import { KeptGroup } from '#ui/device/kept-group.tsx';
import { PacksGroup } from '#ui/device/packs-group.tsx';
import { ReminderGroup } from '#ui/device/reminder-group.tsx';
import { useAppKept } from '#ui/device/use-app-kept.ts';
import { usePacksHere } from '#ui/device/use-packs-here.ts';
import { useStorage } from '#ui/device/use-storage.ts';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** What is on this device, and what makes it a device to study with: all of it works without a network. */
export function DeviceScreen() {
  const t = useTranslations('device');
  const app = useAppKept();
  const { standing, protect } = useStorage(app);
  const { rows, problem, pin } = usePacksHere();
  // Drawn at once when all is known, so that nothing moves; the browser may offer to install later than that.
  return (
    <Screen title={t('title')}>
      {standing && rows ? (
        <div className="flex max-w-2xl flex-col gap-6">
          <KeptGroup app={app} storage={standing} onProtect={protect} />
          <PacksGroup rows={rows} problem={problem} pin={pin} />
          <ReminderGroup />
          <InstallGroup />
        </div>
      ) : (
        <Skeleton className="h-96 w-full max-w-2xl" />
      )}
    </Screen>
  );
}
