'use client';

import { parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { useReader } from '#ui/progress/study-context.tsx';

/** Says a study day (`YYYY-MM-DD`) or a month (`YYYY-MM`) in the reader's language and calendar. */
export function useDayWords(): (day: string) => string {
  const reader = useReader();
  return (day) => {
    const date = parseEdtf(day);
    return date ? formatDate(date, reader, 'plain') : day;
  };
}
