'use client';

import { useTranslations } from 'next-intl';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { FocusScreen } from '#ui/shell/focus-screen.tsx';

/** The address names a pack or deck that does not exist: said calmly, with the ways on. */
export function NoSuchDeck() {
  const t = useTranslations('review');
  return (
    <FocusScreen title={t('title')} closeHref="/" bar={null}>
      <div className="my-auto flex flex-col gap-4 py-16 text-center">
        <h2 className="text-2xl font-semibold">{t('no-such-deck')}</h2>
        <p className="text-lg text-ink-soft">{t('no-such-deck-body')}</p>
        <LinkButton href="/library" look="primary" wide>
          {t('library')}
        </LinkButton>
        <LinkButton href="/" wide>
          {t('back')}
        </LinkButton>
      </div>
    </FocusScreen>
  );
}
