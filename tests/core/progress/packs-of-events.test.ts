import { expect, test } from 'vitest';
import { packsOfEvents } from '#core/progress/packs-of-events.ts';
import { noRenames } from '#core/progress/rename-card.ts';
import { makeAnswered, makeStored } from '#tests/core/progress/make-stored.ts';
import { makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const base = makeBase([
  makeVisit('visit-1', 'ann', 'oz', '2010'),
  makeVisit('visit-2', 'bob', 'pern', '2012', { was: ['call-2'] }),
  makeTrade('trade-1', 'oz', '2021', makeQuantity(5), { pack: 'q' }),
]);
const reviewed = (number: number, card: string) =>
  makeStored(number, number, { type: 'reviewed', card, rating: 3, durationMs: 1_000 });

test('each pack of the cards reviewed and answered is named once', () => {
  const answered = makeAnswered({ cards: [{ card: 'fact:trade-1#value', score: 1 }] });
  const events = [
    reviewed(1, 'fact:visit-1#value'),
    reviewed(2, 'fact:visit-2#value'),
    makeStored(3, 3, answered),
  ];
  expect(packsOfEvents(events, base, noRenames)).toEqual(['p', 'q']);
});

test('a fact is found under its present id', () => {
  const renames = new Map([['call-2', 'visit-2']]);
  expect(packsOfEvents([reviewed(1, 'fact:call-2#value')], base, renames)).toEqual(['p']);
});

test('notes, facts that are gone and events about other events name no pack', () => {
  const undone = makeStored(3, 3, { type: 'undone', undoes: 'x' });
  const events = [reviewed(1, 'note:n1#back'), reviewed(2, 'fact:gone#value'), undone];
  expect(packsOfEvents(events, base, noRenames)).toEqual([]);
});
