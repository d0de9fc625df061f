import { expect, test } from 'vitest';
import { countDue } from '#core/scheduling/count-due.ts';
import type { Memory } from '#core/scheduling/memory.ts';

const memory = (card: string, dueDay: string): Memory => ({
  card,
  state: 'review',
  stability: 1,
  difficulty: 5,
  step: 0,
  intervalDays: 1,
  dueAtMs: 0,
  dueDay,
  lastReviewAtMs: 0,
  lastStudyDay: '2026-01-01',
  firstStudyDay: '2026-01-01',
  reps: 1,
  lapses: 0,
});
const nothing = { suspended: new Set<string>(), buried: new Map<string, string>() };

test('counts what is due today and before, not what comes later', () => {
  const memories = [memory('a', '2026-01-04'), memory('b', '2026-01-05'), memory('c', '2026-01-06')];
  expect(countDue(memories, nothing, '2026-01-05')).toBe(2);
});

test('leaves out suspended cards, and buried ones until their day', () => {
  const memories = ['a', 'b', 'c'].map((card) => memory(card, '2026-01-05'));
  const hidden = {
    suspended: new Set(['a']),
    buried: new Map([
      ['b', '2026-01-06'],
      ['c', '2026-01-05'],
    ]),
  };
  expect(countDue(memories, hidden, '2026-01-05')).toBe(1);
  expect(countDue(memories, hidden, '2026-01-06')).toBe(2);
});
