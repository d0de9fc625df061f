'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { signInWithCode } from '#offline/people/sign-in-door.ts';
import { Button } from '#ui/kit/button.tsx';
import { TextField } from '#ui/kit/text-field.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import { authProblem } from '#ui/people/auth-problem.ts';
import { FormError } from '#ui/people/form-error.tsx';
import type { FormProblem } from '#ui/people/form-problem.ts';
import { storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';

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
    <form method="post" noValidate onSubmit={form.submit} className="flex flex-col gap-5">
      <FormError error={form.errorOf('form')} />
      <TextField
        label={t('name')}
        name="username"
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={form.errorOf('name')}
      />
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
      <Button type="submit" look="primary" wide disabled={!form.ready} aria-disabled={form.busy}>
        {t(form.busy ? 'checking' : 'go-on')}
      </Button>
    </form>
  );
}

function findMissing(name: string, code: string): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'name-empty' });
  if (code.trim() === '') problems.push({ field: 'code', code: 'code-empty' });
  return problems;
}
