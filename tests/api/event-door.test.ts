import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { POST as postEvents } from '#app/api/v1/events/route.ts';
import { isEventBatchReply } from '#core/progress/read-reply.ts';
import { batchLimit, type EventBatchReply, type Snapshot } from '#core/progress/wire.ts';
import { eventBatchReplySchema, snapshotSchema } from '#core/progress/wire-schema.ts';
import { db } from '#server/db.ts';
import { openSession } from '#server/people/sessions.ts';
import { makePerson } from '../server/people/make-person.ts';
import { call } from './call.ts';
import { post, review, snapshot } from './study-calls.ts';

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

test('how many events one person may send is bounded, however they are packed, and nobody else waits', async () => {
  const [busy, calm] = [await makePerson(), await makePerson()];
  // Refused one by one, so that the bound is reached without storing.
  const nothing = Array.from({ length: batchLimit }, () => null);
  const as = { headers: { cookie: `next-auth.session-token=${await openSession(busy.id, new Date())}` } };
  const body = { v: 1, cursor: '', events: nothing };
  const statuses: number[] = [];
  for (let round = 0; round < 60 && statuses.at(-1) !== 429; round += 1) {
    statuses.push((await call(postEvents, { method: 'POST', body, ...as })).status);
  }
  expect(statuses.length * batchLimit).toBeGreaterThan(10_000);
  expect(statuses.at(-1)).toBe(429);
  expect((await post(calm, [review(1)])).status).toBe(200);
});
