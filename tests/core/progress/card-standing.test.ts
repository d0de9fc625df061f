import { expect, test } from 'vitest';
import { cardStanding, jointStanding } from '#core/progress/card-standing.ts';
import { makeMemory } from '#tests/core/scheduling/make-queue-input.ts';

const card = 'fact:a#value';

test('a card is new, learning, due or known', () => {
  expect(cardStanding(undefined, '2026-01-10')).toBe('new');
  expect(cardStanding(makeMemory(card, '2026-01-10', { state: 'relearning' }), '2026-01-10')).toBe(
    'learning',
  );
  expect(cardStanding(makeMemory(card, '2026-01-10'), '2026-01-10')).toBe('due');
  expect(cardStanding(makeMemory(card, '2026-01-11'), '2026-01-10')).toBe('known');
});

test('a fact stands as the card of it that needs the learner most', () => {
  expect(jointStanding(['known', 'due', 'learning'])).toBe('due');
  expect(jointStanding(['known', 'learning', 'new'])).toBe('learning');
  expect(jointStanding(['known', 'known'])).toBe('known');
  expect(jointStanding(['new', 'new'])).toBe('new');
  expect(jointStanding(['new', 'known'])).toBe('learning');
  expect(jointStanding([])).toBe('new');
});
