import { expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import type { Pack } from '#core/facts/pack.ts';
import { packVersion } from '#core/facts/pack-version.ts';
import { revisionOf } from '#core/facts/revision.ts';
import { loadServerState } from '#server/basics/server-state.ts';
import { db } from '#server/db.ts';
import { loadLibrary } from '#server/facts/library.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { loadPacksIntoLibrary } from '#server/facts/load-packs.ts';
import { loadPacks } from '#server/facts/store.ts';

const day = (number: number) => new Date(Date.UTC(2026, 0, number));

function makeFact(id: string, edtf: string, changes: Partial<Fact> = {}): Fact {
  const fact = {
    id,
    revision: '',
    pack: 'p',
    property: 'founded',
    subject: 'kazakhstan',
    value: { kind: 'date', edtf },
    qualifiers: {},
    status: 'actual',
    statement: { th: `ก่อตั้ง ${edtf}`, en: `Founded ${edtf}` },
    source: { document: 'd.txt', paragraph: 1 },
    disputes: [],
    was: [],
    ...changes,
  } satisfies Fact;
  return { ...fact, revision: revisionOf(fact) };
}

function makePack(facts: readonly Fact[], changes: Partial<Pack> = {}): Pack {
  const label = { th: 'คาซัคสถาน', en: 'Kazakhstan' };
  return {
    id: 'p',
    title: { th: 'ชุด', en: 'Pack' },
    description: { th: 'คำ', en: 'Words' },
    sources: [],
    entities: [{ id: 'kazakhstan', kind: 'country', label, aliases: { th: [], en: [] } } as never],
    properties: [],
    facts,
    tombstones: [],
    ...changes,
  };
}

const load = (facts: readonly Fact[], now: Date, changes: Partial<Pack> = {}) =>
  loadPacksIntoLibrary([makePack(facts, changes)], now);

test('what the files hold is what the library gives back, piece by piece and in their order', async () => {
  const { packs } = await loadContent('content');
  const wanted = packs.map(({ pack }) => pack).sort((a, b) => (a.id < b.id ? -1 : 1));
  expect((await loadPacksIntoLibrary(wanted, day(1))).changed).toBe(true);
  const stored = await loadPacks();
  expect(stored).toEqual(JSON.parse(JSON.stringify(wanted)));
  expect((await loadServerState()).contentVersion).toBe(packVersion(wanted));
});

test('what was loaded over is told', async () => {
  await load([makeFact('a', '1991')], day(2));
  const { changed, former } = await load([makeFact('a', '1992')], day(2));
  expect(changed).toBe(true);
  expect(former.find(({ id }) => id === 'p')?.facts).toMatchObject([{ id: 'a', value: { edtf: '1991' } }]);
});

test('the same content again changes nothing', async () => {
  await load([makeFact('a', '1991')], day(2));
  expect(await load([makeFact('a', '1991')], day(3))).toEqual({ changed: false, former: [] });
});

test('a changed fact keeps its id and gets a revision more; no revision ever changes', async () => {
  await load([makeFact('b', '1992')], day(4));
  const [before] = await db.factRevision.findMany({ where: { factId: 'b' } });
  const correction = { since: '2026-01-05', reason: { th: 'แก้ปี', en: 'the year was wrong' } };
  await load([makeFact('b', '1993', { correction })], day(5));
  const rows = await db.factRevision.findMany({ where: { factId: 'b' }, orderBy: { since: 'asc' } });
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(before);
  expect(rows[1]).toMatchObject({ since: day(5), reason: JSON.stringify(correction.reason) });
  expect((await db.fact.findUniqueOrThrow({ where: { id: 'b' } })).currentRevision).toBe(rows[1]?.revision);
});

test('a fact that goes back to what it said has its old revision again', async () => {
  await load([makeFact('c', '1992')], day(6));
  await load([makeFact('c', '1993')], day(7));
  await load([makeFact('c', '1992')], day(8));
  expect(await db.factRevision.count({ where: { factId: 'c' } })).toBe(2);
  expect((await loadPacks()).find(({ id }) => id === 'p')?.facts[0]?.value).toEqual({
    kind: 'date',
    edtf: '1992',
  });
});

test('a removed fact stays known with its date, and comes back when the files hold it again', async () => {
  await load([makeFact('d', '1992'), makeFact('e', '1993')], day(9));
  await load([makeFact('e', '1993')], day(10));
  expect(await db.fact.findUniqueOrThrow({ where: { id: 'd' } })).toMatchObject({ removedAt: day(10) });
  expect(await factIds()).toEqual(['e']);
  await load([makeFact('d', '1992'), makeFact('e', '1993')], day(11));
  expect(await factIds()).toEqual(['d', 'e']);
});

test('a rename, which changes no revision, reaches the devices', async () => {
  await load([makeFact('f-old', '1992')], day(12));
  await load([makeFact('f-new', '1992')], day(13));
  await load([makeFact('f-new', '1992', { was: ['f-old'] })], day(14));
  const { renames } = await loadLibrary();
  expect(Object.fromEntries(renames)).toEqual({ 'f-old': 'f-new' });
});

test('a pack that is gone from the files is served no longer, and its facts are not forgotten', async () => {
  await loadPacksIntoLibrary([makePack([makeFact('g', '1992')]), makePack([], { id: 'q' })], day(15));
  await loadPacksIntoLibrary([makePack([], { id: 'q' })], day(16));
  expect((await loadPacks()).map(({ id }) => id)).toEqual(['q']);
  expect(await db.fact.count({ where: { id: 'g' } })).toBe(1);
});

test('an id that stands twice in careless content is one row, and stops nobody from starting', async () => {
  const twice = [makeFact('h', '1992'), makeFact('h', '1993')];
  expect((await load(twice, day(17))).changed).toBe(true);
  expect(await factIds()).toEqual(['h']);
});

test('what fails half-way leaves the library as it was', async () => {
  await load([makeFact('i', '1992')], day(18));
  const broken = { ...makeFact('j', '1993'), pack: 'no-such-pack' };
  await expect(load([broken], day(19))).rejects.toThrow();
  expect(await factIds()).toEqual(['i']);
  expect((await loadServerState()).contentVersion).toBe(packVersion([makePack([makeFact('i', '1992')])]));
});

async function factIds() {
  return (await loadPacks()).flatMap(({ facts }) => facts.map(({ id }) => id));
}
