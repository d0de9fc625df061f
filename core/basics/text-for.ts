import type { Localized, Reader } from '#core/basics/locale.ts';
import { textInCalendar } from '#core/basics/text-in-calendar.ts';

/** A text of the content in the reader's language, its marked years as the reader counts them; see `textInCalendar`. */
export function textFor(text: Localized, { locale, calendar }: Reader): string {
  return textInCalendar(text[locale], calendar);
}
