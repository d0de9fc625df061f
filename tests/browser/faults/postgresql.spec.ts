import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import {
  startTemporaryPostgresql,
  type TemporaryPostgresql,
} from '../../../scripts/db/temporary-postgresql.ts';
import { enterAsGuest, type HttpGuest, makeReview } from '../http-guest.ts';
import { expectRoomForCrowd } from './crowd.ts';
import { makeCards } from './device.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';
import { expectOneTruth } from './one-truth.ts';

/** What happens to the server when its data is in PostgreSQL. */

/** From PostgreSQL taking connections again until ours stores again. */
const mostMs = 5_000;
let postgresql: TemporaryPostgresql;
let server: FaultServer;

// One server for all, one test after the other.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  postgresql = await startTemporaryPostgresql({ durable: true });
  server = await startFaultServer(postgresql.url('postgres'));
});

test.afterAll(async () => {
  await server.close();
  await postgresql.stop();
});

test('a crowd of devices that all come at once is served, and nothing is lost', async () => {
  await expectRoomForCrowd(server.address);
});

test('PostgreSQL is stopped at once while people answer: ours goes on by itself when it is back', async () => {
  const guests = await Promise.all(Array.from({ length: 6 }, () => enterAsGuest(server.address)));
  let isOver = false;
  const people = guests.map((guest) => answerUntil(guest, () => isOver));
  await sleep(500);
  await postgresql.crash();
  expect((await fetch(`${server.address}/api/health`)).status).toBe(503);
  await sleep(500);
  await postgresql.revive();
  const revivedAtMs = Date.now();
  await expect
    .poll(async () => (await fetch(`${server.address}/api/health`)).status, {
      intervals: [50],
      timeout: 20_000,
    })
    .toBe(200);
  await sleep(500);
  isOver = true;
  for (const [index, answered] of (await Promise.all(people)).entries()) {
    expect(answered.failures, 'posts that failed meanwhile').toBeGreaterThan(0);
    const firstAfter =
      answered.acknowledgedAtMs.find((atMs) => atMs > revivedAtMs) ?? Number.POSITIVE_INFINITY;
    expect(firstAfter - revivedAtMs).toBeLessThan(mostMs);
    const guest = guests[index];
    if (!guest) throw new Error('There are as many guests as answers.');
    await expectOneTruth(async (path) => (await guest.get(path)).json(), [answered]);
  }
});

interface Answered {
  readonly acknowledged: readonly string[];
  readonly acknowledgedAtMs: readonly number[];
  readonly failures: number;
}

/** Posts reviews one after the other, the same again while it fails, until it is over and all are stored. */
async function answerUntil(guest: HttpGuest, isOver: () => boolean): Promise<Answered> {
  const device = randomUUID();
  const acknowledged: string[] = [];
  const acknowledgedAtMs: number[] = [];
  let failures = 0;
  for (let sequence = 1; !isOver(); sequence += 2) {
    const batch = makeCards(2).map((card, index) => makeReview(device, sequence + index, card));
    for (let stored = false; !stored; ) {
      const receipts = await guest.post(batch).catch(() => null);
      stored = receipts !== null;
      if (receipts === null) {
        failures += 1;
        await sleep(100);
        continue;
      }
      acknowledged.push(...receipts.map(({ id }) => id));
      acknowledgedAtMs.push(Date.now());
    }
  }
  return { acknowledged, acknowledgedAtMs, failures };
}
