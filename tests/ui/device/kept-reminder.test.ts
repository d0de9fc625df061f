import { expect, test } from 'vitest';
import { keepReminder, minuteOf, readReminder } from '#ui/device/kept-reminder.ts';

function storageWith(value: string | null) {
  let kept = value;
  return {
    getItem: () => kept,
    setItem: (_: string, text: string) => {
      kept = text;
    },
  } as unknown as Storage;
}

test('a reminder that was made is found again under its name', () => {
  const storage = storageWith(null);
  const made = { ...readReminder(storage), time: '06:45' };
  keepReminder(made, storage);
  expect(readReminder(storage)).toEqual(made);
});

test.each([null, '', 'x', 'x 25:00'])('from %j a new one is made, in the evening', (kept) => {
  expect(readReminder(storageWith(kept))).toMatchObject({
    time: '19:00',
    id: expect.stringMatching(/^[\da-f-]{36}$/),
  });
});

test.each([
  ['00:00', 0],
  ['19:05', 1_145],
  ['23:59', 1_439],
  ['24:00', null],
  ['7:00', null],
  ['', null],
])('%j is minute %s of the day', (time, minute) => {
  expect(minuteOf(time)).toBe(minute);
});
