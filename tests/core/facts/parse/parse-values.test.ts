import { describe, expect, test } from 'vitest';
import { parseDateText, parseSlot } from '#core/facts/parse/parse-values.ts';
import { readYaml } from '#core/facts/parse/read-yaml.ts';
import type { SlotType } from '#core/facts/property.ts';
import type { ValueKind } from '#core/facts/value.ts';
import { makeSlot } from '#tests/core/questions/make-base.ts';

/** What is read from the field `slot` of a YAML text: values, and codes of problems with their places. */
function read(yaml: string, kind: ValueKind, more: Partial<SlotType> = {}) {
  const file = readYaml('f.yaml', `slot: ${yaml}\n`);
  const part = { file, path: ['slot'], item: 'f1' };
  const raw = (file.data as { readonly slot: unknown }).slot;
  const { values, problems } = parseSlot(raw, makeSlot(kind, more), part);
  return {
    values,
    problems: problems.map(({ code, found, place }) => `${code} ${found} @${place.line}:${place.column}`),
  };
}

describe('a date', () => {
  test('may be text, or a year without quotes', () => {
    expect(read('2008', 'date').values).toEqual([{ kind: 'date', edtf: '2008' }]);
    expect(read("' 2008-07 '", 'date').values).toEqual([{ kind: 'date', edtf: '2008-07' }]);
  });

  test('that does not exist is a bad date, anything else no date at all', () => {
    expect(read('2008-02-30', 'date')).toEqual({ values: [], problems: ['bad-date 2008-02-30 @1:7'] });
    expect(read('20.5', 'date')).toEqual({ values: [], problems: ['wrong-value 20.5 @1:7'] });
    expect(read('{ th: ก, en: a }', 'date').problems).toEqual(['wrong-value { th, en } @1:7']);
  });

  test('is read alone as well, for sources and corrections', () => {
    const part = { file: readYaml('f.yaml', 'date: 1\n'), path: ['date'], item: '' };
    expect(parseDateText('2025-05', part)).toEqual({ value: '2025-05' });
    expect(parseDateText(null, part)).toMatchObject({ problems: [{ code: 'wrong-value' }] });
  });
});

describe('a quantity', () => {
  test('keeps unit, step, printed form, hedge and tolerance', () => {
    const yaml =
      '{ amount: 349200000, unit: USD, step: 100000, printed: 349.2 ล้าน, hedge: about, tolerance: 5 }';
    expect(read(yaml, 'quantity').values).toEqual([
      {
        kind: 'quantity',
        amount: 349_200_000,
        unit: 'USD',
        step: 100_000,
        asPrinted: '349.2 ล้าน',
        qualifier: 'about',
        tolerance: 5,
      },
    ]);
  });

  test('as a bare number takes its unit from the slot and its step from its last digit', () => {
    expect(read('0.25', 'quantity', { unit: 'percent' }).values).toEqual([
      { kind: 'quantity', amount: 0.25, unit: 'percent', step: 0.01, asPrinted: '0.25', qualifier: null },
    ]);
    expect(read('1200', 'quantity', { unit: 'people' }).values).toMatchObject([{ step: 1, unit: 'people' }]);
  });

  test('without a unit, with an unknown one or another than the slot wants is no value', () => {
    expect(read('5', 'quantity')).toEqual({ values: [], problems: ['missing-unit 5 @1:7'] });
    expect(read('{ amount: 5, step: 5 }', 'quantity', { unit: 'days' }).problems).toEqual([
      'missing-unit 5 @1:7',
    ]);
    expect(read('{ amount: 5, unit: leagues }', 'quantity').problems).toEqual(['unknown-unit leagues @1:26']);
    expect(read('{ amount: 5, unit: USD }', 'quantity', { unit: 'days' }).problems).toEqual([
      'unknown-unit USD @1:26',
    ]);
  });

  test('tells of each wrong field where it stands', () => {
    expect(read('{ amount: 5, step: -1, hedge: roughly, colour: red }', 'quantity').problems).toEqual([
      'out-of-range -1 @1:26',
      'not-allowed roughly @1:37',
      'unknown-field colour @1:46',
    ]);
    expect(read('many', 'quantity').problems).toEqual(['wrong-value many @1:7']);
  });
});

test('an entity is a name; that it exists is checked elsewhere', () => {
  expect(read('oz', 'entity').values).toEqual([{ kind: 'entity', id: 'oz' }]);
  expect(read('7', 'entity')).toEqual({ values: [], problems: ['wrong-value 7 @1:7'] });
});

test('a text stands in every language', () => {
  expect(read('{ th: ก, en: a }', 'text').values).toEqual([{ kind: 'text', text: { th: 'ก', en: 'a' } }]);
  expect(read('{ en: a }', 'text')).toEqual({ values: [], problems: ['missing-language  @1:7'] });
  expect(read('a', 'text').problems).toEqual(['wrong-value a @1:7']);
});

describe('a list', () => {
  test('is read where the slot may hold many, its good entries beside its bad ones', () => {
    expect(read('[2008, soon, 2009]', 'date', { many: true })).toEqual({
      values: [
        { kind: 'date', edtf: '2008' },
        { kind: 'date', edtf: '2009' },
      ],
      problems: ['bad-date soon @1:14'],
    });
  });

  test('is too much for a slot of one value, and none is too few', () => {
    expect(read('[2008]', 'date').problems).toEqual(['too-many-values [… 1] @1:7']);
    expect(read('[]', 'date', { many: true }).problems).toEqual(['missing-slot  @1:7']);
  });
});
