import { getTranslations } from 'next-intl/server';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { DeadEnd } from '#ui/shell/dead-end.tsx';

export default async function NotFound() {
  const t = await getTranslations('dead-end');
  return (
    <DeadEnd title={t('missing-title')} body={t('missing-body')}>
      <LinkButton href="/" look="primary">
        {t('home')}
      </LinkButton>
    </DeadEnd>
  );
}
