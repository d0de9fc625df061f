'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { MainMenu } from '#ui/shell/main-menu.tsx';
import { SyncMark } from '#ui/shell/sync-mark.tsx';

interface Props {
  readonly title: string;
  /** The title as it is drawn, where it is more than a word: names kept whole. */
  readonly heading?: ReactNode;
  /** Beside the title, at the right. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A screen with the main menu: at the bottom on a phone, at the side on wider screens. */
export function Screen({ title, heading = title, actions, children }: Props) {
  const t = useTranslations('app');
  return (
    <div className="min-h-dvh md:pl-56">
      <title>{`${title} · ${t('name')}`}</title>
      <MainMenu />
      <main className="mx-auto flex max-w-4xl flex-col gap-6 px-4 pt-[max(1.25rem,env(safe-area-inset-top))] pb-28 md:px-8 md:pt-10 md:pb-16">
        <header className="flex items-center justify-between gap-3">
          <h1 className="text-2xl font-semibold md:text-3xl">{heading}</h1>
          {/* The mark has its place also while there is none, so that a long title does not break anew. */}
          <div className="flex min-w-5 items-center gap-1">
            <SyncMark />
            {actions}
          </div>
        </header>
        {children}
      </main>
    </div>
  );
}
