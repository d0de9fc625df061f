import 'server-only';
import type { Transaction } from '#server/db.ts';

/**
 * Gives a guest's events to a person, behind the person's own: `offset` is added to each position. Events
 * that the person has already stay behind. Instants are kept. Answers with how many moved.
 */
export function moveEvents(from: string, to: string, offset: number, on: Transaction): Promise<number> {
  // What links to an event follows it, since its key is updated in place.
  return on.$executeRaw`
    UPDATE "Event" SET "personId" = ${to}, position = position + ${offset}
    WHERE "personId" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Event" own WHERE own."personId" = ${to} AND own.id = "Event".id)`;
}

/**
 * Gives a guest's sittings, with their answers, and reports to a person. Of a sitting that both have (it was
 * begun before signing in and gone on with after) the person's own answers stand.
 */
export async function moveProjections(from: string, to: string, on: Transaction): Promise<void> {
  await on.$executeRaw`
    UPDATE "AttemptAnswer" SET "personId" = ${to}
    WHERE "personId" = ${from}
      AND EXISTS (SELECT 1 FROM "Attempt" own WHERE own."personId" = ${to} AND own.id = "AttemptAnswer"."attemptId")
      AND NOT EXISTS (SELECT 1 FROM "AttemptAnswer" own WHERE own."personId" = ${to}
        AND (own."eventId" = "AttemptAnswer"."eventId"
          OR own."attemptId" = "AttemptAnswer"."attemptId" AND own.ordinal = "AttemptAnswer".ordinal))`;
  await on.$executeRaw`
    UPDATE "Attempt" SET "personId" = ${to}
    WHERE "personId" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Attempt" own WHERE own."personId" = ${to} AND own.id = "Attempt".id)`;
  // Those about the guest's own notes are decided by whoever has the notes now.
  await on.report.updateMany({ where: { addresseeId: from }, data: { addresseeId: to } });
  await on.$executeRaw`
    UPDATE "Report" SET "personId" = ${to}
    WHERE "personId" = ${from}
      AND NOT EXISTS (SELECT 1 FROM "Report" own WHERE own."personId" = ${to} AND own."eventId" = "Report"."eventId")`;
}
