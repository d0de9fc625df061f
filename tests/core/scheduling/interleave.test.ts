import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { interleave } from '#core/scheduling/interleave.ts';
import { makeQueueCard } from '#tests/core/scheduling/make-queue-input.ts';
import { runs } from '#tests/setup/run-counts.ts';

const seeds = fc.nat();

test('every card comes exactly once', () => {
  const anyCards = fc.array(
    fc.record({ item: fc.constantFrom('a', 'b', 'c'), group: fc.constantFrom('g', 'h'), number: fc.nat() }),
  );
  fc.assert(
    fc.property(anyCards, seeds, (cards, seed) => {
      const order = interleave(cards, makeRandom(seed));
      expect(order).toHaveLength(cards.length);
      expect(new Set(order)).toEqual(new Set(cards));
    }),
  );
});

test('cards of one fact have at least five others between them, where there are enough facts', () => {
  const deck = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(deck, seeds, (asks, seed) => {
      const cards = asks.flatMap((count, item) =>
        Array.from({ length: count }, (_, ask) => makeQueueCard(`f${item}`, `a${ask}`, `g${item % 3}`)),
      );
      const order = interleave(cards, makeRandom(seed));
      const lastAt = new Map<string, number>();
      for (const [place, { item }] of order.entries()) {
        expect(place - (lastAt.get(item) ?? -99)).toBeGreaterThan(5);
        lastAt.set(item, place);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('of two groups of equal size no two cards of one group follow each other, but perhaps at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 50 }), seeds, (size, seed) => {
      const cards = Array.from({ length: 2 * size }, (_, index) =>
        makeQueueCard(`f${index}`, 'value', index < size ? 'dates' : 'places'),
      );
      const groups = interleave(cards, makeRandom(seed)).map(({ group }) => group);
      const repeated = groups.filter((group, place) => group === groups[place - 1]).length;
      // A block order repeats 2 * size - 2 times, a random one about size times.
      expect(repeated).toBeLessThanOrEqual(size / 2);
    }),
    { numRuns: runs(300) },
  );
});

test('cards of a single fact come one after the other, since nothing else is there', () => {
  const cards = ['a', 'b', 'c'].map((ask) => makeQueueCard('f', ask));
  expect(new Set(interleave(cards, makeRandom(3)))).toEqual(new Set(cards));
  expect(interleave([], makeRandom(3))).toEqual([]);
});
