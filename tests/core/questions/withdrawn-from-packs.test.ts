import { expect, test } from 'vitest';
import type { Pack } from '#core/facts/pack.ts';
import { withdrawnFromPacks } from '#core/questions/withdrawn-from-packs.ts';
import { makeEntity, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const text = { th: 'ชื่อ', en: 'name' };
const shared: Pack = {
  ...{ id: 'base', title: text, description: text, sources: [], tombstones: [], facts: [] },
  entities: [
    ...['ann', 'bob', 'cat'].map((id) => makeEntity(id, 'person')),
    ...['oz', 'pern', 'quar'].map((id) => makeEntity(id, 'country')),
  ],
  properties: [makeVisitProperty()],
};
const source = { document: 'doc.txt', title: text, publisher: text, date: '2025-06', language: 'th' };
const visits = [
  makeVisit('v1', 'ann', 'oz', '2010-04'),
  makeVisit('v2', 'bob', 'pern', '2012-05'),
  makeVisit('v3', 'cat', 'quar', '2014-06'),
];
const makePack = (id: string, facts: Pack['facts']): Pack => ({
  ...shared,
  ...{
    id,
    sources: [source],
    entities: [],
    properties: [],
    facts: facts.map((fact) => ({ ...fact, pack: id })),
  },
});
const before = [shared, makePack('p', visits), makePack('q', [])];

test('packs that say the same withdraw nothing', () => {
  expect(withdrawnFromPacks(before, before)).toEqual([]);
});

test('a fact that is gone from its pack takes its questions along', () => {
  const withdrawn = withdrawnFromPacks(before, [shared, makePack('p', visits.slice(1)), makePack('q', [])]);
  const gone = withdrawn.filter(({ card }) => card.fact === 'v1');
  expect(gone.length).toBeGreaterThan(0);
  expect(new Set(gone.map(({ reason }) => reason))).toEqual(new Set(['unknown-fact']));
});

test('a pack that is gone takes all along', () => {
  const withdrawn = withdrawnFromPacks(before, [shared, makePack('q', [])]);
  expect(new Set(withdrawn.map(({ card }) => card.fact))).toEqual(new Set(['v1', 'v2', 'v3']));
});

test('facts that moved to another pack, or were renamed there, are asked there', () => {
  const renamed = visits.map((fact) => ({ ...fact, id: `${fact.id}-new`, was: [fact.id] }));
  for (const facts of [visits, renamed]) {
    expect(withdrawnFromPacks(before, [shared, makePack('p', []), makePack('q', facts)])).toEqual([]);
  }
});

test('what all packs share counts for each', () => {
  const oz = { ...makeEntity('oz', 'country'), aliases: { th: [], en: ['Name pern'] } };
  const changed = {
    ...shared,
    entities: shared.entities.map((entity) => (entity.id === 'oz' ? oz : entity)),
  };
  const withdrawn = withdrawnFromPacks(before, [changed, ...before.slice(1)]);
  expect(withdrawn.length).toBeGreaterThan(0);
});
