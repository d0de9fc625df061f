import { describe, expect, it } from 'vitest';
import { grade } from '#core/grading/grade.ts';
import { gradeReasons } from '#core/grading/verdict.ts';
import { typedAmounts } from '#tests/core/grading/typed-amounts.ts';
import { typedDates } from '#tests/core/grading/typed-dates.ts';
import { typedFactors } from '#tests/core/grading/typed-factors.ts';
import { typedNames } from '#tests/core/grading/typed-names.ts';
import { typedYears } from '#tests/core/grading/typed-years.ts';

const groups = [...typedDates, ...typedYears, ...typedAmounts, ...typedFactors, ...typedNames];

describe.each(groups)('where $title is right', ({ expected, answers }) => {
  it.each(answers)('"%s" (%s) is %s: %s', (answer, locale, verdict, reason) => {
    const graded = grade(expected, answer, locale);
    expect(graded).toMatchObject({ verdict, reason });
    if (verdict === 'partial') expect([0.25, 0.5]).toContain(graded.score);
    else expect(graded.score).toBe(verdict === 'correct' ? 1 : 0);
  });
});

it('the table shows every reason a typed answer can have, in both languages where it has words', () => {
  const answers = groups.flatMap((group) => group.answers);
  const reasons = new Set(answers.map(([, , , reason]) => reason));
  // Too long for a table: see the floods in the tests of grade.
  expect(gradeReasons.filter((reason) => !reasons.has(reason))).toEqual(['too-long']);
  expect(answers.length).toBeGreaterThanOrEqual(240);
  for (const locale of ['th', 'en']) {
    expect(answers.filter((answer) => answer[1] === locale).length).toBeGreaterThanOrEqual(120);
  }
});
