import type { Locale } from '#core/basics/locale.ts';

/** Every text of one language: for the server, where weight does not matter. */
export async function loadAllMessages(locale: Locale) {
  const [study, today, review, intro, screens, server] = await Promise.all([
    import(`../../messages/study/${locale}.json`),
    import(`../../messages/today/${locale}.json`),
    import(`../../messages/review/${locale}.json`),
    import(`../../messages/intro/${locale}.json`),
    import(`../../messages/screens/${locale}.json`),
    import(`../../messages/server/${locale}.json`),
  ]);
  return {
    ...study.default,
    ...today.default,
    ...review.default,
    ...intro.default,
    ...screens.default,
    ...server.default,
  };
}
