'use server';

import { z } from 'zod';
import { changePassword } from '#server/people/change-password.ts';
import { currentSession, startSession } from '#server/people/current-person.ts';
import { type FormOutcome, problem, problemsOf } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ present: z.string().max(2_000), next: z.string().max(2_000) });

/** Stores a new password; every other browser is signed out, this one goes on with a new session. */
export async function changePasswordHere(input: unknown): Promise<FormOutcome<unknown>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const session = await currentSession();
  if (session.kind !== 'open') return problem('signed-out');
  const { present, next } = typed.data;
  const { person, mayReset } = session;
  const outcome = await changePassword(person, { old: present, new: next }, mayReset, new Date());
  if (!outcome.ok) {
    if (outcome.problem === 'wait') return problem('wait', 'form', outcome.seconds);
    return problemsOf([outcome.problem], 'new-password');
  }
  await startSession(person.id);
  return { ok: true, value: null };
}
