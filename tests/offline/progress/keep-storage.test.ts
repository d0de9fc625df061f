import { expect, test, vi } from 'vitest';
import { makePerson, openTab, openWorld, untilSynced } from '#tests/offline/open-world.ts';

test('once something is recorded, and not before, the browser is asked to keep it; once', async () => {
  const world = await openWorld();
  await world.change({ session: 'ann', people: { ann: makePerson('ann') } });
  const asking = vi.spyOn(StorageManager.prototype, 'persist');
  const { study } = await openTab();
  await study.sync();
  expect(asking).not.toHaveBeenCalled();
  await study.review('fact:a#value', 3, 900);
  await study.review('fact:a#value', 3, 900);
  await untilSynced(study);
  expect(asking).toHaveBeenCalledTimes(1);
});
