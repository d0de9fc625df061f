'use server';

import { z } from 'zod';
import { startSession } from '#server/people/current-person.ts';
import { resetPassword } from '#server/people/reset-password.ts';
import { type FormOutcome, problem, problemsOf } from '#ui/people/form-problem.ts';

const typedSchema = z.tuple([
  z.string().max(500),
  z.strictObject({ next: z.string().max(2_000), present: z.string() }),
]);

/** Stores a new password for whoever holds the link, and signs them in here. */
export async function chooseByLink(token: unknown, input: unknown): Promise<FormOutcome<unknown>> {
  const typed = typedSchema.safeParse([token, input]);
  if (!typed.success) return problem('failed');
  const outcome = await resetPassword(typed.data[0], typed.data[1].next, new Date());
  if (!outcome.ok) return problemsOf([outcome.problem], 'new-password');
  await startSession(outcome.personId);
  return { ok: true, value: null };
}
