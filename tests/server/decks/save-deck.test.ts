import { beforeAll, expect, test } from 'vitest';
import { deckLimits } from '#core/decks/deck.ts';
import { db } from '#server/db.ts';
import { deleteDeck } from '#server/decks/delete-deck.ts';
import { loadDecks } from '#server/decks/load-decks.ts';
import { saveDeck } from '#server/decks/save-deck.ts';
import { freshName, loadExisting, makePerson } from '../people/make-person.ts';
import { loadRenamedFact, makeDeck, makeFacts } from './make-deck.ts';

const now = new Date('2026-03-01T00:00:00.000Z');
const makeOwner = async () => loadExisting((await makePerson()).id);

beforeAll(() => makeFacts(['fact-a', 'fact-b', 'removed-c']));

test('a new deck is stored as it was sent, as its first version', async () => {
  const owner = await makeOwner();
  const deck = makeDeck({ facts: ['fact-b', 'removed-c', 'fact-a'] });
  const stored = { ...deck, version: 1, updatedAt: now.toISOString() };
  expect(await saveDeck(owner, deck, now)).toEqual({ ok: true, deck: stored });
  expect(await loadDecks(owner.id)).toEqual([stored]);
});

test('a change on the present version replaces it; one on an older version is a conflict', async () => {
  const owner = await makeOwner();
  const deck = makeDeck();
  await saveDeck(owner, deck, now);
  const changed = { ...deck, title: 'ทูตใหม่', version: 1, notes: deck.notes.slice(0, 1) };
  expect(await saveDeck(owner, changed, now)).toMatchObject({
    ok: true,
    deck: { version: 2, title: 'ทูตใหม่' },
  });
  const late = { ...deck, title: 'ช้าไป', version: 1 };
  expect(await saveDeck(owner, late, now)).toEqual({ ok: false, problem: 'version-conflict' });
  expect(await loadDecks(owner.id)).toMatchObject([{ version: 2, title: 'ทูตใหม่', notes: [{ id: 'n1' }] }]);
});

test('the same deck again, after a lost reply, is stored once', async () => {
  const owner = await makeOwner();
  const deck = makeDeck();
  const [first, second] = [await saveDeck(owner, deck, now), await saveDeck(owner, deck, new Date())];
  expect(second).toEqual(first);
});

test('of two changes at once on one version one is stored', async () => {
  const owner = await makeOwner();
  const deck = makeDeck();
  await saveDeck(owner, deck, now);
  const outcomes = await Promise.all(
    ['ก', 'ข'].map((title) => saveDeck(owner, { ...deck, version: 1, title }, now)),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('somebody else’s deck does not exist, whatever is done to it, for an administrator too', async () => {
  const owner = await makeOwner();
  const deck = makeDeck();
  await saveDeck(owner, deck, now);
  const admin = await makePerson({ name: freshName(), administrator: true });
  for (const other of [await makeOwner(), await loadExisting(admin.id)]) {
    const taken = { ...deck, version: 1, title: 'ของฉัน' };
    expect(await saveDeck(other, taken, now)).toEqual({ ok: false, problem: 'not-found' });
    expect(await deleteDeck(other, deck.id, now)).toBe('not-found');
  }
  expect(await loadDecks(owner.id)).toMatchObject([{ title: deck.title, version: 1 }]);
});

test('a deck cannot name a fact that never was, and nothing of it is stored', async () => {
  const owner = await makeOwner();
  const deck = makeDeck({ facts: ['fact-a', 'no-such-fact'] });
  expect(await saveDeck(owner, deck, now)).toEqual({ ok: false, problem: 'unknown-fact' });
  expect(await db.deck.count({ where: { id: deck.id } })).toBe(0);
});

test('a person has a bounded number of decks', async () => {
  const owner = await makeOwner();
  await db.deck.createMany({
    data: Array.from({ length: deckLimits.decks }, (_, index) => ({ ownerId: owner.id, title: `${index}` })),
  });
  expect(await saveDeck(owner, makeDeck(), now)).toEqual({ ok: false, problem: 'too-many-decks' });
});

test('a deck deleted on one device cannot be changed from another, nor be made again', async () => {
  const owner = await makeOwner();
  const deck = makeDeck();
  await saveDeck(owner, deck, now);
  expect(await deleteDeck(owner, deck.id, now)).toBe('deleted');
  expect(await saveDeck(owner, { ...deck, version: 1 }, now)).toEqual({
    ok: false,
    problem: 'version-conflict',
  });
});

test('a fact that the device knows by a former id is stored under its present one, once', async () => {
  const owner = await makeOwner();
  await loadRenamedFact('named-anew', ['named-once', 'named-before']);
  const deck = makeDeck({ facts: ['named-before', 'fact-a', 'named-anew', 'named-once'] });
  const stored = await saveDeck(owner, deck, now);
  expect(stored).toMatchObject({ ok: true, deck: { facts: ['named-anew', 'fact-a'] } });
  expect(await saveDeck(owner, deck, now)).toEqual(stored);
  expect(await loadDecks(owner.id)).toMatchObject([{ facts: ['named-anew', 'fact-a'] }]);
});

test('a reply that was lost while a fact got another id is no conflict', async () => {
  const owner = await makeOwner();
  await loadRenamedFact('first-name', []);
  const deck = makeDeck({ facts: ['first-name'] });
  await saveDeck(owner, deck, now);
  await loadRenamedFact('second-name', ['first-name']);
  expect(await saveDeck(owner, deck, now)).toMatchObject({
    ok: true,
    deck: { version: 1, facts: ['second-name'] },
  });
});
