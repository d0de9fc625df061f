import { beforeEach, expect, test } from 'vitest';
import { forgetReminder, keepReminder, minuteOf, readReminder } from '#offline/people/kept-reminder.ts';

beforeEach(() => localStorage.clear());

test('a reminder that was made is found again under its name', () => {
  const made = { ...readReminder(), time: '06:45' };
  keepReminder(made);
  expect(readReminder()).toEqual(made);
});

test.each(['', 'x', 'x 25:00'])('from %j a new one is made, in the evening', (kept) => {
  localStorage.setItem('jamdee-reminder', kept);
  expect(readReminder()).toMatchObject({ time: '19:00', id: expect.stringMatching(/^[\da-f-]{36}$/) });
});

test('a reminder that is forgotten leaves nothing of itself', () => {
  const made = readReminder();
  keepReminder(made);
  forgetReminder();
  expect(readReminder().id).not.toBe(made.id);
});

test.each([
  ['00:00', 0],
  ['19:05', 1_145],
  ['23:59', 1_439],
  ['24:00', null],
  ['7:00', null],
  ['', null],
])('%j is minute %s of the day', (time, minute) => {
  expect(minuteOf(time)).toBe(minute);
});
