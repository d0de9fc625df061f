import 'server-only';
import type { Answer } from '#core/grading/verdict.ts';
import type { AskedQuestion } from '#core/progress/event.ts';
import type { ReportDecision } from '#core/progress/rule-on-report.ts';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';

/** A report that is to be stored. */
export interface NewReport {
  readonly personId: string;
  /** `overruled`: "I was right" about an answer that was typed. */
  readonly kind: 'reported' | 'overruled';
  /** null: administrators decide. */
  readonly addresseeId: string | null;
  readonly eventId: string;
  readonly card: string;
  readonly questionId: string | null;
  readonly asked: AskedQuestion | null;
  readonly answer: Answer | null;
  readonly comment: string;
  readonly createdAt: Date;
}

/** A report as it is stored. */
export interface Report extends Omit<NewReport, 'personId' | 'eventId' | 'questionId'> {
  readonly id: string;
  readonly status: 'open' | 'accepted' | 'declined';
  readonly decision: ReportDecision | null;
  readonly amendmentId: string | null;
}

/** The same answer, overruled by several. */
export interface Overruling {
  /** One of the reports: what is decided of it is decided of all. */
  readonly id: string;
  readonly card: string;
  readonly answer: Answer;
  readonly people: number;
}

const longestList = 50;
/** Most of them are no names and are not shown: the list must be longer than what is. */
const mostOverrulings = 1_000;

export async function insertReports(reports: readonly NewReport[], on: Transaction): Promise<void> {
  await on.report.createMany({
    data: reports.map(({ asked, answer, ...report }) => ({
      ...report,
      askedJson: asked && JSON.stringify(asked),
      answerJson: answer === null ? null : JSON.stringify(answer),
    })),
  });
}

/** Takes back reports that stand for these events, as far as nothing was decided of them. */
export async function deleteOpenReports(
  personId: string,
  eventIds: readonly string[],
  on: Transaction,
): Promise<void> {
  await on.report.deleteMany({ where: { personId, eventId: { in: [...eventIds] }, status: 'open' } });
}

export async function loadReport(id: string, on: DbOrTransaction = db): Promise<Report | null> {
  const row = await on.report.findUnique({ where: { id } });
  return row && readReport(row);
}

/** The mistakes an addressee has to decide about, the oldest first, at most fifty; null: administrators. */
export async function loadOpenReports(addresseeId: string | null): Promise<readonly Report[]> {
  const rows = await db.report.findMany({
    where: { addresseeId, status: 'open', kind: 'reported' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: longestList,
  });
  return rows.map(readReport);
}

/** What an addressee decided last, the latest first. */
export async function loadDecidedReports(addresseeId: string | null): Promise<readonly Report[]> {
  const rows = await db.report.findMany({
    where: { addresseeId, status: { not: 'open' }, decidedAt: { not: null } },
    orderBy: [{ decidedAt: 'desc' }, { id: 'asc' }],
    take: 10,
  });
  return rows.map(readReport);
}

/** What a person reported, the latest first. */
export async function loadOwnReports(personId: string): Promise<readonly Report[]> {
  const rows = await db.report.findMany({
    where: { personId, kind: 'reported' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: longestList,
  });
  return rows.map(readReport);
}

/** Answers to the library's questions that learners said were right, those of most people first; at most a thousand. */
export async function loadOverrulings(): Promise<readonly Overruling[]> {
  const rows = await db.$queryRaw<
    { id: string; card: string; answerJson: string; people: bigint | number }[]
  >`
    SELECT MIN(id) AS id, card, "answerJson", COUNT(DISTINCT "personId") AS people FROM "Report"
    WHERE kind = 'overruled' AND status = 'open' AND "addresseeId" IS NULL AND "answerJson" IS NOT NULL
    GROUP BY card, "answerJson" ORDER BY 4 DESC, 1 LIMIT ${mostOverrulings}`;
  return rows.map(({ id, card, answerJson, people }) => ({
    id,
    card,
    answer: JSON.parse(answerJson) as Answer,
    people: Number(people),
  }));
}

/** What was decided of a report. */
export interface Verdict {
  readonly status: 'accepted' | 'declined';
  readonly decision: ReportDecision;
  readonly amendmentId: string | null;
  readonly decidedAt: Date;
}

/**
 * Notes what was decided of an open report, and of every other that says the same: the same answer to the
 * same card. False when it is open no more.
 */
export async function closeReports(report: Report, verdict: Verdict, on: Transaction): Promise<boolean> {
  const { count } = await on.report.updateMany({ where: { id: report.id, status: 'open' }, data: verdict });
  if (count === 0) return false;
  const { card, addresseeId, answer } = report;
  if (verdict.decision !== 'alias' && report.kind === 'reported') return true;
  await on.report.updateMany({
    where: {
      card,
      addresseeId,
      answerJson: JSON.stringify(answer),
      status: 'open',
      ...(verdict.decision === 'alias' ? {} : { kind: 'overruled' }),
    },
    data: verdict,
  });
  return true;
}

/** Opens decided reports again that rest on one amendment, or this one where there is none. */
export async function reopenReports(report: Report, on: Transaction): Promise<void> {
  const { id, amendmentId } = report;
  await on.report.updateMany({
    where: amendmentId === null ? { id } : { amendmentId },
    data: { status: 'open', decision: null, decidedAt: null, amendmentId: null },
  });
}

type ReportRow = NonNullable<Awaited<ReturnType<typeof db.report.findUnique>>>;

function readReport(row: ReportRow): Report {
  const { id, addresseeId, card, comment, createdAt, amendmentId, askedJson, answerJson } = row;
  return {
    id,
    addresseeId,
    card,
    comment,
    createdAt,
    amendmentId,
    kind: row.kind === 'overruled' ? 'overruled' : 'reported',
    status: row.status as Report['status'],
    decision: row.decision as Report['decision'],
    asked: askedJson === null ? null : (JSON.parse(askedJson) as AskedQuestion),
    answer: answerJson === null ? null : (JSON.parse(answerJson) as Answer),
  };
}
