import { expect, test } from 'vitest';
import { findPasswordProblem, passwordToHash } from '#core/people/password-rules.ts';

test.each(['correct horse', 'แมวกินปลาทู', 'x9!kLq2z', '🐘🐘🦒🦒🦓🦓🐈🐈'])('%s will do', (password) => {
  expect(findPasswordProblem(password, 'mali')).toBeNull();
});

test.each([
  ['short', 'password-short'],
  ['🐘🐘🐘🐘', 'password-short'],
  ['xyz'.repeat(67), 'password-long'],
  ['q'.repeat(1_000_000), 'password-long'],
  ['malimali', 'password-is-name', 'MaliMali'],
  ['ilamilam', 'password-is-name', 'malimali'],
  ['password', 'password-common'],
  ['PassWord1', 'password-common'],
  ['๑๒๓๔๕๖๗๘', 'password-common'],
  ['aaaaaaaaaa', 'password-common'],
  ['abababab', 'password-common'],
])('%.20s is refused: %s', (password, problem, name = 'mali') => {
  expect(findPasswordProblem(password, name)).toBe(problem);
});

test('two keyboards that compose a mark differently hash the same password', () => {
  expect(passwordToHash('caf\u0065\u0301 au lait')).toBe(passwordToHash('caf\u00e9 au lait'));
});
