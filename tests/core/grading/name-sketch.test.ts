import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost, nameDistance } from '#core/grading/name-distance.ts';
import { nameForms } from '#core/grading/name-forms.ts';
import { mayBeNear, mostEdits, sketchName } from '#core/grading/name-sketch.ts';
import { runs } from '#tests/setup/run-counts.ts';

/** What names are made of, and what is done to them before they are compared. */
const pieces = [
  ...['a', 'B', 'th', 'e', ' ', '-', '.', "'", '1', '๑', 'é', 'Đ', 'ß', 'æ', 'İ', 'ｋ', 'K', 'ж', '²'],
  ...[
    'ท',
    'ธ',
    'ส',
    'ศ',
    'ง',
    'ห',
    'เ',
    'า',
    'ำ',
    '\u0e4d',
    '่',
    '์',
    'ิ',
    'ี',
    'ไ',
    'ใ',
    'ฯ',
    'ๆ',
    '\u0301',
    '\u200b',
  ],
  ...['The ', 'Republic of ', 'Mr. ', 'H.E. ', 'นาย', 'ประเทศ', 'สาธารณรัฐ', 'แห่ง', 'เเห่ง', 'ของ', 'ครับ'],
];
const name = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

/** A few pieces put in, left out or in another's place. */
const slip = fc.tuple(fc.nat(7), fc.nat(2), fc.constantFrom('', ...pieces));

function withSlips(text: string, slips: readonly (readonly [number, number, string])[]): string {
  return slips.reduce((typed, [at, gone, put]) => typed.slice(0, at) + put + typed.slice(at + gone), text);
}

/** How near the forms of two names are that are ever compared. */
function nearestOf(typed: string, known: string): number | null {
  const [one, other] = [nameForms(typed), nameForms(known)];
  const pairs = [
    [one.full, other.full],
    [one.bare, other.bare],
    [one.bare, other.full],
    [one.full, other.bare],
  ] as const;
  const sameDigits = one.full.replace(/\P{N}/gu, '') === other.full.replace(/\P{N}/gu, '');
  const found = pairs.flatMap(([a, b], index) => {
    // Across the two forms only the same name counts.
    const distance = a === b ? 0 : nameDistance(a, b, index < 2 ? mostEdits : 0);
    return distance === null || !sameDigits ? [] : [distance];
  });
  return found.length === 0 ? null : Math.min(...found);
}

function sketchOf(typed: string) {
  const { full, bare } = nameForms(typed);
  return { full: sketchName(full), bare: sketchName(bare) };
}

describe('a glance at a name', () => {
  it('passes by none that is near', () => {
    const near: (readonly [string, string, number])[] = [];
    fc.assert(
      fc.property(name, fc.array(slip, { maxLength: 3 }), (known, slips) => {
        const typed = withSlips(known, slips);
        const distance = nearestOf(typed, known);
        if (distance === null) return;
        near.push([typed, known, distance]);
        expect(mayBeNear(sketchOf(typed), sketchName(known), distance)).toBe(true);
      }),
      { numRuns: runs(3_000) },
    );
    expect(near.length).toBeGreaterThan(500);
  });

  it.each([
    ['Kazakhstan', 'Mongolia'],
    ['Mongolia', 'Nursultan Nazarbayev'],
    ['คาซัคสถาน', 'เวียดนาม'],
    ['EXPO-2017', 'EXPO-2018'],
    ['Kazakhstan', 'คาซัคสถาน'],
  ])('tells "%s" from "%s"', (typed, known) => {
    expect(mayBeNear(sketchOf(typed), sketchName(known), null)).toBe(false);
  });

  it('looks closer at a name that a title may be taken off', () => {
    expect(mayBeNear(sketchOf('Iran'), sketchName('Islamic Republic of Iran'), 0)).toBe(false);
    expect(mayBeNear(sketchOf('Korea'), sketchName('The Republic of Korea'), 0)).toBe(true);
    expect(mayBeNear(sketchOf('ประธานาธิบดีคาซัคสถาน'), sketchName('ประธานาธิบดีแห่งคาซัคสถาน'), 0)).toBe(true);
  });

  it('measures in edits as distances do', () => {
    expect(mayBeNear(sketchOf('abx'), sketchName('abc'), editCost - 1)).toBe(false);
    expect(mayBeNear(sketchOf('abx'), sketchName('abc'), editCost)).toBe(true);
  });
});
