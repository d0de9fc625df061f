import { ArrowLeft } from 'lucide-react';
import type { Route } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Link } from '#ui/kit/link.tsx';
import { Logo } from '#ui/shell/logo.tsx';
import { ServerMessages } from '#ui/shell/server-messages.tsx';

interface Props {
  readonly title: string;
  readonly intro?: ReactNode;
  /** Where the arrow leads: `/` or the page it belongs to. */
  readonly back: Route;
  readonly children: ReactNode;
}

/** A page with one form about an account. */
export async function AccountPage({ title, intro, back, children }: Props) {
  const t = await getTranslations();
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col gap-6 px-5 pt-[max(1rem,env(safe-area-inset-top))] pb-[max(2rem,env(safe-area-inset-bottom))] md:justify-center">
      <title>{`${title} · ${t('app.name')}`}</title>
      <header className="flex items-center justify-between">
        <Link
          href={back}
          className="-ml-2 flex min-h-11 items-center gap-2 rounded-control px-2 text-ink-soft hover:text-brand"
        >
          <ArrowLeft aria-hidden="true" className="size-5" />
          {t('account.back')}
        </Link>
        <Logo className="size-10" />
      </header>
      <main className="flex flex-col gap-6">
        <div className="flex flex-col gap-2">
          <h1 className="text-2xl font-semibold">{title}</h1>
          {intro && <p className="text-ink-soft">{intro}</p>}
        </div>
        <ServerMessages rooms={['account']}>{children}</ServerMessages>
      </main>
    </div>
  );
}
