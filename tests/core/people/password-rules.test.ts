import { describe, expect, test } from 'vitest';
import { commonPasswords } from '#core/people/common-passwords.ts';
import { findPasswordProblem, passwordLimits, passwordToHash } from '#core/people/password-rules.ts';

describe('a new password', () => {
  test.each(['correct horse', 'กขคงจฉชซ', 'ab cd ef', '🐘🦒🐅🐊🦏🦛🐆🐄'])('%j may be taken', (password) => {
    expect(findPasswordProblem(password, 'somchai')).toBeNull();
  });

  test('has 8 to 200 characters, however many units each takes', () => {
    expect(findPasswordProblem('abcdefX', 'ann')).toBe('password-short');
    expect(findPasswordProblem('🐘🦒🐅🐊🦏🦛🐆', 'ann')).toBe('password-short');
    expect(findPasswordProblem('abc'.repeat(66), 'ann')).toBeNull();
    expect(findPasswordProblem('abc'.repeat(67), 'ann')).toBe('password-long');
    expect(findPasswordProblem('🐘🦒🐅🐊'.repeat(50), 'ann')).toBeNull();
    expect(findPasswordProblem('x'.repeat(1_000_000), 'ann')).toBe('password-long');
  });

  test('is not the user name, in other letters or backwards either', () => {
    expect(findPasswordProblem('Somchai.Dee', 'somchai.dee')).toBe('password-is-name');
    expect(findPasswordProblem('eed.iahcmos', 'Somchai.Dee')).toBe('password-is-name');
    expect(findPasswordProblem('somchai.dee9', 'somchai.dee')).toBeNull();
  });

  test('is none that many people choose, in capital letters either', () => {
    for (const password of ['iloveyou', 'PassWord123', '12345678'])
      expect(findPasswordProblem(password, 'ann')).toBe('password-common');
  });

  test('is no repetition of one or two characters', () => {
    expect(findPasswordProblem('aaaaaaaaaaaa', 'ann')).toBe('password-common');
    expect(findPasswordProblem('กขกขกขกขกข', 'ann')).toBe('password-common');
    expect(findPasswordProblem('abcabcabcabc', 'ann')).toBeNull();
  });
});

test('every password listed as common would be long enough otherwise, and is found as it is listed', () => {
  for (const password of commonPasswords) {
    expect(password.length).toBeGreaterThanOrEqual(passwordLimits.shortest);
    expect(findPasswordProblem(password, 'ann')).toBe('password-common');
  }
});

test('a password is hashed the same however its marks were composed', () => {
  expect(passwordToHash('cafe\u0301 noir')).toBe(passwordToHash('caf\u00e9 noir'));
  expect(passwordToHash('ก\u0e33 ก\u0e33')).toBe(passwordToHash('ก\u0e4d\u0e32 ก\u0e4d\u0e32'));
  expect(passwordToHash('Cafe noir')).not.toBe(passwordToHash('cafe noir'));
});
