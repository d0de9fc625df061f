import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#core/basics/locale.ts';
import { grade } from '#core/grading/grade.ts';
import { understand } from '#core/grading/understand.ts';
import type { Expected, TypedQuestion } from '#core/questions/question.ts';
import en from '#messages/screens/en.json' with { type: 'json' };
import th from '#messages/screens/th.json' with { type: 'json' };
import { typedAmounts } from '#tests/core/grading/typed-amounts.ts';
import { typedDates } from '#tests/core/grading/typed-dates.ts';
import { typedFactors } from '#tests/core/grading/typed-factors.ts';
import { typedNames } from '#tests/core/grading/typed-names.ts';
import { typedYears } from '#tests/core/grading/typed-years.ts';
import { reasonTexts } from '#ui/quiz/reason-texts.ts';

const say = {
  en: createTranslator({ locale: 'en', messages: en, namespace: 'verdict' }),
  th: createTranslator({ locale: 'th', messages: th, namespace: 'verdict' }),
};
const readers = { en: { locale: 'en', calendar: 'ce' }, th: { locale: 'th', calendar: 'be' } } as const;

function questionOf(answer: Expected, locale: Locale): TypedQuestion {
  return {
    ...{ kind: 'short-answer', id: 'q', locale, pack: 'p', seed: 1, cards: [], facts: [], chance: 0 },
    ...{ stem: '', explanation: '', source: { document: 'd', paragraph: 1 } },
    ...{ query: { property: 'p', ask: 'value', where: {} }, answer },
  };
}

/** What a reader sees under the verdict on what they typed. */
function sentence(expected: Expected, answer: string, locale: Locale): string {
  const verdict = grade(expected, answer, locale);
  const understood = understand(expected, answer, locale);
  return reasonTexts(
    say[locale],
    questionOf(expected, locale),
    { answer, verdict, understood },
    readers[locale],
  ).join(' ');
}

const day: Expected = { kind: 'date', edtf: '1992-07-06' };
const year: Expected = { kind: 'date', edtf: '2005' };
const yearOfDay: Expected = { kind: 'date', edtf: '1992', dated: '1992-07-06' };
const period: Expected = { kind: 'date', edtf: '2025-05-05/2025-05-12' };
const money: Expected = { kind: 'quantity', amount: 349_200_000, unit: 'USD', step: 100_000 };
const people: Expected = { kind: 'quantity', amount: 12_500, unit: 'people', step: 1 };
const iran: Expected = { kind: 'name', names: ['อิหร่าน', 'Iran'], rivals: [['อิรัก', 'Iraq']] };

describe('the sentence under a verdict', () => {
  it.each<readonly [Expected, string, Locale, string]>([
    [day, '6 July 1993', 'en', 'Read as 6 July 1993. One year off.'],
    [day, '7 มิถุนายน 2535', 'th', 'เข้าใจว่าหมายถึง 7 มิถุนายน พ.ศ. 2535 วันกับเดือนสลับกัน'],
    [day, '6 July 2535 CE', 'en', 'Right, but you wrote the Buddhist year as CE.'],
    [day, '6 ก.ค. พ.ศ. 1992', 'th', 'ถูกแล้ว แต่ปีที่เขียนเป็น ค.ศ. ไม่ใช่ พ.ศ.'],
    [day, 'July 1992', 'en', 'Read as July 1992. Right, but the day is missing.'],
    [day, '1992', 'en', 'Read as 1992. Right, but day and month are missing.'],
    [day, '6/7/1992', 'en', 'That may be 6 July 1992 or 7 June 1992. Write the month as a word.'],
    [day, '6 July', 'en', 'Write the year in full, such as 14 February 2005 or 14 February 2548 BE.'],
    [day, 'soon', 'en', 'Write a day such as 14 February 2005 or 14 February 2548 BE.'],
    [year, 'เร็ว ๆ นี้', 'th', 'เขียนปี เช่น พ.ศ. 2553 หรือ ค.ศ. 2010'],
    [
      yearOfDay,
      '28 June 1992',
      'en',
      'Read as 28 June 1992. The year is right, the rest of the date is not.',
    ],
    [yearOfDay, '7 June 1992', 'en', 'Read as 7 June 1992. Day and month are swapped.'],
    [yearOfDay, '28 มิ.ย. 2535', 'th', 'เข้าใจว่าหมายถึง 28 มิถุนายน พ.ศ. 2535 ปีถูก แต่วันหรือเดือนไม่ถูก'],
    [period, '5 May 2025', 'en', 'Read as 5 May 2025. Right, but that is only one end of it.'],
    [period, '5 พ.ค. 2568', 'th', 'เข้าใจว่าหมายถึง 5 พฤษภาคม พ.ศ. 2568 ถูก แต่เป็นเพียงวันเริ่มหรือวันสิ้นสุด'],
    [
      money,
      '349.2',
      'en',
      'Read as 349.2 US dollars. The digits are right, the scale is not: thousand, million or billion?',
    ],
    [
      money,
      '349.2 million baht',
      'en',
      'Read as 349.2 million THB. The number is right, the unit is not. Asked for: US dollars.',
    ],
    [money, 'lots', 'en', 'Write one number, such as 12 million US dollars.'],
    [people, 'เยอะ', 'th', 'เขียนเป็นตัวเลขจำนวนเดียว เช่น 2,400 คน'],
    [people, '12.500', 'en', 'That may be 12.5 people or 12,500 people. Write it more clearly.'],
    [iran, 'Irann', 'en', 'Read as Iran. Right, with a small slip in the spelling.'],
    [iran, 'อิรัก', 'th', 'นั่นคือ อิรัก'],
    [iran, 'Ira', 'en', 'That may be Iran or Iraq.'],
    [iran, 'x'.repeat(501), 'en', 'The answer is too long: at most 500 characters.'],
  ])('where %j is right, on "%s" (%s): %s', (expected, answer, locale, text) => {
    expect(sentence(expected, answer, locale)).toBe(text);
  });

  const groups = [...typedDates, ...typedYears, ...typedAmounts, ...typedFactors, ...typedNames];
  const everyAnswer = groups.flatMap(({ expected, answers }) =>
    answers.map(([answer]) => [expected, answer] as const),
  );

  it.each(['th', 'en'] as const)('has every word it needs, whatever was typed (%s)', (locale) => {
    for (const [expected, answer] of everyAnswer) {
      const text = sentence(expected, answer, locale);
      const isOwnEra = locale === 'th' && grade(expected, answer, locale).reason === 'other-era';
      if (isOwnEra) expect(text).toBe('');
      else expect(text.length).toBeGreaterThan(3);
      expect(text).not.toMatch(/[{}]|verdict\.|undefined|NaN|null/);
    }
  });

  it('is none where a reader of Buddhist years typed one, and tells a reader of Common Era years', () => {
    const expected: Expected = { kind: 'date', edtf: '1994' };
    expect(grade(expected, '2537', 'th').reason).toBe('other-era');
    expect(sentence(expected, '2537', 'th')).toBe('');
    expect(sentence(expected, '2537', 'en')).toBe(
      'Read as 1994. Right; you counted the year in the other era.',
    );
  });

  it('never tells the right answer to who is to try again', () => {
    const unreadable = everyAnswer.filter(([expected, answer]) => {
      const { reason } = grade(expected, answer, 'en');
      return reason === 'not-understood' || reason === 'too-long';
    });
    expect(unreadable.length).toBeGreaterThan(20);
    for (const [expected, answer] of unreadable) {
      const text = sentence(expected, answer, 'en');
      const example = /such as (.*?)(?: or (.*))?\.$/.exec(text);
      for (const typed of example?.slice(1).filter(Boolean) ?? []) {
        expect([typed, grade(expected, typed, 'en').verdict]).toEqual([typed, 'incorrect']);
      }
    }
  });
});
