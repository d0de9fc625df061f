import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUserName, userNameKey } from '#core/people/user-name.ts';

test.each(['สมชาย', 'ครูแดง.2', 'Mali', 'a1_', 'น้ำใจ', 'ก๊กมินตั๋ง', 'Łukasz-2', 'x'.repeat(32)])(
  '%s is a user name',
  (name) => {
    expect(readUserName(name)).toMatchObject({ ok: true, shown: name.normalize('NFC') });
  },
);

test.each([
  ['ab', 'name-short'],
  ['  a  ', 'name-short'],
  ['x'.repeat(33), 'name-long'],
  ['x'.repeat(100_000), 'name-long'],
  ['a b c', 'name-signs'],
  ['.abc', 'name-signs'],
  ['่abc', 'name-signs'],
  ['abc@def', 'name-signs'],
  ['<script>', 'name-signs'],
  ['мария', 'name-signs'],
  ['ab\u200Bc', 'name-signs'],
  ['ab\0c', 'name-signs'],
  ['฿฿฿', 'name-signs'],
])('%j is refused: %s', (name, problem) => {
  expect(readUserName(name)).toEqual({ ok: false, problem });
});

test.each([
  ['MALI', 'mali'],
  ['Ｍａｌｉ', 'mali'],
  ['ปี๒๕๖๙', 'ปี2569'],
  ['นํ้าใจ', 'น้ำใจ'],
  ['เเม่มด', 'แม่มด'],
])('%s and %s are one name', (a, b) => {
  expect(userNameKey(a)).toBe(userNameKey(b));
});

test('the key of a key is itself, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const key = userNameKey(text);
      expect(userNameKey(key)).toBe(key);
    }),
  );
});

test('a name that is read has a key of its own making, within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const name = readUserName(text);
      if (!name.ok) return;
      expect(name.key).toBe(userNameKey(name.shown));
      expect([...name.shown].length).toBeLessThanOrEqual(32);
    }),
  );
});
