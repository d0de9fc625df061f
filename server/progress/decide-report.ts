import 'server-only';
import { type Asker, may, type Resource } from '#core/people/permissions.ts';
import { type PlainDecision, type Ruling, ruleOnReport } from '#core/progress/rule-on-report.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { amendLibrary, takeBackAmendment } from '#server/facts/amend-library.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { closeReports, loadReport, type Report, reopenReports } from '#server/progress/report-store.ts';
import { type WithdrawnByDecision, withdrawnSince } from '#server/progress/withdrawn-by-decision.ts';

/** What came of deciding. */
export interface Decided {
  readonly outcome: 'done';
  /** What is no longer asked because of it; null where nothing followed for the library. */
  readonly withdrawn: WithdrawnByDecision | null;
}

/** `not-found` also for a report that is not this person's to decide, and for one decided already. */
export type DecideOutcome =
  | Decided
  | { readonly outcome: 'not-found' | Extract<Ruling, { ok: false }>['reason'] };

/**
 * Decides about a report for whoever it is addressed to. What follows for the library is served from the
 * next request on, and reports that say the same are decided with it.
 */
export async function decideReport(
  person: Asker,
  id: string,
  decision: PlainDecision,
  now: Date,
): Promise<DecideOutcome> {
  const report = await loadOwnOpenReport(person, id);
  if (!report) return { outcome: 'not-found' };
  const library = await loadLibrary();
  const ruling = ruleOnReport(library.base, report, decision);
  if (!ruling.ok) return { outcome: ruling.reason };
  const { amendment } = ruling;
  const status = decision === 'decline' ? 'declined' : 'accepted';
  const closed = await inTransaction(async (on) => {
    const amendmentId = amendment && (await amendLibrary(amendment, now, on));
    return closeReports(report, { status, decision, amendmentId, decidedAt: now }, on);
  });
  if (!closed) return { outcome: 'not-found' };
  return { outcome: 'done', withdrawn: amendment && (await withdrawnSince(library)) };
}

/**
 * Takes a decision back: the report is open again, and what followed for the library is gone. `built-upon`:
 * the fact was corrected again since, which is to be taken back first.
 */
export async function reopenReport(
  person: Asker,
  id: string,
): Promise<{ readonly outcome: 'done' | 'not-found' | 'built-upon' }> {
  const report = await loadReport(id);
  if (!report || report.status === 'open' || !isTheirs(person, report)) return { outcome: 'not-found' };
  const isDone = await inTransaction(async (on) => {
    if (report.amendmentId !== null && !(await takeBackAmendment(report.amendmentId, on))) return false;
    await reopenReports(report, on);
    return true;
  });
  return { outcome: isDone ? 'done' : 'built-upon' };
}

/** A report that waits for this person's decision; null for every other. */
export async function loadOwnOpenReport(person: Asker, id: string): Promise<Report | null> {
  const report = await loadReport(id);
  return report?.status === 'open' && isTheirs(person, report) ? report : null;
}

function isTheirs(person: Asker, { addresseeId }: Report): boolean {
  const resource: Resource =
    addresseeId === null ? { kind: 'library-report' } : { kind: 'own-data', owner: addresseeId };
  return may(person, 'change', resource) === 'allowed';
}
