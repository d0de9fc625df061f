import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StudyEvent } from '#core/progress/event.ts';
import { type DeviceNeighbours, receiveEvents } from '#server/progress/receive-events.ts';
import { devices, makeLogEvent, reviewed } from '../../contract/orderly-log.ts';

const receivedAtMs = Date.parse('2026-02-01T00:00:00.000Z');
const hourMs = 3_600_000;
const noneKnown = new Map();

/** An event at a place on the first device, by a clock so many hours from the time of receipt. */
function at(sequence: number, hours: number): StudyEvent {
  const occurredAt = new Date(receivedAtMs + hours * hourMs).toISOString();
  return { ...makeLogEvent(sequence, 1, reviewed('fact:a#value', 3)), sequence, occurredAt };
}

const stored = (...rows: readonly (readonly [number, number])[]): DeviceNeighbours =>
  rows.map(([sequence, hours]) => ({ sequence, effectiveAtMs: receivedAtMs + hours * hourMs }));

function hoursOf(events: readonly StudyEvent[], neighbours: DeviceNeighbours = []): readonly number[] {
  const log = { known: noneKnown, neighbours: new Map([[devices[0], neighbours]]) };
  const { fresh } = receiveEvents(events, log, receivedAtMs);
  return fresh.map(({ effectiveAt }) => (Date.parse(effectiveAt) - receivedAtMs) / hourMs);
}

test('an event from the past counts when it happened', () => {
  expect(hoursOf([at(1, -5)])).toEqual([-5]);
});

test('a clock that is ahead reaches no further than now', () => {
  expect(hoursOf([at(1, -1), at(2, 9_000)])).toEqual([-1, 0]);
});

test('a clock that is set back does not overtake what the device did before', () => {
  expect(hoursOf([at(1, -3), at(2, -8_000), at(3, -2)])).toEqual([-3, -3, -2]);
});

test('stored events of the device hold it on either side', () => {
  expect(hoursOf([at(5, -20)], stored([4, -10], [6, -6]))).toEqual([-10]);
  expect(hoursOf([at(5, -2)], stored([4, -10], [6, -6]))).toEqual([-6]);
});

test('a batch that is out of order is put in order, and answered as it was given', () => {
  const given = [at(3, -1), at(1, -3), at(2, -9)];
  const log = { known: noneKnown, neighbours: new Map() };
  const { receipts, fresh } = receiveEvents(given, log, receivedAtMs);
  expect(receipts.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
  expect(fresh.map(({ effectiveAt }) => (Date.parse(effectiveAt) - receivedAtMs) / hourMs)).toEqual([
    -1, -3, -3,
  ]);
});

test('two events under one number, as after a taken id, do not hide the one before them', () => {
  const twin = { ...at(2, -9), id: makeLogEvent(77, 1, reviewed('fact:a#value', 3)).id };
  expect(hoursOf([at(1, -3), at(2, -2), twin])).toEqual([-3, -2, -3]);
});

test('whatever the clocks say, instants follow the device’s own count and none is in the future', () => {
  const clocks = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(clocks, (hours) => {
      const instants = hoursOf(hours.map((hour, index) => at(index + 1, hour)));
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
      expect(Math.max(...instants)).toBeLessThanOrEqual(0);
    }),
  );
});
