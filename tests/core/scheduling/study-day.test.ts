import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  daysBetween,
  isStudyDay,
  startOfStudyDay,
  studyDayFromNumber,
  studyDayNumber,
  studyDayOf,
} from '#core/scheduling/study-day.ts';
import { runs } from '#tests/setup/run-counts.ts';

const zones = [
  'Asia/Bangkok',
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Almaty',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const day = (instant: string, timeZone: string, dayStart: number) =>
  studyDayOf(Date.parse(instant), timeZone, dayStart);
const start = (studyDay: string, timeZone: string, dayStart: number) =>
  new Date(startOfStudyDay(studyDay, timeZone, dayStart)).toISOString();

test('the day turns at four in the morning of Bangkok, not at midnight UTC', () => {
  expect(day('2026-01-01T20:59:59.999Z', 'Asia/Bangkok', 4)).toBe('2026-01-01');
  expect(day('2026-01-01T21:00:00Z', 'Asia/Bangkok', 4)).toBe('2026-01-02');
  expect(day('2026-01-01T00:00:00Z', 'Asia/Bangkok', 4)).toBe('2026-01-01');
});

test('spring: the day starts at the hour that exists, or at the jump over it', () => {
  expect(start('2026-03-29', 'Europe/Berlin', 4)).toBe('2026-03-29T02:00:00.000Z');
  expect(start('2026-03-29', 'Europe/Berlin', 2)).toBe('2026-03-29T01:00:00.000Z');
  expect(day('2026-03-29T00:59:59Z', 'Europe/Berlin', 2)).toBe('2026-03-28');
  expect(day('2026-03-29T01:00:00Z', 'Europe/Berlin', 2)).toBe('2026-03-29');
});

test('autumn: an hour shown twice starts the day at its first showing', () => {
  expect(start('2026-10-25', 'Europe/Berlin', 2)).toBe('2026-10-25T00:00:00.000Z');
  expect(day('2026-10-25T01:30:00Z', 'Europe/Berlin', 2)).toBe('2026-10-25');
});

test('Newfoundland 2006: the clock went back over midnight, the study day did not', () => {
  // At 00:01 of 29 October the clock showed 23:01 of the 28th again.
  expect(start('2006-10-29', 'America/St_Johns', 0)).toBe('2006-10-29T02:30:00.000Z');
  expect(day('2006-10-29T02:29:59Z', 'America/St_Johns', 0)).toBe('2006-10-28');
  expect(day('2006-10-29T02:30:30Z', 'America/St_Johns', 0)).toBe('2006-10-29');
  expect(day('2006-10-29T03:00:00Z', 'America/St_Johns', 0)).toBe('2006-10-29');
});

test('Samoa skipped 30 December 2011 altogether', () => {
  expect(day('2011-12-30T09:59:59Z', 'Pacific/Apia', 0)).toBe('2011-12-29');
  expect(day('2011-12-30T10:00:00Z', 'Pacific/Apia', 0)).toBe('2011-12-31');
});

test('a study day starts when it starts: the instant before belongs to an earlier day', () => {
  const anyDay = fc.integer({ min: studyDayNumber('1990-01-01'), max: studyDayNumber('2060-01-01') });
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      (number, zone, dayStart) => {
        const startMs = startOfStudyDay(studyDayFromNumber(number), zone, dayStart);
        expect(studyDayNumber(studyDayOf(startMs, zone, dayStart))).toBeGreaterThanOrEqual(number);
        expect(studyDayNumber(studyDayOf(startMs - 1, zone, dayStart))).toBeLessThan(number);
      },
    ),
    { numRuns: runs(2_000) },
  );
});

test('days never turn back as time goes on', () => {
  const instant = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2040-01-01') });
  const later = fc.integer({ min: 0, max: 200_000_000 });
  fc.assert(
    fc.property(
      instant,
      later,
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 23 }),
      (ms, more, zone, from) => {
        expect(studyDayOf(ms, zone, from) <= studyDayOf(ms + more, zone, from)).toBe(true);
      },
    ),
    { numRuns: runs(2_000) },
  );
});

test('days are counted across months, leap years and backwards', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2026-01-01', '2025-12-31')).toBe(-1);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-01-01', 36_500)).toBe('2125-12-08');
});

test('only days that exist are study days', () => {
  const good = ['2026-02-28', '2024-02-29', '1900-01-01', '2999-12-31'];
  const bad = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-1-1',
    '3000-01-01',
    '2026-01-01T00',
    '',
  ];
  expect(good.filter((text) => !isStudyDay(text))).toEqual([]);
  expect(bad.filter(isStudyDay)).toEqual([]);
});
