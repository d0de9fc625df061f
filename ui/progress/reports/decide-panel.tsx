'use client';

import { useEffect, useRef, useState } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import type { PlainDecision, ReportDecision } from '#core/progress/rule-on-report.ts';
import type { CorrectionDoors } from '#ui/progress/reports/correction-doors.ts';
import { CorrectionPanel } from '#ui/progress/reports/correction-panel.tsx';
import { DecisionButtons, type DecisionOutcome } from '#ui/progress/reports/decision-buttons.tsx';

interface Props {
  readonly report: { readonly id: string; readonly card: string };
  readonly about: string;
  readonly choices: readonly ReportDecision[];
  readonly decide: (choice: PlainDecision | 'reopen') => Promise<DecisionOutcome>;
  readonly correction: CorrectionDoors;
  readonly reader: Reader;
}

/** What can be decided about a report; the form for the right value takes the place of the buttons. */
export function DecidePanel({ report, about, choices, decide, correction, reader }: Props) {
  const [isCorrecting, setCorrecting] = useState(false);
  const wasCorrecting = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wasCorrecting.current && !isCorrecting) place.current?.focus();
    wasCorrecting.current = isCorrecting;
  }, [isCorrecting]);
  if (isCorrecting) {
    return (
      <CorrectionPanel
        report={report.id}
        doors={correction}
        reader={reader}
        onClose={() => setCorrecting(false)}
      />
    );
  }
  return (
    <div ref={place} tabIndex={-1}>
      <DecisionButtons
        card={report.card}
        about={about}
        choices={choices}
        decide={decide}
        onRevise={() => setCorrecting(true)}
      />
    </div>
  );
}
