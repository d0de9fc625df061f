import { expect } from '@playwright/test';
import { type FaultyProxy, type ProxyFault, startFaultyProxy } from '../../setup/faulty-proxy.ts';
import { enterAsGuest, makeReview } from '../http-guest.ts';
import { makeCards } from './device.ts';
import { test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** The network fails while the server has already done what it was asked. */

const door = '/api/v1/events';
const rounds = Math.ceil(2 * Number(process.env.TEST_RUNS ?? 1));
let network: FaultyProxy;

// All in one worker, on one network.
test.describe.configure({ mode: 'default' });

test.beforeAll(async ({ baseURL }) => {
  network = await startFaultyProxy(Number(new URL(baseURL ?? '').port));
});

test.afterAll(() => network.close());

for (const [what, fault] of [
  ['cut after the server has stored it', 'unanswered'],
  ['cut in the middle of the answer', 'half'],
  ['so slow that more is answered meanwhile', 'slow'],
  ['doubled by the network', 'twice'],
] as const satisfies readonly (readonly [string, ProxyFault])[]) {
  test(`a batch whose connection is ${what} is stored once and acknowledged in the end`, async ({ meet }) => {
    const phone = await meet(network.address);
    await phone.review(makeCards(1));
    await phone.syncWhole();
    for (let round = 1; round <= rounds; round += 1) {
      const happened = network.breakNext(door, fault);
      await phone.review(makeCards(10, `round-${round}`));
      await happened;
      await phone.review(makeCards(3, `round-${round}`), 1);
    }
    await phone.syncWhole();
    const events = await expectOneTruth(phone.get, [await phone.witness()]);
    expect(events).toHaveLength(1 + 13 * rounds);
  });
}

test('of a batch that was stored, and whose acknowledgement was lost, nothing counts as acknowledged before it is', async ({
  meet,
}) => {
  const phone = await meet(network.address);
  await phone.review(makeCards(1));
  await phone.syncWhole();
  await phone.context.setOffline(true);
  await phone.review(makeCards(5, 'offline'));
  const heldBefore = network.breakNext(door, 'half', () => phone.context.setOffline(true));
  await phone.context.setOffline(false);
  await heldBefore;
  expect((await phone.witness()).acknowledged).toHaveLength(1);
  expect(await phone.waiting()).toBe(5);
  await phone.context.setOffline(false);
  await phone.syncWhole();
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(6);
});

test('the same batch sent five times at once is stored once, whichever of them was first', async () => {
  const guest = await enterAsGuest(network.address);
  const device = crypto.randomUUID();
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const batch = makeCards(20).map((card, index) => makeReview(device, round * 20 + index + 1, card));
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => guest.post(batch)));
    for (const { id } of batch) {
      const said = replies.map((receipts) => receipts.find((receipt) => receipt.id === id));
      expect(said.map((receipt) => receipt?.status).sort()).toEqual([
        ...['duplicate', 'duplicate', 'duplicate', 'duplicate', 'stored'],
      ]);
      expect(
        new Set(said.map((receipt) => receipt && 'effectiveAt' in receipt && receipt.effectiveAt)).size,
      ).toBe(1);
      acknowledged.push(id);
    }
  }
  await expectOneTruth(async (path) => (await guest.get(path)).json(), [{ acknowledged }]);
});
