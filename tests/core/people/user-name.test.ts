import { describe, expect, test } from 'vitest';
import { readUserName, userNameKey } from '#core/people/user-name.ts';

const problemOf = (typed: string) => {
  const reading = readUserName(typed);
  return reading.ok ? null : reading.problem;
};

describe('a user name', () => {
  test.each(['ann', 'Ann.Lee', 'สมชาย', 'สมชาย_2', '๙๙๙', 'Nguyễn', 'a-b-c', 'เด็กดี'])(
    '%s may be taken',
    (typed) => {
      expect(readUserName(typed)).toMatchObject({ ok: true, shown: typed.normalize('NFC') });
    },
  );

  test('is shown as it was typed, without the blanks around it', () => {
    expect(readUserName('  Ann.Lee ')).toEqual({ ok: true, shown: 'Ann.Lee', key: 'ann.lee' });
  });

  test('has 3 to 32 characters', () => {
    expect(problemOf('an')).toBe('name-short');
    expect(problemOf('   ')).toBe('name-short');
    expect(problemOf('a'.repeat(32))).toBeNull();
    expect(problemOf('a'.repeat(33))).toBe('name-long');
    expect(problemOf('a'.repeat(1_000_000))).toBe('name-long');
  });

  test.each(['ann lee', 'ann@lee', 'ann/lee', '<ann>', 'аnn', 'ann\u200blee', 'ann\0lee', '日本語'])(
    '%j holds a sign that no name has',
    (typed) => {
      expect(problemOf(typed)).toBe('name-signs');
    },
  );

  test.each(['.ann', '_ann', '-ann', '่กข', 'ิกข'])('%j begins with what no name begins with', (typed) => {
    expect(problemOf(typed)).toBe('name-signs');
  });
});

describe('two names are one', () => {
  test.each([
    ['Somchai', 'sOMCHAI'],
    ['Nguyễn', 'Nguye\u0302\u0303n'],
    ['สมชาย๙', 'สมชาย9'],
    ['นำชัย', 'น\u0e4d\u0e32ชัย'],
    ['ที่รัก', 'ท\u0e48\u0e35รัก'],
  ])('%s and %s', (a, b) => {
    expect(userNameKey(a)).toBe(userNameKey(b));
  });

  test('only when they look the same', () => {
    expect(new Set(['ann', 'anna', 'a.nn', 'สมชาย', 'สมชัย'].map(userNameKey)).size).toBe(5);
  });
});
