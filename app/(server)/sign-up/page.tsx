import { getTranslations } from 'next-intl/server';
import { currentPerson } from '#server/people/current-person.ts';
import { configuredProviders } from '#server/people/sign-in-providers.ts';
import { Link } from '#ui/kit/link.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { AccountPage } from '#ui/people/account-page.tsx';
import { AlreadyMember } from '#ui/people/already-member.tsx';
import { ProviderButtons } from '#ui/people/provider-buttons.tsx';
import { readProviders } from '#ui/people/read-providers.ts';
import { safePath } from '#ui/people/safe-path.ts';
import { SignUpForm } from '#ui/people/sign-up-form.tsx';
import { signUpHere } from './actions.ts';

export default async function SignUpPage({ searchParams }: PageProps<'/sign-up'>) {
  const t = await getTranslations('account');
  const person = await currentPerson();
  const wanted = safePath((await searchParams).next);
  const providerIds = readProviders(configuredProviders(process.env));
  return (
    <AccountPage title={t('sign-up-title')} back="/">
      <AlreadyMember isMember={person?.kind === 'member'}>
        <SignUpForm
          signUp={signUpHere}
          callbackUrl={wanted}
          above={
            <>
              <Notice tone="good">{t('sign-up-keeps')}</Notice>
              <ProviderButtons providers={providerIds} callbackUrl={wanted} />
            </>
          }
          below={
            <p>
              {t('has-account')}{' '}
              <Link href="/sign-in" className="inline-flex min-h-11 items-center text-brand underline">
                {t('sign-in-link')}
              </Link>
            </p>
          }
        />
      </AlreadyMember>
    </AccountPage>
  );
}
