'use client';

import { CalendarCheck, ChartNoAxesColumn, Library, Settings } from 'lucide-react';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { classNames } from '#ui/kit/class-names.ts';
import { Link } from '#ui/kit/link.tsx';
import { Logo } from '#ui/shell/logo.tsx';
import { type Place, placeOf } from '#ui/shell/place-of.ts';

const places = [
  { href: '/', key: 'today', icon: CalendarCheck },
  { href: '/library', key: 'library', icon: Library },
  { href: '/progress', key: 'progress', icon: ChartNoAxesColumn },
  { href: '/settings', key: 'settings', icon: Settings },
] as const satisfies readonly { href: Place; key: string; icon: unknown }[];

/** The four places of Jamdee. */
export function MainMenu() {
  const t = useTranslations();
  const path = usePathname();
  return (
    <nav
      aria-label={t('nav.main')}
      className={classNames(
        'fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)]',
        'md:inset-y-0 md:right-auto md:w-56 md:border-t-0 md:border-r md:px-3 md:pt-8',
      )}
    >
      <div className="mb-8 hidden items-center gap-3 px-3 text-xl font-semibold md:flex">
        <Logo />
        {t('app.name')}
      </div>
      <ul className="grid grid-cols-4 md:flex md:flex-col md:gap-1">
        {places.map(({ href, key, icon: Icon }) => {
          const here = href === placeOf(path);
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'flex min-h-14 flex-col items-center justify-center gap-0.5 text-xs touch-manipulation',
                  'md:min-h-12 md:flex-row md:justify-start md:gap-3 md:rounded-control md:px-3 md:text-base',
                  here ? 'font-semibold text-brand md:bg-brand-wash' : 'text-ink-soft hover:text-brand',
                )}
              >
                <Icon aria-hidden="true" className="size-6 md:size-5" strokeWidth={here ? 2.4 : 1.8} />
                {t(`nav.${key}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
