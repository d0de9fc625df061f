import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentPerson } from '#server/people/current-person.ts';
import { configuredProviders } from '#server/people/sign-in-providers.ts';
import { Link } from '#ui/kit/link.tsx';
import { Notice } from '#ui/kit/notice.tsx';
import { AccountPage } from '#ui/people/account-page.tsx';
import { ProviderButtons } from '#ui/people/provider-buttons.tsx';
import { readProviders } from '#ui/people/read-providers.ts';
import { safePath } from '#ui/people/safe-path.ts';
import { SignInForm } from '#ui/people/sign-in-form.tsx';

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const t = await getTranslations('account');
  const person = await currentPerson();
  const { next, error } = await searchParams;
  const wanted = safePath(next);
  if (person?.kind === 'member') redirect(wanted as Route);
  const providerIds = readProviders(configuredProviders(process.env));
  return (
    <AccountPage title={t('sign-in')} intro={t('sign-in-intro')} back="/">
      {error !== undefined && (
        <Notice announced tone="bad">
          {t('provider-failed')}
        </Notice>
      )}
      {person && <Notice tone="sun">{t('guest-here')}</Notice>}
      <ProviderButtons providers={providerIds} callbackUrl={wanted} />
      <SignInForm callbackUrl={wanted} />
      <p>
        <Link href="/recover" className="inline-flex min-h-11 items-center text-brand underline">
          {t('forgot')}
        </Link>
      </p>
      <p>
        {t('no-account')}{' '}
        <Link href="/sign-up" className="inline-flex min-h-11 items-center text-brand underline">
          {t('sign-up-link')}
        </Link>
      </p>
    </AccountPage>
  );
}
