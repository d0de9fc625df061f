import { expect, test } from 'vitest';
import { countStandings } from '#core/progress/count-standings.ts';
import { makeMemory } from '#tests/core/scheduling/make-queue-input.ts';

test('cards and facts are counted apart', () => {
  const cards = ['fact:a#value', 'fact:a#subject', 'fact:b#value', 'note:n#1'];
  const memories = new Map([
    ['fact:a#value', makeMemory('fact:a#value', '2026-01-20')],
    ['fact:a#subject', makeMemory('fact:a#subject', '2026-01-09')],
    ['fact:b#value', makeMemory('fact:b#value', '2026-01-20')],
    ['fact:elsewhere#value', makeMemory('fact:elsewhere#value', '2026-01-01')],
  ]);
  const standings = countStandings(cards, memories, '2026-01-10');
  expect(standings.cards).toEqual({ new: 1, learning: 0, due: 1, known: 2 });
  expect(standings.items).toEqual({ new: 1, learning: 0, due: 1, known: 1 });
  expect([...standings.ofItem]).toEqual([
    ['fact:a', 'due'],
    ['fact:b', 'known'],
    ['note:n', 'new'],
  ]);
});
