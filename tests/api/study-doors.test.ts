import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { GET as getHealth } from '#app/api/health/route.ts';
import { DELETE as deleteDeck, PUT as putDeck } from '#app/api/v1/decks/[id]/route.ts';
import { POST as postEvents } from '#app/api/v1/events/route.ts';
import { GET as getExport } from '#app/api/v1/me/export/route.ts';
import { DELETE as deleteMe } from '#app/api/v1/me/route.ts';
import { GET as getPack } from '#app/api/v1/packs/[id]/route.ts';
import { PUT as putSettings } from '#app/api/v1/settings/route.ts';
import { GET as getSnapshot } from '#app/api/v1/snapshot/route.ts';
import { defaultSettings } from '#core/people/settings.ts';
import {
  isDeckReply,
  isEventBatchReply,
  isPackDocument,
  isSettingsReply,
  isSnapshot,
} from '#core/progress/read-reply.ts';
import { batchLimit, type EventBatchReply, type PackDocument, type Snapshot } from '#core/progress/wire.ts';
import { deckReplySchema, eventBatchReplySchema, snapshotSchema } from '#core/progress/wire-schema.ts';
import { db } from '#server/db.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { loadPacksIntoLibrary } from '#server/facts/load-packs.ts';
import { openSession, readSession } from '#server/people/sessions.ts';
import { makeLogEvent, reviewed } from '../contract/orderly-log.ts';
import { makeDeck } from '../server/decks/make-deck.ts';
import { makeMember, makePerson, somePassword } from '../server/people/make-person.ts';
import { call, codeOf } from './call.ts';

beforeAll(async () => {
  const { packs } = await loadContent('content');
  await loadPacksIntoLibrary(
    packs.map(({ pack }) => pack),
    new Date(),
  );
});

const review = (number: number, card = 'fact:a#value') => makeLogEvent(number, number, reviewed(card, 3));
const post = (as: { id: string }, events: readonly unknown[], cursor = '') =>
  call(postEvents, { method: 'POST', as, body: { v: 1, cursor, events } });
const snapshot = (as: { id: string } | null, cursor = '') =>
  call(getSnapshot, { as, path: `/api/v1/snapshot?cursor=${encodeURIComponent(cursor)}` });

test('a visitor gets the library, and nobody is made by that', async () => {
  const before = await db.person.count();
  const response = await snapshot(null);
  const body: unknown = await response.json();
  expect(isSnapshot(body)).toBe(true);
  expect(snapshotSchema.parse(body)).toMatchObject({
    account: null,
    settings: null,
    cursor: '',
    more: false,
  });
  expect((body as Snapshot).packs.length).toBeGreaterThanOrEqual(3);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await db.person.count()).toBe(before);
});

test('what one device stores another one of the same person receives, and nobody else', async () => {
  const [mine, yours] = [await makePerson(), await makePerson()];
  const reply = await post(mine, [review(1), review(2)]);
  const body = eventBatchReplySchema.parse(await reply.json());
  expect(isEventBatchReply(body)).toBe(true);
  expect(body.receipts.map(({ status }) => status)).toEqual(['stored', 'stored']);
  const seen = snapshotSchema.parse(await (await snapshot(mine)).json());
  expect(seen.events.map(({ event }) => event.id)).toEqual([review(1).id, review(2).id]);
  expect(seen).toMatchObject({ account: { id: mine.id, kind: 'guest' }, cursor: body.cursor });
  expect(((await (await snapshot(mine, seen.cursor)).json()) as Snapshot).events).toEqual([]);
  expect(((await (await snapshot(yours)).json()) as Snapshot).events).toEqual([]);
});

test('a reply that was lost is asked for again, and nothing is counted twice', async () => {
  const person = await makePerson();
  const replies = await Promise.all(Array.from({ length: 5 }, () => post(person, [review(1)])));
  const bodies = (await Promise.all(replies.map((reply) => reply.json()))) as EventBatchReply[];
  const statuses = bodies.flatMap(({ receipts }) => receipts.map(({ status }) => status));
  expect(statuses.sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'stored']);
});

test('a bad event in a batch is refused alone, and the rest is stored', async () => {
  const person = await makePerson();
  const poison = [
    { ...review(2), rating: 9 },
    { ...review(3), card: 'not a card' },
    { ...review(4), personId: randomUUID() },
    { ...review(5), type: 'promoted' },
    { ...review(6), studyDay: '2030-01-01' },
    { ...review(7), occurredAt: 'yesterday' },
    { ...review(8), durationMs: Number.MAX_SAFE_INTEGER },
    { id: {}, type: [] },
    'x',
    null,
  ];
  const response = await post(person, [review(1), ...poison, review(9)]);
  const { receipts } = eventBatchReplySchema.parse(await response.json());
  expect(receipts.map(({ status }) => status)).toEqual(['stored', ...poison.map(() => 'refused'), 'stored']);
  expect(await db.event.count({ where: { personId: person.id } })).toBe(2);
});

test('an event that names a prototype is refused, and no object has changed', async () => {
  const person = await makePerson();
  const event = JSON.stringify(review(1)).replace('{', '{"__proto__":{"administrator":true},');
  const body = `{"v":1,"cursor":"","events":[${event}]}`;
  const reply = (await (
    await call(postEvents, { method: 'POST', as: person, body })
  ).json()) as EventBatchReply;
  expect(reply.receipts).toMatchObject([{ status: 'refused' }]);
  expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
});

test('reviews from the future, or of cards that are nobody’s, are bounded: they count now and for oneself', async () => {
  const person = await makePerson();
  const day = '2300-01-01';
  const forged = {
    ...review(1, 'note:of-somebody-else#back'),
    occurredAt: `${day}T05:00:00.000Z`,
    studyDay: day,
  };
  const before = Date.now();
  const { receipts } = (await (await post(person, [forged])).json()) as EventBatchReply;
  const [receipt] = receipts;
  const effectiveMs = Date.parse(receipt && 'effectiveAt' in receipt ? receipt.effectiveAt : '');
  expect(effectiveMs).toBeGreaterThanOrEqual(before);
  expect(effectiveMs).toBeLessThanOrEqual(Date.now());
});

test('more events than a batch may hold are refused as a whole', async () => {
  const person = await makePerson();
  const events = Array.from({ length: batchLimit + 1 }, (_, index) => review(index));
  expect((await post(person, events)).status).toBe(400);
  expect(await db.event.count({ where: { personId: person.id } })).toBe(0);
});

test.each(['not a cursor', '-1', '9'.repeat(199), '1e9', '\u0000'])(
  'the cursor %j harms nothing',
  async (cursor) => {
    const person = await makePerson();
    const response = await snapshot(person, cursor);
    expect([200, 400]).toContain(response.status);
  },
);

test('a pack under its own version is kept for ever, under another one never', async () => {
  const { packs } = (await (await snapshot(null)).json()) as Snapshot;
  for (const { id, version } of packs) {
    const path = `/api/v1/packs/${id}?v=${version}`;
    const response = await call(getPack, { path, params: { id } });
    const body = (await response.json()) as PackDocument;
    expect(isPackDocument(body)).toBe(true);
    expect(body).toMatchObject({ version, packs: [{ id }, { id: 'base' }] });
    expect(response.headers.get('cache-control')).toContain('immutable');
    const old = await call(getPack, { path: `/api/v1/packs/${id}?v=old`, params: { id } });
    expect([old.status, old.headers.get('cache-control')]).toEqual([200, 'no-store']);
  }
});

test.each(['nothing', 'base', '../base', '__proto__', '', 'x'.repeat(5_000)])(
  'there is no pack %.20j',
  async (id) => {
    expect((await call(getPack, { params: { id } })).status).toBe(404);
  },
);

test('settings are stored whole, and anything else in them is refused', async () => {
  const person = await makePerson();
  const settings = { ...defaultSettings('en'), newPerDay: 7 };
  const put = (value: unknown) =>
    call(putSettings, { method: 'PUT', as: person, body: { v: 1, settings: value } });
  const reply: unknown = await (await put(settings)).json();
  expect(isSettingsReply(reply)).toBe(true);
  expect(((await (await snapshot(person)).json()) as Snapshot).settings).toEqual(settings);
  for (const change of [
    { administrator: true },
    { id: randomUUID() },
    { retention: 2 },
    { locale: ['th'] },
    { newPerDay: true },
  ]) {
    expect((await put({ ...settings, ...change })).status).toBe(400);
  }
  expect(await db.person.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    administrator: false,
  });
});

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

test('a download is a file, of the person who asks', async () => {
  const person = await makePerson();
  await post(person, [review(1)]);
  const response = await call(getExport, { as: person });
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="jamdee-\d{4}-\d{2}-\d{2}\.json"$/,
  );
  expect(await response.json()).toMatchObject({
    person: { id: person.id },
    events: [{ event: { id: review(1).id } }],
  });
});

test('whoever has a password must give it to be deleted; then everything ends at once', async () => {
  const member = await makeMember();
  const remove = (password: unknown) =>
    call(deleteMe, { method: 'DELETE', as: member, body: { v: 1, password } });
  const wrong = await remove('x');
  expect([wrong.status, await codeOf(wrong)]).toEqual([403, 'password-wrong']);
  expect((await remove(true)).status).toBe(400);
  const right = await remove(somePassword);
  expect([right.status, right.headers.get('set-cookie')]).toEqual([
    200,
    expect.stringContaining('Max-Age=0'),
  ]);
  expect(await db.person.count({ where: { id: member.id } })).toBe(0);
});

test('health says which database, which epoch and which content', async () => {
  const response = await call(getHealth);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    status: 'ok',
    database: process.env.DATABASE_URL?.startsWith('file:') ? 'libsql' : 'postgresql',
    epoch: expect.stringMatching(/^[0-9a-f-]{36}$/),
    content: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
});

test('a session in use is written anew after a day, and not before', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  try {
    const { id } = await makePerson();
    const headers = { cookie: `next-auth.session-token=${await openSession(id, new Date())}` };
    const knock = async () => (await call(getSnapshot, { headers })).headers.get('set-cookie');
    vi.setSystemTime(new Date('2026-01-01T23:00:00Z'));
    expect(await knock()).toBeNull();
    vi.setSystemTime(new Date('2026-01-02T01:00:00Z'));
    const renewed = /^next-auth\.session-token=([^;]+); .*HttpOnly; SameSite=Lax$/.exec(
      (await knock()) ?? '',
    );
    expect((await readSession(renewed?.[1], new Date('2026-04-01T00:00:00Z'))).kind).toBe('open');
  } finally {
    vi.useRealTimers();
  }
});
