import { expect, test } from 'vitest';
import { forecastDue } from '#core/scheduling/forecast.ts';
import { makeMemory } from '#tests/core/scheduling/make-queue-input.ts';

const nothing = { suspended: new Set<string>(), buried: new Map<string, string>() };

test('every coming day is listed, and what was due before today is the backlog', () => {
  const memories = ['2026-01-01', '2026-01-09', '2026-01-10', '2026-01-12', '2026-01-12', '2026-02-20'].map(
    (day, index) => makeMemory(`fact:f${index}#value`, day),
  );
  expect(forecastDue(memories, nothing, '2026-01-10', 4)).toEqual({
    backlog: 2,
    days: [
      { day: '2026-01-10', count: 1 },
      { day: '2026-01-11', count: 0 },
      { day: '2026-01-12', count: 2 },
      { day: '2026-01-13', count: 0 },
    ],
  });
});

test('suspended cards are left out, buried ones count on the day they come back', () => {
  const memories = ['a', 'b'].map((card) => makeMemory(card, '2026-01-05'));
  const hidden = { suspended: new Set(['a']), buried: new Map([['b', '2026-01-11']]) };
  const { backlog, days } = forecastDue(memories, hidden, '2026-01-10', 2);
  expect(backlog).toBe(0);
  expect(days.map(({ count }) => count)).toEqual([0, 1]);
});
