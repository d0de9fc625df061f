import { expect, test } from 'vitest';
import { isKnownTimeZone, offsetMsAt } from '#core/scheduling/time-zone.ts';

const hours = (instant: string, timeZone: string) => offsetMsAt(Date.parse(instant), timeZone) / 3_600_000;

test('IANA names are known; offsets, nonsense and attempts to break out are not', () => {
  expect(
    ['Asia/Bangkok', 'Asia/Almaty', 'Etc/GMT+7', 'UTC'].filter((zone) => !isKnownTimeZone(zone)),
  ).toEqual([]);
  expect(['+07:00', 'Asia/Atlantis', '', 'a'.repeat(65), '__proto__'].filter(isKnownTimeZone)).toEqual([]);
});

test('the offset is exact to the millisecond of a change of clocks', () => {
  expect(hours('2026-03-29T00:59:59.999Z', 'Europe/Berlin')).toBe(1);
  expect(hours('2026-03-29T01:00:00.000Z', 'Europe/Berlin')).toBe(2);
  expect(hours('2026-10-25T00:59:59.999Z', 'Europe/Berlin')).toBe(2);
  expect(hours('2026-10-25T01:00:00.000Z', 'Europe/Berlin')).toBe(1);
});

test('Kazakhstan moved to one zone on 1 March 2024', () => {
  expect(hours('2024-02-29T17:59:59Z', 'Asia/Almaty')).toBe(6);
  expect(hours('2024-02-29T19:00:01Z', 'Asia/Almaty')).toBe(5);
});

test('half and quarter hours', () => {
  expect(hours('2026-07-01T00:00:00Z', 'Asia/Kathmandu')).toBe(5.75);
  expect(hours('2026-07-01T00:00:00Z', 'Australia/Lord_Howe')).toBe(10.5);
  expect(hours('2026-12-01T00:00:00Z', 'Australia/Lord_Howe')).toBe(11);
});

test('a zone this runtime does not know counts as UTC', () => {
  expect(hours('2026-07-01T00:00:00Z', 'Mars/Olympus')).toBe(0);
});

test('an unknown zone stays unknown after it was asked for', () => {
  offsetMsAt(0, 'Mars/Tharsis');
  expect(isKnownTimeZone('Mars/Tharsis')).toBe(false);
});
