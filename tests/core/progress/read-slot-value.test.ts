import { describe, expect, test } from 'vitest';
import { readSlotValue, type SlotReading } from '#core/progress/read-slot-value.ts';
import { makeSlot } from '#tests/core/questions/make-base.ts';

const slot = (kind: Parameters<typeof makeSlot>[0], more: Partial<SlotReading> = {}): SlotReading => ({
  type: makeSlot(kind),
  unit: undefined,
  entities: new Set(['oz', 'pern']),
  locale: 'en',
  ...more,
});
const dollars = slot('quantity', { unit: 'USD' });

describe('a date', () => {
  test.each([
    ['29 June 1992', '1992-06-29'],
    ['๒๙ มิถุนายน ๒๕๓๕', '1992-06-29'],
    ['พ.ศ. 2535', '1992'],
    ['July 2008', '2008-07'],
    ['5–12 May 2025', '2025-05-05/2025-05-12'],
    ['since October 2016', '2016-10/..'],
  ])('is read as people type it: %s', (typed, edtf) => {
    expect(readSlotValue(typed, slot('date'))).toEqual({ ok: true, value: { kind: 'date', edtf } });
  });

  test.each([
    ['soon', 'no-date'],
    ['31 June 1992', 'no-date'],
    ['  ', 'empty'],
    [`1992${' '.repeat(600)}`, 'too-long'],
    ['29 June', 'ambiguous'],
  ])('is refused where it is none: %s', (typed, code) => {
    expect(readSlotValue(typed, slot('date'))).toMatchObject({ ok: false, fault: { code } });
  });

  test('that can be read in two ways is asked about, with both', () => {
    const read = readSlotValue('1/2/2000', slot('date'));
    expect(read).toMatchObject({ ok: false, fault: { code: 'ambiguous' } });
    const readings = !read.ok && read.fault.code === 'ambiguous' ? read.fault.readings : [];
    expect(readings.map((value) => value.kind === 'date' && value.edtf).sort()).toEqual([
      '2000-01-02',
      '2000-02-01',
    ]);
  });
});

describe('an amount', () => {
  test.each([
    ['349.2 ล้านดอลลาร์', 349_200_000, 100_000, null],
    ['๓๔๙.๒ ล้าน', 349_200_000, 100_000, null],
    ['62,500', 62_500, 1, null],
    ['about 5 billion', 5_000_000_000, 1_000_000_000, 'about'],
    ['forty-one billion dollars', 41_000_000_000, 1_000_000_000, null],
    ['0', 0, 1, null],
  ])('is read with its unit and as finely as it is written: %s', (typed, amount, step, qualifier) => {
    const value = { kind: 'quantity', amount, unit: 'USD', step, asPrinted: typed, qualifier };
    expect(readSlotValue(typed, dollars)).toEqual({ ok: true, value });
  });

  test.each([
    ['many', dollars, { code: 'no-quantity' }],
    ['5 and 6', dollars, { code: 'no-quantity' }],
    ['5', slot('quantity'), { code: 'no-unit' }],
    [
      '5 people',
      slot('quantity', { type: makeSlot('quantity', { unit: 'USD' }) }),
      { code: 'other-unit', unit: 'USD' },
    ],
  ])('is refused where it is none: %s', (typed, of, fault) => {
    expect(readSlotValue(typed, of)).toEqual({ ok: false, fault });
  });

  test('may come in another unit where the slot takes any', () => {
    expect(readSlotValue('5%', dollars)).toMatchObject({ value: { amount: 5, unit: 'percent' } });
  });

  test('that stands for two numbers is asked about', () => {
    expect(readSlotValue('62.500', dollars)).toMatchObject({
      fault: { code: 'ambiguous', readings: [{ amount: 62.5 }, { amount: 62_500 }] },
    });
  });
});

test('a name is one of those the slot takes', () => {
  expect(readSlotValue('oz', slot('entity'))).toEqual({ ok: true, value: { kind: 'entity', id: 'oz' } });
  for (const typed of ['Oz', 'ann', '__proto__']) {
    expect(readSlotValue(typed, slot('entity'))).toEqual({ ok: false, fault: { code: 'no-entity' } });
  }
});

test('a text is wanted in both languages', () => {
  expect(readSlotValue({ th: ' ก ', en: 'a' }, slot('text'))).toEqual({
    ok: true,
    value: { kind: 'text', text: { th: 'ก', en: 'a' } },
  });
  expect(readSlotValue({ th: 'ก', en: '\u200b ' }, slot('text'))).toEqual({
    ok: false,
    fault: { code: 'empty', language: 'en' },
  });
  expect(readSlotValue({ th: 'ก'.repeat(501), en: 'a' }, slot('text'))).toEqual({
    ok: false,
    fault: { code: 'too-long', language: 'th' },
  });
  expect(readSlotValue('ก', slot('text'))).toEqual({ ok: false, fault: { code: 'empty' } });
  expect(readSlotValue({ th: 'ก', en: 'a' }, slot('date'))).toEqual({ ok: false, fault: { code: 'empty' } });
});
