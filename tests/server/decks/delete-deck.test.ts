import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { deleteDeck } from '#server/decks/delete-deck.ts';
import { loadDecks } from '#server/decks/load-decks.ts';
import { saveDeck } from '#server/decks/save-deck.ts';
import { loadExisting, makePerson } from '../people/make-person.ts';
import { makeDeck } from './make-deck.ts';

const now = new Date('2026-03-01T00:00:00.000Z');

test('a deleted deck is gone with all it held, and deleting it again changes nothing', async () => {
  const owner = await loadExisting((await makePerson()).id);
  const deck = makeDeck();
  await saveDeck(owner, deck, now);
  expect(await deleteDeck(owner, deck.id, now)).toBe('deleted');
  const tombstone = await db.deck.findUniqueOrThrow({ where: { id: deck.id }, include: { notes: true } });
  expect(tombstone).toMatchObject({ title: '', notes: [], deletedAt: now });
  expect(await deleteDeck(owner, deck.id, new Date())).toBe('deleted');
  expect(await db.deck.findUniqueOrThrow({ where: { id: deck.id } })).toMatchObject({ deletedAt: now });
  expect(await loadDecks(owner.id)).toEqual([]);
});

test('what never was cannot be deleted', async () => {
  const owner = await loadExisting((await makePerson()).id);
  expect(await deleteDeck(owner, randomUUID(), now)).toBe('not-found');
});
