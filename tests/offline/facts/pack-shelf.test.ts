import { expect, test } from 'vitest';
import { makePackShelf, PackUnavailable } from '#offline/facts/pack-shelf.ts';
import { openTab } from '#tests/offline/open-world.ts';
import { openDatabase } from '#tests/offline/progress/make-store.ts';
import { documentOf, openLibrary, summaryOf } from './make-packs.ts';

const packs = [summaryOf('a'), summaryOf('b')];
const factsOf = (cards: readonly { fact: string }[]) => cards.map(({ fact }) => fact);

test('a pack is fetched once, and then opened without a network', async () => {
  const world = await openLibrary();
  const database = await openDatabase();
  expect(factsOf((await makePackShelf(database).load(packs, undefined)).cards)).toEqual(['a-1', 'b-1']);
  await world.break('/api/', 'cut');
  const shelf = await makePackShelf(database).load(packs, ['b']);
  expect([...shelf.base.facts.keys()]).toEqual(['b-1']);
});

test('without a network all packs that are here are opened; one that is named and not here is unavailable', async () => {
  const world = await openLibrary();
  const shelf = makePackShelf(await openDatabase());
  await shelf.load(packs, ['a']);
  await world.break('/api/', 'cut');
  expect(factsOf((await shelf.load(packs, undefined)).cards)).toEqual(['a-1']);
  await expect(shelf.load(packs, ['b'])).rejects.toThrow(PackUnavailable);
  await world.heal();
  expect(factsOf((await shelf.load(packs, undefined)).cards)).toEqual(['a-1', 'b-1']);
});

test('where no pack is to be had, none is pretended', async () => {
  const world = await openLibrary();
  await world.break('/api/', 'portal');
  await expect(makePackShelf(await openDatabase()).load(packs, undefined)).rejects.toThrow(PackUnavailable);
});

test('a corrected pack does not keep anybody waiting: the one here is opened, the new one next time', async () => {
  const world = await openLibrary();
  const shelf = makePackShelf(await openDatabase());
  await shelf.load(packs, ['a']);
  await world.change({ documents: { a: documentOf('a', '2') } });
  await world.break('/api/v1/packs/', 'slow', 1);
  const newer = [summaryOf('a', '2')];
  expect(factsOf((await shelf.load(newer, ['a'])).cards)).toEqual(['a-1']);
  await expect.poll(async () => factsOf((await shelf.load(newer, ['a'])).cards)).toEqual(['a-2']);
});

test('base and cards asked for at once are of one opening', async () => {
  const world = await openLibrary();
  const shelf = makePackShelf(await openDatabase());
  const [one, two] = await Promise.all([shelf.load(packs, undefined), shelf.load(packs, undefined)]);
  expect(one).toBe(two);
  const fetched = (await world.read()).seen.filter(({ path }) => path.startsWith('/api/v1/packs/'));
  expect(fetched).toHaveLength(2);
});

test('on the very first visit the list of packs is fetched first; without a network that is said', async () => {
  const world = await openLibrary();
  const { study } = await openTab();
  expect(factsOf(await study.loadCards())).toEqual(['a-1', 'b-1']);
  study.close();
  localStorage.clear();
  await world.break('/api/', 'cut');
  const cut = await openTab();
  await expect(cut.study.loadBase()).rejects.toThrow(PackUnavailable);
});

test('the packs kept are those that were fetched, and no pack at all can be opened too', async () => {
  const world = await openLibrary();
  const shelf = makePackShelf(await openDatabase());
  await shelf.load(packs, ['b']);
  expect(await shelf.kept()).toEqual(['b']);
  await world.break('/api/', 'cut');
  expect((await shelf.load(packs, [])).cards).toEqual([]);
});
