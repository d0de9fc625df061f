'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccountForm } from '#ui/people/account-form.tsx';
import type { FormOutcome } from '#ui/people/form-problem.ts';
import { PasswordField } from '#ui/people/password-field.tsx';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  /** For the password manager, so that it replaces the right entry. */
  readonly name: string;
  /** Whether the present password is asked for. */
  readonly asksPresent: boolean;
  readonly choose: (input: {
    readonly present: string;
    readonly next: string;
  }) => Promise<FormOutcome<unknown>>;
  /** Where to go afterwards. */
  readonly next: string;
}

/** A new password; with the present one where somebody is signed in. */
export function NewPasswordForm({ name, asksPresent, choose, next }: Props) {
  const t = useTranslations('account');
  const [present, setPresent] = useState('');
  const [wanted, setWanted] = useState('');
  const form = useAccountForm(async () => {
    if (asksPresent && present === '') {
      return { ok: false, problems: [{ field: 'password', code: 'password-empty' }] };
    }
    const outcome = await choose({ present, next: wanted });
    if (!outcome.ok) return outcome;
    location.assign(next);
    return null;
  });
  return (
    <AccountForm form={form} submit={t(form.busy ? 'saving' : 'save-password')}>
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      {asksPresent && (
        <PasswordField
          label={t('present-password')}
          name="password"
          value={present}
          onChange={(event) => setPresent(event.target.value)}
          autoComplete="current-password"
          error={form.errorOf('password')}
        />
      )}
      <PasswordField
        label={t('new-password')}
        hint={t('password-hint')}
        name="new-password"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
        autoComplete="new-password"
        error={form.errorOf('new-password')}
      />
    </AccountForm>
  );
}
