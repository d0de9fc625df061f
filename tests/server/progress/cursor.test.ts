import { expect, test } from 'vitest';
import { cursorAfter, readCursor } from '#server/progress/cursor.ts';

test('a cursor names the event that was read last, by its place and the end of its id', () => {
  const cursor = cursorAfter(42, '0198c0de-0000-7000-8000-00001234abcd');
  expect(cursor).toBe('42.1234abcd');
  expect(readCursor(cursor)).toEqual({ position: 42, idEnd: '1234abcd' });
});

test('a cursor of an earlier version names a place alone', () => {
  expect(readCursor('42')).toEqual({ position: 42, idEnd: '' });
});

test.each(['', 'x', '-1', '1.', '1.123456789', '1.a b', '12345678901', '1;DROP'])(
  'what is no cursor of ours (%s) begins at the beginning',
  (cursor) => {
    expect(readCursor(cursor)).toEqual({ position: 0, idEnd: '' });
  },
);

test('a place beyond every log is a place still', () => {
  expect(readCursor('9999999999').position).toBe(2_147_483_647);
});
