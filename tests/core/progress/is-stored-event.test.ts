import { expect, test } from 'vitest';
import { isStoredEvent } from '#core/progress/is-stored-event.ts';
import { frozenEvents, readFrozen } from '#tests/core/progress/read-frozen.ts';

const effectiveAt = '2026-11-22T05:00:00.000Z';
const reviewed = readFrozen('events/reviewed.json') as Record<string, unknown>;

test.each(frozenEvents())('the frozen event %s is taken', (_name, event) => {
  expect(isStoredEvent({ event, effectiveAt })).toBe(true);
});

test('an event of a type of a newer program is taken, to be kept for later', () => {
  expect(isStoredEvent({ event: { ...reviewed, type: 'meditated', minutes: 3 }, effectiveAt })).toBe(true);
});

test.each<[string, unknown]>([
  ['no effective instant', { event: reviewed }],
  ['an unreadable effective instant', { event: reviewed, effectiveAt: 'now' }],
  ['no event', { effectiveAt }],
  ['no type', { event: { ...reviewed, type: undefined }, effectiveAt }],
  ['no study day', { event: { ...reviewed, studyDay: '22 November' }, effectiveAt }],
  ['rating 5', { event: { ...reviewed, rating: 5 }, effectiveAt }],
  ['no card', { event: { ...reviewed, card: undefined }, effectiveAt }],
  ['a type that objects inherit, and nothing else', { event: { type: 'constructor' }, effectiveAt }],
])('an event with %s is not taken', (_what, stored) => {
  expect(isStoredEvent(stored)).toBe(false);
});

test('an answer without scores of its cards is not taken', () => {
  const answered = readFrozen('events/answered-choice.json') as Record<string, unknown>;
  expect(isStoredEvent({ event: { ...answered, cards: [{ card: 'fact:a#value' }] }, effectiveAt })).toBe(
    false,
  );
});
