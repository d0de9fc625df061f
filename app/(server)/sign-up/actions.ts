'use server';

import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addressOf } from '#server/people/address.ts';
import { admitVisitor } from '#server/people/admission.ts';
import { currentPerson, startSession } from '#server/people/current-person.ts';
import { signUp } from '#server/people/sign-up.ts';
import { type FormOutcome, problem, problemsOf } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ name: z.string().max(2_000), password: z.string().max(2_000) });

/** Makes the guest of this browser, or a visitor, a member; answers with the recovery codes. */
export async function signUpHere(input: unknown): Promise<FormOutcome<readonly string[]>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const now = new Date();
  const waitMs = admitVisitor(addressOf(await headers()), now);
  if (waitMs > 0) return problem('wait', 'form', Math.ceil(waitMs / 1_000));
  const outcome = await signUp(typed.data, await currentPerson(), now);
  if (!outcome.ok) {
    if (outcome.problems.includes('already-member')) redirect('/settings');
    return problemsOf(outcome.problems, 'password');
  }
  await startSession(outcome.personId);
  return { ok: true, value: outcome.recoveryCodes };
}
