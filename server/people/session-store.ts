import 'server-only';
import { writersAtOnce } from '#server/basics/in-transaction.ts';
import { makeGroupRunner } from '#server/basics/make-group-runner.ts';
import { jsonRows } from '#server/db/json-rows.ts';
import { type DbOrTransaction, db } from '#server/db.ts';
import type { Person } from '#server/people/person.ts';
import { type PersonRow, readPersonRow } from '#server/people/person-row.ts';

/** Begins a session; answers with its id and the person's token version. */
export async function insertSession(
  personId: string,
  times: { readonly now: Date; readonly expiresAt: Date; readonly resetUntil: Date | null },
): Promise<{ readonly sessionId: string; readonly tokenVersion: number }> {
  const { now, expiresAt, resetUntil } = times;
  const { id, person } = await db.session.create({
    data: { personId, createdAt: now, lastSeenAt: now, expiresAt, resetUntil },
    select: { id: true, person: { select: { tokenVersion: true } } },
  });
  return { sessionId: id, tokenVersion: person.tokenVersion };
}

/** A session with its person, as they are now. */
export interface StoredSession {
  readonly person: Person;
  readonly tokenVersion: number;
  readonly expiresAt: Date;
  /** Until then a new password may be chosen without the old one. */
  readonly resetUntil: Date | null;
}

interface SessionRow extends PersonRow {
  readonly sessionId: string;
  readonly tokenVersion: number;
  readonly expiresAt: Date | string;
  readonly resetUntil: Date | string | null;
}

/**
 * null when it has ended. Asked with every request: those that come while others are being looked up
 * share the next look, so that it is never older than the request.
 */
export const loadSession = makeGroupRunner(loadSessions, {
  groupsAtOnce: writersAtOnce,
  mostWeight: 200,
  weightOf: () => 1,
});

async function loadSessions(ids: readonly string[]): Promise<readonly (StoredSession | null)[]> {
  const wanted = jsonRows(
    { id: 'text' },
    ids.map((id) => [id]),
  );
  const rows = await db.$queryRaw<SessionRow[]>`
    SELECT session.id AS "sessionId", session."expiresAt", session."resetUntil", person."tokenVersion", person.id,
      person.kind, person.name, person."displayName", person."passwordHash", person."teacherMode",
      person.administrator, person."settingsJson"
    FROM ${wanted} wanted JOIN "Session" session ON session.id = wanted.id
      JOIN "Person" person ON person.id = session."personId"`;
  const found = new Map(rows.map((row) => [row.sessionId, readSessionRow(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function readSessionRow({ sessionId: _, tokenVersion, expiresAt, resetUntil, ...person }: SessionRow) {
  return {
    person: readPersonRow(person),
    tokenVersion,
    expiresAt: new Date(expiresAt),
    resetUntil: resetUntil === null ? null : new Date(resetUntil),
  };
}

/** Notes a visit. A session that has ended meanwhile stays ended. */
export async function prolongSession(
  id: string,
  personId: string,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now, expiresAt } });
  await db.person.updateMany({ where: { id: personId }, data: { lastSeenAt: now } });
}

export async function deleteSession(id: string): Promise<void> {
  await db.session.deleteMany({ where: { id } });
}

/** Ends every session of a person, the ones whose rows are gone included. */
export async function deleteSessions(personId: string, on: DbOrTransaction = db): Promise<void> {
  await on.session.deleteMany({ where: { personId } });
  await on.person.update({ where: { id: personId }, data: { tokenVersion: { increment: 1 } } });
}

export async function deleteExpiredSessions(now: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lt: now } } });
}
