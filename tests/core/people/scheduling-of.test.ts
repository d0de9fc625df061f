import { expect, test } from 'vitest';
import { schedulingOf } from '#core/people/scheduling-of.ts';
import { defaultSettings } from '#core/people/settings.ts';
import { defaultScheduling } from '#core/scheduling/memory.ts';

test('a person who chose nothing is scheduled by the defaults', () => {
  expect(schedulingOf(defaultSettings('th'))).toEqual(defaultScheduling);
});

test('time zone, day start and retention are the ones chosen', () => {
  const chosen = { timeZone: 'Asia/Almaty', dayStart: 0, retention: 0.85 };
  expect(schedulingOf({ ...defaultSettings('en'), ...chosen })).toEqual({ ...defaultScheduling, ...chosen });
});
