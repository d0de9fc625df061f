import { expect, test } from 'vitest';
import { asWritten, loadInCalendar } from '#ui/review/load-in-calendar.ts';

test('who counts as the language usually does reads texts as they are written', async () => {
  expect(await loadInCalendar({ locale: 'th', calendar: 'be' })).toBe(asWritten);
  expect(await loadInCalendar({ locale: 'en', calendar: 'ce' })).toBe(asWritten);
});

test('another calendar converts the years that are marked', async () => {
  const inCalendar = await loadInCalendar({ locale: 'th', calendar: 'ce' });
  expect(inCalendar('เมื่อ พ.ศ. 2535')).toBe('เมื่อ ค.ศ. 1992');
});
