import type { ReportDecision } from '#core/progress/rule-on-report.ts';

/** A decision by the name of its words: a note is corrected by whoever owns it, a fact by its file. */
export function decisionName<Decision extends ReportDecision | 'reopen'>(card: string, decision: Decision) {
  return decision === 'correction' && card.startsWith('note:') ? 'correction-note' : decision;
}
