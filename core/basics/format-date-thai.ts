import { type DatePoint, type Edtf, pointPrecision } from '#core/basics/edtf.ts';
import { yearInCalendar } from '#core/basics/era.ts';
import type { Calendar } from '#core/basics/locale.ts';
import { monthNames } from '#core/basics/month-names.ts';
import { sharedDateParts } from '#core/basics/shared-date-parts.ts';

/** What stands before a date in a Thai sentence, by how fine it is. */
const nouns = { day: 'วันที่ ', month: 'เดือน', year: 'ปี ' } as const;
const prepositions = { day: 'เมื่อวันที่ ', month: 'เมื่อเดือน', year: 'ในปี ' } as const;

/** Prints a date in Thai; see `formatDate`. */
export function formatDateThai(date: Edtf, calendar: Calendar, style: 'plain' | 'when'): string {
  const { start, end } = date;
  if (!start) return end ? `จนถึง${namedPoint(end, calendar)}` : '';
  if (!end) return `ตั้งแต่${namedPoint(start, calendar)}`;
  if (date.precision === 'interval') return interval(start, end, calendar, style);
  if (start.approximate) return namedPoint(start, calendar);
  const text = barePoint(start, calendar);
  return style === 'plain' ? text : `${prepositions[pointPrecision(start)]}${text}`;
}

/** See `formatWhenGap`. */
export function whenGapThai(date: Edtf, gap: string): string {
  if (!date.start) return `จนถึง ${gap}`;
  if (!date.end || date.precision === 'interval') return `ตั้งแต่ ${gap}`;
  if (date.approximate) return `ประมาณ ${gap}`;
  return `${prepositions[pointPrecision(date.start)].trimEnd()} ${gap}`;
}

function interval(start: DatePoint, end: DatePoint, calendar: Calendar, style: 'plain' | 'when'): string {
  const shared = sharedDateParts(start, end, calendar);
  if (style === 'plain') return plainInterval(start, end, calendar, shared);
  if (shared === 'none') return `ตั้งแต่${namedPoint(start, calendar)} ถึง${namedPoint(end, calendar)}`;
  const from = shared === 'month-and-year' ? String(start.day) : dayAndMonth(start);
  return `ตั้งแต่${nouns[pointPrecision(start)]}${from} ถึง ${barePoint(end, calendar)}`;
}

function plainInterval(
  start: DatePoint,
  end: DatePoint,
  calendar: Calendar,
  shared: 'month-and-year' | 'year' | 'none',
): string {
  const to = barePoint(end, calendar);
  if (shared === 'month-and-year') return `${start.day}–${to}`;
  if (shared === 'year') return start.day ? `${dayAndMonth(start)} – ${to}` : `${dayAndMonth(start)}–${to}`;
  if (start.approximate || end.approximate) {
    return `${namedPoint(start, calendar)} ถึง${namedPoint(end, calendar)}`;
  }
  if (pointPrecision(start) === 'year' && pointPrecision(end) === 'year') {
    return `${barePoint(start, calendar)}–${yearInCalendar(end.year, calendar)}`;
  }
  return `${barePoint(start, calendar)} – ${to}`;
}

/** "วันที่ 5 พฤษภาคม พ.ศ. 2568", "เดือนตุลาคม พ.ศ. 2559", "ปี พ.ศ. 2535", with ประมาณ where it is approximate. */
function namedPoint(point: DatePoint, calendar: Calendar): string {
  const text = `${nouns[pointPrecision(point)]}${barePoint(point, calendar)}`;
  return point.approximate ? `ประมาณ${text}` : text;
}

function barePoint(point: DatePoint, calendar: Calendar): string {
  const era = calendar === 'be' ? 'พ.ศ.' : 'ค.ศ.';
  const year = `${era} ${yearInCalendar(point.year, calendar, point.month)}`;
  return point.month === undefined ? year : `${dayAndMonth(point)} ${year}`;
}

function dayAndMonth(point: DatePoint): string {
  const month = point.month === undefined ? '' : (monthNames.th[point.month - 1] ?? '');
  return point.day === undefined ? month : `${point.day} ${month}`;
}
