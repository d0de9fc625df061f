import { expect, test } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { openTab, openWorld } from '#tests/offline/open-world.ts';

const deck: Deck = {
  id: 'd1',
  title: 'Mine',
  description: '',
  facts: ['a'],
  notes: [],
  version: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

test('a visitor who makes a deck becomes a guest, who has it', async () => {
  const world = await openWorld();
  const { study } = await openTab();
  expect(await study.saveDeck(deck)).toEqual({ ok: true, deck });
  expect(study.getState()).toMatchObject({ account: { kind: 'guest' }, decks: [deck] });
  expect((await world.read()).people['guest-1']?.decks).toEqual([deck]);
});

test('a deck that is changed or deleted is so on this device at once', async () => {
  await openWorld();
  const { study } = await openTab();
  await study.saveDeck(deck);
  await study.saveDeck({ ...deck, title: 'Ours' });
  expect(study.getState().decks.map(({ title }) => title)).toEqual(['Ours']);
  expect(await study.deleteDeck('d1')).toEqual({ ok: true, deck: null });
  expect(study.getState().decks).toEqual([]);
});

test('without a network a deck is not saved, and that is said', async () => {
  const world = await openWorld();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/', 'portal');
  expect(await study.saveDeck(deck)).toMatchObject({ ok: false, code: 'unreachable' });
  expect(study.getState().decks).toEqual([]);
});

test("in another person's session the deck is refused, not given to that person", async () => {
  const world = await openWorld();
  const { study } = await openTab();
  await study.saveDeck(deck);
  const { people, guests } = await world.read();
  const other = structuredClone(people['guest-1']);
  if (other)
    await world.change({
      session: 'bob',
      guests,
      people: { ...people, bob: { ...other, account: { ...other.account, id: 'bob' }, decks: [] } },
    });
  expect(await study.saveDeck({ ...deck, title: 'Secret' })).toMatchObject({
    ok: false,
    code: 'other-account',
  });
  expect((await world.read()).people.bob?.decks).toEqual([]);
});
