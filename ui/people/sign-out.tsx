'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AccountKind } from '#core/people/account.ts';
import { endSession } from '#offline/people/sign-in-door.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import type { FormOutcome } from '#ui/people/form-problem.ts';
import { storeFirst } from '#ui/people/store-first.ts';

interface Props {
  readonly kind: AccountKind;
  /** Ends the sessions of all browsers. */
  readonly signOutEverywhere: () => Promise<FormOutcome>;
}

interface Step {
  readonly kind: 'idle' | 'busy' | 'failed' | 'guest' | 'unstored';
  /** How much is stored nowhere else; null where the device could not say. */
  readonly waiting?: number | null;
}

/**
 * Signing out: what is only on this device is stored first, and where that fails, the person is asked.
 * Then everything of theirs is removed from the device.
 */
export function SignOut({ kind, signOutEverywhere }: Props) {
  const t = useTranslations('settings');
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [everywhere, setEverywhere] = useState(false);

  const leave = async (all: boolean) => {
    setStep({ kind: 'busy' });
    // Fetched first: a session that has ended with its work still here would show it to whoever comes next.
    const forgetting = await import('#offline/people/forget-device.ts').catch(() => null);
    if (!forgetting) return setStep({ kind: 'failed' });
    if (all && !(await endEverywhere(signOutEverywhere))) return setStep({ kind: 'failed' });
    const here = await endSession();
    if (here.kind !== 'ok' && !all) return setStep({ kind: 'failed' });
    await forgetting.forgetDevice();
    location.assign('/');
  };
  const begin = async (all: boolean) => {
    setEverywhere(all);
    setStep({ kind: 'busy' });
    const here = await storeFirst().catch(() => null);
    if (here?.waiting !== 0) return setStep({ kind: 'unstored', waiting: here?.waiting ?? null });
    if (kind === 'guest') return setStep({ kind: 'guest' });
    await leave(all);
  };

  const unstored = (count: number | null) =>
    count === null ? t('perhaps-unstored') : t('unstored', { count });
  if (step.kind === 'unstored' || step.kind === 'guest') {
    return (
      <div className="flex flex-col gap-3">
        <Notice announced tone="sun">
          {step.kind === 'guest' ? t('guest-leaves') : unstored(step.waiting ?? null)}
        </Notice>
        <Button wide onClick={() => setStep({ kind: 'idle' })}>
          {t('stay')}
        </Button>
        <Button look="danger" wide onClick={() => void leave(everywhere)}>
          {t('sign-out-anyway')}
        </Button>
      </div>
    );
  }
  const busy = step.kind === 'busy';
  return (
    <div className="flex flex-col gap-3">
      {step.kind === 'failed' && (
        <Notice announced tone="bad">
          {t('unreachable')}
        </Notice>
      )}
      <Button wide disabled={busy} onClick={() => void begin(false)}>
        {t(busy ? 'signing-out' : 'sign-out')}
      </Button>
      {kind === 'member' && (
        <Button look="quiet" wide disabled={busy} onClick={() => void begin(true)}>
          {t('sign-out-everywhere')}
        </Button>
      )}
    </div>
  );
}

async function endEverywhere(signOutEverywhere: () => Promise<FormOutcome>): Promise<boolean> {
  const outcome = await signOutEverywhere().catch(() => null);
  return outcome?.ok === true;
}
