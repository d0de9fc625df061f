import { commonPasswords } from '#core/people/common-passwords.ts';
import { userNameKey } from '#core/people/user-name.ts';

const passwordLimits = { shortest: 8, longest: 200 } as const;

export type PasswordProblem = 'password-short' | 'password-long' | 'password-is-name' | 'password-common';

/**
 * What speaks against a new password; null when nothing does. Length is what counts, so nothing is said
 * of signs and digits. Its length is counted in characters.
 */
export function findPasswordProblem(password: string, userName: string): PasswordProblem | null {
  const length = [...password.slice(0, passwordLimits.longest * 4)].length;
  if (length < passwordLimits.shortest) return 'password-short';
  if (length > passwordLimits.longest) return 'password-long';
  const key = userNameKey(password);
  const name = userNameKey(userName);
  if (name !== '' && (key === name || key === [...name].reverse().join(''))) return 'password-is-name';
  if (commonPasswords.has(key) || isMonotonous(key)) return 'password-common';
  return null;
}

/** One or two different characters, however often. */
function isMonotonous(key: string): boolean {
  return new Set(key).size < 3;
}

/** The password as it is hashed: the same whatever keyboard composed its marks. */
export function passwordToHash(password: string): string {
  return password.normalize('NFKC');
}
