import 'server-only';
import type { Person } from '#server/people/person.ts';
import { provePassword, type SignInOutcome } from '#server/people/sign-in.ts';
import { deletePersonRow } from '#server/people/store.ts';

export type DeleteOutcome = Exclude<SignInOutcome, { kind: 'ok' }> | { readonly kind: 'ok' };

/**
 * Deletes a person and everything of theirs, at once and on every device; reported mistakes stay, without
 * the name. Whoever has a password must give it.
 */
export async function deleteAccount(
  person: Pick<Person, 'id' | 'hasPassword'>,
  password: string,
  now: Date,
): Promise<DeleteOutcome> {
  const proof = person.hasPassword
    ? await provePassword(person.id, password, now)
    : ({ kind: 'ok' } as const);
  if (proof.kind === 'ok') await deletePersonRow(person.id);
  return proof;
}
