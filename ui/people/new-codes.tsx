'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { FormError } from '#ui/people/form-error.tsx';
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
    <form method="post" noValidate onSubmit={form.submit} className="flex flex-col gap-5">
      <FormError error={form.errorOf('form')} />
      <input type="text" name="username" autoComplete="username" value={name} readOnly hidden />
      <PasswordField
        label={t('present-password')}
        name="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={form.errorOf('password')}
      />
      <Button type="submit" look="primary" wide disabled={!form.ready} aria-disabled={form.busy}>
        {t('make-codes')}
      </Button>
    </form>
  );
}
