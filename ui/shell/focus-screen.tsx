'use client';

import { X } from 'lucide-react';
import type { Route } from 'next';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '#ui/kit/link.tsx';
import { SyncMark } from '#ui/shell/sync-mark.tsx';

interface Props {
  readonly title: string;
  readonly closeHref: Route;
  /** Progress, counts, undo: beside the cross, and below it where letters are large. */
  readonly bar: ReactNode;
  readonly children: ReactNode;
}

/** A screen for one thing at a time (review, quiz): no menu, a cross that leaves, the rest is the card. */
export function FocusScreen({ title, closeHref, bar, children }: Props) {
  const t = useTranslations();
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col">
      <title>{`${title} · ${t('app.name')}`}</title>
      <header className="flex flex-wrap items-center gap-x-3 px-3 pt-[max(0.5rem,env(safe-area-inset-top))]">
        <Link
          href={closeHref}
          aria-label={t('nav.close')}
          title={t('nav.close')}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-full text-ink-soft hover:bg-brand-wash hover:text-brand"
        >
          <X aria-hidden="true" />
        </Link>
        {bar}
        {/* Its place is kept: it comes and goes with the network. */}
        <span className="w-5">
          <SyncMark brief />
        </span>
      </header>
      <main className="flex grow flex-col px-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
        <h1 className="sr-only">{title}</h1>
        {children}
      </main>
    </div>
  );
}
