import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashSeed, makeRandom } from '#core/basics/random.ts';

describe('makeRandom', () => {
  it('gives the same sequence for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [a, b] = [makeRandom(seed), makeRandom(seed)];
        for (let draw = 0; draw < 20; draw += 1) expect(a.next()).toBe(b.next());
      }),
    );
  });

  it('keeps its sequence from one release to the next', () => {
    const random = makeRandom(42);
    expect([random.below(1000), random.below(1000), random.below(1000), random.below(1000)]).toEqual(
      frozenDraws,
    );
  });

  it('stays below its bound and from zero on', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000_000 }), (seed, bound) => {
        const drawn = makeRandom(seed).below(bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
  });

  it('draws every number of a small range about equally often', () => {
    const counts = [0, 0, 0, 0, 0, 0];
    const random = makeRandom(7);
    for (let draw = 0; draw < 60_000; draw += 1) {
      const face = random.below(6);
      counts[face] = (counts[face] ?? 0) + 1;
    }
    const chiSquare = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // 5 degrees of freedom: 20.5 is exceeded once in a thousand seeds; this seed is fixed.
    expect(chiSquare).toBeLessThan(20.5);
  });

  it('shuffles to the same items in another order, and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.option(fc.integer(), { nil: undefined })), (seed, items) => {
        const before = [...items];
        const shuffled = makeRandom(seed).shuffle(items);
        expect(items).toEqual(before);
        expect([...shuffled].map(String).sort()).toEqual([...items].map(String).sort());
      }),
    );
  });

  it('brings every item to every place', () => {
    const seen = new Set<string>();
    for (let seed = 0; seed < 200; seed += 1) seen.add(makeRandom(seed).shuffle(['a', 'b', 'c']).join(''));
    expect(seen.size).toBe(6);
  });

  it('picks nothing from nothing', () => {
    expect(makeRandom(1).pick([])).toBeUndefined();
    expect(makeRandom(1).pick(['only'])).toBe('only');
  });
});

describe('hashSeed', () => {
  it('tells texts apart by where one ends', () => {
    expect(hashSeed('ab', 'c')).not.toBe(hashSeed('a', 'bc'));
    expect(hashSeed('a')).not.toBe(hashSeed('a', ''));
  });

  it('gives a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const seed = hashSeed(...texts);
        expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
      }),
    );
  });
});

const frozenDraws = [576, 531, 212, 791];
