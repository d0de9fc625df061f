import { getTranslations } from 'next-intl/server';
import { AccountPage } from '#ui/people/account-page.tsx';
import { RecoverForm } from '#ui/people/recover-form.tsx';

export default async function RecoverPage() {
  const t = await getTranslations('account');
  return (
    <AccountPage title={t('recover-title')} intro={t('recover-intro')} back="/sign-in">
      <RecoverForm />
      <p className="text-sm text-ink-soft">{t('recover-no-codes')}</p>
    </AccountPage>
  );
}
