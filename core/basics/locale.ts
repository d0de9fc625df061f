/** The languages Jamdee speaks. Every text of the content exists in each of them. */
export const locales = ['th', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. */
export type Localized = Readonly<Record<Locale, string>>;

/** How years are counted when a date is shown: Buddhist Era (CE + 543) or Common Era. */
export const calendars = ['be', 'ce'] as const;
export type Calendar = (typeof calendars)[number];

/** How years are counted in a language, for whoever has not chosen otherwise. */
export const usualCalendars: Readonly<Record<Locale, Calendar>> = { th: 'be', en: 'ce' };

/** How a reader wants texts and dates: what every renderer takes. */
export interface Reader {
  readonly locale: Locale;
  readonly calendar: Calendar;
}
