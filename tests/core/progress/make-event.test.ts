import { expect, test } from 'vitest';
import { eventSchema } from '#core/progress/event-schema.ts';
import { makeEvent } from '#core/progress/make-event.ts';
import { makeId } from '#tests/core/progress/make-stored.ts';

const stamp = {
  id: makeId(1),
  device: makeId(2),
  sequence: 1,
  occurredAtMs: Date.parse('2026-11-21T20:30:00.000Z'),
  offsetMinutes: 420,
  timeZone: 'Asia/Bangkok',
  dayStart: 4,
};

test('an event carries the study day of its zone and day start', () => {
  const event = makeEvent({ type: 'reviewed', card: 'fact:a#value', rating: 3, durationMs: 10 }, stamp);
  // 03:30 in Bangkok, before the day turns.
  expect(event).toMatchObject({ v: 1, occurredAt: '2026-11-21T20:30:00.000Z', studyDay: '2026-11-21' });
  expect(eventSchema.parse(event)).toEqual(event);
});

test('fields cannot replace the stamp', () => {
  const forged = { type: 'undone' as const, undoes: makeId(3), id: makeId(4), v: 9 };
  expect(makeEvent(forged, stamp)).toMatchObject({ id: makeId(1), v: 1 });
});
