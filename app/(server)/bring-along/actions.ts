'use server';

import { currentPerson } from '#server/people/current-person.ts';
import { findGuest } from '#server/people/guest.ts';
import { bringGuestAlong } from '#server/progress/bring-guest-along.ts';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

/** Whether this key is still a guest's: one who signed up meanwhile has nothing left to bring. */
export async function isGuestStillHere(guestKey: unknown): Promise<boolean> {
  return (await findGuest(guestKey)) !== null;
}

/** Moves everything of the guest who holds the key to the account that is signed in here. */
export async function bringGuestHere(guestKey: unknown): Promise<FormOutcome> {
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  const brought = await bringGuestAlong(person, guestKey, new Date());
  return brought ? { ok: true, value: null } : problem('failed');
}
