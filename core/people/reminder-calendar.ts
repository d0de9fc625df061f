import { foldLine, textValue } from '#core/people/calendar-text.ts';
import { calendarZone, localStamp } from '#core/people/calendar-zone.ts';
import { offsetMsAt } from '#core/scheduling/time-zone.ts';

export interface Reminder {
  /** Names the event: a file made anew under the same name takes the place of the old one in a calendar. */
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  /** Where a tap on the event leads. */
  readonly url: string;
  /** Minutes after midnight, by the clock of the zone. */
  readonly minute: number;
  /** IANA name. */
  readonly timeZone: string;
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/**
 * A calendar file (RFC 5545) with one event that comes back every day at the same time of the clock,
 * whatever daylight saving does, and rings. It begins on the day of `nowMs` in that zone.
 */
export function makeReminderCalendar(reminder: Reminder, nowMs: number): string {
  const { timeZone, minute } = reminder;
  const midnightMs = Math.floor((nowMs + offsetMsAt(nowMs, timeZone)) / dayMs) * dayMs;
  const description = textValue(reminder.description);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jamdee//Daily reminder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...calendarZone(timeZone, nowMs),
    'BEGIN:VEVENT',
    `UID:${textValue(reminder.id)}`,
    `DTSTAMP:${localStamp(nowMs)}Z`,
    `DTSTART;TZID=${timeZone}:${localStamp(midnightMs + minute * minuteMs)}`,
    'DURATION:PT15M',
    'RRULE:FREQ=DAILY',
    `SUMMARY:${textValue(reminder.summary)}`,
    `DESCRIPTION:${description}`,
    `URL:${reminder.url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${description}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
