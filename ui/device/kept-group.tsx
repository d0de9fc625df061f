'use client';

import { CircleAlert, CircleCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { byteText } from '#ui/device/byte-text.ts';
import type { AppKept } from '#ui/device/use-app-kept.ts';
import type { StorageStanding } from '#ui/device/use-storage.ts';
import { Button } from '#ui/kit/button.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';
import { useReader, useStudyState } from '#ui/progress/study-context.tsx';

interface Props {
  readonly app: AppKept;
  readonly storage: StorageStanding;
  readonly onProtect: () => void;
}

/** Does it work without a network, is everything stored, and may the browser clear it away? */
export function KeptGroup({ app, storage, onProtect }: Props) {
  const t = useTranslations('device');
  const { locale } = useReader();
  const { waiting } = useStudyState();
  const size = (bytes: number) => byteText(bytes, locale);
  return (
    <SettingsGroup title={t('offline')}>
      <ul className="flex flex-col gap-3">
        <Line good={app === 'ready'}>{t(`app-${app}`)}</Line>
        <Line good={waiting === 0}>{waiting === 0 ? t('stored') : t('waiting', { count: waiting })}</Line>
        {storage.isKept !== null && (
          <Line good={storage.isKept}>{t(storage.isKept ? 'safe' : 'unsafe')}</Line>
        )}
      </ul>
      {storage.isKept === false && (
        <Button wide onClick={onProtect}>
          {t('protect')}
        </Button>
      )}
      <p role="status" className="text-ink-soft empty:hidden">
        {storage.wasRefused && t('protect-refused')}
      </p>
      {storage.used !== null && (
        <p className="text-sm text-ink-soft">
          {storage.quota === null
            ? t('used', { size: size(storage.used) })
            : t('used-of', { size: size(storage.used), quota: size(storage.quota) })}
        </p>
      )}
    </SettingsGroup>
  );
}

function Line({ good, children }: { readonly good: boolean; readonly children: ReactNode }) {
  const Icon = good ? CircleCheck : CircleAlert;
  return (
    <li className="flex items-start gap-3">
      <Icon aria-hidden="true" className={`mt-1 size-5 shrink-0 ${good ? 'text-good' : 'text-sun'}`} />
      <span>{children}</span>
    </li>
  );
}
