import { expect, test } from 'vitest';
import type { Fact } from '#core/facts/fact.ts';
import type { FactBase } from '#core/facts/fact-base.ts';
import { summarisePack } from '#core/progress/summarise-pack.ts';
import { makeBase, makeEntity, makeVisit } from '#tests/core/questions/make-base.ts';

const flagged = Object.entries({ oz: 'oz', pern: 'pe', quar: 'qa', rhun: 'rh', thule: 'gl' }).map(
  ([id, flag]) => makeEntity(id, 'country', { flag }),
);
const visits = (hosts: readonly string[]) =>
  hosts.map((host, index) => makeVisit(`v${index}`, 'ann', host, '2010'));

function summaryOf(facts: readonly Fact[], title = { th: 'ชุด', en: 'Pack' }) {
  const base: FactBase = makeBase(facts, { entities: flagged });
  const pack = {
    ...{ id: 'p', title, description: title, sources: [], entities: [], properties: [], tombstones: [] },
    facts,
  };
  const cards = facts.flatMap(({ id }) => [
    { fact: id, ask: 'value' },
    { fact: id, ask: 'host' },
  ]);
  return summarisePack({ v: 1, version: 'v7', packs: [pack], cards }, pack, base);
}

test('a pack is summed up with its version, and how many facts and cards it has', () => {
  expect(summaryOf(visits(['oz', 'pern']))).toMatchObject({
    id: 'p',
    version: 'v7',
    title: { th: 'ชุด', en: 'Pack' },
    factCount: 2,
    cardCount: 4,
  });
});

test('its flags are those of the countries that a quarter of its facts name, the most frequent first', () => {
  const hosts = ['pern', 'oz', 'oz', 'pern', 'oz', 'quar', 'rhun'];
  expect(summaryOf(visits(hosts)).flags).toEqual(['oz', 'pe']);
});

test('there are at most three flags', () => {
  expect(summaryOf(visits(['oz', 'pern', 'quar', 'rhun'])).flags).toEqual(['oz', 'pe', 'qa']);
});

test('the most frequent country has its flag, however seldom it is named', () => {
  const facts = visits(['thule', 'syldavia', 'syldavia', 'syldavia', 'syldavia', 'syldavia']);
  expect(summaryOf(facts).flags).toEqual(['gl']);
});

test('a fact counts a country once, though two of its slots name it', () => {
  const twice = makeVisit('v9', 'oz', 'oz', '2010');
  expect(summaryOf([twice, ...visits(['pern', 'pern'])]).flags).toEqual(['pe', 'oz']);
});

test('a pack that names no country has no flag', () => {
  expect(summaryOf([]).flags).toEqual([]);
});

test('it lists whom and what its title and description name, in each language', () => {
  const title = { th: 'ชื่อ oz กับโลก', en: 'Name oz and the world' };
  const summary = summaryOf(visits(['oz', 'pern']), title);
  expect(summary.names).toEqual({ th: ['ชื่อ oz'], en: ['Name oz'] });
});
