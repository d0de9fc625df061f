import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentSession } from '#server/people/current-person.ts';
import { AccountPage } from '#ui/people/account-page.tsx';
import { NewPasswordForm } from '#ui/people/new-password-form.tsx';
import { changePasswordHere } from './actions.ts';

export default async function PasswordPage() {
  const t = await getTranslations('account');
  const session = await currentSession();
  if (session.kind !== 'open') redirect('/sign-in?next=/settings/password');
  const { person, mayReset } = session;
  if (!person.hasPassword) redirect('/settings');
  return (
    <AccountPage
      title={t(mayReset ? 'reset-title' : 'password-title')}
      intro={t('password-intro')}
      back="/settings"
    >
      <NewPasswordForm
        name={person.name ?? ''}
        asksPresent={!mayReset}
        choose={changePasswordHere}
        next={mayReset ? '/' : '/settings'}
      />
    </AccountPage>
  );
}
