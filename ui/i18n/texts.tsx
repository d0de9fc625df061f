'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#core/basics/locale.ts';

interface Props {
  readonly of: Readonly<Record<Locale, object>>;
  readonly children: ReactNode;
}

/** Adds texts that come with the one screen that needs them, so that no other has to load them. */
export function Texts({ of, children }: Props) {
  const locale = useLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={{ ...useMessages(), ...of[locale] }}>
      {children}
    </NextIntlClientProvider>
  );
}
