import { expect, test } from 'vitest';
import { openTab, openWorld, untilSynced } from '#tests/offline/open-world.ts';

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
