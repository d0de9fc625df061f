import { expect, test } from 'vitest';
import { nearestLabels } from '#core/facts/nearest-labels.ts';
import { makeBase, makeEntity } from '#tests/core/questions/make-base.ts';

const base = makeBase([], {
  entities: [
    makeEntity('kazakhstan', 'country', {
      label: { th: 'คาซัคสถาน', en: 'Kazakhstan' },
      aliases: { th: [], en: ['Republic of Kazakhstan'] },
    }),
    makeEntity('laos', 'country', { label: { th: 'ลาว', en: 'Laos' } }),
  ],
});

test('a name that was much misspelt is offered in the language of the reader', () => {
  expect(nearestLabels(base, 'Kasakstann', 'en', 3)).toEqual(['Kazakhstan']);
  expect(nearestLabels(base, 'kasakstann', 'th', 3)).toEqual(['คาซัคสถาน']);
  expect(nearestLabels(base, 'trade of Loas', 'en', 3)).toContain('Laos');
});

test('a short word is like what is one slip away, and no more', () => {
  const usa = makeBase([], {
    entities: [
      makeEntity('usa', 'country', {
        label: { th: 'สหรัฐอเมริกา', en: 'United States' },
        aliases: { th: [], en: ['USA'] },
      }),
    ],
  });
  expect(nearestLabels(usa, 'visa free', 'en', 3)).toEqual([]);
  expect(nearestLabels(usa, 'uesa', 'en', 3)).toEqual(['United States']);
});

test('what is like nothing has nothing offered, and no more is offered than asked for', () => {
  expect(nearestLabels(base, 'qqqqqqqqqqqqqqqq', 'en', 3)).toEqual([]);
  expect(nearestLabels(base, '', 'en', 3)).toEqual([]);
  expect(nearestLabels(base, 'x'.repeat(10_000), 'en', 3)).toEqual([]);
  expect(nearestLabels(base, 'Kazakhstan Laos name', 'en', 1)).toHaveLength(1);
});
