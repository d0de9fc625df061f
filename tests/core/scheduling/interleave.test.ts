import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import { interleave } from '#core/scheduling/interleave.ts';
import { makeQueueCard } from '#tests/core/scheduling/make-queue-input.ts';
import { runs } from '#tests/setup/run-counts.ts';

const seeds = fc.nat();

/** The least number of others between two equal items. */
function smallestGap(items: readonly string[]): number {
  const lastAt = new Map<string, number>();
  let smallest = Number.POSITIVE_INFINITY;
  for (const [place, item] of items.entries()) {
    smallest = Math.min(smallest, place - (lastAt.get(item) ?? Number.NEGATIVE_INFINITY) - 1);
    lastAt.set(item, place);
  }
  return smallest;
}

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

test.each([
  { asks: 2, facts: 24 },
  { asks: 3, facts: 30 },
])(
  'of $facts facts with up to $asks cards each, cards of one fact have at least five others between them',
  ({ asks, facts }) => {
    const deck = fc.array(fc.integer({ min: 1, max: asks }), { minLength: facts, maxLength: 2 * facts });
    fc.assert(
      fc.property(deck, seeds, (counts, seed) => {
        const cards = counts.flatMap((count, item) =>
          Array.from({ length: count }, (_, ask) => makeQueueCard(`f${item}`, `a${ask}`, `g${item % 3}`)),
        );
        const order = interleave(cards, makeRandom(seed));
        expect(new Set(order).size).toBe(cards.length);
        expect(smallestGap(order.map(({ item }) => item))).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: runs(300) },
    );
  },
);

test.each([
  { cards: 2, others: 20 },
  { cards: 3, others: 32 },
  { cards: 4, others: 40 },
])(
  '$cards cards of one fact among $others others have at least five between them, which no even spread gives',
  ({ cards: count, others }) => {
    const own = Array.from({ length: count }, (_, ask) => makeQueueCard('one', `a${ask}`, 'g0'));
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 4 }), (seed, groups) => {
        const rest = Array.from({ length: others }, (_, item) =>
          makeQueueCard(`f${item}`, 'value', `g${item % groups}`),
        );
        const order = interleave([...own, ...rest], makeRandom(seed));
        expect(smallestGap(order.map(({ item }) => item))).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: runs(300) },
    );
  },
);

test('few cards with a sibling each are apart as far as they can be', () => {
  const cards = ['a', 'b', 'c', 'd'].flatMap((item) =>
    ['value', 'subject'].map((ask) => makeQueueCard(item, ask)),
  );
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(smallestGap(interleave(cards, makeRandom(seed)).map(({ item }) => item))).toBeGreaterThanOrEqual(
        1,
      );
    }),
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
