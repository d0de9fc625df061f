import { expect, test } from 'vitest';
import { calendarZone, localStamp } from '#core/people/calendar-zone.ts';
import { offsetMsAt } from '#core/scheduling/time-zone.ts';

const nowMs = Date.parse('2026-11-22T12:00:00Z');

test('a zone without daylight saving has one clock', () => {
  expect(calendarZone('Asia/Bangkok', nowMs)).toEqual([
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Bangkok',
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    'TZOFFSETFROM:+0700',
    'TZOFFSETTO:+0700',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('a change is written by the clock as it went until then', () => {
  const lines = calendarZone('Europe/Berlin', nowMs);
  const first = lines.indexOf('BEGIN:DAYLIGHT');
  expect(lines.slice(first, first + 5)).toEqual([
    'BEGIN:DAYLIGHT',
    'DTSTART:20270328T020000',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'END:DAYLIGHT',
  ]);
  expect(lines.filter((line) => line === 'BEGIN:DAYLIGHT')).toHaveLength(10);
});

test.each(['Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'])(
  'in %s the written clock is the real one on every day of the years it covers',
  (timeZone) => {
    const changes = readChanges(calendarZone(timeZone, nowMs));
    for (let day = 0; day < 3_650; day += 1) {
      const instantMs = nowMs + day * 86_400_000;
      const last = changes.findLast(({ atMs }) => atMs <= instantMs);
      expect(last?.toMs).toBe(offsetMsAt(instantMs, timeZone));
    }
  },
);

test('a stamp has neither zone nor parts of a second', () => {
  expect(localStamp(Date.parse('2026-01-02T03:04:05.678Z'))).toBe('20260102T030405');
});

/** Reads the observances back, as a calendar would. */
function readChanges(lines: readonly string[]) {
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1));
  const from = values('TZOFFSETFROM').map(offsetOf);
  const to = values('TZOFFSETTO').map(offsetOf);
  return values('DTSTART').map((stamp, index) => {
    const local = stamp.replace(/^(....)(..)(..)T(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
    return { atMs: Date.parse(local) - (from[index] ?? Number.NaN), toMs: to[index] };
  });
}

function offsetOf(text: string): number {
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3, 5))];
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}
