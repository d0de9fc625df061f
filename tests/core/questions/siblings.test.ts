import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { sample } from '#core/questions/sample.ts';
import { siblingsOf } from '#core/questions/siblings.ts';
import { makeBase, makeEntity, makeRef, makeVisit } from '#tests/core/questions/make-base.ts';

const crowd = Array.from({ length: 200 }, (_, number) => `p${number}`);
const facts = [
  makeVisit('v', 'ann', 'oz', '2012'),
  makeVisit('near', 'bob', 'oz', '2013'),
  ...crowd.map((person, number) => makeVisit(person, person, 'pern', String(1500 + number))),
];
const base = makeBase(facts, { entities: crowd.map((id) => makeEntity(id, 'person')) });
const asked = facts[0];

function siblings(seed: number) {
  if (!asked) throw new Error('no fact');
  const query = { property: 'visit', ask: 'subject', where: {} };
  return siblingsOf({ base, fact: asked, query, key: makeRef('ann'), given: [] }, makeRandom(seed));
}

test('of many facts a few are looked at, those that share an entity first', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const found = siblings(seed);
    expect(found.length).toBeLessThan(20);
    expect(found.slice(0, 2).map(({ value }) => value)).toContainEqual(makeRef('bob'));
  }
});

test('the same seed finds the same', () => {
  expect(siblings(3)).toEqual(siblings(3));
  expect(siblings(3)).not.toEqual(siblings(4));
});

test('a sample of a short list is all of it', () => {
  expect(sample([1, 2, 3], 3, makeRandom(1)).sort()).toEqual([1, 2, 3]);
  expect(sample(crowd, 3, makeRandom(1))).toHaveLength(3);
});
