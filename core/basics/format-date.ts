import type { Edtf } from '#core/basics/edtf.ts';
import { formatDateEnglish, whenGapEnglish } from '#core/basics/format-date-english.ts';
import { formatDateThai, whenGapThai } from '#core/basics/format-date-thai.ts';
import type { Reader } from '#core/basics/locale.ts';

/** `plain` stands alone ("29 June 1992"); `when` fits into a sentence ("on 29 June 1992"). */
export type DateStyle = 'plain' | 'when';

/**
 * Prints a date in the reader's language and calendar. The calendar is always named in Thai (พ.ศ. or
 * ค.ศ.), and in English when it is the Buddhist Era (BE).
 */
export function formatDate(date: Edtf, reader: Reader, style: DateStyle): string {
  return reader.locale === 'th'
    ? formatDateThai(date, reader.calendar, style)
    : formatDateEnglish(date, reader.calendar, style);
}

/** A gap in the place of a `when` date: tells how fine the date is, not which one ("in ____" for a month). */
export function formatWhenGap(date: Edtf, reader: Reader, gap: string): string {
  return reader.locale === 'th' ? whenGapThai(date, gap) : whenGapEnglish(date, gap);
}
