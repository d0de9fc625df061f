import 'server-only';
import { parseCardKey } from '#core/basics/card-key.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { FactRevised } from '#core/facts/amendment.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import type { Asker } from '#core/people/permissions.ts';
import type { CorrectionDraft } from '#core/progress/correction-draft.ts';
import {
  type CorrectionPreview,
  type CorrectionSheet,
  makeCorrectionSheet,
  previewCorrection,
  type ShownCorrectionProblem,
  showCorrectionProblem,
} from '#core/progress/correction-sheet.ts';
import { type CorrectionProblem, readCorrection, ruleOnCorrection } from '#core/progress/read-correction.ts';
import { reportedFact } from '#core/progress/rule-on-report.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { countFactRevisions, reviseInLibrary, takeBackAmendment } from '#server/facts/amend-library.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { type Decided, loadOwnOpenReport } from '#server/progress/decide-report.ts';
import { closeReports, type Report } from '#server/progress/report-store.ts';
import { withdrawnSince } from '#server/progress/withdrawn-by-decision.ts';

/** How whoever corrects reads, and where their day turns. */
export interface Corrector extends Reader {
  readonly timeZone: string;
}

interface NotFound {
  readonly outcome: 'not-found';
}

interface Faulty {
  readonly outcome: 'faulty';
  readonly problems: readonly ShownCorrectionProblem[];
}

const notFound = { outcome: 'not-found' } as const;

/** Everything needed to correct what was reported, for whoever decides about it; null for everybody else. */
export async function openCorrection(
  person: Asker,
  id: string,
  reader: Reader,
): Promise<CorrectionSheet | null> {
  const report = await loadOwnOpenReport(person, id);
  return report && makeCorrectionSheet((await loadLibrary()).base, report, reader);
}

/** How a correction is understood, before it is made. */
export async function understandCorrection(
  person: Asker,
  id: string,
  draft: CorrectionDraft,
  reader: Reader,
): Promise<NotFound | Faulty | { readonly outcome: 'understood'; readonly preview: CorrectionPreview }> {
  const report = await loadOwnOpenReport(person, id);
  const { base } = await loadLibrary();
  const reported = report && reportedFact(base, report);
  if (!reported) return notFound;
  const read = readCorrection(base, reported.fact, draft);
  if (!read.ok) return faulty(read.problems, base, reader);
  return { outcome: 'understood', preview: previewCorrection(read.understood, base, reader) };
}

/**
 * Accepts a report as a correction: the fact is served as a new revision from the next request on, until
 * its file says something newer.
 */
export async function correctReport(
  person: Asker,
  id: string,
  draft: CorrectionDraft,
  corrector: Corrector,
  now: Date,
): Promise<Decided | NotFound | Faulty> {
  const report = await loadOwnOpenReport(person, id);
  const card = report && parseCardKey(report.card);
  if (card?.item !== 'fact') return notFound;
  // Counted before the library is read: a correction that comes between is then noticed.
  const known = await countFactRevisions(card.fact);
  const library = await loadLibrary();
  const { base } = library;
  const fact = base.facts.get(card.fact);
  if (!report || !fact) return notFound;
  const since = studyDayOf(now.getTime(), corrector.timeZone, 0);
  const ruling = ruleOnCorrection(base, fact, draft, since);
  if (!ruling.ok) return faulty(ruling.problems, base, corrector);
  const closed = await store(report, ruling.amendment, known, now);
  if (closed === 'done') return { outcome: 'done', withdrawn: await withdrawnSince(library) };
  return closed === 'changed' ? faulty([{ field: 'all', code: 'changed' }], base, corrector) : notFound;
}

/** `changed`: somebody else corrected the fact meanwhile. */
function store(
  report: Report,
  amendment: FactRevised,
  known: number,
  now: Date,
): Promise<'done' | 'changed' | 'not-found'> {
  return inTransaction(async (on) => {
    const amendmentId = await reviseInLibrary(amendment, known, now, on);
    if (amendmentId === null) return 'changed';
    const verdict = { status: 'accepted', decision: 'revision', amendmentId, decidedAt: now } as const;
    if (await closeReports(report, verdict, on)) return 'done';
    await takeBackAmendment(amendmentId, on);
    return 'not-found';
  });
}

function faulty(problems: readonly CorrectionProblem[], base: FactBase, reader: Reader): Faulty {
  return {
    outcome: 'faulty',
    problems: problems.map((problem) => showCorrectionProblem(problem, base, reader)),
  };
}
