import { isStudyDay } from '#core/scheduling/study-day.ts';
import { offsetMsAt } from '#core/scheduling/time-zone.ts';

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * Milliseconds since 1970 of an ISO 8601 instant with seconds and an offset (`2026-01-01T12:00:00+07:00`,
 * `2026-01-01T05:00:00.000Z`), years 1900–2999; null for anything else, days that do not exist included.
 */
export function parseInstant(text: string): number | null {
  const match = instantPattern.exec(text);
  if (!match) return null;
  const [, day = '', hour, minute, second, fraction = '', sign, offsetHour = '0', offsetMinute = '0'] = match;
  const clock = [hour, minute, second, offsetHour, offsetMinute].map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (!isStudyDay(day) || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return null;
  if (clock[3] > 23 || clock[4] > 59) return null;
  const east = (sign === '-' ? -1 : 1) * (clock[3] * 60 + clock[4]) * 60_000;
  const local = Date.parse(`${day}T${hour}:${minute}:${second}.000Z`);
  return local + Math.floor(Number(`0.${fraction || '0'}`) * 1000) - east;
}

/** An instant in ISO 8601 with the zone's offset: `2026-01-03T04:00:00+07:00`; milliseconds only where there are some. */
export function formatInstant(instantMs: number, timeZone: string): string {
  // Offsets before standard time have seconds, which ISO 8601 cannot say: whole minutes, the same instant.
  const offsetMinutes = Math.trunc(offsetMsAt(instantMs, timeZone) / 60_000);
  const local = new Date(instantMs + offsetMinutes * 60_000).toISOString().replace(/(?:\.000)?Z$/, '');
  const minutes = Math.abs(offsetMinutes);
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  const sign = offsetMinutes < 0 ? '-' : '+';
  return `${local}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
