'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { signInWithPassword } from '#offline/people/sign-in-door.ts';
import { Button } from '#ui/kit/button.tsx';
import { TextField } from '#ui/kit/text-field.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import { authProblem } from '#ui/people/auth-problem.ts';
import { FormError } from '#ui/people/form-error.tsx';
import { type FormOutcome, type FormProblem, problem } from '#ui/people/form-problem.ts';
import { PasswordField } from '#ui/people/password-field.tsx';
import { storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';

/** User name and password. What a guest did on this device is stored before anybody else comes in. */
export function SignInForm({ callbackUrl }: { readonly callbackUrl: string }) {
  const t = useTranslations('account');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const warned = useRef(false);

  const send = async (): Promise<FormOutcome | null> => {
    const missing = findMissing(name, password);
    if (missing.length > 0) return { ok: false, problems: missing };
    const before = await storeFirst().catch(() => null);
    // A member's own answers wait for that member; a guest's could no longer be brought along.
    const isAtRisk = before !== null && before.waiting > 0 && before.account?.kind !== 'member';
    if (isAtRisk && !warned.current) {
      warned.current = true;
      return problem('not-stored');
    }
    const reply = await signInWithPassword(name, password);
    if (reply.kind !== 'ok') return authProblem(reply, 'sign-in-wrong');
    location.assign(afterSignIn(before, callbackUrl));
    return null;
  };
  const form = useAccountForm(send);

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
      <PasswordField
        label={t('password')}
        name="password"
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        autoComplete="current-password"
        error={form.errorOf('password')}
      />
      <Button type="submit" look="primary" wide disabled={!form.ready} aria-disabled={form.busy}>
        {t(form.busy ? 'signing-in' : 'sign-in')}
      </Button>
    </form>
  );
}

function findMissing(name: string, password: string): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'name-empty' });
  if (password === '') problems.push({ field: 'password', code: 'password-empty' });
  return problems;
}
