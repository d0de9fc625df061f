import { randomUUID } from 'node:crypto';
import { db } from '#server/db.ts';
import { enterAsGuest } from '#server/people/guest.ts';
import { signUp } from '#server/people/sign-up.ts';
import { loadPerson } from '#server/people/store.ts';

/** A person's row and nothing else: a guest, or with `name` a member without a password. */
export function makePerson(fields: { name?: string; administrator?: boolean; lastSeenAt?: Date } = {}) {
  const { name, ...rest } = fields;
  const member = name === undefined ? {} : { name, displayName: name, kind: 'member' };
  return db.person.create({ data: { ...member, ...rest } });
}

export const somePassword = 'fourteen elephants';

/** A name nobody has. */
export const freshName = () => `p${randomUUID().slice(0, 12)}`;

/** Somebody who signed up with `somePassword`. */
export async function makeMember(name = freshName()) {
  const outcome = await signUp({ name, password: somePassword }, null, new Date());
  if (!outcome.ok) throw new Error(outcome.problems.join());
  return { id: outcome.personId, name, codes: outcome.recoveryCodes };
}

/** A guest, with the key of the browser. */
export async function makeGuest() {
  const guestKey = randomUUID();
  const id = await enterAsGuest(guestKey, new Date());
  if (id === null) throw new Error('The key was not taken.');
  return { id, guestKey };
}

export async function loadExisting(id: string) {
  const person = await loadPerson(id);
  if (!person) throw new Error(`There is no person ${id}.`);
  return person;
}
