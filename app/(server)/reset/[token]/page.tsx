import { getTranslations } from 'next-intl/server';
import { readResetLink } from '#server/people/reset-password.ts';
import { LinkButton } from '#ui/kit/link-button.tsx';
import { AccountPage } from '#ui/people/account-page.tsx';
import { NewPasswordForm } from '#ui/people/new-password-form.tsx';
import { chooseByLink } from './actions.ts';

export default async function ResetPage({ params }: PageProps<'/reset/[token]'>) {
  const t = await getTranslations('account');
  const { token } = await params;
  const person = await readResetLink(token, new Date());
  if (!person) {
    return (
      <AccountPage title={t('reset-spent-title')} intro={t('reset-spent-body')} back="/">
        <LinkButton href="/recover" look="primary" wide>
          {t('use-code')}
        </LinkButton>
      </AccountPage>
    );
  }
  const name = person.name ?? '';
  return (
    <AccountPage title={t('reset-title')} intro={t('reset-intro', { name })} back="/">
      <NewPasswordForm name={name} asksPresent={false} choose={chooseByLink.bind(null, token)} next="/" />
    </AccountPage>
  );
}
