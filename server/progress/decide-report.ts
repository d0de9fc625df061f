import 'server-only';
import { type Asker, may, type Resource } from '#core/people/permissions.ts';
import { type ReportDecision, type Ruling, ruleOnReport } from '#core/progress/rule-on-report.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { amendLibrary, takeBackAmendment } from '#server/facts/amend-library.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { closeReports, loadReport, type Report, reopenReports } from '#server/progress/report-store.ts';

/** `not-found` also for a report that is not this person's to decide, and for one decided already. */
export type DecideOutcome = 'done' | 'not-found' | Extract<Ruling, { ok: false }>['reason'];

/**
 * Decides about a report for whoever it is addressed to. What follows for the library is served from the
 * next request on, and reports that say the same are decided with it.
 */
export async function decideReport(
  person: Asker,
  id: string,
  decision: ReportDecision,
  now: Date,
): Promise<DecideOutcome> {
  const report = await loadReport(id);
  if (report?.status !== 'open' || !isTheirs(person, report)) return 'not-found';
  const ruling = ruleOnReport((await loadLibrary()).base, report, decision);
  if (!ruling.ok) return ruling.reason;
  const { amendment } = ruling;
  const status = decision === 'decline' ? 'declined' : 'accepted';
  const closed = await inTransaction(async (on) => {
    const amendmentId = amendment && (await amendLibrary(amendment, now, on));
    return closeReports(report, { status, decision, amendmentId, decidedAt: now }, on);
  });
  return closed ? 'done' : 'not-found';
}

/** Takes a decision back: the report is open again, and what followed for the library is gone. */
export async function reopenReport(person: Asker, id: string): Promise<'done' | 'not-found'> {
  const report = await loadReport(id);
  if (!report || report.status === 'open' || !isTheirs(person, report)) return 'not-found';
  await inTransaction(async (on) => {
    if (report.amendmentId !== null) await takeBackAmendment(report.amendmentId, on);
    await reopenReports(report, on);
  });
  return 'done';
}

function isTheirs(person: Asker, { addresseeId }: Report): boolean {
  const resource: Resource =
    addresseeId === null ? { kind: 'library-report' } : { kind: 'own-data', owner: addresseeId };
  return may(person, 'change', resource) === 'allowed';
}
