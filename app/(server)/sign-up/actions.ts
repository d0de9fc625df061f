'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { defaultSettings, type Settings } from '#core/people/settings.ts';
import { addressOf } from '#server/people/address.ts';
import { admitSignUp } from '#server/people/admission.ts';
import { changeSettings } from '#server/people/change-settings.ts';
import { currentPerson, startSession } from '#server/people/current-person.ts';
import { signUp } from '#server/people/sign-up.ts';
import { preferencesCookie, readPreferences } from '#ui/i18n/preferences.ts';
import { type FormOutcome, problem, problemsOf } from '#ui/people/form-problem.ts';

const typedSchema = z.strictObject({ name: z.string().max(2_000), password: z.string().max(2_000) });

/** Makes the guest of this browser, or a visitor, a member; answers with the recovery codes. */
export async function signUpHere(input: unknown): Promise<FormOutcome<readonly string[]>> {
  const typed = typedSchema.safeParse(input);
  if (!typed.success) return problem('failed');
  const now = new Date();
  const waitMs = admitSignUp(addressOf(await headers()), now);
  if (waitMs > 0) return problem('wait', 'form', Math.ceil(waitMs / 1_000));
  const current = await currentPerson();
  const outcome = await signUp(typed.data, current, now);
  if (!outcome.ok) {
    if (outcome.problems.includes('already-member')) redirect('/settings');
    return problemsOf(outcome.problems, 'password');
  }
  // A guest's settings are kept already; what a visitor chose is only in the cookie so far.
  if (current === null) await changeSettings(outcome.personId, await chosenHere());
  await startSession(outcome.personId);
  return { ok: true, value: outcome.recoveryCodes };
}

/** Language, calendar and theme as this browser was set before there was an account. */
async function chosenHere(): Promise<Settings> {
  const cookie = (await cookies()).get(preferencesCookie)?.value;
  const chosen = readPreferences(cookie, (await headers()).get('accept-language') ?? '');
  return { ...defaultSettings(chosen.locale), ...chosen };
}
