import { type Calendar, calendars, type Locale, locales, usualCalendars } from '#core/basics/locale.ts';
import { type Theme, themes } from '#core/people/settings.ts';

/** What must be known before anything is drawn. Kept in a cookie, so that server and browser agree. */
export interface Preferences {
  readonly locale: Locale;
  readonly calendar: Calendar;
  readonly theme: Theme;
}

export const preferencesCookie = 'jamdee-preferences';

/** Reads `th.be.dark`; what is missing or unknown follows the browser's languages. */
export function readPreferences(cookie: string | undefined, acceptLanguage: string): Preferences {
  const [locale, calendar, theme] = (cookie ?? '').split('.');
  const chosen = locales.find((known) => known === locale) ?? preferredLocale(acceptLanguage);
  return {
    locale: chosen,
    calendar: calendars.find((known) => known === calendar) ?? usualCalendars[chosen],
    theme: themes.find((known) => known === theme) ?? 'system',
  };
}

export function writePreferences({ locale, calendar, theme }: Preferences): string {
  return `${locale}.${calendar}.${theme}`;
}

/** The first language of the list that we speak; Thai for everybody else. */
function preferredLocale(acceptLanguage: string): Locale {
  const wanted = acceptLanguage.split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.flatMap((tag) => locales.filter((locale) => locale === tag))[0] ?? 'th';
}
