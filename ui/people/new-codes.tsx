'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AccountForm } from '#ui/people/account-form.tsx';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';
import { PasswordField } from '#ui/people/password-field.tsx';
import { RecoveryCodes } from '#ui/people/recovery-codes.tsx';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  readonly name: string;
  readonly renew: (input: { readonly password: string }) => Promise<FormOutcome<readonly string[]>>;
}

/** New recovery codes; the old ones open nothing any more. */
export function NewCodes({ name, renew }: Props) {
  const t = useTranslations('account');
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useAccountForm(async () => {
    if (password === '') return problem('password-empty', 'password');
    const outcome = await renew({ password });
    if (outcome.ok) setCodes(outcome.value);
    return outcome;
  });
  if (codes) return <RecoveryCodes codes={codes} name={name} onKept={() => location.assign('/settings')} />;
  return (
    <AccountForm form={form} submit={t('make-codes')}>
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      <PasswordField
        label={t('present-password')}
        name="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={form.errorOf('password')}
      />
    </AccountForm>
  );
}
