'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Reader } from '#core/basics/locale.ts';
import { TextField } from '#ui/kit/text-field.tsx';
import { AccountForm } from '#ui/people/account-form.tsx';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';
import { IssuedLink, type NewLink } from '#ui/people/issued-link.tsx';
import { useAccountForm } from '#ui/people/use-account-form.ts';

interface Props {
  readonly reader: Reader;
  readonly issue: (input: { readonly name: string }) => Promise<FormOutcome<NewLink>>;
}

/** Whose password was forgotten, and then the link for them. */
export function ResetLinkForm({ reader, issue }: Props) {
  const t = useTranslations('account');
  const [name, setName] = useState('');
  const [made, setMade] = useState<(NewLink & { readonly name: string }) | null>(null);
  const form = useAccountForm(async () => {
    if (name.trim() === '') return problem('name-empty', 'name');
    const outcome = await issue({ name });
    setMade(outcome.ok ? { ...outcome.value, name: name.trim() } : null);
    return outcome;
  });
  return (
    <>
      <AccountForm form={form} submit={t(form.busy ? 'link-making' : 'link-make')}>
        <TextField
          label={t('name')}
          name="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
          // A password manager would offer the administrator's own.
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          error={form.errorOf('name')}
        />
      </AccountForm>
      {made && <IssuedLink key={made.path} link={made} name={made.name} reader={reader} />}
    </>
  );
}
