'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { Panel } from '#ui/kit/panel.tsx';
import { CalendarSection } from '#ui/progress/calendar-section.tsx';
import { ForecastSection } from '#ui/progress/forecast-section.tsx';
import { KnownSection } from '#ui/progress/known-section.tsx';
import { RetentionSection } from '#ui/progress/retention-section.tsx';
import { useStudyState } from '#ui/progress/study-context.tsx';
import { useCardStates } from '#ui/progress/use-card-states.ts';
import { useToday } from '#ui/progress/use-today.ts';
import { Screen } from '#ui/shell/screen.tsx';

/** What is known, what comes back when, and how it went: figures without a race. */
export function ProgressScreen() {
  const t = useTranslations('progress');
  const { memories } = useStudyState();
  const states = useCardStates();
  const today = useToday();
  return (
    <Screen title={t('title')}>
      {memories.size === 0 && <NothingYet />}
      <KnownSection today={today} />
      {memories.size > 0 && (
        <>
          <ForecastSection today={today} />
          <CalendarSection today={today} states={states} />
          <RetentionSection today={today} states={states} />
        </>
      )}
    </Screen>
  );
}

function NothingYet() {
  const t = useTranslations('progress');
  return (
    <Panel className="flex flex-col items-start gap-4">
      <p className="text-lg">{t('nothing')}</p>
      <LinkButton href="/library" look="primary">
        {t('open-library')}
      </LinkButton>
    </Panel>
  );
}
