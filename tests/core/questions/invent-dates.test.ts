import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRandom } from '#core/basics/random.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { DateValue } from '#core/facts/value.ts';
import type { Proved } from '#core/questions/distractor.ts';
import { inventDates, possibleDaysOf } from '#core/questions/invent-dates.ts';
import { dateShape } from '#core/questions/value-shape.ts';
import { type Span, spanOf, spansOverlap } from '#core/questions/value-span.ts';
import { edtfDates } from '#tests/arbitraries/fact-base.ts';
import { makeBase, makeDate, makeVisit } from '#tests/core/questions/make-base.ts';

/** The question when a visit was, in a pack that speaks of 1960 too and was written 2025-06. */
function provedFor(key: DateValue, more: Partial<Fact> = {}): Proved {
  const fact = makeVisit('v1', 'ann', 'oz', key.edtf, more);
  const base = makeBase([fact, makeVisit('v2', 'bob', 'pern', '1960')]);
  return { base, fact, query: { property: 'visit', ask: 'value', where: {} }, key, given: [] };
}

const dayOf = (edtf: string) => spanOf(makeDate(edtf)).low;

test('invented dates have the shape of the key, lie on their side of it, the nearest first, and share no day', () => {
  let made = 0;
  fc.assert(
    fc.property(edtfDates, fc.constantFrom('below', 'above'), fc.nat(), (key, side, seed) => {
      const proved = provedFor(key);
      const dates = inventDates(proved, key, side, 3, makeRandom(seed));
      if (!dates) return;
      made += 1;
      expect(dates).toHaveLength(3);
      for (const date of dates) expect(dateShape(date)).toBe(dateShape(key));
      const outwards = [key, ...dates].map(spanOf);
      const upwards = side === 'above' ? outwards : outwards.toReversed();
      for (const [index, span] of upwards.slice(1).entries())
        expect(upwards[index]?.high).toBeLessThan(span.low);
      const possible: Span = possibleDaysOf(proved) ?? { low: 0, high: 0 };
      for (const date of dates) expect(spansOverlap(spanOf(date), possible)).toBe(true);
    }),
  );
  expect(made).toBeGreaterThan(0);
});

test('every place within reach comes up', () => {
  const key = makeDate('1990');
  const first = Array.from(
    { length: 200 },
    (_, seed) => inventDates(provedFor(key), key, 'above', 1, makeRandom(seed))?.[0]?.edtf,
  );
  expect([...new Set(first)].sort()).toEqual(['1991', '1992', '1993', '1994']);
});

test('there are none without room between the key and the end of the time in question', () => {
  const random = makeRandom(1);
  const late = makeDate('2024');
  expect(inventDates(provedFor(late), late, 'above', 1, random)?.map(({ edtf }) => edtf)).toEqual(['2025']);
  expect(inventDates(provedFor(late), late, 'above', 2, random)).toBeNull();
  const early = makeDate('1960');
  expect(inventDates(provedFor(early), early, 'below', 2, random)).toBeNull();
});

test('there are none of an open range', () => {
  const open = makeDate('2016-10/..');
  expect(inventDates(provedFor(open), open, 'below', 1, makeRandom(1))).toBeNull();
});

describe('a fact can lie', () => {
  const key = makeDate('1990');

  test('from a year before anything its pack speaks of, until its source was written', () => {
    expect(possibleDaysOf(provedFor(key))).toEqual({
      low: dayOf('1960-01-01') - 365,
      high: dayOf('2025-06-30'),
    });
  });

  test('ten years later where it is only expected or aimed at', () => {
    for (const status of ['estimate', 'target'] as const)
      expect(possibleDaysOf(provedFor(key, { status }))?.high).toBe(dayOf('2025-06-30') + 3650);
    expect(possibleDaysOf(provedFor(key, { status: 'ongoing' }))?.high).toBe(dayOf('2025-06-30'));
  });

  test('not before its source was written where it lay ahead then', () => {
    const planned = provedFor(makeDate('2026'), { status: 'target' });
    expect(possibleDaysOf(planned)?.low).toBe(dayOf('2025-06-01'));
    const reported = provedFor(makeDate('2024'), { status: 'estimate' });
    expect(possibleDaysOf(reported)?.low).toBe(dayOf('1960-01-01') - 365);
  });

  test('until the last date of its pack where the source has none', () => {
    const source = { document: 'lost.txt', paragraph: 1 };
    expect(possibleDaysOf(provedFor(key, { source }))?.high).toBe(dayOf('1990-12-31'));
  });
});
