import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { textFor } from '#core/basics/text-for.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Answer } from '#core/grading/verdict.ts';
import type { AskedQuestion } from '#core/progress/event.ts';
import type { PlainDecision, ReportDecision } from '#core/progress/rule-on-report.ts';
import { Panel } from '#ui/kit/panel.tsx';
import { answerWords } from '#ui/progress/reports/answer-words.ts';
import type { CorrectionDoors } from '#ui/progress/reports/correction-doors.ts';
import { DecidePanel } from '#ui/progress/reports/decide-panel.tsx';
import { DecisionButtons, type DecisionOutcome } from '#ui/progress/reports/decision-buttons.tsx';
import { ReportFacts } from '#ui/progress/reports/report-facts.tsx';

/** A report as the screen draws it. */
export interface ShownReport {
  readonly id: string;
  readonly card: string;
  readonly answer: Answer | null;
  readonly asked: AskedQuestion | null;
  readonly comment: string;
  readonly decision: ReportDecision | null;
}

/** Decides about a report, or takes the decision back. */
export type Decide = (id: string, choice: PlainDecision | 'reopen') => Promise<DecisionOutcome>;

interface Common {
  readonly base: FactBase;
  readonly reader: Reader;
}

/** A part of the page with its heading; `empty` is said where it holds nothing. */
export function ReportSection({
  title,
  hint,
  empty,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly empty?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {hint && <p className="text-ink-soft">{hint}</p>}
      {empty ? <p className="text-ink-soft">{empty}</p> : children}
    </section>
  );
}

/** What waits to be decided, each with everything to decide by. */
export function OpenReports({
  reports,
  decide,
  correction,
  ...common
}: Common & {
  readonly reports: readonly (ShownReport & { readonly decisions: readonly ReportDecision[] })[];
  readonly decide: Decide;
  readonly correction: CorrectionDoors;
}) {
  return (
    <ul className="flex flex-col gap-4">
      {reports.map((report) => (
        <li key={report.id}>
          <Panel className="flex flex-col gap-4">
            <ReportFacts report={report} {...common} />
            <DecidePanel
              report={{ id: report.id, card: report.card }}
              about={report.comment || (report.asked?.stem ?? report.card)}
              choices={report.decisions}
              decide={decide.bind(null, report.id)}
              correction={correction}
              reader={common.reader}
            />
          </Panel>
        </li>
      ))}
    </ul>
  );
}

/** What was decided last, or what became of what one reported oneself. */
export function PastReports({
  reports,
  statusOf,
  reopen,
  base,
  reader,
}: Common & {
  readonly reports: readonly ShownReport[];
  readonly statusOf: (report: ShownReport) => string;
  readonly reopen?: Decide;
}) {
  const t = useTranslations('reports');
  return (
    <ul className="flex flex-col divide-y divide-line rounded-card border border-line bg-surface">
      {reports.map((report) => {
        const fact = base.facts.get(/^fact:([^#]+)#/.exec(report.card)?.[1] ?? '');
        const about = report.asked?.stem ?? (fact ? textFor(fact.statement, reader) : t('note'));
        const answer = answerWords(report.answer, report.asked);
        return (
          <li key={report.id} className="flex flex-col gap-1 p-4">
            <p className="font-semibold">{statusOf(report)}</p>
            <p lang={report.asked?.locale}>{about}</p>
            {answer !== null && (
              <p className="text-ink-soft wrap-anywhere">
                {t('answer')}: {answer}
              </p>
            )}
            {report.comment !== '' && <p className="text-ink-soft wrap-anywhere">“{report.comment}”</p>}
            {reopen && (
              <DecisionButtons
                card={report.card}
                about={about}
                choices={['reopen']}
                decide={reopen.bind(null, report.id)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
