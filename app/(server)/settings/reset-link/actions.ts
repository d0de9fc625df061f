'use server';

import { z } from 'zod';
import { currentPerson } from '#server/people/current-person.ts';
import { issueResetLink } from '#server/people/reset-password.ts';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';
import type { NewLink } from '#ui/people/issued-link.tsx';

const typedSchema = z.strictObject({ name: z.string().max(200) });

/** Makes a link for somebody who forgot their password, if an administrator is signed in here. */
export async function issueLinkHere(input: unknown): Promise<FormOutcome<NewLink>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  const outcome = await issueResetLink(person, typed.data.name, new Date());
  if (outcome.ok) {
    const { token, expiresAt } = outcome;
    return { ok: true, value: { path: `/reset/${token}`, expiresAt: expiresAt.toISOString() } };
  }
  return outcome.problem === 'not-found' ? problem('name-unknown', 'name') : problem('failed');
}
