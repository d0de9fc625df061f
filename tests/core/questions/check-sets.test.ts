import { expect, test } from 'vitest';
import { checkSets } from '#core/questions/check-sets.ts';
import { makeBase, makeVisit, makeVisitProperty } from '#tests/core/questions/make-base.ts';

const people = ['ann', 'bob', 'cat', 'dan', 'eve', 'fay'];
const hosts = ['oz', 'pern', 'quar', 'rhun', 'syldavia', 'thule'];
const visit = (index: number, host: string) =>
  makeVisit(`v${index}`, people[index % people.length] ?? '', host, String(1950 + 2 * index));

test('a pack about many names has no flaw as a set', () => {
  const visits = Array.from({ length: 36 }, (_, index) =>
    visit(index, hosts[(index + Math.floor(index / 6)) % hosts.length] ?? ''),
  );
  expect(checkSets(makeBase(visits))).toEqual([]);
});

test('a pack without facts, and one with a single fact, have none either', () => {
  expect(checkSets(makeBase([]))).toEqual([]);
  expect(checkSets(makeBase([visit(0, 'oz')]))).toEqual([]);
});

test('one name that is nearly always the answer is told in both languages, with its share', () => {
  const { host } = makeVisitProperty().asks;
  const visits = Array.from({ length: 32 }, (_, index) =>
    visit(index, ['oz', 'pern', 'oz', 'quar', 'oz', 'pern', 'oz', 'pern'][index % 8] ?? ''),
  );
  const base = makeBase(visits, { properties: [makeVisitProperty({ asks: host ? { host } : {} })] });
  const problems = checkSets(base);
  expect(problems.map(({ pack, locale, set, code }) => [pack, locale, set, code])).toEqual([
    ['p', 'th', 'multiple-choice', 'dominating-entity'],
    ['p', 'en', 'multiple-choice', 'dominating-entity'],
  ]);
  for (const { found } of problems) expect(found).toMatch(/^pern \(\d+ : \d+\)$/);
});

test('three names asked about equally often are no flaw', () => {
  const { host } = makeVisitProperty().asks;
  const visits = Array.from({ length: 30 }, (_, index) =>
    visit(index, ['oz', 'pern', 'quar'][index % 3] ?? ''),
  );
  const properties = [makeVisitProperty({ asks: host ? { host } : {} })];
  expect(checkSets(makeBase(visits, { properties }))).toEqual([]);
});
