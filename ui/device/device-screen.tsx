'use client';

import { useTranslations } from 'next-intl';
import { InstallGroup } from '#ui/device/install-group.tsx';
import { KeptGroup } from '#ui/device/kept-group.tsx';
import { PacksGroup } from '#ui/device/packs-group.tsx';
import { ReminderGroup } from '#ui/device/reminder-group.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** What is on this device, and what makes it a device to study with: all of it works without a network. */
export function DeviceScreen() {
  const t = useTranslations('device');
  return (
    <Screen title={t('title')}>
      <div className="flex max-w-2xl flex-col gap-6">
        <KeptGroup />
        <PacksGroup />
        <InstallGroup />
        <ReminderGroup />
      </div>
    </Screen>
  );
}
