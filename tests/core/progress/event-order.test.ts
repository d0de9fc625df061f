import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderEvents, uniqueEvents } from '#core/progress/event-order.ts';
import { anyLog, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const flag = { type: 'flagged', card: 'fact:a#value', question: null, answer: null, comment: '' } as const;

test('events go by effective instant, then device, sequence and id', () => {
  const log = [
    makeStored(5, 1, flag, makeId(901)),
    makeStored(4, 1, flag, makeId(902)),
    makeStored(3, 1, flag, makeId(901)),
    makeStored(9, 0, flag, makeId(902)),
  ];
  expect(orderEvents(log).map(({ event }) => event.id)).toEqual([9, 3, 5, 4].map(makeId));
});

test('events of a copied device, with one sequence at one instant, go by id', () => {
  const [one, two] = [makeStored(1, 0, flag), makeStored(2, 0, flag)];
  const twin = { ...two, event: { ...two.event, sequence: one.event.sequence } };
  expect(orderEvents([twin, one])).toEqual([one, twin]);
  expect(orderEvents([one, twin])).toEqual([one, twin]);
});

test('instants are compared as instants, however they are written', () => {
  const earlier = { ...makeStored(1, 0, flag), effectiveAt: '2026-01-01T13:00:00+07:00' };
  const later = { ...makeStored(0, 0, flag), effectiveAt: '2026-01-01T06:00:00.500Z' };
  expect(orderEvents([later, earlier])).toEqual([earlier, later]);
});

test('of two contents under one id the same one is kept, whichever comes first', () => {
  const one = makeStored(1, 0, flag);
  const two = { ...one, event: { ...one.event, comment: 'x' } } as typeof one;
  expect(uniqueEvents([one, two])).toEqual(uniqueEvents([two, one]));
  expect(uniqueEvents([one, two]).size).toBe(1);
});

test('ordering leaves the list alone and loses nothing', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const copy = [...log];
      expect(new Set(orderEvents(log))).toEqual(new Set(log));
      expect(log).toEqual(copy);
    }),
  );
});
