import 'server-only';
import { findPasswordProblem, type PasswordProblem } from '#core/people/password-rules.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { hashPassword } from '#server/people/password-hash.ts';
import type { Person } from '#server/people/person.ts';
import { provePassword } from '#server/people/sign-in.ts';
import { savePassword } from '#server/people/store.ts';

export type ChangePasswordOutcome =
  /** Every session has ended, this one too: begin a new one. */
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: PasswordProblem | 'password-wrong' | 'busy' }
  | { readonly ok: false; readonly problem: 'wait'; readonly seconds: number };

/**
 * Stores a new password for somebody who knows the old one, and ends all sessions. Whoever came in with
 * a recovery code just now (`mayReset` of the session) need not know the old one.
 */
export async function changePassword(
  person: Pick<Person, 'id' | 'userName'>,
  typed: { readonly old: string; readonly new: string },
  mayReset: boolean,
  now: Date,
): Promise<ChangePasswordOutcome> {
  const problem = findPasswordProblem(typed.new, person.userName ?? '');
  if (problem) return { ok: false, problem };
  const proof = mayReset ? ({ kind: 'ok' } as const) : await provePassword(person.id, typed.old, now);
  if (proof.kind === 'wait') return { ok: false, problem: 'wait', seconds: proof.seconds };
  if (proof.kind !== 'ok') return { ok: false, problem: proof.kind === 'busy' ? 'busy' : 'password-wrong' };
  const passwordHash = await hashPassword(typed.new);
  if (passwordHash === 'busy') return { ok: false, problem: 'busy' };
  await inTransaction((on) => savePassword(person.id, passwordHash, on));
  return { ok: true };
}
