import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeSpanIndex } from '#core/questions/span-index.ts';
import { type Span, spansOverlap } from '#core/questions/value-span.ts';

const places = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
);
const spans: fc.Arbitrary<Span> = fc
  .tuple(places, places)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

test('everything that meets a stretch is found, each once, and as many as were counted', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 40 }), spans, (all, sought) => {
      const index = makeSpanIndex(all.map((span, item) => ({ item, ...span })));
      const found = index.meeting(sought);
      expect(new Set(found).size).toBe(found.length);
      expect(index.count(sought)).toBe(found.length);
      for (const [item, span] of all.entries()) if (spansOverlap(span, sought)) expect(found).toContain(item);
    }),
  );
});

test('days far from the one sought are not looked at', () => {
  const days = Array.from({ length: 1000 }, (_, day) => ({ item: day, low: day, high: day }));
  expect(makeSpanIndex(days).meeting({ low: 500, high: 502 })).toEqual([500, 501, 502]);
});

test('a stretch that ends where another begins is found however the numbers round', () => {
  const low = 25.17600594705478;
  const high = 710044237.8914449;
  const index = makeSpanIndex([{ item: 'wide', low, high }]);
  expect(index.meeting({ low: high, high: high + 1 })).toEqual(['wide']);
});
