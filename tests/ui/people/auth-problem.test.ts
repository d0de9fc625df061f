import { describe, expect, it } from 'vitest';
import { authProblem } from '#ui/people/auth-problem.ts';

const codeOf = (code: string) =>
  authProblem({ kind: 'refused', code }, 'sign-in-wrong').problems.map((problem) => problem.code);

describe('authProblem', () => {
  it('says how long to wait after too many tries', () => {
    expect(authProblem({ kind: 'refused', code: 'wait-17' }, 'sign-in-wrong').problems).toEqual([
      { field: 'form', code: 'wait', seconds: 17 },
    ]);
  });

  it('says the same of an unknown name and a wrong secret', () => {
    expect(codeOf('CredentialsSignin')).toEqual(['sign-in-wrong']);
  });

  it('tells a busy server from a wrong password', () => {
    expect(codeOf('busy')).toEqual(['busy']);
  });

  it('says that it did not work where the reason is none of ours', () => {
    expect(codeOf('Callback')).toEqual(['failed']);
    expect(codeOf('wait-soon')).toEqual(['failed']);
  });

  it('says that the server could not be reached', () => {
    expect(authProblem({ kind: 'unreachable' }, 'code-wrong').problems[0].code).toBe('unreachable');
  });
});
