import { useTranslations } from 'next-intl';
import type { Account } from '#core/people/account.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { SettingsGroup } from '#ui/people/settings-group.tsx';

/** Who is signed in, if anybody; and the ways in. */
export function WhoAmI({ person }: { readonly person: Account | null }) {
  const t = useTranslations('settings');
  return (
    <SettingsGroup title={t('you')}>
      <p>
        {person?.kind === 'member'
          ? t('member', { name: person.name ?? '' })
          : t(person ? 'guest' : 'visitor')}
      </p>
      {person?.administrator && <p className="text-ink-soft">{t('administrator')}</p>}
      {person?.kind !== 'member' && (
        <div className="grid grid-cols-2 gap-3">
          <LinkButton href="/sign-up" look="primary">
            {t('sign-up')}
          </LinkButton>
          <LinkButton href="/sign-in">{t('sign-in')}</LinkButton>
        </div>
      )}
    </SettingsGroup>
  );
}
