import { getTranslations } from 'next-intl/server';
import { buttonClass } from '#ui/kit/button-class.ts';
import { DeadEnd } from '#ui/shell/dead-end.tsx';

/** There is nothing at this address. */
export async function MissingPage() {
  const t = await getTranslations('dead-end');
  return (
    <DeadEnd title={t('missing-title')} body={t('missing-body')}>
      {/* A link that needs no script: nothing else here does. */}
      <a href="/" className={buttonClass('primary', true)}>
        {t('home')}
      </a>
    </DeadEnd>
  );
}
