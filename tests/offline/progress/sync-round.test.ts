import { expect, test } from 'vitest';
import { makePerson, openTab, openWorld, type TestWorld, untilSynced } from '#tests/offline/open-world.ts';
import type { FaultKind } from '#tests/offline/server/world.ts';

const card = 'fact:a#value';
const posts = async (world: TestWorld) =>
  (await world.read()).seen.filter(({ method, path }) => method === 'POST' && path === '/api/v1/events');
const cardsOn = async (world: TestWorld, account = 'ann') =>
  (await world.eventsOf(account)).map(({ event }) => ('card' in event ? event.card : event.type));

/** A server where Ann is signed in on this browser. */
async function openAnn(): Promise<TestWorld> {
  const world = await openWorld();
  await world.change({ session: 'ann', people: { ann: makePerson('ann'), bob: makePerson('bob') } });
  return world;
}

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
  expect(await posts(world)).toHaveLength(3);
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
  expect(await posts(world)).toHaveLength(1);
});

test('what another device did arrives, page by page, and its undo takes back what was rated here', async () => {
  const world = await openAnn();
  await world.change({ pageSize: 2 });
  const phone = await openTab();
  await phone.study.review(card, 3, 900);
  await untilSynced(phone.study);
  const [rated] = await world.eventsOf('ann');
  const people = (await world.read()).people;
  const ann = people.ann ?? makePerson('ann');
  const elsewhere = ['b', 'c', 'd', 'e'].map((fact, index) => ({
    effectiveAt: new Date(Date.now() + index).toISOString(),
    event: {
      ...structuredClone(rated?.event),
      ...{ id: crypto.randomUUID(), device: crypto.randomUUID(), sequence: index + 1 },
      ...{ type: 'reviewed', card: `fact:${fact}#value`, rating: 3, durationMs: 1 },
    },
  }));
  const undo = structuredClone(elsewhere[0]);
  Object.assign(undo?.event ?? {}, { id: crypto.randomUUID(), type: 'undone', undoes: rated?.event.id });
  await world.change({
    people: { ...people, ann: { ...ann, events: [...ann.events, ...elsewhere, undo] } } as never,
  });
  await phone.study.sync();
  expect([...phone.study.getState().memories.keys()].sort()).toEqual(
    ['b', 'c', 'd', 'e'].map((fact) => `fact:${fact}#value`),
  );
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

test('a server restored from a backup gets back what it lost, and the device loses nothing', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  for (const fact of ['a', 'b', 'c']) await study.review(`fact:${fact}#value`, 3, 900);
  await untilSynced(study);
  const { people } = await world.read();
  const ann = people.ann ?? makePerson('ann');
  await world.change({
    epoch: 'second',
    people: { ...people, ann: { ...ann, events: ann.events.slice(0, 1) } },
  });
  await study.sync();
  expect(study.getState()).toMatchObject({ sync: 'synced', waiting: 0 });
  expect((await cardsOn(world)).sort()).toEqual(['a', 'b', 'c'].map((fact) => `fact:${fact}#value`));
  expect(study.getState().memories.size).toBe(3);
});

test('a clock two years ahead is put right by the server, and the cards are due as they should be', async () => {
  const world = await openAnn();
  await world.change({ clockMs: -2 * 365 * 86_400_000 });
  const { study } = await openTab();
  await study.review(card, 4, 900);
  await untilSynced(study);
  const [stored] = await world.eventsOf('ann');
  expect(study.getState().memories.get(card)?.lastReviewAtMs).toBe(Date.parse(stored?.effectiveAt ?? ''));
  expect(study.getState().memories.get(card)?.lastReviewAtMs).toBeLessThan(Date.now() - 700 * 86_400_000);
});

test('what a visitor chose reaches the guest; what a person chose without a network reaches the server later', async () => {
  const world = await openWorld();
  const { study } = await openTab();
  await study.saveSettings({ ...study.getState().settings, newPerDay: 7 });
  await study.review(card, 3, 900);
  await untilSynced(study);
  expect((await world.read()).people['guest-1']?.settings.newPerDay).toBe(7);
  await world.break('/api/', 'cut');
  await study.saveSettings({ ...study.getState().settings, newPerDay: 8, retention: 0.95 });
  expect(study.getState().settings.newPerDay).toBe(8);
  await world.heal();
  await study.sync();
  expect(study.getState().settings.newPerDay).toBe(8);
  expect((await world.read()).people['guest-1']?.settings.newPerDay).toBe(8);
});

test('settings chosen on another device arrive, and the cards are folded with them', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.review(card, 4, 900);
  await untilSynced(study);
  const before = study.getState().memories.get(card)?.intervalDays ?? 0;
  const { people } = await world.read();
  const ann = people.ann ?? makePerson('ann');
  await world.change({
    people: { ...people, ann: { ...ann, settings: { ...ann.settings, retention: 0.75 } } },
  });
  await study.sync();
  expect(study.getState().settings.retention).toBe(0.75);
  await expect.poll(() => study.getState().memories.get(card)?.intervalDays).toBeGreaterThan(before);
});

test('a fact that was renamed keeps its memory', async () => {
  const world = await openAnn();
  const { study } = await openTab();
  await study.review(card, 3, 900);
  await untilSynced(study);
  await world.change({ renames: { a: 'renamed' } });
  await study.sync();
  await expect.poll(() => [...study.getState().memories.keys()]).toEqual(['fact:renamed#value']);
});
