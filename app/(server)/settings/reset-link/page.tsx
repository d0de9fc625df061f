import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { requirePerson } from '#server/people/current-person.ts';
import { settingsOf } from '#server/people/person.ts';
import { mayIssueResetLinks } from '#server/people/reset-password.ts';
import { AccountPage } from '#ui/people/account-page.tsx';
import { ResetLinkForm } from '#ui/people/reset-link-form.tsx';
import { issueLinkHere } from './actions.ts';

export default async function ResetLinkPage() {
  const t = await getTranslations('account');
  const person = await requirePerson('/settings/reset-link');
  if (!mayIssueResetLinks(person)) notFound();
  const locale = await getLocale();
  return (
    <AccountPage title={t('link-title')} intro={t('link-intro')} back="/settings">
      <ResetLinkForm
        reader={{ locale, calendar: settingsOf(person, locale).calendar }}
        issue={issueLinkHere}
      />
    </AccountPage>
  );
}
