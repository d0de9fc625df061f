import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { cardsOf } from '#core/questions/cards-of.ts';
import { drawBlueprint } from '#core/questions/quiz-blueprint.ts';
import { makeBase, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const visits = Array.from({ length: 12 }, (_, index) =>
  makeVisit(`v${index}`, 'ann', 'oz', String(1990 + index)),
);
const trades = Array.from({ length: 4 }, (_, index) =>
  makeTrade(`t${index}`, 'oz', String(2000 + index), makeQuantity(100 + index)),
);
const base = makeBase([...visits, ...trades]);
const cards = cardsOf(base);
const countOf = (seed: number, length: number, first: string) =>
  drawBlueprint(base, cards, length, makeRandom(seed)).find(({ facts }) =>
    facts[0]?.[0]?.fact.startsWith(first),
  )?.questions ?? 0;

test('every shape gets its share, rounded up or down, and all together the length', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 16 }), (seed, length) => {
      const [ofVisits, ofTrades] = [countOf(seed, length, 'v'), countOf(seed, length, 't')];
      expect(ofVisits + ofTrades).toBe(length);
      expect(Math.abs(ofVisits - (length * 12) / 16)).toBeLessThan(1);
    }),
    { numRuns: runs(100) },
  );
});

test('a quiz longer than the facts asks each once', () => {
  expect([countOf(1, 99, 'v'), countOf(1, 99, 't')]).toEqual([12, 4]);
});

test('every fact stands in it once, with all its cards', () => {
  const strata = drawBlueprint(base, cards, 5, makeRandom(3));
  const all = strata.flatMap(({ facts }) => facts);
  expect(all.length).toBe(16);
  expect(
    all
      .flat()
      .map(({ fact, ask }) => `${fact} ${ask}`)
      .sort(),
  ).toEqual(cards.map(({ fact, ask }) => `${fact} ${ask}`).sort());
});

test('cards of facts that are gone are left out', () => {
  expect(drawBlueprint(base, [{ fact: 'gone', ask: 'value' }], 5, makeRandom(3))).toEqual([]);
});
