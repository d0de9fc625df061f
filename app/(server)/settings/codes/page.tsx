import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { requirePerson } from '#server/people/current-person.ts';
import { AccountPage } from '#ui/people/account-page.tsx';
import { NewCodes } from '#ui/people/new-codes.tsx';
import { renewCodesHere } from './actions.ts';

export default async function CodesPage() {
  const t = await getTranslations('account');
  const person = await requirePerson('/settings/codes');
  if (!person.hasPassword) redirect('/settings');
  return (
    <AccountPage title={t('renew-title')} intro={t('renew-intro')} back="/settings">
      <NewCodes name={person.name ?? ''} renew={renewCodesHere} />
    </AccountPage>
  );
}
