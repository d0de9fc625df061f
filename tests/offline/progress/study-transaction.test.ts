import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { makeStored } from '#tests/core/progress/make-stored.ts';
import { openStore } from '#tests/offline/progress/make-store.ts';

const { origin } = location;
const flagOf = (number: number, length: number) =>
  makeStored(number, number, {
    type: 'flagged',
    card: 'fact:a#value',
    question: null,
    answer: null,
    comment: 'x'.repeat(length),
  }).event;

afterEach(() => cdp().send('Storage.overrideQuotaForOrigin', { origin }));

test('what a full device cannot hold is refused as a whole; what was stored stays, and later there is room', async () => {
  // Chromium remembers for a while how much room there was, until the storage is begun anew.
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  const { store } = await openStore();
  await store.append([flagOf(1, 10)]);
  const large = Array.from({ length: 8 }, (_, index) => flagOf(index + 2, 5_000_000));
  await expect(store.append(large)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await store.countOutbox()).toBe(1);
  await store.append([flagOf(2, 10)]);
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  expect((await store.append(large.slice(1))).map(({ status }) => status)).toEqual(Array(7).fill('stored'));
});
