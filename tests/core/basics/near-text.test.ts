import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forgivenSlips, slipsIn } from '#core/basics/near-text.ts';

test.each([
  ['kazakhstan', 'kazakhstan', 0],
  ['kazakhstan', 'kazakstan', 1],
  ['kazakhstan', 'kazzakhstan', 1],
  ['kazakhstan', 'kasakhstan', 1],
  ['vietnam', 'veitnam', 1],
  ['vietnam', 'ivetnam', 1],
  ['vietnamese', 'veitnam', 1],
  ['kazakhstan', 'khazakstan', 2],
  ['kazakhstan', 'uzbekistan', null],
  ['เวียดนาม', 'เวียตนาม', 1],
  ['vietnam', 'tnam', null],
])('from its beginning %s holds %s with %s slips', (text, word, slips) => {
  expect(slipsIn(text, word, 2, 'start')).toBe(slips);
});

test('a Thai name is found inside a run, where a Latin word must begin', () => {
  expect(slipsIn('การค้ากับเวียดนามเพิ่มขึ้น', 'เวียตนาม', 1, 'anywhere')).toBe(1);
  expect(slipsIn('การค้ากับเวียดนามเพิ่มขึ้น', 'เวียตนาม', 1, 'start')).toBeNull();
});

test('short words and numbers are not forgiven, and longer words more', () => {
  expect(
    ['laos', '1992', 'iran2', 'trade', 'vietnam', 'visiting', 'x'.repeat(40)].map(forgivenSlips),
  ).toEqual([0, 0, 0, 1, 1, 2, 0]);
});

const letters = fc.stringMatching(/^[abcก]{0,12}$/);

/** The optimal string alignment distance of two texts, the plain way. */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const costs = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same];
      rows[row]?.push(Math.min(...costs, swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
    }
  }
  return at(a.length, b.length);
}

test('the slips are the distance to the nearest piece of the text', () => {
  const word = fc.stringMatching(/^[abcก]{3,6}$/);
  fc.assert(
    fc.property(
      letters,
      word,
      fc.constantFrom('start' as const, 'anywhere' as const),
      (text, wanted, from) => {
        const pieces = Array.from({ length: from === 'start' ? 1 : text.length + 1 }, (_, start) =>
          Array.from({ length: text.length - start }, (_, length) => text.slice(start, start + length + 1)),
        ).flat();
        const least = Math.min(Number.POSITIVE_INFINITY, ...pieces.map((piece) => distance(piece, wanted)));
        expect(slipsIn(text, wanted, 2, from)).toBe(least <= 2 ? least : null);
      },
    ),
  );
});
