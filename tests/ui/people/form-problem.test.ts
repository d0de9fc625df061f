import { describe, expect, it } from 'vitest';
import english from '#messages/server/en.json';
import { problemCodes, problemsOf } from '#ui/people/form-problem.ts';

describe('problemsOf', () => {
  it('puts each fault beside its field', () => {
    expect(problemsOf(['name-taken', 'password-short'], 'password').problems).toEqual([
      { field: 'name', code: 'name-taken' },
      { field: 'password', code: 'password-short' },
    ]);
  });

  it('tells a wrong present password from a bad new one', () => {
    expect(problemsOf(['password-wrong', 'password-common'], 'new-password').problems).toEqual([
      { field: 'password', code: 'password-wrong' },
      { field: 'new-password', code: 'password-common' },
    ]);
  });

  it('says of the form as a whole what no field is to blame for', () => {
    expect(problemsOf(['link-spent', 'unheard-of'], 'password').problems).toEqual([
      { field: 'form', code: 'link-spent' },
      { field: 'form', code: 'failed' },
    ]);
  });
});

describe('problemCodes', () => {
  it('are exactly the problems there are words for', () => {
    expect([...problemCodes].sort()).toEqual(Object.keys(english.account.problems).sort());
  });
});
