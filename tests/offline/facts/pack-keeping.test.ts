import { expect, onTestFinished, test, vi } from 'vitest';
import type { Study } from '#offline/progress/study.ts';
import { makePerson, openTab, type TestWorld } from '#tests/offline/open-world.ts';
import { openLibrary } from './make-packs.ts';

async function openSignedIn() {
  const world = await openLibrary();
  await world.change({ session: 'ann', people: { ann: makePerson('ann') } });
  const { study } = await openTab();
  await study.sync();
  return { world, study };
}

/** The packs on the device, and why. */
async function packsOf(study: Study) {
  return (await study.packsHere()).map(({ pack, bytes, isStudied, isPinned }) => {
    const why = isPinned ? 'pinned' : isStudied ? 'studied' : 'seen';
    return bytes === null ? `${pack.id} away` : `${pack.id} ${why}`;
  });
}

async function fetchesOf(world: TestWorld) {
  return (await world.read()).seen.filter(({ path }) => path.startsWith('/api/v1/packs/')).length;
}

test('a pack is on the device only once it is opened', async () => {
  const { study } = await openSignedIn();
  expect(await packsOf(study)).toEqual(['a away', 'b away']);
  await study.loadCards(['a']);
  expect(await packsOf(study)).toEqual(['a seen', 'b away']);
});

test('a pack that is pinned is fetched, and is there after a reload', async () => {
  const { study } = await openSignedIn();
  expect(await study.pinPack('b', true)).toBe('kept');
  expect(await packsOf(study)).toEqual(['a away', 'b pinned']);
  study.close();
  const again = await openTab();
  expect(await packsOf(again.study)).toEqual(['a away', 'b pinned']);
});

test('a pin that no network could follow is followed at the next round', async () => {
  const { world, study } = await openSignedIn();
  await world.break('/api/', 'cut');
  expect(await study.pinPack('b', true)).toBe('unreachable');
  await world.heal();
  await study.sync();
  await expect.poll(() => packsOf(study)).toEqual(['a away', 'b pinned']);
});

test('a pack that is no longer pinned is taken from the device', async () => {
  const { study } = await openSignedIn();
  await study.pinPack('b', true);
  expect(await study.pinPack('b', false)).toBe('kept');
  expect(await packsOf(study)).toEqual(['a away', 'b away']);
});

test('a pack that is studied stays, also when nothing of it has reached the server', async () => {
  const { world, study } = await openSignedIn();
  await study.loadCards(['a']);
  await world.break('/api/', 'cut');
  await study.review('fact:a-1#value', 3, 900);
  await study.pinPack('a', true);
  await study.pinPack('a', false);
  expect(await packsOf(study)).toEqual(['a studied', 'b away']);
});

test('what is studied comes to a new device while its history is still being taken in', async () => {
  const { world, study } = await openSignedIn();
  for (const _ of 'sixteen answers.') await study.review('fact:a-1#value', 3, 900);
  await study.sync();
  study.close();
  localStorage.removeItem('jamdee-registry');
  await world.change({ pageSize: 1, seen: [] });
  const fresh = await openTab();
  await fresh.study.loadCards(['a']);
  const paths = (await world.read()).seen.map(({ path }) => path.split('?')[0]);
  expect(paths.filter((path) => path === '/api/v1/packs/a')).toHaveLength(1);
  expect(paths.indexOf('/api/v1/packs/a')).toBeLessThan(paths.lastIndexOf('/api/v1/snapshot'));
  expect(fresh.study.getState().memories.get('fact:a-1#value')?.reps).toBe(16);
});

test('a device without room says so, and the pin is not pretended', async () => {
  const { study } = await openSignedIn();
  const putting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  onTestFinished(() => putting.mockRestore());
  expect(await study.pinPack('b', true)).toBe('full');
  expect(await packsOf(study)).toEqual(['a away', 'b away']);
});

test('a pack that a screen opens while it is being kept is fetched once', async () => {
  const { world, study } = await openSignedIn();
  await Promise.all([study.pinPack('a', true), study.loadCards(['a'])]);
  expect(await fetchesOf(world)).toBe(1);
});
