'use client';

import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { whenServerAnswers } from '#offline/worker/when-server-answers.ts';
import { Button } from '#ui/kit/button.tsx';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { LinkRow } from '#ui/people/link-row.tsx';
import { Screen } from '#ui/shell/screen.tsx';

/** In place of a page that only the server can draw; when the network is back, that page comes by itself. */
export function OfflineScreen() {
  const t = useTranslations('device');
  useEffect(() => whenServerAnswers(openAgain), []);
  return (
    <Screen title={t('offline-title')}>
      <Panel className="flex flex-col gap-5">
        <p>{t('offline-body')}</p>
        <div className="flex flex-col gap-3 sm:flex-row">
          <LinkButton href="/" look="primary">
            {t('offline-today')}
          </LinkButton>
          <Button onClick={openAgain}>{t('offline-again')}</Button>
        </div>
        <LinkRow href="/device">{t('offline-device')}</LinkRow>
      </Panel>
    </Screen>
  );
}

function openAgain(): void {
  location.reload();
}
