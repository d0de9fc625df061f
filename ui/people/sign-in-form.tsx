'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { signInWithPassword } from '#offline/people/sign-in-door.ts';
import { Notice } from '#ui/kit/notice.tsx';
import { AccountForm } from '#ui/people/account-form.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import { askInTurn } from '#ui/people/ask-in-turn.ts';
import { authProblem } from '#ui/people/auth-problem.ts';
import { CredentialFields, type Credentials, noCredentials } from '#ui/people/credential-fields.tsx';
import { type FormOutcome, type FormProblem, problem } from '#ui/people/form-problem.ts';
import { isGuestWorkAtRisk, storeFirst } from '#ui/people/store-first.ts';
import { useAccountForm } from '#ui/people/use-account-form.ts';

/** User name and password. What a guest did on this device is stored before anybody else comes in. */
export function SignInForm({ callbackUrl }: { readonly callbackUrl: string }) {
  const t = useTranslations('account');
  const [credentials, setCredentials] = useState(noCredentials);
  const [inTurn, setInTurn] = useState(false);
  const warned = useRef(false);
  const turn = useRef<AbortController>(null);

  const send = async (): Promise<FormOutcome | null> => {
    const { name, password } = credentials;
    const missing = findMissing(credentials);
    if (missing.length > 0) return { ok: false, problems: missing };
    const before = await storeFirst().catch(() => null);
    if (isGuestWorkAtRisk(before) && !warned.current) {
      warned.current = true;
      return problem('not-stored');
    }
    turn.current = new AbortController();
    const { signal } = turn.current;
    const ask = () => signInWithPassword(name, password);
    const reply = await askInTurn(ask, { signal, onWait: () => setInTurn(true) });
    setInTurn(false);
    // Something else is being typed: what was asked is no longer of interest.
    if (reply.kind !== 'ok' && signal.aborted) return { ok: true, value: null };
    if (reply.kind !== 'ok') return authProblem(reply, 'sign-in-wrong');
    location.assign(afterSignIn(before, callbackUrl));
    return null;
  };
  const form = useAccountForm(send);
  const change = (typed: Credentials) => {
    turn.current?.abort();
    setCredentials(typed);
  };

  return (
    <AccountForm form={form} submit={t(form.busy ? 'signing-in' : 'sign-in')}>
      <CredentialFields value={credentials} onChange={change} form={form} />
      <div role="status" className="empty:-mt-5">
        {inTurn && <Notice tone="sun">{t('in-turn')}</Notice>}
      </div>
    </AccountForm>
  );
}

function findMissing({ name, password }: Credentials): readonly FormProblem[] {
  const problems: FormProblem[] = [];
  if (name.trim() === '') problems.push({ field: 'name', code: 'name-empty' });
  if (password === '') problems.push({ field: 'password', code: 'password-empty' });
  return problems;
}
