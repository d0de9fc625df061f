import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { type DateMatch, matchDate } from '#core/grading/match-date.ts';
import { anyDate } from '#tests/core/basics/any-date.ts';

function edtf(text: string): Edtf {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

describe('matchDate', () => {
  it.each<readonly [expected: string, given: string, match: DateMatch]>([
    ['1992-06-29', '1992-06-29', 'same'],
    ['2024~', '2024', 'same'],
    ['1992-06-29', '1992-06', 'coarser'],
    ['1992-06-29', '1992', 'coarser'],
    ['1992', '1992-06-29', 'finer'],
    ['1992', '1992-05/1992-07', 'finer'],
    ['1992-06-29', '1992-06-28', 'different'],
    ['1992-06-29', '1992-06/1992-07', 'different'],
    ['1992', '1991/1993', 'different'],
    ['2025-05-05/2025-05-12', '2025-05', 'coarser'],
    ['2025-05-05/2025-05-12', '2025-05-05', 'one-end'],
    ['2025-05-05/2025-05-12', '2025-05-12', 'one-end'],
    ['2025-05-05/2025-05-12', '2025-05-08', 'different'],
    ['2025-05-05/2025-05-12', '2025-05-06/2025-05-12', 'different'],
    ['2025-05-05/2025-05-12', '2025-05-05/..', 'different'],
    ['2016-10/..', '2016-10', 'same-end'],
    ['2016-10/..', '2016', 'coarser'],
    ['2016-10/..', '2016-10-05/..', 'finer'],
    ['2016-10/..', '../2016-10', 'different'],
    ['2016-10/..', '2016-10/2016-12', 'different'],
    ['../2012', '2012', 'same-end'],
    ['2016', '2016/..', 'same-end'],
    ['2016', '../2016', 'different'],
  ])('where %s is expected, %s is %s', (expected, given, match) => {
    expect(matchDate(edtf(expected), edtf(given))).toBe(match);
  });

  it('finds nothing in common where no day is shared', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const [expected, given] = [edtf(a), edtf(b)];
        fc.pre(expected.latest < given.earliest || given.latest < expected.earliest);
        expect(matchDate(expected, given)).toBe('different');
      }),
    );
  });
});
