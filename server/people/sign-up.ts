import 'server-only';
import { findPasswordProblem, type PasswordProblem } from '#core/people/password-rules.ts';
import { readUserName, type UserNameProblem } from '#core/people/user-name.ts';
import { inTransaction } from '#server/basics/in-transaction.ts';
import { hashPassword } from '#server/people/password-hash.ts';
import type { Person } from '#server/people/person.ts';
import { issueRecoveryCodes } from '#server/people/recovery-codes.ts';
import {
  createMember,
  isTaken,
  loadPersonByName,
  type NewMember,
  turnIntoMember,
} from '#server/people/store.ts';

export type SignUpProblem =
  | UserNameProblem
  | PasswordProblem
  | 'name-taken'
  /** Who asks is a member already. */
  | 'already-member'
  | 'busy';

export type SignUpOutcome =
  /** The recovery codes are shown now and never again. The old session has ended: begin a new one. */
  | { readonly ok: true; readonly personId: string; readonly recoveryCodes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly SignUpProblem[] };

/**
 * Makes a member: of the guest who asks, who keeps everything, or a new person for a visitor. All that
 * is wrong with what was typed is said at once.
 */
export async function signUp(
  typed: { readonly name: string; readonly password: string },
  current: Pick<Person, 'id' | 'kind'> | null,
  now: Date,
): Promise<SignUpOutcome> {
  if (current?.kind === 'member') return { ok: false, problems: ['already-member'] };
  const name = readUserName(typed.name);
  const problems: SignUpProblem[] = [];
  if (!name.ok) problems.push(name.problem);
  else if (await loadPersonByName(name.key)) problems.push('name-taken');
  const passwordProblem = findPasswordProblem(typed.password, typed.name);
  if (passwordProblem) problems.push(passwordProblem);
  if (!name.ok || problems.length > 0) return { ok: false, problems };
  const passwordHash = await hashPassword(typed.password);
  if (passwordHash === 'busy') return { ok: false, problems: ['busy'] };
  return store({ name: name.key, displayName: name.shown, passwordHash }, current?.id ?? null, now);
}

async function store(member: NewMember, guestId: string | null, now: Date): Promise<SignUpOutcome> {
  try {
    return await inTransaction(async (on): Promise<SignUpOutcome> => {
      if (guestId !== null && !(await turnIntoMember(guestId, member, on))) {
        return { ok: false, problems: ['already-member'] };
      }
      const personId = guestId ?? (await createMember(member, now, on));
      return { ok: true, personId, recoveryCodes: await issueRecoveryCodes(personId, on) };
    });
  } catch (error) {
    // Somebody else took the name since it was looked up.
    if (isTaken(error)) return { ok: false, problems: ['name-taken'] };
    throw error;
  }
}
