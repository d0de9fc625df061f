'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { keptGuestKey } from '#offline/people/guest-key.ts';
import { Button } from '#ui/kit/button.tsx';
import { FormError } from '#ui/people/form-error.tsx';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

interface Props {
  /** The account that was signed in to. */
  readonly account: string;
  /** Moves everything of the guest who holds this key to the account of the session. */
  readonly bring: (guestKey: string) => Promise<FormOutcome>;
  readonly next: string;
}

/** What becomes of the guest's work on this device: it comes along, or it stays behind. */
export function BringAlong({ account, bring, next }: Props) {
  const t = useTranslations('account');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<'failed' | 'unreachable' | null>(null);
  const start = async () => {
    if (busy) return;
    setBusy(true);
    const outcome = await bring(keptGuestKey() ?? '').catch(() => problem('unreachable'));
    if (!outcome.ok) {
      setFault(outcome.problems[0]?.code === 'unreachable' ? 'unreachable' : 'failed');
      setBusy(false);
      return;
    }
    const { forgetGuestFor } = await import('#offline/people/forget-device.ts');
    await forgetGuestFor(account);
    location.assign(next);
  };
  return (
    <div className="flex flex-col gap-4">
      <FormError error={fault && t(`problems.${fault}`)} />
      <Button look="primary" wide aria-disabled={busy} onClick={() => void start()}>
        {t(busy ? 'bringing' : 'bring')}
      </Button>
      <Button wide onClick={() => location.assign(next)}>
        {t('leave')}
      </Button>
      <p className="text-sm text-ink-soft">{t('leave-hint')}</p>
    </div>
  );
}
