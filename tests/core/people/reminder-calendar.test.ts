import { expect, test } from 'vitest';
import { makeReminderCalendar, type Reminder } from '#core/people/reminder-calendar.ts';

const nowMs = Date.parse('2026-11-22T20:30:00Z');
const reminder: Reminder = {
  id: 'one',
  summary: 'ทบทวนกับจำดี',
  description: 'เปิดแล้วทบทวน; สั้น, ง่าย',
  url: 'https://jamdee.example/',
  minute: 19 * 60 + 5,
  timeZone: 'Asia/Bangkok',
};

/** The lines as a calendar reads them: unfolded. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

test('the event comes every day at that time of the clock, and rings', () => {
  const lines = linesOf(makeReminderCalendar(reminder, nowMs));
  expect(lines).toContain('RRULE:FREQ=DAILY');
  expect(lines).toContain('TRIGGER:PT0S');
  expect(lines).toContain('DTSTAMP:20261122T203000Z');
});

test('it begins on the day it is in the zone of the learner, which may be another than in UTC', () => {
  expect(linesOf(makeReminderCalendar(reminder, nowMs))).toContain(
    'DTSTART;TZID=Asia/Bangkok:20261123T190500',
  );
});

test('what people wrote is marked where the format has signs of its own', () => {
  expect(linesOf(makeReminderCalendar(reminder, nowMs))).toContain('DESCRIPTION:เปิดแล้วทบทวน\\; สั้น\\, ง่าย');
});

test('every part that is begun is ended, and every line ends as the format wants it', () => {
  const text = makeReminderCalendar(reminder, nowMs);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const open: string[] = [];
  for (const line of linesOf(text)) {
    const [word, name = ''] = line.split(':');
    if (word === 'BEGIN') open.push(name);
    if (word === 'END') expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
});
