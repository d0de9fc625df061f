'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { AccountForm } from '#ui/people/account-form.tsx';
import { CredentialFields, type Credentials, noCredentials } from '#ui/people/credential-fields.tsx';
import type { FormOutcome } from '#ui/people/form-problem.ts';
import { RecoveryCodes } from '#ui/people/recovery-codes.tsx';
import { storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  /** Makes the guest who is signed in a member, or a new person; answers with the recovery codes. */
  readonly signUp: (input: Credentials) => Promise<FormOutcome<readonly string[]>>;
  readonly callbackUrl: string;
  /** What stands above and below the form, and gives way to the codes. */
  readonly above: ReactNode;
  readonly below: ReactNode;
}

/** A new account in one step; then the recovery codes, shown once. */
export function SignUpForm({ signUp, callbackUrl, above, below }: Props) {
  const t = useTranslations('account');
  const [credentials, setCredentials] = useState(noCredentials);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const form = useAccountForm(async () => {
    // A visitor's answers make a guest first, so that the new account begins with them.
    await storeFirst().catch(() => null);
    const outcome = await signUp(credentials);
    if (outcome.ok) setCodes(outcome.value);
    return outcome;
  });

  if (codes) {
    return (
      <RecoveryCodes
        codes={codes}
        name={credentials.name.trim()}
        onKept={() => location.assign(callbackUrl)}
      />
    );
  }
  return (
    <>
      {above}
      <AccountForm form={form} submit={t(form.busy ? 'signing-up' : 'sign-up')}>
        <CredentialFields value={credentials} onChange={setCredentials} form={form} isNew />
      </AccountForm>
      {below}
    </>
  );
}
