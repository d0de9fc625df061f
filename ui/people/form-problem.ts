/** The fields that forms about an account have; `form` is the form as a whole. */
export type AccountField = 'name' | 'password' | 'new-password' | 'code' | 'confirmation' | 'form';

/** What the server found wrong with a form: the words are in `account.problems`. */
export interface FormProblem {
  readonly field: AccountField;
  readonly code: ProblemCode;
  /** How long to wait before the next try. */
  readonly seconds?: number;
}

export const problemCodes = [
  'name-empty',
  'name-short',
  'name-long',
  'name-signs',
  'name-taken',
  'name-unknown',
  'password-empty',
  'password-short',
  'password-long',
  'password-is-name',
  'password-common',
  'password-wrong',
  'code-empty',
  'code-wrong',
  'sign-in-wrong',
  'wait',
  'confirmation-wrong',
  'link-spent',
  'not-stored',
  'signed-out',
  'busy',
  'unreachable',
  'failed',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What came of a form that the server was sent. */
export type FormOutcome<Value = null> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/** The outcome of a form whose one fault concerns it as a whole, or the given field. */
export function problem(code: ProblemCode, field: AccountField = 'form', seconds?: number) {
  return { ok: false, problems: [{ field, code, ...(seconds === undefined ? {} : { seconds }) }] } as const;
}

/**
 * The outcome of a form by what the server found wrong with it, each beside its field. `passwordField` is
 * the one in which a new password was typed.
 */
export function problemsOf(
  codes: readonly string[],
  passwordField: 'password' | 'new-password',
): { readonly ok: false; readonly problems: readonly FormProblem[] } {
  const problems = codes.map((code): FormProblem => {
    const known = problemCodes.find((candidate) => candidate === code) ?? 'failed';
    if (known === 'password-wrong') return { field: 'password', code: known };
    if (known.startsWith('name-')) return { field: 'name', code: known };
    return { field: known.startsWith('password-') ? passwordField : 'form', code: known };
  });
  return { ok: false, problems };
}
