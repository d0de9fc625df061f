import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DELETE as deleteDeck, PUT as putDeck } from '#app/api/v1/decks/[id]/route.ts';
import { isDeckReply } from '#core/progress/read-reply.ts';
import type { Snapshot } from '#core/progress/wire.ts';
import { deckReplySchema } from '#core/progress/wire-schema.ts';
import { db } from '#server/db.ts';
import { makeDeck } from '../server/decks/make-deck.ts';
import { makeMember, makePerson } from '../server/people/make-person.ts';
import { call, codeOf } from './call.ts';
import { snapshot } from './study-calls.ts';

test('a deck is made, changed on its version, and deleted', async () => {
  const person = await makePerson();
  const deck = makeDeck();
  const params = { id: deck.id };
  const put = (value: unknown) =>
    call(putDeck, { method: 'PUT', as: person, params, body: { v: 1, deck: value } });
  const made = deckReplySchema.parse(await (await put(deck)).json());
  expect(isDeckReply(made)).toBe(true);
  expect(made.deck).toMatchObject({ version: 1, title: deck.title });
  const stale = await put({ ...deck, title: 'อื่น', version: 4 });
  expect([stale.status, await codeOf(stale)]).toEqual([409, 'version-conflict']);
  expect(((await (await snapshot(person)).json()) as Snapshot).decks).toEqual([made.deck]);
  const gone = await call(deleteDeck, { method: 'DELETE', as: person, params, body: { v: 1 } });
  expect(await gone.json()).toEqual({ v: 1, deck: null });
  expect(((await (await snapshot(person)).json()) as Snapshot).decks).toEqual([]);
});

test('a deck cannot be given to somebody, nor arrive under another id', async () => {
  const [mine, yours] = [await makePerson(), await makePerson()];
  const deck = makeDeck();
  const put = (body: unknown, id = deck.id) =>
    call(putDeck, { method: 'PUT', as: mine, params: { id }, body });
  expect((await put({ v: 1, deck: { ...deck, ownerId: yours.id } })).status).toBe(400);
  expect((await put({ v: 1, deck, ownerId: yours.id })).status).toBe(400);
  expect((await put({ v: 1, deck }, randomUUID())).status).toBe(400);
  expect(await db.deck.count({ where: { id: deck.id } })).toBe(0);
});

test('somebody else’s deck, by every method and to every kind of person, is not there', async () => {
  const owner = await makePerson();
  const deck = makeDeck();
  const params = { id: deck.id };
  await call(putDeck, { method: 'PUT', as: owner, params, body: { v: 1, deck } });
  const others = [
    await makePerson(),
    await makeMember(),
    await makePerson({ name: `admin-${randomUUID().slice(0, 8)}`, administrator: true }),
  ];
  for (const as of others) {
    const put = await call(putDeck, {
      method: 'PUT',
      as,
      params,
      body: { v: 1, deck: { ...deck, version: 1 } },
    });
    const gone = await call(deleteDeck, { method: 'DELETE', as, params, body: { v: 1 } });
    expect([put.status, gone.status]).toEqual([404, 404]);
    const unknown = await call(deleteDeck, {
      method: 'DELETE',
      as,
      params: { id: randomUUID() },
      body: { v: 1 },
    });
    expect(await gone.json()).toEqual(await unknown.json());
  }
  expect(await db.deck.findUniqueOrThrow({ where: { id: deck.id } })).toMatchObject({
    ownerId: owner.id,
    deletedAt: null,
  });
});
