import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Reader } from '#core/basics/locale.ts';
import type { TimelineQuestion } from '#core/questions/question.ts';

/** How far along the line a year stands, in per cent. */
export function percentOf(year: number, { from, to }: TimelineQuestion['axis']): number {
  return ((year - from) / (to - from)) * 100;
}

/** A year in the reader's language and calendar. */
export function yearText(year: number, reader: Reader): string {
  const date = parseEdtf(String(year).padStart(4, '0'));
  return date ? formatDate(date, reader, 'plain') : String(year);
}
