import { useTranslations } from 'next-intl';
import type { Reader } from '#core/basics/locale.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { ReportDecision } from '#core/progress/rule-on-report.ts';
import type { CorrectionDoors } from '#ui/progress/reports/correction-doors.ts';
import { decisionName } from '#ui/progress/reports/decision-name.ts';
import { DecisionNews } from '#ui/progress/reports/decision-news.tsx';
import { Overrulings } from '#ui/progress/reports/overrulings.tsx';
import {
  type Decide,
  OpenReports,
  PastReports,
  ReportSection,
  type ShownReport,
} from '#ui/progress/reports/report-sections.tsx';

interface Props {
  readonly desk: {
    readonly base: FactBase;
    readonly open: readonly (ShownReport & { readonly decisions: readonly ReportDecision[] })[];
    readonly overrulings: readonly {
      readonly id: string;
      readonly card: string;
      readonly answer: Answer;
      readonly people: number;
    }[];
    readonly decided: readonly ShownReport[];
    readonly own: readonly ShownReport[];
    readonly lines: readonly string[];
  };
  readonly reader: Reader;
  readonly isAdministrator: boolean;
  readonly decide: Decide;
  readonly correction: CorrectionDoors;
}

/** Reported mistakes: for whoever decides what waits and what was decided, for everybody what became of theirs. */
export function ReportDeskView({ desk, reader, isAdministrator, decide, correction }: Props) {
  const t = useTranslations('reports');
  const { base, open, overrulings, decided, own, lines } = desk;
  const decides = isAdministrator || open.length > 0 || decided.length > 0;
  const common = { base, reader };
  return (
    <DecisionNews reader={reader}>
      <p className="text-ink-soft">{t(isAdministrator ? 'intro' : 'intro-own')}</p>
      {decides && (
        <ReportSection title={t('open')} empty={open.length === 0 ? t('none-open') : undefined}>
          <OpenReports reports={open} decide={decide} correction={correction} {...common} />
        </ReportSection>
      )}
      {overrulings.length > 0 && (
        <ReportSection title={t('candidates')} hint={t('candidates-hint')}>
          <Overrulings overrulings={overrulings} decide={decide} {...common} />
        </ReportSection>
      )}
      {decided.length > 0 && (
        <ReportSection title={t('decided')}>
          <PastReports
            reports={decided}
            statusOf={({ card, decision }) => t(`done-${decisionName(card, decision ?? 'decline')}`)}
            reopen={decide}
            {...common}
          />
        </ReportSection>
      )}
      {lines.length > 0 && (
        <ReportSection title={t('lines')} hint={t('lines-hint')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0} className="overflow-x-auto rounded-control bg-sunken p-4 text-sm">
            {lines.join('\n')}
          </pre>
        </ReportSection>
      )}
      {(own.length > 0 || !decides) && (
        <ReportSection title={t('own')} empty={own.length === 0 ? t('none-own') : undefined}>
          <PastReports
            reports={own}
            statusOf={({ decision }) => t(`status-${decision ?? 'open'}`)}
            {...common}
          />
        </ReportSection>
      )}
    </DecisionNews>
  );
}
