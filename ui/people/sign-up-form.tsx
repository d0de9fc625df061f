'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { Button } from '#ui/kit/button.tsx';
import { TextField } from '#ui/kit/text-field.tsx';
import { FormError } from '#ui/people/form-error.tsx';
import type { FormOutcome } from '#ui/people/form-problem.ts';
import { PasswordField } from '#ui/people/password-field.tsx';
import { RecoveryCodes } from '#ui/people/recovery-codes.tsx';
import { storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  /** Makes the guest of this session a member, or a new person; answers with the recovery codes. */
  readonly signUp: (input: {
    readonly name: string;
    readonly password: string;
  }) => Promise<FormOutcome<readonly string[]>>;
  readonly callbackUrl: string;
  /** What stands above and below the form, and gives way to the codes. */
  readonly above: ReactNode;
  readonly below: ReactNode;
}

/** A new account in one step; then the recovery codes, shown once. */
export function SignUpForm({ signUp, callbackUrl, above, below }: Props) {
  const t = useTranslations('account');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useAccountForm(async () => {
    // A visitor's answers make a guest first, so that the new account begins with them.
    await storeFirst().catch(() => null);
    const outcome = await signUp({ name, password });
    if (outcome.ok) setCodes(outcome.value);
    return outcome;
  });

  if (codes) {
    return <RecoveryCodes codes={codes} name={name.trim()} onKept={() => location.assign(callbackUrl)} />;
  }
  return (
    <>
      {above}
      <form method="post" noValidate onSubmit={form.submit} className="flex flex-col gap-5">
        <FormError error={form.errorOf('form')} />
        <TextField
          label={t('name')}
          hint={t('name-hint')}
          name="username"
          value={name}
          onChange={(event) => setName(event.target.value)}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          error={form.errorOf('name')}
        />
        <PasswordField
          label={t('password')}
          hint={t('password-hint')}
          name="password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
          autoComplete="new-password"
          error={form.errorOf('password')}
        />
        <Button type="submit" look="primary" wide disabled={!form.ready} aria-disabled={form.busy}>
          {t(form.busy ? 'signing-up' : 'sign-up')}
        </Button>
      </form>
      {below}
    </>
  );
}
