import 'server-only';
import { findPasswordProblem, type PasswordProblem } from '#core/people/password-rules.ts';
import { type Asker, may } from '#core/people/permissions.ts';
import { userNameKey } from '#core/people/user-name.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { hashPassword } from '#server/people/password-hash.ts';
import type { Person } from '#server/people/person.ts';
import { insertResetToken, loadResetToken, spendResetToken } from '#server/people/recovery-store.ts';
import { hashSecret, makeToken } from '#server/people/secret-text.ts';
import { loadPerson, loadPersonByName, savePassword } from '#server/people/store.ts';

const validMs = 24 * 3_600_000;

export type ResetLinkOutcome =
  /** `token` goes into the link and is nowhere else. */
  | { readonly ok: true; readonly token: string; readonly expiresAt: Date }
  | { readonly ok: false; readonly problem: 'forbidden' | 'not-found' };

/** Whether somebody may make such links: for them the screen is there, for others it is not. */
export function mayIssueResetLinks(asker: Asker): boolean {
  return may(asker, 'change', { kind: 'administration' }) === 'allowed';
}

/**
 * Makes a link with which a person may choose a new password once, within a day. Links made for them
 * before stop working. `operator` is whoever runs the command line: they own the database anyway.
 */
export async function issueResetLink(
  asker: Asker | 'operator',
  name: string,
  now: Date,
): Promise<ResetLinkOutcome> {
  if (asker !== 'operator' && !mayIssueResetLinks(asker)) return { ok: false, problem: 'forbidden' };
  const person = await loadPersonByName(userNameKey(name));
  if (!person) return { ok: false, problem: 'not-found' };
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + validMs);
  const issuedBy = asker === 'operator' || asker === null ? 'operator' : asker.id;
  const row = { tokenHash: hashSecret(token), personId: person.id, issuedBy, createdAt: now, expiresAt };
  await inTransaction((on) => insertResetToken(row, on));
  return { ok: true, token, expiresAt };
}

/** Who may choose a new password with this link; null for one that is spent, too old or not ours. */
export async function readResetLink(token: string, now: Date): Promise<Person | null> {
  const personId = await loadResetToken(hashSecret(token), now);
  return personId === null ? null : loadPerson(personId);
}

export type ResetOutcome =
  | { readonly ok: true; readonly personId: string }
  | { readonly ok: false; readonly problem: PasswordProblem | 'link-spent' | 'busy' };

/** Stores the new password, spends the link and ends all sessions. */
export async function resetPassword(token: string, password: string, now: Date): Promise<ResetOutcome> {
  const person = await readResetLink(token, now);
  if (!person) return { ok: false, problem: 'link-spent' };
  const problem = findPasswordProblem(password, person.userName ?? '');
  if (problem) return { ok: false, problem };
  const passwordHash = await hashPassword(password);
  if (passwordHash === 'busy') return { ok: false, problem: 'busy' };
  const spent = await inTransaction(async (on) => {
    if (!(await spendResetToken(hashSecret(token), now, on))) return false;
    await savePassword(person.id, passwordHash, on);
    return true;
  });
  return spent ? { ok: true, personId: person.id } : { ok: false, problem: 'link-spent' };
}
