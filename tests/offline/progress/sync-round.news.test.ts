import { expect, test } from 'vitest';
import { makePerson, openTab, openWorld, untilSynced } from '#tests/offline/open-world.ts';
import { cardsOn, openAnn } from '#tests/offline/progress/open-ann.ts';

const card = 'fact:a#value';

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
