import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weakestItems } from '#core/progress/weakest-items.ts';
import type { Memory } from '#core/scheduling/memory.ts';

const today = '2026-03-10';

function makeMemory(card: string, change: Partial<Memory> = {}): Memory {
  return {
    card,
    state: 'review',
    stability: 10,
    difficulty: 5,
    step: 0,
    intervalDays: 10,
    dueAtMs: 0,
    dueDay: '2026-03-12',
    lastReviewAtMs: 0,
    lastStudyDay: '2026-03-01',
    firstStudyDay: '2026-02-01',
    reps: 3,
    lapses: 0,
    ...change,
  };
}

function weakest(memories: readonly Memory[], limit = 10) {
  return weakestItems(
    memories.map(({ card }) => card),
    new Map(memories.map((memory) => [memory.card, memory])),
    today,
    limit,
  );
}

describe('weakestItems', () => {
  it('puts what is remembered least first', () => {
    const found = weakest([
      makeMemory('fact:firm#value', { stability: 100 }),
      makeMemory('fact:weak#value', { stability: 1 }),
      makeMemory('note:middle#front', { stability: 10 }),
    ]);
    expect(found.map(({ item }) => item)).toEqual(['fact:weak', 'note:middle', 'fact:firm']);
  });

  it('names a fact once, as its weakest card, with the lapses of all of them', () => {
    const found = weakest([
      makeMemory('fact:a#value', { stability: 50, lapses: 1 }),
      makeMemory('fact:a#subject', { stability: 2, lapses: 2 }),
    ]);
    expect(found).toMatchObject([{ item: 'fact:a', card: 'fact:a#subject', lapses: 3 }]);
  });

  it('leaves out what was never begun', () => {
    expect(weakestItems(['fact:new#value'], new Map(), today, 10)).toEqual([]);
  });

  it('puts what was forgotten more often first where recall is the same', () => {
    const found = weakest([
      makeMemory('fact:a#value', { lapses: 0 }),
      makeMemory('fact:b#value', { lapses: 4 }),
    ]);
    expect(found.map(({ item }) => item)).toEqual(['fact:b', 'fact:a']);
  });

  it('never names more than asked for, and always in order, whatever the memories', () => {
    const memory = fc
      .record({
        fact: fc.constantFrom('a', 'b', 'c'),
        ask: fc.constantFrom('x', 'y'),
        stability: fc.nat(300),
      })
      .map(({ fact, ask, stability }) => makeMemory(`fact:${fact}#${ask}`, { stability: stability + 0.1 }));
    fc.assert(
      fc.property(fc.array(memory), fc.nat(4), (memories, limit) => {
        const found = weakest(memories, limit);
        const recalls = found.map(({ recall }) => recall);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(recalls).toEqual(recalls.toSorted((a, b) => a - b));
        expect(new Set(found.map(({ item }) => item)).size).toBe(found.length);
      }),
    );
  });
});
