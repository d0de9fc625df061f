import type { Calendar } from '#core/basics/locale.ts';

const buddhistOffset = 543;
/** The last year whose January to March still belonged to the Buddhist year before: until 1940 the Thai year began on 1 April. */
const lastAprilYear = 1940;

/** The year as a calendar counts it. `month` (1 to 12) matters only for January to March before 1941. */
export function yearInCalendar(commonYear: number, calendar: Calendar, month?: number): number {
  if (calendar === 'ce') return commonYear;
  const early = month !== undefined && month <= 3 && commonYear <= lastAprilYear;
  return commonYear + buddhistOffset - (early ? 1 : 0);
}

/** The Common Era year of a Buddhist Era year: the inverse of `yearInCalendar` for the same month. */
export function commonYearOf(buddhistYear: number, month?: number): number {
  const commonYear = buddhistYear - buddhistOffset;
  const early = month !== undefined && month <= 3 && commonYear < lastAprilYear;
  return commonYear + (early ? 1 : 0);
}
