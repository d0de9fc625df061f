import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost, nameDistance } from '#core/grading/name-distance.ts';

/** Optimal string alignment over the whole table, every edit at full price. */
function plainDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const steps = [cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same];
      const crossed = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (crossed) steps.push(cell(row - 2, column - 2) + 1);
      (table[row] ?? [])[column] = Math.min(...steps);
    }
  }
  return cell(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 14 });

describe('nameDistance', () => {
  it('is the plain distance at full price within the budget, and null above it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 4 }), (a, b, edits) => {
        const plain = plainDistance(a, b);
        expect(nameDistance(a, b, edits * editCost)).toBe(plain <= edits ? plain * editCost : null);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same both ways, also where letters are cheap', () => {
    const thai = fc.string({ unit: fc.constantFrom('ท', 'ฑ', 'ส', 'ซ', '่', '้', 'ก', '์'), maxLength: 10 });
    fc.assert(
      fc.property(thai, thai, fc.integer({ min: 1, max: 6 }), (a, b, budget) => {
        expect(nameDistance(a, b, budget)).toBe(nameDistance(b, a, budget));
      }),
    );
  });

  it.each([
    ['a missing tone mark', 'เติน', 'เติ่น', 1],
    ['another tone mark', 'เติ้น', 'เติ่น', 1],
    ['a letter of the same sound', 'มณทล', 'มณฑล', 1],
    ['so and so', 'ซามซุง', 'สามสุง', 2],
    ['another letter', 'คาซัก', 'คาซัค', 2],
    ['two letters exchanged', 'Kazahk', 'Kazakh', 2],
  ])('prices %s', (_, typed, known, cost) => {
    expect(nameDistance(typed, known, 3 * editCost)).toBe(cost);
  });

  it('stops early on long texts that differ', () => {
    const startedAt = performance.now();
    for (let round = 0; round < 200; round += 1) nameDistance('ab'.repeat(250), 'cd'.repeat(250), 6);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
