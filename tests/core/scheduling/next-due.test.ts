import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastDue } from '#core/scheduling/forecast.ts';
import { nextDue } from '#core/scheduling/next-due.ts';
import { makeMemory } from '#tests/core/scheduling/make-queue-input.ts';

const nothing = { suspended: new Set<string>(), buried: new Map<string, string>() };

test('the first day after today is named, with all that comes back on it', () => {
  const memories = ['2026-01-10', '2026-01-14', '2026-01-12', '2026-01-12', '2026-01-01'].map((day, index) =>
    makeMemory(`fact:f${index}#value`, day),
  );
  expect(nextDue(memories, nothing, '2026-01-10')).toEqual({ day: '2026-01-12', count: 2 });
});

test('nothing comes back where all is due already or suspended', () => {
  const memories = [makeMemory('a', '2026-01-10'), makeMemory('b', '2026-01-12')];
  expect(nextDue(memories, { ...nothing, suspended: new Set(['b']) }, '2026-01-10')).toBeNull();
  expect(nextDue([], nothing, '2026-01-10')).toBeNull();
});

test('a buried card comes back on the day it waits for, even where it was due before', () => {
  const hidden = { ...nothing, buried: new Map([['a', '2026-01-11']]) };
  expect(nextDue([makeMemory('a', '2026-01-05')], hidden, '2026-01-10')).toEqual({
    day: '2026-01-11',
    count: 1,
  });
});

test('it is the first day of the forecast on which anything is due', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-01-${String(day).padStart(2, '0')}`);
  const rows = fc.array(fc.record({ due: days, until: fc.option(days), isSuspended: fc.boolean() }));
  fc.assert(
    fc.property(rows, days, (cards, today) => {
      const memories = cards.map(({ due }, index) => makeMemory(`c${index}`, due));
      const hidden = {
        suspended: new Set(cards.flatMap(({ isSuspended }, index) => (isSuspended ? `c${index}` : []))),
        buried: new Map(
          cards.flatMap(({ until }, index) => (until === null ? [] : [[`c${index}`, until] as const])),
        ),
      };
      const [, ...later] = forecastDue(memories, hidden, today, 40).days;
      expect(nextDue(memories, hidden, today)).toEqual(later.find(({ count }) => count > 0) ?? null);
    }),
  );
});
