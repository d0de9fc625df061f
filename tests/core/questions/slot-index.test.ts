import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '#core/facts/value.ts';
import { areCompatible } from '#core/questions/compare-values.ts';
import { SlotColumn, wantedOf } from '#core/questions/slot-column.ts';
import { makeSlotIndex } from '#core/questions/slot-index.ts';
import { edtfDates, quantities } from '#tests/arbitraries/fact-base.ts';
import {
  makeBase,
  makeDate,
  makeEntity,
  makeFact,
  makeQuantity,
  makeRef,
  makeText,
} from '#tests/core/questions/make-base.ts';
import { runs } from '#tests/setup/run-counts.ts';

const base = makeBase([], {
  entities: [
    makeEntity('ann', 'person', { aliases: { th: [], en: ['The Namesake'] } }),
    makeEntity('bob', 'person', { aliases: { th: [], en: ['the namesake!'] } }),
  ],
});
const words = fc.constantFrom('onward', 'Onward!', 'upward');
const values: fc.Arbitrary<Value> = fc.oneof(
  edtfDates,
  quantities,
  // Around zero, and of several widths.
  fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0.1, 1, 2))
    .map(([amount, step]) => makeQuantity(amount, { step })),
  fc.constantFrom('ann', 'bob', 'cat', 'nobody').map(makeRef),
  fc.tuple(words, words).map(([th, en]) => ({ kind: 'text', text: { th, en } }) as const),
);

/** Facts that hold some values each in one slot, none in the first. */
function factsWith(held: readonly (readonly Value[])[]) {
  return held.map((note, index) =>
    makeFact(`f${index}`, 'visit', 'ann', makeDate('1992'), { qualifiers: { note } }),
  );
}

test('every row that may hold a value is found, and held against it as the values themselves would be', () => {
  let compatible = 0;
  fc.assert(
    fc.property(fc.array(fc.array(values, { maxLength: 2 }), { maxLength: 12 }), values, (held, value) => {
      const facts = factsWith(held);
      const found = makeSlotIndex(base, facts, 'note').candidates(value);
      const column = new SlotColumn(base, facts, 'note');
      const wanted = wantedOf(base, value);
      for (const [row, inRow] of held.entries()) {
        const fits = inRow.length === 0 || inRow.some((each) => areCompatible(base, each, value));
        if (fits) compatible += 1;
        expect(column.mayHold(row, wanted)).toBe(fits);
        if (fits) expect(found).toContain(row);
      }
    }),
    { numRuns: runs(500) },
  );
  expect(compatible).toBeGreaterThan(100);
});

test('a search finds as many rows as it counts', () => {
  fc.assert(
    fc.property(fc.array(fc.array(values, { maxLength: 2 }), { maxLength: 12 }), values, (held, value) => {
      const index = makeSlotIndex(base, factsWith(held), 'note');
      expect(index.candidates(value)).toHaveLength(index.count(value));
    }),
    { numRuns: runs(200) },
  );
});

test('what lies far apart is not searched together', () => {
  const held = [
    makeDate('2009'),
    makeQuantity(200),
    makeQuantity(100, { unit: 'people' }),
    makeRef('cat'),
    makeText('upward'),
  ].map((value) => [value]);
  const index = makeSlotIndex(base, factsWith(held), 'note');
  for (const value of [makeDate('1992'), makeQuantity(100), makeRef('ann'), makeText('onward')])
    expect(index.candidates(value)).toEqual([]);
});

test('what has no end is found from anywhere on that side, and what cannot be read from everywhere', () => {
  const index = makeSlotIndex(base, factsWith([[makeDate('2016/..')], [makeDate('no date')]]), 'note');
  expect(index.candidates(makeDate('2050-01-01'))).toEqual([0, 1]);
});
