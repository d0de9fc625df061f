'use server';

import { z } from 'zod';
import { currentPerson } from '#server/people/current-person.ts';
import { deleteAccount } from '#server/people/delete-account.ts';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ password: z.string().max(2_000) });

/** Deletes the account of whoever is signed in here, and everything in it. */
export async function deleteMyAccount(input: unknown): Promise<FormOutcome> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  const outcome = await deleteAccount(person, typed.data.password, new Date());
  if (outcome.kind === 'ok') return { ok: true, value: null };
  if (outcome.kind === 'wait') return problem('wait', 'form', outcome.seconds);
  return outcome.kind === 'busy' ? problem('busy') : problem('password-wrong', 'password');
}
