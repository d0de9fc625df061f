import { expect, test } from 'vitest';
import { openTab, openWorld, untilSynced } from '#tests/offline/open-world.ts';
import { cardsOn, openAnn } from '#tests/offline/progress/open-ann.ts';

const card = 'fact:a#value';

test('a visitor who only looks stays a visitor; with the first answer a guest is made, and it is stored', async () => {
  const world = await openWorld();
  const { study } = await openTab();
  await study.sync();
  expect(study.getState()).toMatchObject({ account: null, sync: 'synced', waiting: 0 });
  expect((await world.read()).people).toEqual({});
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(study.getState().account).toMatchObject({ id: 'guest-1', kind: 'guest' });
  expect(await world.eventsOf('guest-1')).toHaveLength(1);
  expect(study.getState().memories.get(card)?.reps).toBe(1);
});

test('a visitor whose browser still has the cookie of a session that is over is a visitor like any other', async () => {
  const world = await openWorld();
  await world.change({ session: 'somebody who is gone' });
  const { study } = await openTab();
  await study.sync();
  expect(study.getState()).toMatchObject({ account: null, sync: 'synced' });
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(await cardsOn(world, 'guest-1')).toEqual([card]);
});

test('a guest whose making was not heard of is the same guest at the next try', async () => {
  const world = await openWorld();
  await world.break('/api/auth/callback/guest', 'lost', 1);
  const { study } = await openTab();
  await study.sync();
  await world.change({ session: null });
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(Object.keys((await world.read()).people)).toEqual(['guest-1']);
  expect(await world.eventsOf('guest-1')).toHaveLength(1);
});

test('a session that ended keeps everything until the same person signs in again', async () => {
  const world = await openAnn();
  const { study, endings } = await openTab();
  await study.sync();
  await world.change({ session: null });
  await study.review(card, 3, 900);
  await expect.poll(() => study.getState().sync).toBe('signed-out');
  expect(study.getState()).toMatchObject({ waiting: 1, account: { id: 'ann' } });
  await world.change({ session: 'ann' });
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', waiting: 0 });
  expect(await cardsOn(world)).toEqual([card]);
  expect(endings()).toBe(0);
});

test('a guest whose session ended gets in again by itself', async () => {
  const world = await openWorld();
  const { study } = await openTab();
  await study.review(card, 3, 900);
  await untilSynced(study);
  await world.change({ session: null });
  await study.review('fact:b#value', 3, 900);
  await untilSynced(study);
  expect(await cardsOn(world, 'guest-1')).toEqual([card, 'fact:b#value']);
});

test('a guest who was cleared away after months goes on as a new one, with everything this device has', async () => {
  const world = await openWorld();
  const { study, endings } = await openTab();
  await study.review(card, 3, 900);
  await untilSynced(study);
  await world.change({ session: null, people: {}, guests: { other: 'guest-of-somebody' } });
  await study.review('fact:b#value', 3, 900);
  await untilSynced(study);
  expect(study.getState().account?.id).toBe('guest-2');
  expect((await cardsOn(world, 'guest-2')).sort()).toEqual([card, 'fact:b#value']);
  expect(endings()).toBe(0);
});

test("in another person's session nothing is sent or shown, and the browser goes over to that person", async () => {
  const world = await openAnn();
  const first = await openTab();
  await first.study.review(card, 3, 900);
  await untilSynced(first.study);
  await world.break('/api/', 'cut');
  await first.study.review('fact:secret#value', 3, 900);
  await world.heal();
  await world.change({ session: 'bob' });
  await first.study.sync();
  expect(first.endings()).toBe(1);
  first.study.close();
  const second = await openTab();
  await second.study.sync();
  expect(second.study.getState()).toMatchObject({ account: { id: 'bob' }, waiting: 0 });
  expect(second.study.getState().memories.size).toBe(0);
  expect(await world.eventsOf('bob')).toEqual([]);
  second.study.close();
  // Ann comes back: her work waited for her.
  await world.change({ session: 'ann' });
  const stranger = await openTab();
  await stranger.study.sync();
  expect(stranger.endings()).toBe(1);
  stranger.study.close();
  const third = await openTab();
  await third.study.sync();
  expect(await cardsOn(world)).toEqual([card, 'fact:secret#value']);
});

test('a session that changed hands unnoticed: the server refuses what is meant for somebody else', async () => {
  const world = await openAnn();
  const { study, endings } = await openTab();
  await study.sync();
  await world.change({ session: 'bob' });
  // A rating only sends, and does not ask first whose session it is.
  await study.review(card, 3, 900);
  await expect.poll(endings).toBe(1);
  expect(await world.eventsOf('bob')).toEqual([]);
  expect((await world.read()).seen.filter(({ path }) => path === '/api/v1/events')).toHaveLength(1);
});
