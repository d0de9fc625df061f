import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { makeStored } from '#tests/core/progress/make-stored.ts';
import { openStore } from '#tests/offline/progress/make-store.ts';

const { origin } = location;

/** So many characters that a browser cannot store in fewer: it compresses what repeats itself. */
function noise(length: number): string {
  let text = '';
  while (text.length < length) text += Math.random().toString(36).slice(2);
  return text.slice(0, length);
}

const flagOf = (number: number, length: number) =>
  makeStored(number, number, {
    type: 'flagged',
    card: 'fact:a#value',
    question: null,
    answer: null,
    comment: noise(length),
  }).event;

/** Why so many characters cannot be stored now; null when they can. */
async function reasonAgainst(length: number): Promise<string | null> {
  const scratch = await openDB('scratch', 1, {
    upgrade: (database) => void database.createObjectStore('all'),
  });
  try {
    await scratch.put('all', noise(length), 'one');
    await scratch.delete('all', 'one');
    return null;
  } catch (error) {
    return error instanceof DOMException ? error.name : String(error);
  } finally {
    scratch.close();
  }
}

afterEach(() => cdp().send('Storage.overrideQuotaForOrigin', { origin }));

test('what a full device cannot hold is refused as a whole; what was stored stays, and later there is room', {
  timeout: 90_000,
}, async () => {
  // What other tests have stored here counts too.
  await cdp().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await cdp().send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 3_000_000 });
  // Chromium remembers for up to half a minute how much room there was.
  await expect.poll(() => reasonAgainst(6_000_000), { timeout: 60_000 }).toBe('QuotaExceededError');
  const { store } = await openStore();
  await store.append([flagOf(1, 10)]);
  const large = Array.from({ length: 8 }, (_, index) => flagOf(index + 2, 1_000_000));
  await expect(store.append(large)).rejects.toMatchObject({ name: 'QuotaExceededError' });
  expect(await store.countOutbox()).toBe(1);
  await store.append([flagOf(2, 10)]);
  await cdp().send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(() => reasonAgainst(8_000_000)).toBeNull();
  expect((await store.append(large.slice(1))).map(({ status }) => status)).toEqual(Array(7).fill('stored'));
});
