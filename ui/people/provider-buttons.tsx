'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { startSignInWith } from '#offline/people/sign-in-door.ts';
import { Button } from '#ui/kit/button.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { afterSignIn } from '#ui/people/after-sign-in.ts';
import type { Provider } from '#ui/people/read-providers.ts';
import { storeFirst } from '#ui/people/store-first.ts';

interface Props {
  readonly providers: readonly Provider[];
  readonly callbackUrl: string;
}

/** Signing in through another service. The page is left by script: the policy forbids forms that lead elsewhere. */
export function ProviderButtons({ providers, callbackUrl }: Props) {
  const t = useTranslations('account');
  const [failed, setFailed] = useState(false);
  if (providers.length === 0) return null;
  const start = async (provider: Provider) => {
    setFailed(false);
    const before = await storeFirst().catch(() => null);
    const reply = await startSignInWith(provider, afterSignIn(before, callbackUrl));
    if (reply.kind === 'ok') location.assign(reply.url);
    else setFailed(true);
  };
  return (
    <div className="flex flex-col gap-3">
      {providers.map((provider) => (
        <Button key={provider} wide onClick={() => void start(provider)}>
          {t(`with-${provider}`)}
        </Button>
      ))}
      {failed && (
        <Notice announced tone="bad">
          {t('problems.unreachable')}
        </Notice>
      )}
      <p className="text-center text-sm text-ink-soft">{t('or')}</p>
    </div>
  );
}
