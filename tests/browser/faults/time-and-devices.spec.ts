import { expect } from '@playwright/test';
import type { Device } from './device.ts';
import { makeCards } from './device.ts';
import { test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** Days without a network, clocks that are wrong, and two devices of one person. */

const dayMs = 86_400_000;
const factor = Number(process.env.TEST_RUNS ?? 1);

test('five hundred reviews of three days without a network arrive whole, each once, at their instants', async ({
  server,
  meet,
}) => {
  const startMs = Date.now() - 3 * dayMs;
  const leftAtMs = startMs + 3_600_000;
  const phone = await meet(server, { clockMs: startMs });
  await phone.review(makeCards(1));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  for (const day of [0, 1, 2]) {
    await phone.page.clock.setSystemTime(leftAtMs + day * dayMs);
    for (const part of ['morning', 'evening']) {
      expect(await phone.review(makeCards(83, part), day === 1 ? 1 : 3)).toBe(83);
    }
  }
  await phone.review(makeCards(2));
  expect(await phone.waiting()).toBe(500);
  await phone.page.clock.setSystemTime(startMs + 3 * dayMs);
  await phone.context.setOffline(false);
  await phone.syncWhole();
  const events = await expectOneTruth(phone.get, [await phone.witness()]);
  expect(events).toHaveLength(501);
  for (const { event, effectiveAt } of events) expect(effectiveAt).toBe(event.occurredAt);
  const offline = events.filter(({ effectiveAt }) => Date.parse(effectiveAt) >= leftAtMs);
  const days = new Set(offline.map(({ event }) => event.studyDay));
  expect(days.size).toBe(3);
});

test('a clock two years ahead, put right later, moves nothing into the future and keeps the order', async ({
  server,
  meet,
}) => {
  const phone = await meet(server, { clockMs: Date.now() + 2 * 365 * dayMs });
  await phone.review(makeCards(4));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  await phone.review(makeCards(6), 4);
  await phone.page.clock.setSystemTime(Date.now());
  await phone.review(makeCards(6), 1);
  const other = await meet(server, { sameSessionAs: phone });
  await other.review(makeCards(3), 2);
  await other.syncWhole();
  await phone.context.setOffline(false);
  await phone.syncWhole();
  await other.syncWhole();
  const events = await expectOneTruth(phone.get, [await phone.witness(), await other.witness()]);
  const instants = events.map(({ effectiveAt }) => Date.parse(effectiveAt));
  expect(Math.max(...instants)).toBeLessThanOrEqual(Date.now());
  const own = events.filter(({ event }) => event.device === events[0]?.event.device);
  const inOrder = own.toSorted((a, b) => a.event.sequence - b.event.sequence);
  expect(inOrder.map(({ effectiveAt }) => effectiveAt)).toEqual(
    own.map(({ effectiveAt }) => effectiveAt).toSorted(),
  );
  for (const { dueAtMs, lastReviewAtMs } of await phone.memories()) {
    expect(lastReviewAtMs).toBeLessThanOrEqual(Date.now());
    expect(dueAtMs).toBeLessThan(Date.now() + 365 * dayMs);
  }
});

test('two devices that review the same cards at the same time, and take some back, end alike', async ({
  server,
  meet,
}) => {
  test.setTimeout(90_000 + factor * 10_000);
  const phone = await meet(server);
  await phone.review(makeCards(1));
  await phone.syncWhole();
  const tablet = await meet(server, { sameSessionAs: phone });
  await tablet.syncWhole();
  const both: readonly Device[] = [phone, tablet];
  for (let round = 0; round < Math.ceil(2 * factor); round += 1) {
    await Promise.all(both.map(({ context }) => context.setOffline(true)));
    await Promise.all([phone.review(makeCards(8), 1), tablet.review(makeCards(8), 4)]);
    expect(await phone.undo()).toBe('fact:card-8#value');
    await Promise.all(both.map(({ context }) => context.setOffline(false)));
    await Promise.all(both.map((device) => device.syncWhole()));
    for (const device of both) await device.syncWhole();
  }
  const witnesses = await Promise.all(both.map((device) => device.witness()));
  const events = await expectOneTruth(phone.get, witnesses);
  expect(events).toHaveLength(1 + 17 * Math.ceil(2 * factor));
  expect(witnesses[0]?.whole?.memories).toEqual(
    expect.arrayContaining([...(witnesses[1]?.whole?.memories ?? [])]),
  );
});
