import { expect, test } from 'vitest';
import { defaultSettings } from '#core/people/settings.ts';
import { readStoredSettings, settingsChangeSchema, settingsSchema } from '#core/people/settings-schema.ts';
import { readFrozen } from '#tests/core/progress/read-frozen.ts';

const settings = defaultSettings('th');

test('the defaults of both languages and the frozen settings are taken', () => {
  for (const good of [settings, defaultSettings('en'), readFrozen('settings.json')]) {
    expect(settingsSchema.parse(good)).toEqual(good);
  }
});

test.each<[string, unknown]>([
  ['locale', 'fr'],
  ['calendar', 'maya'],
  ['theme', 'pink'],
  ['timeZone', 'Asia/Atlantis'],
  ['dayStart', 24],
  ['retention', 0.69],
  ['retention', 1],
  ['newPerDay', -1],
  ['newPerDay', 1.5],
  ['newPerDay', 1_001],
  ['ratingButtons', 3],
  ['shortcuts', 'yes'],
  ['administrator', true],
])('settings with %s %j are refused', (name, value) => {
  expect(settingsSchema.safeParse({ ...settings, [name]: value }).success).toBe(false);
  expect(settingsChangeSchema.safeParse({ [name]: value }).success).toBe(false);
});

test('a change names any settings, even none', () => {
  expect(settingsChangeSchema.parse({ theme: 'dark' })).toEqual({ theme: 'dark' });
  expect(settingsChangeSchema.parse({})).toEqual({});
});

test('stored settings keep what can be read and take the default for the rest', () => {
  const stored = { locale: 'en', theme: 'dark', retention: 7, newPerDay: 5, unknown: true };
  expect(readStoredSettings(stored, 'th')).toEqual({ ...defaultSettings('en'), theme: 'dark', newPerDay: 5 });
});

test.each([[null], [undefined], [[]], ['x'], [{}]])(
  'nothing useful stored (%j) gives the defaults',
  (stored) => {
    expect(readStoredSettings(stored, 'th')).toEqual(settings);
  },
);
