'use client';

import { ChartBar, ListTree, Milestone, Table2 } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type DeckView, deckAddress, deckViews } from '#ui/decks/deck-address.ts';
import { classNames } from '#ui/kit/class-names.ts';
import { Link } from '#ui/kit/link.tsx';

const icons = { facts: ListTree, table: Table2, timeline: Milestone, chart: ChartBar } as const;

/** The four ways to look at the facts of a deck. */
export function ViewMenu({ deck, view }: { readonly deck: string; readonly view: DeckView }) {
  const t = useTranslations('deck');
  const router = useRouter();
  return (
    <nav aria-label={t('views')}>
      <ul className="grid grid-cols-4 gap-1 rounded-control bg-sunken p-1">
        {deckViews.map((name) => {
          const Icon = icons[name];
          const here = name === view;
          return (
            <li key={name}>
              <Link
                href={deckAddress(deck, name)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  router.replace(deckAddress(deck, name), { scroll: false });
                }}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'flex min-h-12 flex-col items-center justify-center gap-0.5 rounded-[0.65rem] px-1 py-1 text-center text-xs sm:flex-row sm:gap-2 sm:text-base',
                  here ? 'bg-surface font-semibold text-brand shadow-card' : 'text-ink-soft hover:text-brand',
                )}
              >
                <Icon aria-hidden="true" className="size-5 shrink-0" />
                {t(`view-${name}`)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
