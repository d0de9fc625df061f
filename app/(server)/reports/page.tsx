import { getLocale, getTranslations } from 'next-intl/server';
import { requirePerson } from '#server/people/current-person.ts';
import { settingsOf } from '#server/people/person.ts';
import { loadReportDesk } from '#server/progress/report-desk.ts';
import { ReportDeskView } from '#ui/progress/reports/report-desk-view.tsx';
import { ServerMessages } from '#ui/shell/server-messages.tsx';
import { ServerScreen } from '#ui/shell/server-screen.tsx';
import { correctHere, decideHere, openCorrectionHere, understandCorrectionHere } from './actions.ts';

const correction = { open: openCorrectionHere, understand: understandCorrectionHere, correct: correctHere };

export default async function ReportsPage() {
  const t = await getTranslations('reports');
  const person = await requirePerson('/reports');
  const locale = await getLocale();
  const { calendar } = settingsOf(person, locale);
  const desk = await loadReportDesk(person);
  return (
    <ServerScreen title={t('title')}>
      <ServerMessages rooms={['reports', 'quiz']}>
        <ReportDeskView
          desk={desk}
          reader={{ locale, calendar }}
          isAdministrator={person.administrator}
          decide={decideHere}
          correction={correction}
        />
      </ServerMessages>
    </ServerScreen>
  );
}
