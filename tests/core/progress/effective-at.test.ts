import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveAtMs } from '#core/progress/effective-at.ts';
import { runs } from '#tests/setup/run-counts.ts';

const alone = { receivedAtMs: 1_000, previousMs: null, followingMs: null };

test('a right clock is believed', () => {
  expect(effectiveAtMs({ ...alone, occurredAtMs: 900 })).toBe(900);
});

test('a clock ahead counts for the moment of receipt', () => {
  expect(effectiveAtMs({ ...alone, occurredAtMs: 99_000 })).toBe(1_000);
});

test('a clock put back does not overtake what the device did before', () => {
  expect(effectiveAtMs({ ...alone, occurredAtMs: 10, previousMs: 700 })).toBe(700);
});

test('an event that comes after its successor stays before it', () => {
  expect(effectiveAtMs({ ...alone, occurredAtMs: 900, followingMs: 800 })).toBe(800);
});

test("the device's own order wins over a server clock that was put back", () => {
  expect(effectiveAtMs({ ...alone, occurredAtMs: 900, previousMs: 1_200 })).toBe(1_200);
});

test('whatever the clock says and in whatever order events arrive, the effective instants follow the sequence', () => {
  const arrivals = fc.array(fc.record({ occurredAtMs: fc.integer(), key: fc.nat() }), { maxLength: 12 });
  fc.assert(
    fc.property(arrivals, (items) => {
      const effective: (number | undefined)[] = items.map(() => undefined);
      const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.key - b.key);
      for (const [arrival, { occurredAtMs, index }] of order.entries()) {
        const previousMs = effective.slice(0, index).findLast((at) => at !== undefined) ?? null;
        const followingMs = effective.slice(index + 1).find((at) => at !== undefined) ?? null;
        const receivedAtMs = 1_000 + arrival;
        const atMs = effectiveAtMs({ occurredAtMs, receivedAtMs, previousMs, followingMs });
        expect(atMs).toBeLessThanOrEqual(receivedAtMs);
        effective[index] = atMs;
      }
      const instants = effective.filter((at) => at !== undefined);
      expect(instants).toEqual([...instants].sort((a, b) => a - b));
    }),
    { numRuns: runs(300) },
  );
});
