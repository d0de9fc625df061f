'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { keptGuestKey } from '#offline/people/guest-key.ts';
import { Button } from '#ui/kit/button.tsx';
import { Skeleton } from '#ui/kit/skeleton.tsx';
import { FormError } from '#ui/people/form-error.tsx';
import { type FormOutcome, problem } from '#ui/people/form-problem.ts';

interface Props {
  /** The account that was signed in to. */
  readonly account: string;
  /** Whether the key is still a guest's; else there is nothing to ask. */
  readonly isStillHere: (guestKey: string) => Promise<boolean>;
  /** Moves everything of the guest who holds this key to the account of the session. */
  readonly bring: (guestKey: string) => Promise<FormOutcome>;
  readonly next: string;
}

/** What becomes of the guest's work on this device: it comes along, or it stays behind. */
export function BringAlong({ account, isStillHere, bring, next }: Props) {
  const t = useTranslations('account');
  const [step, setStep] = useState<'looking' | 'asking' | 'busy' | 'failed' | 'unreachable'>('looking');
  useEffect(() => {
    const key = keptGuestKey();
    const look = key === null ? Promise.resolve(false) : isStillHere(key);
    // Where it cannot be found out, asking does no harm.
    look.catch(() => true).then((here) => (here ? setStep('asking') : location.replace(next)));
  }, [isStillHere, next]);

  const start = async () => {
    if (step === 'busy') return;
    setStep('busy');
    const outcome = await bring(keptGuestKey() ?? '').catch(() => problem('unreachable'));
    if (!outcome.ok) {
      setStep(outcome.problems[0]?.code === 'unreachable' ? 'unreachable' : 'failed');
      return;
    }
    const { forgetGuestFor } = await import('#offline/people/forget-device.ts');
    await forgetGuestFor(account);
    location.assign(next);
  };
  if (step === 'looking') return <Skeleton className="h-28 w-full" />;
  const fault = step === 'failed' || step === 'unreachable' ? step : null;
  return (
    <div className="flex flex-col gap-4">
      <FormError error={fault && t(`problems.${fault}`)} />
      <Button look="primary" wide aria-disabled={step === 'busy'} onClick={() => void start()}>
        {t(step === 'busy' ? 'bringing' : 'bring')}
      </Button>
      <Button wide onClick={() => location.assign(next)}>
        {t('leave')}
      </Button>
      <p className="text-sm text-ink-soft">{t('leave-hint')}</p>
    </div>
  );
}
