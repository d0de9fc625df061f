import { describe, expect, it } from 'vitest';
import { grade } from '#core/grading/grade.ts';
import { typedAnswers } from '#tests/core/grading/typed-answers.ts';
import { typedNames } from '#tests/core/grading/typed-names.ts';

describe.each([...typedAnswers, ...typedNames])('where $title is right', ({ expected, answers }) => {
  it.each(answers)('"%s" (%s) is %s: %s', (answer, locale, verdict, reason) => {
    expect(grade(expected, answer, locale)).toMatchObject({ verdict, reason });
  });
});
