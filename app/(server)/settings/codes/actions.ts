'use server';

import { z } from 'zod';
import { currentPerson } from '#server/people/current-person.ts';
import { renewRecoveryCodes } from '#server/people/recovery-codes.ts';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ password: z.string().max(2_000) });

/** New recovery codes for whoever is signed in here and knows the password. */
export async function renewCodesHere(input: unknown): Promise<FormOutcome<readonly string[]>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const person = await currentPerson();
  if (!person) return problem('signed-out');
  const outcome = await renewRecoveryCodes(person.id, typed.data.password, new Date());
  if (outcome.kind === 'ok') return { ok: true, value: outcome.codes };
  if (outcome.kind === 'wait') return problem('wait', 'form', outcome.seconds);
  return outcome.kind === 'busy' ? problem('busy') : problem('password-wrong', 'password');
}
