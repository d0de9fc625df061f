import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '#server/db.ts';
import { enterAsGuest, findGuest } from '#server/people/guest.ts';

const now = new Date();

test('the same key finds the same guest again; another key another', async () => {
  const key = randomUUID();
  const id = await enterAsGuest(key, now);
  expect(await enterAsGuest(key, now)).toBe(id);
  expect(await findGuest(key)).toBe(id);
  expect(await enterAsGuest(randomUUID(), now)).not.toBe(id);
});

test('five tries at once with one key make one guest and leave nobody behind', async () => {
  const key = randomUUID();
  const before = await db.person.count();
  const ids = await Promise.all(Array.from({ length: 5 }, () => enterAsGuest(key, now)));
  expect(new Set(ids).size).toBe(1);
  expect(await db.person.count()).toBe(before + 1);
});

test.each([undefined, null, '', 'x', 7, {}, ['a'], 'A'.repeat(36), randomUUID().toUpperCase()])(
  '%j is no key and makes nobody',
  async (key) => {
    const before = await db.person.count();
    expect(await enterAsGuest(key, now)).toBeNull();
    expect(await findGuest(key)).toBeNull();
    expect(await db.person.count()).toBe(before);
  },
);

test('the key itself is not stored', async () => {
  const key = randomUUID();
  await enterAsGuest(key, now);
  expect(JSON.stringify(await db.identity.findMany())).not.toContain(key);
});

test('looking for a guest makes none', async () => {
  const before = await db.person.count();
  expect(await findGuest(randomUUID())).toBeNull();
  expect(await db.person.count()).toBe(before);
});
