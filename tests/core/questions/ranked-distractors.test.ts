import { expect, test } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import { makeRandom } from '#core/basics/random.ts';
import { drawSide } from '#core/questions/ranked-distractors.ts';
import { spanOf } from '#core/questions/value-span.ts';
import { makeBase, makeDate, makeVisit } from '#tests/core/questions/make-base.ts';

/** The earliest wrong dates below and above the day of a visit, in a base with the given others. */
function drawnFor(day: string, others: readonly string[], seed: number): string[] {
  const key = makeDate(day);
  const fact = makeVisit('v', 'ann', 'oz', day);
  const rest = others.map((other, index) => makeVisit(`o${index}`, 'bob', 'pern', other));
  const base = makeBase([fact, ...rest, makeVisit('first', 'cat', 'pern', '1990-01-01')]);
  const proved = { base, fact, query: { property: 'visit', ask: 'value', where: {} }, key, given: [] };
  return (['below', 'above'] as const).flatMap((side) =>
    (drawSide(proved, key, side, 2, makeRandom(seed)) ?? []).flatMap(({ value }) =>
      value.kind === 'date' ? [value.edtf] : [],
    ),
  );
}

test('a day beside the key is never offered, real as it may be', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const drawn = drawnFor('2024-07-03', ['2024-07-02', '2024-07-04', '2024-03-20', '2024-10-23'], seed);
    expect(drawn).toHaveLength(4);
    expect(drawn).toContain('2024-10-23');
    for (const edtf of drawn) {
      expect(parseEdtf(edtf)).not.toBeNull();
      const apart = spanOf(makeDate(edtf)).low - spanOf(makeDate('2024-07-03')).low;
      expect(Math.abs(apart)).toBeGreaterThanOrEqual(4);
    }
  }
});

test('months and years beside the key may be offered', () => {
  const drawn = Array.from({ length: 40 }, (_, seed) => drawnFor('2024', ['2023', '2025'], seed)).flat();
  expect(drawn).toContain('2023');
});
