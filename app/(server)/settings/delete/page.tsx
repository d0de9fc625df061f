import { getTranslations } from 'next-intl/server';
import { requirePerson } from '#server/people/current-person.ts';
import { buttonClass } from '#ui/kit/button-class.ts';
import { AccountPage } from '#ui/people/account-page.tsx';
import { DeleteAccount } from '#ui/people/delete-account.tsx';
import { deleteMyAccount } from './actions.ts';

export default async function DeletePage() {
  const t = await getTranslations('account');
  const person = await requirePerson('/settings/delete');
  return (
    <AccountPage title={t('delete-title')} intro={t('delete-intro')} back="/settings">
      <a href="/api/v1/me/export" download className={buttonClass('secondary', true)}>
        {t('delete-download')}
      </a>
      <DeleteAccount
        phrase={person.name ?? t('delete-word')}
        hasPassword={person.hasPassword}
        remove={deleteMyAccount}
      />
    </AccountPage>
  );
}
