import { expect, it } from 'vitest';
import { textFor } from '#core/basics/text-for.ts';

const text = { th: 'วันที่ 29 มิถุนายน พ.ศ. 2535', en: '29 June 1992' };

it("gives the reader's language in the reader's calendar", () => {
  expect(textFor(text, { locale: 'th', calendar: 'be' })).toBe(text.th);
  expect(textFor(text, { locale: 'th', calendar: 'ce' })).toBe('วันที่ 29 มิถุนายน ค.ศ. 1992');
});

it('leaves English years, which carry no mark, in the Common Era', () => {
  expect(textFor(text, { locale: 'en', calendar: 'be' })).toBe(text.en);
  expect(textFor(text, { locale: 'en', calendar: 'ce' })).toBe(text.en);
});
