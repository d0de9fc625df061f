import { expect, test } from 'vitest';
import {
  dayStartSchema,
  instantSchema,
  studyDaySchema,
  timeZoneSchema,
} from '#core/scheduling/time-schemas.ts';

test('instants, days, zones and day starts are taken when they exist', () => {
  expect(instantSchema.safeParse('2026-11-22T05:00:00+07:00').success).toBe(true);
  expect(studyDaySchema.safeParse('2026-11-22').success).toBe(true);
  expect(timeZoneSchema.safeParse('Asia/Bangkok').success).toBe(true);
  expect(dayStartSchema.safeParse(23).success).toBe(true);
});

test('others are refused, however long', () => {
  for (const bad of [
    '2026-02-30T05:00:00Z',
    '2026-11-22',
    `2026-11-22T05:00:00.${'0'.repeat(50_000)}Z`,
    5,
    null,
  ]) {
    expect(instantSchema.safeParse(bad).success).toBe(false);
  }
  expect(studyDaySchema.safeParse('2026-02-30').success).toBe(false);
  expect(timeZoneSchema.safeParse('x'.repeat(50_000)).success).toBe(false);
  expect(dayStartSchema.safeParse(24).success).toBe(false);
});
