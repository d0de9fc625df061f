import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import { type DateStyle, formatDate, formatWhenGap } from '#core/basics/format-date.ts';
import type { Calendar, Locale } from '#core/basics/locale.ts';

function print(text: string, locale: Locale, calendar: Calendar, style: DateStyle): string {
  const date = parseEdtf(text);
  if (!date) throw new Error(`no date: ${text}`);
  return formatDate(date, { locale, calendar }, style);
}

describe('formatDate', () => {
  it.each([
    ['1992-06-29', '29 มิถุนายน พ.ศ. 2535', 'เมื่อวันที่ 29 มิถุนายน พ.ศ. 2535'],
    ['2008-07', 'กรกฎาคม พ.ศ. 2551', 'เมื่อเดือนกรกฎาคม พ.ศ. 2551'],
    ['1992', 'พ.ศ. 2535', 'ในปี พ.ศ. 2535'],
    ['2011~', 'ประมาณปี พ.ศ. 2554', 'ประมาณปี พ.ศ. 2554'],
    ['2016-10/..', 'ตั้งแต่เดือนตุลาคม พ.ศ. 2559', 'ตั้งแต่เดือนตุลาคม พ.ศ. 2559'],
    ['../2012', 'จนถึงปี พ.ศ. 2555', 'จนถึงปี พ.ศ. 2555'],
    ['2025-05-05/2025-05-12', '5–12 พฤษภาคม พ.ศ. 2568', 'ตั้งแต่วันที่ 5 ถึง 12 พฤษภาคม พ.ศ. 2568'],
    ['2025-05-30/2025-06-02', '30 พฤษภาคม – 2 มิถุนายน พ.ศ. 2568', 'ตั้งแต่วันที่ 30 พฤษภาคม ถึง 2 มิถุนายน พ.ศ. 2568'],
    ['2022/2026', 'พ.ศ. 2565–2569', 'ตั้งแต่ปี พ.ศ. 2565 ถึงปี พ.ศ. 2569'],
  ])('prints %s in Thai, in the Buddhist Era', (text, plain, when) => {
    expect(print(text, 'th', 'be', 'plain')).toBe(plain);
    expect(print(text, 'th', 'be', 'when')).toBe(when);
  });

  it.each([
    ['1992-06-29', '29 June 1992', 'on 29 June 1992'],
    ['2008-07', 'July 2008', 'in July 2008'],
    ['2005', '2005', 'in 2005'],
    ['2011~', 'about 2011', 'about 2011'],
    ['2016-10/..', 'since October 2016', 'since October 2016'],
    ['../2012', 'until 2012', 'until 2012'],
    ['2025-05-05/2025-05-12', '5–12 May 2025', 'from 5 to 12 May 2025'],
    ['2012-03/2012-05', 'March–May 2012', 'from March to May 2012'],
    ['2024-12-30/2025-01-02', '30 December 2024 – 2 January 2025', 'from 30 December 2024 to 2 January 2025'],
    ['2022/2026', '2022–2026', 'from 2022 to 2026'],
  ])('prints %s in English, in the Common Era', (text, plain, when) => {
    expect(print(text, 'en', 'ce', 'plain')).toBe(plain);
    expect(print(text, 'en', 'ce', 'when')).toBe(when);
  });

  it('names the calendar that is not the usual one of the language', () => {
    expect(print('1992-06-29', 'en', 'be', 'when')).toBe('on 29 June 2535 BE');
    expect(print('1992-06-29', 'th', 'ce', 'plain')).toBe('29 มิถุนายน ค.ศ. 1992');
    expect(print('2022/2026', 'en', 'be', 'plain')).toBe('2565–2569 BE');
  });

  it('names an era beside every Thai date, and never a bare year', () => {
    const ends = fc.tuple(fc.integer({ min: 1000, max: 2100 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom('plain', 'when'),
        fc.constantFrom('be', 'ce'),
        ([year, month], style, calendar) => {
          const text = `${year}-${String(month).padStart(2, '0')}`;
          const printed = print(text, 'th', calendar, style);
          expect(printed).toMatch(calendar === 'be' ? /พ\.ศ\. \d{4}$/ : /ค\.ศ\. \d{4}$/);
        },
      ),
    );
  });
});

it('a gap keeps the preposition, which tells how fine the date is', () => {
  const gap = (text: string, locale: Locale) => {
    const date = parseEdtf(text);
    return date && formatWhenGap(date, { locale, calendar: 'be' }, '____');
  };
  expect(gap('1992-06-29', 'en')).toBe('on ____');
  expect(gap('2008-07', 'en')).toBe('in ____');
  expect(gap('2011~', 'en')).toBe('about ____');
  expect(gap('2016/..', 'en')).toBe('since ____');
  expect(gap('2022/2026', 'en')).toBe('from ____');
  expect(gap('1992-06-29', 'th')).toBe('เมื่อวันที่ ____');
  expect(gap('2008-07', 'th')).toBe('เมื่อเดือน ____');
  expect(gap('1992', 'th')).toBe('ในปี ____');
});
