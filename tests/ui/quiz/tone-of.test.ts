import { expect, test } from 'vitest';
import { grade } from '#core/grading/grade.ts';
import type { Expected } from '#core/questions/question.ts';
import { toneOf } from '#ui/quiz/tone-of.ts';

const year: Expected = { kind: 'date', edtf: '2005' };

test.each([
  ['2005', 'correct'],
  ['1999', 'incorrect'],
  ['soon', 'unreadable'],
  ['', 'skipped'],
])('"%s" where 2005 is right is met as %s', (answer, tone) => {
  expect(toneOf({ verdict: grade(year, answer, 'en'), overridden: false })).toBe(tone);
});

test('an overruled answer is met as right', () => {
  expect(toneOf({ verdict: grade(year, '1999', 'en'), overridden: true })).toBe('correct');
});
