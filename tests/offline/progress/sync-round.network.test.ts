import { expect, test } from 'vitest';
import { openTab, untilSynced } from '#tests/offline/open-world.ts';
import { cardsOn, openAnn, postsTo } from '#tests/offline/progress/open-ann.ts';
import type { FaultKind } from '#tests/offline/server/world.ts';

const card = 'fact:a#value';

test.each<[string, FaultKind]>([
  ['no network', 'cut'],
  ["a captive portal's page", 'portal'],
  ["a captive portal's JSON", 'portal-json'],
  ['a server in trouble', 503],
  ['too many requests', 429],
])('with %s everything is kept and nothing counts as stored', async (_name, kind) => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/', kind);
  await study.review(card, 3, 900);
  await expect.poll(() => study.getState().sync).toBe('offline');
  expect(study.getState()).toMatchObject({ waiting: 1 });
  expect(study.getState().memories.get(card)?.reps).toBe(1);
  await world.heal();
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', waiting: 0 });
  expect(await cardsOn(world)).toEqual([card]);
});

test('a reply that is lost half-way is no acknowledgement, and what it should have said is asked for again', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/v1/events', 'lost', 1);
  await study.review(card, 3, 900);
  await expect.poll(() => study.getState().sync).toBe('offline');
  expect(study.getState().waiting).toBe(1);
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', waiting: 0 });
  expect(await cardsOn(world)).toEqual([card]);
});

test('a round that failed is repeated by itself', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/v1/events', 'cut', 1);
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(await cardsOn(world)).toEqual([card]);
});

test('what a phone recorded in days without a network arrives whole, in batches, each event once', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/', 'cut');
  await Promise.all(Array.from({ length: 230 }, (_, index) => study.review(`fact:f${index}#value`, 3, 900)));
  expect(study.getState().memories.size).toBe(230);
  await world.heal();
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', waiting: 0 });
  const stored = await world.eventsOf('ann');
  expect(stored.map(({ event }) => event.sequence)).toEqual(Array.from({ length: 230 }, (_, i) => i + 1));
  expect(await postsTo(world)).toHaveLength(3);
});

test('a batch that is too large for the server goes in smaller ones', async () => {
  const world = await openAnn();
  await world.change({ mostEvents: 3 });
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/', 'cut');
  for (let index = 0; index < 10; index += 1) await study.review(`fact:f${index}#value`, 3, 900);
  await world.heal();
  await study.sync();
  expect(await world.eventsOf('ann')).toHaveLength(10);
});

test('one bad event is refused alone; it is not sent again, and stays on the device', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.review('fact:poison#value', 3, 900);
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect(await cardsOn(world)).toEqual([card]);
  expect(study.getState().waiting).toBe(0);
  expect(await study.loadEvents()).toHaveLength(2);
});

test('an answer that names nothing of what was sent is not asked for again and again', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.sync();
  await world.break('/api/v1/events', 'deaf', 1);
  await study.review(card, 3, 900);
  await expect.poll(() => study.getState().sync).toBe('offline');
  expect(study.getState().waiting).toBe(1);
  expect(await postsTo(world)).toHaveLength(1);
});
