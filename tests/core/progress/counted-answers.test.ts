import { expect, test } from 'vitest';
import { countedAnswers } from '#core/progress/counted-answers.ts';
import type { StoredEvent } from '#core/progress/event.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { makeAnswered, makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const card = 'fact:a#value';
const wrong = makeAnswered({
  cards: [{ card, score: 0 }],
  verdict: { verdict: 'incorrect', score: 0, reason: 'different' },
});
const counted = (events: readonly StoredEvent[]) =>
  [...countedAnswers(events, noRenames)].map(({ event, isOverruled, parts }) => [
    event.id,
    isOverruled,
    parts.get(card),
  ]);

test('answers come in the order they count, each once', () => {
  const [first, second] = [makeStored(1, 0, wrong), makeStored(2, 5, makeAnswered())];
  expect(counted([second, first, second])).toEqual([
    [makeId(1), false, 0],
    [makeId(2), false, 1],
  ]);
});

test('what was taken back is left out, what was overruled is right', () => {
  const given = makeStored(1, 0, wrong);
  expect(counted([given, makeStored(2, 1, { type: 'undone', undoes: makeId(1) })])).toEqual([]);
  expect(counted([given, makeStored(2, 1, { type: 'overridden', overrides: makeId(1) })])).toEqual([
    [makeId(1), true, 1],
  ]);
});

test('what cannot be read says nothing, unless it was overruled', () => {
  const unreadable = makeAnswered({
    ...wrong,
    verdict: { verdict: 'unreadable', score: 0, reason: 'not-understood' },
  });
  const given = makeStored(1, 0, unreadable);
  expect(counted([given])).toEqual([]);
  expect(counted([given, makeStored(2, 1, { type: 'overridden', overrides: makeId(1) })])).toHaveLength(1);
});
