import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { loadAllMessages } from '#ui/i18n/load-all-messages.ts';
import { preferencesCookie, readPreferences } from '#ui/i18n/preferences.ts';

/** For server-drawn pages only: the study shells hold no language and choose it in the browser. */
export default getRequestConfig(async () => {
  const cookie = (await cookies()).get(preferencesCookie)?.value;
  const { locale } = readPreferences(cookie, (await headers()).get('accept-language') ?? '');
  return {
    locale,
    timeZone: 'Asia/Bangkok',
    messages: await loadAllMessages(locale),
  };
});
