import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '#core/basics/format-quantity.ts';
import { understand } from '#core/grading/understand.ts';
import type { Expected } from '#core/questions/question.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';

const day: Expected = { kind: 'date', edtf: '1992-06-29' };
const people: Expected = { kind: 'quantity', amount: 62_500, unit: 'people', step: 1 };
const iran: Expected = { kind: 'name', names: ['Iran', 'อิหร่าน'], rivals: [['Iraq', 'อิรัก'], ['Ireland']] };

describe('what a typed answer was taken for', () => {
  it.each<readonly [string, readonly string[], string | null]>([
    ['29 มิ.ย. 2536', ['1993-06-29'], null],
    ['29 June 2535 CE', ['2535-06-29'], 'ce'],
    ['6/7/1992', ['1992-07-06', '1992-06-07'], null],
    ['29 June', [], null],
  ])('the date "%s" is %j', (text, dates, mark) => {
    expect(understand(day, text, 'en')).toEqual({ kind: 'date', dates, mark });
  });

  it.each<readonly [string, readonly number[], string]>([
    ['62.500', [62.5, 62_500], 'people'],
    ['62,500 คน', [62_500], 'people'],
    ['62.5 thousand baht', [62_500], 'THB'],
    ['-4.25', [-4.25], 'people'],
  ])('the amount "%s" is %j %s', (text, amounts, unit) => {
    const understood = understand(people, text, 'en');
    expect(understood).toMatchObject({ kind: 'quantity', unit });
    expect(understood?.kind === 'quantity' && understood.amounts.map(({ amount }) => amount)).toEqual(
      amounts,
    );
  });

  it('an amount comes with the place of its last digit, so that it is printed as it was typed', () => {
    const understood = understand(people, '349.25 million', 'en');
    const [read] = understood?.kind === 'quantity' ? understood.amounts : [];
    expect(read && formatQuantity({ ...read, unit: 'USD', qualifier: null }, 'en')).toBe(
      '349.25 million US dollars',
    );
  });

  it('a name is that of whoever bears it, and of all who might', () => {
    expect(understand(iran, 'Irann', 'en')).toEqual({ kind: 'name', bearers: [['Iran', 'อิหร่าน']] });
    expect(understand(iran, 'Ira', 'en')).toEqual({
      kind: 'name',
      bearers: [
        ['Iran', 'อิหร่าน'],
        ['Iraq', 'อิรัก'],
      ],
    });
    expect(understand(iran, 'Mongolia', 'en')).toBeNull();
  });

  it('is nothing where the graders cannot read it', () => {
    for (const expected of [day, people]) {
      for (const answer of ['', 'a lot', 'x'.repeat(501), ['o1'], Number.NaN]) {
        expect(understand(expected, answer, 'th')).toBeNull();
      }
    }
  });

  it('never throws, whatever was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(day, people, iran), anyText(60), (expected, text) => {
        const understood = understand(expected, text, 'th');
        expect(understood === null || understood.kind === expected.kind).toBe(true);
      }),
    );
  });
});
