'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { currentPerson, startSession } from '#server/people/current-person.ts';
import { signUp } from '#server/people/sign-up.ts';
import { type FormOutcome, problem, problemsOf } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ name: z.string().max(2_000), password: z.string().max(2_000) });

/** Makes the guest of this browser, or a visitor, a member; answers with the recovery codes. */
export async function signUpHere(input: unknown): Promise<FormOutcome<readonly string[]>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const outcome = await signUp(typed.data, await currentPerson(), new Date());
  if (!outcome.ok) {
    if (outcome.problems.includes('already-member')) redirect('/settings');
    return problemsOf(outcome.problems, 'password');
  }
  await startSession(outcome.personId);
  return { ok: true, value: outcome.recoveryCodes };
}
