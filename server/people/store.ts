import 'server-only';
import { type DbOrTransaction, db, type Transaction } from '#server/db.ts';
import type { Person } from '#server/people/person.ts';
import { personColumns, readPersonRow } from '#server/people/person-row.ts';
import { deleteSessions } from '#server/people/session-store.ts';

/** A person by id; null when there is none. */
export async function loadPerson(id: string, on: DbOrTransaction = db): Promise<Person | null> {
  const row = await on.person.findUnique({ where: { id }, select: personColumns });
  return row && readPersonRow(row);
}

/** A person by the key of their user name. */
export async function loadPersonByName(key: string, on: DbOrTransaction = db): Promise<Person | null> {
  const row = await on.person.findUnique({ where: { name: key }, select: personColumns });
  return row && readPersonRow(row);
}

/** Who signs in under a name, and the hash of their password. */
export function loadCredentials(
  key: string,
): Promise<{ readonly id: string; readonly passwordHash: string | null } | null> {
  return db.person.findUnique({ where: { name: key }, select: { id: true, passwordHash: true } });
}

export async function loadPasswordHash(id: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

/** What a person becomes by signing up. */
export interface NewMember {
  readonly name: string;
  readonly displayName: string;
  readonly passwordHash: string;
}

/** Makes a guest's row a member's; false when it is no guest's any more. The key of the browser opens it no longer. */
export async function turnIntoMember(
  id: string,
  member: NewMember | { readonly displayName: string },
  on: Transaction,
): Promise<boolean> {
  const { count } = await on.person.updateMany({
    where: { id, kind: 'guest' },
    data: { ...member, kind: 'member' },
  });
  if (count === 0) return false;
  await on.identity.deleteMany({ where: { personId: id, provider: 'guest' } });
  await deleteSessions(id, on);
  return true;
}

/** Makes a member who was no guest; answers with the id. */
export async function createMember(member: NewMember, now: Date, on: Transaction): Promise<string> {
  const { id } = await on.person.create({
    data: { ...member, kind: 'member', createdAt: now, lastSeenAt: now },
    select: { id: true },
  });
  return id;
}

/** Stores another password and ends all sessions. */
export async function savePassword(id: string, passwordHash: string, on: Transaction): Promise<void> {
  await on.person.update({ where: { id }, data: { passwordHash } });
  await deleteSessions(id, on);
}

export async function saveTeacherMode(id: string, teacherMode: boolean): Promise<void> {
  await db.person.update({ where: { id }, data: { teacherMode } });
}

/** False when there is nobody of that name. */
export async function saveAdministrator(key: string, administrator: boolean): Promise<boolean> {
  const { count } = await db.person.updateMany({
    where: { name: key, kind: 'member' },
    data: { administrator },
  });
  return count > 0;
}

export async function saveSettingsJson(id: string, settingsJson: string): Promise<void> {
  await db.person.update({ where: { id }, data: { settingsJson } });
}

/** Deletes a person and everything of theirs; reports stay without the name. */
export async function deletePersonRow(id: string, on: DbOrTransaction = db): Promise<void> {
  await on.person.deleteMany({ where: { id } });
}

/** Deletes guests who have not been seen since. Answers with how many. */
export async function deleteGuestsUnseenSince(since: Date): Promise<number> {
  const { count } = await db.person.deleteMany({ where: { kind: 'guest', lastSeenAt: { lt: since } } });
  return count;
}

/** Does an error say that a unique value is taken? */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
