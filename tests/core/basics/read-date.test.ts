import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edtf, parseEdtf } from '#core/basics/edtf.ts';
import { formatDate } from '#core/basics/format-date.ts';
import { calendars, type Locale, locales } from '#core/basics/locale.ts';
import { readDate } from '#core/basics/read-date.ts';
import { anyDate } from '#tests/core/basics/any-date.ts';

/** The date read, as EDTF; all candidates where it is ambiguous; null where it is not understood. */
function read(text: string, locale: Locale): string | readonly string[] | null {
  const reading = readDate(text, locale);
  if (reading.kind === 'date') return reading.date.date.text;
  return reading.kind === 'ambiguous' ? reading.candidates.map((candidate) => candidate.date.text) : null;
}

describe('readDate', () => {
  it.each([
    ['29 มิถุนายน 2535', '1992-06-29'],
    ['29มิ.ย.2535', '1992-06-29'],
    ['วันที่ ๒๙ มิถุนายน พ.ศ. ๒๕๓๕', '1992-06-29'],
    ['29 มิ.ย. ค.ศ.1992', '1992-06-29'],
    ['June 29, 1992', '1992-06-29'],
    ['29th of June 1992', '1992-06-29'],
    ['Monday, 29 June 1992 CE', '1992-06-29'],
    ['29/6/1992', '1992-06-29'],
    ['29-06-2535', '1992-06-29'],
    ['29.06.1992', '1992-06-29'],
    ['6/29/1992', '1992-06-29'],
    ['1992-06-29', '1992-06-29'],
    ['1992/06/29', '1992-06-29'],
    ['2535-06-29', '1992-06-29'],
    ['2535 มิถุนายน 29', '1992-06-29'],
    ['29 ก.พ. 2535', '1992-02-29'],
    ['29 ก พ 2535', '1992-02-29'],
    ['1992-06', '1992-06'],
    ['06/1992', '1992-06'],
    ['เดือนก.ย. 2552', '2009-09'],
    ['กรกฏาคม 2560', '2017-07'],
    ['Sept. 2009', '2009-09'],
    ['1992', '1992'],
    ['ปี 2535', '1992'],
    ['พศ 2535', '1992'],
    ['B.E. 2535', '1992'],
    ['2535 BE', '1992'],
    ['ค.ศ. 2535', '2535'],
    ['about 2024', '2024'],
    ['5–12 May 2025', '2025-05-05/2025-05-12'],
    ['May 5–29, 2025', '2025-05-05/2025-05-29'],
    ['วันที่ 5 ถึงวันที่ 12 พฤษภาคม 2568', '2025-05-05/2025-05-12'],
    ['30 เมษายน – 2 พฤษภาคม พ.ศ. 2568', '2025-04-30/2025-05-02'],
    ['28 ธ.ค. 2567 - 3 ม.ค. 2568', '2024-12-28/2025-01-03'],
    ['May-June 2025', '2025-05/2025-06'],
    ['พ.ศ. 2566–2568', '2023/2025'],
    ['between 2023 and 2025', '2023/2025'],
    ['ระหว่างปี 2566 ถึง 2568', '2023/2025'],
    ['2025-05-05/2025-05-12', '2025-05-05/2025-05-12'],
    ['ระหว่างวันที่ 5-12 พฤษภาคม พ.ศ. 2568', '2025-05-05/2025-05-12'],
    ['2023–25', '2023/2025'],
    ['พ.ศ. 2566–68', '2023/2025'],
    ['2023–25 CE', '2023/2025'],
    ['2025-12', '2025-12'],
    ['“29 June 1992”?', '1992-06-29'],
    ['29 มิถุนายน 2535!', '1992-06-29'],
    ['พ.ศ. 2535 หรือ ค.ศ. 1992', '1992'],
    ['since October 2016', '2016-10/..'],
    ['2016–present', '2016/..'],
    ['ตั้งแต่ปี 2559 จนถึงปัจจุบัน', '2016/..'],
    ['until 2016', '../2016'],
    ['พ.ศ. 2535 (ค.ศ. 1992)', '1992'],
    ['29 June 1992 (2535)', '1992-06-29'],
    ['29 มิถุนายน พ.ศ. 2535/ค.ศ. 1992', '1992-06-29'],
    ['29 มิถุนายน 2535/1992', '1992-06-29'],
    ['Sep 2009 / 2552', '2009-09'],
    ['พศ.2535', '1992'],
    ['29 มิย. พศ. 2535', '1992-06-29'],
    ['ราว ๆ ปี 2535 นะคะ', '1992'],
    ['6.2535', '1992-06'],
    ['06.1992', '1992-06'],
    ['1992.06', '1992-06'],
    ['2535.10', '1992-10'],
    ['1992.6.29', '1992-06-29'],
    ['2023–3', '2023-03'],
  ])('reads "%s" as %s in either language', (text, edtf) => {
    expect([read(text, 'th'), read(text, 'en')]).toEqual([edtf, edtf]);
  });

  it('takes a year with a decimal for no date, and joins no period with a point', () => {
    for (const text of ['1992.5', '1992.0', '2535.6', 'พ.ศ. 2535.5', '1992.00', '1992.13', '2023.2025']) {
      expect([text, read(text, 'th'), read(text, 'en')]).toEqual([text, null, null]);
    }
  });

  it('asks whether one digit after a year is a month or a later year, where it may be both', () => {
    expect(read('2023–5', 'en')).toEqual(['2023-05', '2023/2025']);
    expect(read('2566-8', 'th')).toEqual(['2023-08', '2023/2025']);
    expect(read('2023/5', 'en')).toBe('2023-05');
  });

  it('takes the day first in Thai and asks in English, where both orders name a day', () => {
    expect(read('6/7/1992', 'th')).toBe('1992-07-06');
    expect(read('6/7/1992', 'en')).toEqual(['1992-07-06', '1992-06-07']);
    expect(read('7/7/1992', 'en')).toBe('1992-07-07');
  });

  it.each([
    '29/6/92',
    '92',
    '2200',
    '2399',
    '2641',
    '29 June',
    'June',
    "29 June '92",
    '5/12',
    '5–12 May',
    'พ.ศ. 35',
  ])('does not guess the year of "%s"', (text) => {
    expect([read(text, 'th'), read(text, 'en')]).toEqual([[], []]);
  });

  it('offers both years where two disagree', () => {
    expect(read('1992 or 1993', 'en')).toEqual(['1992', '1993']);
    expect(read('1992 (2536)', 'th')).toEqual(['1992', '1993']);
  });

  it.each([
    ...['31 มิถุนายน 2535', '30 Feb 1992', '29 February 1993', '0 June 1992', '1992-13', '31/6/1992'],
    ...[
      'not 1992',
      '1992 or',
      'or 1992',
      '1992 or 1993 or 1994',
      'before 1992',
      '500 BC',
      '-1992',
      'ปลายปี 2535',
      'EXPO-2017',
      'ร.ศ. 211',
    ],
    ...[
      '29 June 1992 30',
      'June June 1992',
      'พ.ศ. มิถุนายน 2535',
      '1992)',
      '()',
      '.',
      '12 May 2025 – 5 May 2025',
    ],
    ...[
      '1992-06/29',
      'between 1992',
      'since',
      'AD',
      '19920629',
      '9'.repeat(400),
      '1/'.repeat(200),
      'x'.repeat(501),
    ],
  ])('understands no date in "%s"', (text) => {
    expect([read(text, 'th'), read(text, 'en')]).toEqual([null, null]);
  });

  it('counts January to March before 1941 as the Thai calendar then did', () => {
    expect(read('10 กุมภาพันธ์ 2482', 'th')).toBe('1940-02-10');
    expect(read('10 เมษายน 2483', 'th')).toBe('1940-04-10');
  });

  it('says how the years were counted, and what they would be without their mark', () => {
    const marked = readDate('ค.ศ. 2535', 'th');
    expect(marked).toMatchObject({ date: { mark: 'ce', calendar: 'ce', unmarked: { text: '1992' } } });
    expect(readDate('2535', 'th')).toMatchObject({ date: { mark: null, calendar: 'be', unmarked: null } });
  });

  it('reads back every date as it is printed, in both languages, eras and styles', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.constantFrom(...locales),
        fc.constantFrom(...calendars),
        fc.constantFrom('plain' as const, 'when' as const),
        (edtf, locale, calendar, style) => {
          const date = parseEdtf(edtf) as Edtf;
          expect(read(formatDate(date, { locale, calendar }, style), locale)).toBe(edtf.replaceAll('~', ''));
        },
      ),
    );
  });
});
