import { describe, expect, test } from 'vitest';
import {
  afterOthers,
  afterRating,
  isLeftAlone,
  learnAheadMs,
  nextCard,
  type Sitting,
  withFirst,
  without,
} from '#core/scheduling/sitting.ts';
import { makeMemory } from '#tests/core/scheduling/make-queue-input.ts';

const now = Date.parse('2026-01-10T12:00:00+07:00');
const today = '2026-01-10';
const step = (card: string, minutes: number) => ({ card, dueAtMs: now + minutes * 60_000 });
const inStep = (card: string, minutes: number, dueDay = today) =>
  makeMemory(card, dueDay, { state: 'learning', intervalDays: 0, dueAtMs: now + minutes * 60_000 });

test('a step that is due comes first, then the queue, then a step due soon', () => {
  expect(nextCard({ steps: [step('s', 0)], cards: ['a'] }, now)).toBe('s');
  expect(nextCard({ steps: [step('s', 1)], cards: ['a'] }, now)).toBe('a');
  expect(nextCard({ steps: [step('s', 20)], cards: [] }, now)).toBe('s');
  expect(nextCard({ steps: [step('s', 21)], cards: [] }, now)).toBeNull();
  expect(nextCard({ steps: [], cards: [] }, now)).toBeNull();
  expect(learnAheadMs).toBe(1_200_000);
});

test('a card rated into a step comes again in its time, one rated into days is done', () => {
  const sitting: Sitting = { steps: [step('s', 5)], cards: ['a', 'b'] };
  const again = afterRating(sitting, inStep('a', 1), today);
  expect(again).toEqual({ steps: [step('a', 1), step('s', 5)], cards: ['b'] });
  expect(afterRating(again, inStep('a', 10), today).steps).toEqual([step('s', 5), step('a', 10)]);
  expect(afterRating(sitting, makeMemory('a', '2026-01-12'), today)).toEqual({
    steps: [step('s', 5)],
    cards: ['b'],
  });
});

test('a step of another day does not come again in this sitting', () => {
  expect(afterRating({ steps: [], cards: ['a'] }, inStep('a', 1_500, '2026-01-11'), today).steps).toEqual([]);
});

test('a card can be taken out, and put in front again after an undo', () => {
  const sitting: Sitting = { steps: [step('s', 5)], cards: ['a', 'b'] };
  expect(without(sitting, 's')).toEqual({ steps: [], cards: ['a', 'b'] });
  expect(withFirst(sitting, 's')).toEqual({ steps: [], cards: ['s', 'a', 'b'] });
  expect(withFirst(sitting, 'b').cards).toEqual(['b', 'a']);
});

describe('what was done with its cards elsewhere', () => {
  const nothing = { memories: new Map(), suspended: new Set<string>(), buried: new Map() };
  const sitting: Sitting = { steps: [step('s', 5)], cards: ['a', 'b'] };
  const rated = (memory: ReturnType<typeof makeMemory>) => ({
    ...nothing,
    memories: new Map([[memory.card, memory]]),
  });

  test('a card that was rated into days there is done here too', () => {
    const there = rated(makeMemory('a', '2026-01-12', { reps: 1 }));
    expect(afterOthers(sitting, there, () => 0, today)).toEqual({ steps: [step('s', 5)], cards: ['b'] });
  });

  test('a card that was rated into a step there comes here at that time, and is moved once', () => {
    const memory = { ...inStep('a', 1), reps: 1 };
    const after = afterOthers(sitting, rated(memory), () => 0, today);
    expect(after).toEqual({ steps: [step('a', 1), step('s', 5)], cards: ['b'] });
    expect(afterOthers(after, rated(memory), () => 0, today)).toBe(after);
  });

  test('a rating of this sitting, stored or on its way, moves nothing', () => {
    const own = rated(makeMemory('a', '2026-01-12', { reps: 1 }));
    expect(afterOthers(sitting, own, () => 1, today)).toBe(sitting);
    expect(afterOthers(sitting, nothing, () => 1, today)).toBe(sitting);
  });

  test('what was suspended or put off there is taken out; what was put off until today is not', () => {
    const there = {
      ...nothing,
      suspended: new Set(['a']),
      buried: new Map([
        ['b', '2026-01-11'],
        ['s', today],
      ]),
    };
    expect(afterOthers(sitting, there, () => 0, today)).toEqual({ steps: [step('s', 5)], cards: [] });
  });

  test('a card is left alone unless it was taken out or moved', () => {
    const suspended = afterOthers(sitting, { ...nothing, suspended: new Set(['a']) }, () => 0, today);
    expect(['a', 'b', 's'].map((card) => isLeftAlone(card, sitting, suspended))).toEqual([false, true, true]);
    const there = rated({ ...inStep('s', 10), reps: 1 });
    const moved = afterOthers(sitting, there, () => 0, today);
    expect(['a', 's'].map((card) => isLeftAlone(card, sitting, moved))).toEqual([true, false]);
  });
});
