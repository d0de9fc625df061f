import { type Reader, usualCalendars } from '#core/basics/locale.ts';

/** A text of the content with its marked years as the reader counts them. */
export type InCalendar = (text: string) => string;

export const asWritten: InCalendar = (text) => text;

/** Texts count years as their language usually does: only a reader who counts otherwise loads what converts them. */
export async function loadInCalendar({ locale, calendar }: Reader): Promise<InCalendar> {
  if (calendar === usualCalendars[locale]) return asWritten;
  const { textInCalendar } = await import('#core/basics/text-in-calendar.ts');
  return (text) => textInCalendar(text, calendar);
}
