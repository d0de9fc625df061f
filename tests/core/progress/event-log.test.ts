import { expect, test } from 'vitest';
import { cardsConcernedBy, eventsConcerning, makeEventLog, putEvent } from '#core/progress/event-log.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { makeId, makeStored } from '#tests/core/progress/make-stored.ts';

const good = { type: 'reviewed', card: 'fact:a#value', rating: 3, durationMs: 1 } as const;

test('a card finds its events with the undos of undos that concern them', () => {
  const log = makeEventLog(noRenames);
  const chain = [
    makeStored(1, 0, good),
    makeStored(2, 1, { type: 'undone', undoes: makeId(1) }),
    makeStored(3, 2, { type: 'undone', undoes: makeId(2) }),
  ];
  for (const stored of [...chain, makeStored(4, 0, { ...good, card: 'fact:b#value' })]) putEvent(log, stored);
  expect(eventsConcerning(log, 'fact:a#value')).toEqual(chain);
  expect(chain.map(({ event }) => cardsConcernedBy(log, event))).toEqual(chain.map(() => ['fact:a#value']));
});

test('a pointer whose target has not arrived, or that goes round in a circle, concerns no card', () => {
  const log = makeEventLog(noRenames);
  const circle = [
    makeStored(2, 1, { type: 'undone', undoes: makeId(3) }),
    makeStored(3, 2, { type: 'undone', undoes: makeId(2) }),
  ];
  for (const stored of circle) putEvent(log, stored);
  const early = makeStored(4, 0, { type: 'undone', undoes: makeId(99) });
  expect([...circle, early].map(({ event }) => cardsConcernedBy(log, event))).toEqual([[], [], []]);
});

test('putting an event again under its id replaces it everywhere', () => {
  const log = makeEventLog(noRenames);
  putEvent(log, makeStored(1, 0, good));
  putEvent(log, makeStored(1, 0, { ...good, card: 'fact:b#value' }));
  expect(eventsConcerning(log, 'fact:a#value')).toEqual([]);
  expect(eventsConcerning(log, 'fact:b#value')).toHaveLength(1);
});
