'use client';

import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { startSignInWith } from '#offline/people/sign-in-door.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import type { Provider } from '#ui/people/read-providers.ts';
import { isGuestWorkAtRisk, storeFirst } from '#ui/people/store-first.ts';

interface Props {
  readonly providers: readonly Provider[];
  readonly callbackUrl: string;
}

/** Signing in through another service. The page is left by script: the policy forbids forms that lead elsewhere. */
export function ProviderButtons({ providers, callbackUrl }: Props) {
  const t = useTranslations('account');
  const [trouble, setTrouble] = useState<'unreachable' | 'not-stored' | null>(null);
  const warned = useRef(false);
  if (providers.length === 0) return null;
  const start = async (provider: Provider) => {
    setTrouble(null);
    const before = await storeFirst().catch(() => null);
    if (isGuestWorkAtRisk(before) && !warned.current) {
      warned.current = true;
      return setTrouble('not-stored');
    }
    const reply = await startSignInWith(provider, afterSignIn(before, callbackUrl));
    if (reply.kind === 'ok') location.assign(reply.url);
    else setTrouble('unreachable');
  };
  return (
    <div className="flex flex-col gap-3">
      {providers.map((provider) => (
        <Button key={provider} wide onClick={() => void start(provider)}>
          {t(`with-${provider}`)}
        </Button>
      ))}
      {trouble && (
        <Notice announced tone="bad">
          {t(`problems.${trouble}`)}
        </Notice>
      )}
      <p className="text-center text-sm text-ink-soft">{t('or')}</p>
    </div>
  );
}
