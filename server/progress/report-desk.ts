import 'server-only';
import { amendmentLines } from '#core/facts/amendment-lines.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { possibleDecisions, type ReportDecision, ruleOnReport } from '#core/progress/rule-on-report.ts';
import { listAmendments } from '#server/facts/amend-library.ts';
import { loadLibrary } from '#server/facts/library.ts';
import type { Person } from '#server/people/person.ts';
import {
  loadDecidedReports,
  loadOpenReports,
  loadOverrulings,
  loadOwnReports,
  type Overruling,
  type Report,
} from '#server/progress/report-store.ts';

export interface OpenReport extends Report {
  readonly decisions: readonly ReportDecision[];
}

/** Everything about reports that concerns one person. */
export interface ReportDesk {
  readonly base: FactBase;
  /** To be decided, the oldest first. */
  readonly open: readonly OpenReport[];
  /** Answers that learners say were names; for administrators. */
  readonly overrulings: readonly Overruling[];
  /** Decided last. */
  readonly decided: readonly Report[];
  /** What the person reported to others. */
  readonly own: readonly Report[];
  /** What was decided beside the library's files, as lines to paste into them; for administrators. */
  readonly lines: readonly string[];
}

const longestList = 50;

/** Lays out what a person has to decide, what they decided, and what became of what they reported. */
export async function loadReportDesk(person: Pick<Person, 'id' | 'administrator'>): Promise<ReportDesk> {
  const { base } = await loadLibrary();
  const addressees = person.administrator ? [null, person.id] : [person.id];
  const [open, decided, own] = await Promise.all([
    Promise.all(addressees.map(loadOpenReports)),
    Promise.all(addressees.map(loadDecidedReports)),
    loadOwnReports(person.id),
  ]);
  const overrulings = person.administrator ? await loadOverrulings() : [];
  const names = overrulings.filter((one) => ruleOnReport(base, one, 'alias').ok);
  return {
    base,
    open: open.flat().map((report) => ({ ...report, decisions: possibleDecisions(base, report) })),
    overrulings: names.slice(0, longestList),
    decided: decided.flat(),
    own: own.filter(({ addresseeId }) => addresseeId !== person.id),
    lines: person.administrator ? amendmentLines(await listAmendments(), base) : [],
  };
}
