import { expect } from '@playwright/test';
import { type Device, makeCards, setQuota } from './device.ts';
import { test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** The browser loses what it stored, or has no room left. */

test('a browser whose storage was emptied has everything of the server again when it is next opened', async ({
  server,
  meet,
}) => {
  const phone = await meet(server);
  await phone.review(makeCards(30));
  await phone.syncWhole();
  const before = await phone.witness();
  await empty(phone);
  await phone.open();
  await phone.syncWhole();
  const after = await phone.witness();
  expect(after.acknowledged.toSorted()).toEqual(before.acknowledged.toSorted());
  await phone.review(makeCards(5, 'afterwards'));
  await phone.syncWhole();
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(35);
});

test('a full device says that it cannot store, keeps what it has, and goes on when there is room', async ({
  server,
  meet,
}) => {
  const phone = await meet(server, { quotaBytes: 150_000 });
  await phone.review(makeCards(10));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  const kept = await reviewUntilFull(phone);
  expect(await phone.review(makeCards(3, 'lost'))).toBe(0);
  expect(await phone.waiting()).toBe(kept);
  // What cannot be noted here as acknowledged is stored by the server all the same, and sent again.
  await phone.context.setOffline(false);
  expect(await phone.sync()).toBe('full');
  await phone.open();
  // A browser that tidied up meanwhile may have room to note some of it.
  expect(await phone.waiting()).toBeLessThanOrEqual(kept);
  expect(await phone.records()).toHaveLength(10 + kept);
  await setQuota(phone.page, server, 1e9);
  await phone.syncWhole();
  expect(await phone.review(makeCards(2, 'room'))).toBe(2);
  await phone.syncWhole();
  const events = await expectOneTruth(phone.get, [await phone.witness()]);
  expect(events).toHaveLength(10 + kept + 2);
  const numbers = events.map(({ event }) => event.sequence).toSorted((a, b) => a - b);
  expect(numbers, 'no number is used twice, and none is missing').toEqual(
    numbers.map((_, index) => index + 1),
  );
});

/** Resolves to how many it could keep. */
async function reviewUntilFull(phone: Device): Promise<number> {
  let kept = 0;
  for (let part = 1; part <= 50; part += 1) {
    const stored = await phone.review(makeCards(20, `part-${part}`));
    kept += stored;
    if (stored < 20) return kept;
  }
  throw new Error('The device did not become full.');
}

/** As a browser does that runs short of space: cookies stay, everything else is gone. */
async function empty({ page, context }: Device): Promise<void> {
  const session = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
}
