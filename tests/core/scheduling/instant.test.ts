import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseInstant } from '#core/scheduling/instant.ts';

test('an instant with offset or Z is read to the millisecond', () => {
  expect(parseInstant('2026-01-01T12:00:00+07:00')).toBe(Date.UTC(2026, 0, 1, 5));
  expect(parseInstant('2026-01-01T05:00:00.250Z')).toBe(Date.UTC(2026, 0, 1, 5, 0, 0, 250));
  expect(parseInstant('2026-01-01T00:00:00-09:30')).toBe(Date.UTC(2026, 0, 1, 9, 30));
  expect(parseInstant('2026-01-01T05:00:00.123456789Z')).toBe(Date.UTC(2026, 0, 1, 5, 0, 0, 123));
});

test.each([
  '2026-01-01',
  '2026-01-01T12:00:00',
  '2026-02-30T12:00:00Z',
  '2026-01-01T24:00:00Z',
  '2026-01-01T12:60:00Z',
  '2026-01-01T12:00:60Z',
  '2026-01-01T12:00:00+24:00',
  '2026-01-01 12:00:00Z',
  '1 January 2026',
  '9999-01-01T00:00:00Z',
  '',
])('%j is no instant', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('an instant is written with the offset of the zone then', () => {
  expect(formatInstant(Date.UTC(2026, 0, 2, 21), 'Asia/Bangkok')).toBe('2026-01-03T04:00:00+07:00');
  expect(formatInstant(Date.UTC(2026, 6, 1, 0, 0, 0, 5), 'America/New_York')).toBe(
    '2026-06-30T20:00:00.005-04:00',
  );
  expect(formatInstant(Date.UTC(2026, 6, 1), 'UTC')).toBe('2026-07-01T00:00:00+00:00');
});

test('what is written is read back as the same instant, in any zone', () => {
  const zone = fc.constantFrom(
    'Asia/Bangkok',
    'America/St_Johns',
    'Africa/Monrovia',
    'Asia/Kathmandu',
    'Pacific/Apia',
  );
  const instant = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2900, 0, 1) });
  fc.assert(
    fc.property(instant, zone, (ms, timeZone) => {
      expect(parseInstant(formatInstant(ms, timeZone))).toBe(ms);
    }),
  );
});
