'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { endSession } from '#offline/people/sign-in-door.ts';
import { TextField } from '#ui/kit/text-field.tsx';
import { AccountForm } from '#ui/people/account-form.tsx';
import { type FormOutcome, type FormProblem, problem } from '#ui/people/form-problem.ts';
import { PasswordField } from '#ui/people/password-field.tsx';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  /** What must be typed: the user name, or a word for those who have none. */
  readonly phrase: string;
  readonly hasPassword: boolean;
  readonly remove: (input: { readonly password: string }) => Promise<FormOutcome>;
}

/** The account and everything in it, gone for good: asked for in letters, and with the password. */
export function DeleteAccount({ phrase, hasPassword, remove }: Props) {
  const t = useTranslations('account');
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState('');
  const form = useAccountForm(async () => {
    const problems = findFaults(typed, phrase, hasPassword && password === '');
    if (problems.length > 0) return { ok: false, problems };
    // Fetched first: once the account is gone, nothing of it may stay here.
    const forgetting = await import('#offline/people/forget-device.ts').catch(() => null);
    if (!forgetting) return problem('unreachable');
    const outcome = await remove({ password });
    if (!outcome.ok) return outcome;
    await endSession();
    await forgetting.forgetDevice();
    location.assign('/');
    return null;
  });
  return (
    <AccountForm form={form} submit={t(form.busy ? 'deleting' : 'delete-for-good')} look="danger">
      <TextField
        label={t('confirm-delete', { phrase })}
        name="confirmation"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errorOf('confirmation')}
      />
      {hasPassword && (
        <PasswordField
          label={t('present-password')}
          name="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="current-password"
          error={form.errorOf('password')}
        />
      )}
    </AccountForm>
  );
}

function findFaults(typed: string, phrase: string, passwordMissing: boolean): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  const same = typed.trim().normalize('NFC').toLowerCase() === phrase.normalize('NFC').toLowerCase();
  if (!same) problems.push({ field: 'confirmation', code: 'confirmation-wrong' });
  if (passwordMissing) problems.push({ field: 'password', code: 'password-empty' });
  return problems;
}
