import { describe, expect, test } from 'vitest';
import { nearest, poolsOf } from '#core/questions/value-pools.ts';
import { spanOf } from '#core/questions/value-span.ts';
import { makeBase, makeDate, makeQuantity, makeTrade, makeVisit } from '#tests/core/questions/make-base.ts';

const pools = poolsOf(
  makeBase([
    makeVisit('v1', 'ann', 'oz', '2012'),
    makeVisit('v2', 'bob', 'oz', '2008'),
    makeVisit('v3', 'cat', 'oz', '2010-05'),
    makeVisit('v4', 'dan', 'oz', '2005/..'),
    makeTrade('t1', 'oz', '2010', makeQuantity(500)),
    makeVisit('q1', 'eve', 'oz', '1990', { pack: 'q' }),
  ]),
);
const origins = (pooled: readonly { readonly origin: { readonly id: string } }[]) =>
  pooled.map(({ origin }) => origin.id);

describe('the values of a base', () => {
  test('of one slot are those of its shape, in order, over all packs', () => {
    expect(origins(pools.ofSlot('visit', 'value', '0000'))).toEqual(['q1', 'v2', 'v1']);
    expect(origins(pools.ofSlot('visit', 'value', '0000-00'))).toEqual(['v3']);
    expect(origins(pools.ofSlot('trade', 'value', 'USD 1 100'))).toEqual(['t1']);
  });

  test('of one pack are those of its shape, whatever the slot', () => {
    expect(origins(pools.ofPack('p', '0000'))).toEqual(['v2', 't1', 'v1']);
    expect(origins(pools.ofPack('q', '0000'))).toEqual(['q1']);
  });

  test('there are none where nothing of the kind is said', () => {
    expect(pools.ofSlot('visit', 'value', '0000-00-00')).toEqual([]);
    expect(pools.ofPack('gone', '0000')).toEqual([]);
  });

  test('a pack speaks of the days from its first date to its last, open ends left out', () => {
    expect(pools.daysOf('p')).toEqual({
      low: spanOf(makeDate('2005')).low,
      high: spanOf(makeDate('2012')).high,
    });
    expect(pools.daysOf('gone')).toBeNull();
  });
});

describe('the nearest of a pool', () => {
  const pool = [1, 3, 3, 5, 8].map((low) => ({ low }));
  const lows = (place: number, side: 'below' | 'above', count: number) =>
    nearest(pool, place, side, count).map(({ low }) => low);

  test('below come downwards, without the place itself', () => {
    expect(lows(5, 'below', 2)).toEqual([3, 3]);
    expect(lows(9, 'below', 9)).toEqual([8, 5, 3, 3, 1]);
    expect(lows(1, 'below', 3)).toEqual([]);
  });

  test('above come upwards, from the place itself', () => {
    expect(lows(3, 'above', 3)).toEqual([3, 3, 5]);
    expect(lows(4, 'above', 1)).toEqual([5]);
    expect(lows(9, 'above', 3)).toEqual([]);
  });

  test('of an empty pool are none', () => {
    expect(nearest([], 3, 'above', 2)).toEqual([]);
  });
});
