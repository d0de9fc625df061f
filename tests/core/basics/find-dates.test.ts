import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '#core/basics/edtf.ts';
import { findDates } from '#core/basics/find-dates.ts';
import { formatDate } from '#core/basics/format-date.ts';
import type { Locale } from '#core/basics/locale.ts';
import { anyText } from '#tests/arbitraries/any-text.ts';
import { runs } from '#tests/setup/run-counts.ts';

function found(text: string, locale: Locale = 'en'): readonly string[] {
  return findDates(text, locale).found.map(({ dates }) => dates.map((date) => date.text).join(' or '));
}

describe('a date in a sentence is found', () => {
  test.each([
    ['Relations began on 29 June 1992.', ['1992-06-29']],
    ['On June 29, 1992 relations began.', ['1992-06-29']],
    ['The embassy opened in July 2008; another in Mar. 2015.', ['2008-07', '2015-03']],
    ['From 5 to 12 May 2025 he travelled.', ['2025-05-05/2025-05-12']],
    ['On 5–7 May 2025 he stayed.', ['2025-05-05/2025-05-07']],
    ['In 2007, 2009 and 2011 they met.', ['2007', '2009', '2011']],
    ['The term 2023–2025 follows that of 2019.', ['2023/2025', '2019']],
    ['It was 1992-06-29, not 30/6/1992.', ['1992-06-29', '1992-06-30']],
  ])('in English: %s', (text, dates) => {
    expect([...found(text)].sort()).toEqual([...dates].sort());
  });

  test.each([
    ['เริ่มเมื่อวันที่ 29 มิถุนายน พ.ศ. 2535', ['1992-06-29']],
    ['เปิดในเดือนกรกฎาคม พ.ศ. 2551', ['2008-07']],
    ['เปิดเมื่อเดือนกรกฎาคม 2551', ['2008-07']],
    ['ระหว่างวันที่ 5–12 พฤษภาคม พ.ศ. ๒๕๖๘', ['2025-05-05/2025-05-12']],
    ['ตั้งแต่วันที่ 5 ถึง 7 พฤษภาคม 2568', ['2025-05-05/2025-05-07']],
    ['วาระ พ.ศ. 2566–2568', ['2023/2025']],
    ['เมื่อ มี.ค. 2558 และใน พ.ศ. 2560', ['2015-03', '2017']],
    ['ในปี ค.ศ.1979', ['1979']],
  ])('in Thai: %s', (text, dates) => {
    expect(found(text, 'th')).toEqual(dates);
  });
});

test('a year in a name, a number that counts and a code are no dates', () => {
  expect(
    found('EXPO-2017 had 2000 people, 2024 tourists, 1,992 guests and 99.2009 of room CICA-2010.'),
  ).toEqual([]);
  expect(found('มีคน 2551 คน และเงิน 2024 ล้านบาท', 'th')).toEqual([]);
});

test('a date of a day that there is not is found, and means nothing', () => {
  expect(findDates('On 31 June 1992 it rained.', 'en').found).toMatchObject([
    { text: '31 june 1992', dates: [] },
  ]);
});

test('what is left of the sentence is free of its dates', () => {
  expect(findDates('In 2023 over 62,500 came, in May 2024 more.', 'en').rest.replaceAll(/ +/g, ' ')).toBe(
    'in over 62,500 came, in more.',
  );
});

test('every date Jamdee writes into a sentence is found again', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000).toISOString());
  const edtf = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
  fc.assert(
    fc.property(edtf, fc.constantFrom<Locale>('th', 'en'), (text, locale) => {
      const date = parseEdtf(text);
      if (date === null) return;
      const calendar = locale === 'th' ? 'be' : 'ce';
      const written = formatDate(date, { locale, calendar }, 'when');
      expect(found(locale === 'th' ? `เปิด${written}` : `It opened ${written}.`, locale)).toEqual([text]);
    }),
    { numRuns: runs(60) },
  );
});

test('any text is searched, in linear time', () => {
  fc.assert(
    fc.property(anyText(300), fc.constantFrom<Locale>('th', 'en'), (text, locale) => {
      findDates(text, locale);
    }),
    { numRuns: runs(50) },
  );
  const begin = performance.now();
  for (const piece of ['5 to 5 ', 'พ.ศ. 2551–', '2551 ', '5 พฤษภาคม '])
    findDates(piece.repeat(4000 / piece.length), 'th');
  expect(performance.now() - begin).toBeLessThan(2000);
});
