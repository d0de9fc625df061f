import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { type FaultyProxy, startFaultyProxy } from '../../setup/faulty-proxy.ts';
import { enterAsGuest, makeReview } from '../http-guest.ts';
import { expectRoomForCrowd } from './crowd.ts';
import { type Device, makeCards } from './device.ts';
import { type FaultServer, startFaultServer } from './fault-server.ts';
import { type Meet, test } from './fault-test.ts';
import { expectOneTruth } from './one-truth.ts';

/** What happens to the server itself, with its data in a file. */

const rounds = Math.ceil(2 * Number(process.env.TEST_RUNS ?? 1));
let server: FaultServer;
let network: FaultyProxy;

// One server for all, one test after the other: it does not survive them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  server = await startFaultServer();
  network = await startFaultyProxy(server.port);
});

test.afterAll(async () => {
  await network.close();
  await server.close();
});

/**
 * Stores what the backup that was just made will not have, from the phone and from a tablet of the same
 * person. Resolves to the tablet, and to what both were told.
 */
async function storeAfterBackup(meet: Meet, phone: Device) {
  await phone.review(makeCards(20, 'lost'));
  await phone.syncWhole();
  const tablet = await meet(server.address, { sameSessionAs: phone });
  await tablet.review(makeCards(5, 'lost'), 1);
  await tablet.syncWhole();
  const witnesses = [await phone.witness(), await tablet.witness()];
  return { tablet, before: witnesses.map(({ acknowledged }) => ({ acknowledged })) };
}

test('a crowd of devices that all come at once is served, and nothing is lost', async () => {
  await expectRoomForCrowd(server.address);
});

test('a server that is killed between storing and acknowledging has everything once', async ({ meet }) => {
  test.setTimeout(60_000 + rounds * 10_000);
  const phone = await meet(network.address);
  await phone.review(makeCards(1));
  await phone.syncWhole();
  for (let round = 1; round <= rounds; round += 1) {
    const happened = network.breakNext('/api/v1/events', 'unanswered', () => server.kill());
    await phone.review(makeCards(20, `round-${round}`));
    await happened;
    expect((await phone.witness()).acknowledged).toHaveLength(1 + (round - 1) * 20);
    await server.start();
    await phone.syncWhole();
  }
  expect(await expectOneTruth(phone.get, [await phone.witness()])).toHaveLength(1 + rounds * 20);
});

test('a server restored from an older backup gets back what its devices hold, old and new', async ({
  meet,
}) => {
  const phone = await meet(server.address);
  await phone.review(makeCards(10));
  await phone.syncWhole();
  const backup = path.join(server.folder, 'yesterday.jsonl');
  await server.runCommand('backup', backup);

  const { tablet, before } = await storeAfterBackup(meet, phone);
  await tablet.context.setOffline(true);
  await tablet.review(makeCards(4, 'offline'), 1);
  await server.runCommand('restore', backup);
  await tablet.context.setOffline(false);

  // Everybody's session has ended: a guest's browser is let in again by its key.
  for (const device of [phone, tablet, phone]) await device.syncWhole();
  const after = [await phone.witness(), await tablet.witness()];
  expect(await expectOneTruth(phone.get, [...before, ...after])).toHaveLength(39);
});

test('a database put back by copying its file gets the same back, though no word was said of it', async ({
  meet,
}) => {
  const file = server.databaseUrl.slice('file:'.length);
  const parts = ['', '-wal', '-shm'];
  const copy = (from: string, to: string) =>
    Promise.all(
      parts.map(async (part) => {
        await rm(to + part, { force: true });
        if (existsSync(from + part)) await copyFile(from + part, to + part);
      }),
    );
  const phone = await meet(server.address);
  await phone.review(makeCards(10));
  await phone.syncWhole();
  await server.kill();
  await copy(file, `${file}.yesterday`);
  await server.start();
  const { tablet, before } = await storeAfterBackup(meet, phone);
  await server.kill();
  await copy(`${file}.yesterday`, file);
  await server.start();
  // The tablet comes first and fills the places of what the phone knows at them.
  await tablet.review(makeCards(30, 'after'));
  for (const device of [tablet, phone, tablet]) await device.syncWhole();
  const after = [await phone.witness(), await tablet.witness()];
  expect(await expectOneTruth(phone.get, [...before, ...after])).toHaveLength(65);
});

test('a server whose disk is full acknowledges nothing it did not store, and can still be read', async () => {
  const guest = await enterAsGuest(server.address);
  const get = async (asked: string) => (await guest.get(asked)).json();
  const device = randomUUID();
  const acknowledged: string[] = [];
  await server.kill();
  const { size } = statSync(server.databaseUrl.slice('file:'.length));
  await server.start({ mostFileBytes: size + 500_000 });
  let full: Error | null = null;
  let batch: readonly { readonly id: string }[] = [];
  for (let sequence = 1; full === null && sequence < 20_000; sequence += 100) {
    batch = makeCards(100).map((card, index) => makeReview(device, sequence + index, card));
    const receipts = await guest.post(batch).catch((error: Error) => {
      full = error;
      return [];
    });
    acknowledged.push(...receipts.map(({ id }) => id));
  }
  expect(String(full)).toContain('503');
  expect(await guest.loadEvents()).toHaveLength(acknowledged.length);

  await server.kill();
  await server.start();
  acknowledged.push(...(await guest.post(batch)).map(({ id }) => id));
  await expectOneTruth(get, [{ acknowledged }]);
});
