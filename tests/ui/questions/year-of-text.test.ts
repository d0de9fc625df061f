import { expect, test } from 'vitest';
import { answerOfText, yearOfText } from '#ui/questions/year-of-text.ts';

const axis = { from: 1988, to: 2011, step: 'year' } as const;

test.each([
  ['1992', 'ce', 1992],
  ['1992', 'be', 1992],
  ['2535', 'be', 1992],
  ['2535', 'ce', 1992],
  [' 1988 ', 'ce', 1988],
  ['2011', 'ce', 2011],
] as const)('"%s" typed by a reader of %s stands at %d', (text, calendar, year) => {
  expect(yearOfText(text, axis, calendar)).toBe(year);
});

test.each(['', '1987', '2012', '2530', '199', '19922', 'พ.ศ. 2535', '1992.5', '-1992'])(
  '"%s" stands nowhere on the line',
  (text) => {
    expect(yearOfText(text, axis, 'ce')).toBeNull();
    expect(yearOfText(text, axis, 'be')).toBeNull();
  },
);

test('what is a year of both eras is read in the reader’s own', () => {
  const long = { from: 1400, to: 2000, step: 'year' } as const;
  expect(yearOfText('1990', long, 'be')).toBe(1447);
  expect(yearOfText('1990', long, 'ce')).toBe(1990);
});

test('a year in the reader’s own calendar is handed in as that year', () => {
  expect(answerOfText('2535', axis, 'be')).toBe(1992);
  expect(answerOfText('1992 ', axis, 'ce')).toBe(1992);
});

test('anything else is handed in as typed, for the grader to read', () => {
  expect(answerOfText('2535', axis, 'ce')).toBe('2535');
  expect(answerOfText('1992', axis, 'be')).toBe('1992');
  expect(answerOfText(' พ.ศ. 2535 ', axis, 'be')).toBe('พ.ศ. 2535');
  expect(answerOfText('2600', axis, 'be')).toBe('2600');
});
