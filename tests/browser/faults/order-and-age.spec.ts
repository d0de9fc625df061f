import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Snapshot } from '#core/progress/wire.ts';
import { frozenEvents, readFrozen } from '../../core/progress/read-frozen.ts';
import { enterAsGuest, type HttpGuest, makeReview } from '../http-guest.ts';
import { makeCards } from './device.ts';
import { test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** What arrives in another order than it happened, or as an earlier release sent it. */

const getter = (guest: HttpGuest) => async (path: string) => (await guest.get(path)).json();

test('batches that arrive in reverse order lead to the same memories as in the order they happened', async ({
  server,
}) => {
  const device = randomUUID();
  const cards = makeCards(12);
  const startMs = Date.now() - 40 * 86_400_000;
  const events = Array.from({ length: 60 }, (_, index) => {
    const occurredAtMs = startMs + index * 11 * 3_600_000;
    return {
      ...makeReview(device, index + 1, cards[index % cards.length] ?? ''),
      rating: ([3, 1, 4, 2] as const)[index % 4],
      occurredAt: new Date(occurredAtMs).toISOString(),
      studyDay: new Date(occurredAtMs + 3 * 3_600_000).toISOString().slice(0, 10),
    };
  });
  const batches = Array.from({ length: 10 }, (_, index) => events.slice(index * 6, index * 6 + 6));
  const memories = [];
  for (const order of [batches, batches.toReversed(), shuffled(batches)]) {
    const guest = await enterAsGuest(server);
    for (const batch of order) await guest.post(batch);
    await expectOneTruth(getter(guest), [{ acknowledged: events.map(({ id }) => id) }]);
    const all = (await getter(guest)('/api/v1/me/export')) as { memories: { card: string }[] };
    memories.push(all.memories.toSorted((a, b) => (a.card < b.card ? -1 : 1)));
  }
  expect(memories[0]).toHaveLength(cards.length);
  expect(memories[1]).toEqual(memories[0]);
  expect(memories[2]).toEqual(memories[0]);
});

test('what an earlier release kept in its outbox is taken by this one, each kind of event', async ({
  server,
}) => {
  const guest = await enterAsGuest(server);
  const whole = readFrozen('batch.json') as { events: { id: string }[] };
  // Several samples bear one id: each is sent by a device of its own, under an id of its own.
  const single = frozenEvents().map(([, event]) =>
    Object.assign({}, event, { id: randomUUID(), device: randomUUID() }),
  );
  const receipts = [...(await guest.post(whole.events)), ...(await guest.post(single))];
  expect(receipts.map(({ status }) => status)).toEqual(receipts.map(() => 'stored'));
  const events = await expectOneTruth(getter(guest), [{ acknowledged: receipts.map(({ id }) => id) }]);
  expect(events).toHaveLength(whole.events.length + single.length);
});

test('a server of the release before, which says less, is understood', async ({ server, meet }) => {
  const phone = await meet(server);
  const older = readFrozen('snapshot.json') as Record<string, unknown>;
  await phone.context.route(/\/api\/v1\/(snapshot|events)/, async (route) => {
    const response = await route.fetch();
    const { packs, ...reply } = (await response.json()) as Partial<Snapshot>;
    const known = Object.entries({ ...reply, ...(packs ? { packs: packs.map(withoutNames) } : {}) });
    const isBatch = route.request().method() === 'POST';
    await route.fulfill({
      response,
      json: Object.fromEntries(known.filter(([key]) => (isBatch ? key !== 'touched' : key in older))),
    });
  });
  await phone.review(makeCards(7));
  await phone.syncWhole();
  expect(await phone.undo()).toBe('fact:card-7#value');
  await phone.syncWhole();
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(8);
});

function withoutNames({ names: _, ...pack }: Snapshot['packs'][number]) {
  return pack;
}

/** Every second one from the front, the others from the back. */
function shuffled<T>(items: readonly T[]): readonly T[] {
  const odd = items.filter((_, index) => index % 2 === 1);
  const even = items.filter((_, index) => index % 2 === 0);
  return [...odd, ...even.toReversed()];
}
