'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signInWithCode } from '#offline/people/sign-in-door.ts';
import { TextField } from '#ui/kit/text-field.tsx';
import { AccountForm } from '#ui/people/account-form.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import { authProblem } from '#ui/people/auth-problem.ts';
import type { FormProblem } from '#ui/people/form-problem.ts';
import { storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';
import { UserNameField } from '#ui/people/user-name-field.tsx';

/** User name and one of the codes that were shown once, instead of the password. */
export function RecoverForm() {
  const t = useTranslations('account');
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const form = useAccountForm(async () => {
    const missing = findMissing(name, code);
    if (missing.length > 0) return { ok: false, problems: missing };
    const before = await storeFirst().catch(() => null);
    const reply = await signInWithCode(name, code);
    if (reply.kind !== 'ok') return authProblem(reply, 'code-wrong');
    location.assign(afterSignIn(before, '/settings/password'));
    return null;
  });
  return (
    <AccountForm form={form} submit={t(form.busy ? 'checking' : 'go-on')}>
      <UserNameField value={name} onChange={setName} error={form.errorOf('name')} />
      <TextField
        label={t('code')}
        hint={t('code-hint')}
        name="code"
        value={code}
        onChange={(event) => setCode(event.target.value)}
        autoComplete="one-time-code"
        autoCapitalize="characters"
        spellCheck={false}
        error={form.errorOf('code')}
      />
    </AccountForm>
  );
}

function findMissing(name: string, code: string): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'name-empty' });
  if (code.trim() === '') problems.push({ field: 'code', code: 'code-empty' });
  return problems;
}
