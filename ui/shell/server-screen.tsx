import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MainMenu } from '#ui/shell/main-menu.tsx';
import { ServerMessages } from '#ui/shell/server-messages.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A server-drawn screen with the main menu. */
export async function ServerScreen({ title, children }: Props) {
  const t = await getTranslations('app');
  return (
    <div className="min-h-dvh md:pl-56">
      <title>{`${title} · ${t('name')}`}</title>
      <ServerMessages rooms={['app', 'nav']}>
        <MainMenu />
      </ServerMessages>
      <main className="mx-auto flex max-w-2xl flex-col gap-6 px-4 pt-[max(1.25rem,env(safe-area-inset-top))] pb-28 md:px-8 md:pt-10 md:pb-16">
        <h1 className="text-2xl font-semibold md:text-3xl">{title}</h1>
        {children}
      </main>
    </div>
  );
}
