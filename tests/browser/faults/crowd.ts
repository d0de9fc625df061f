import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { enterAsGuest, makeReview } from '../http-guest.ts';
import { makeCards } from './device.ts';
import { expectOneTruth } from './one-truth.ts';

const devices = 200;
const reviews = 50;

/** So many devices send fifty reviews each at once: none is turned away, and nothing is lost. */
export async function expectRoomForCrowd(server: string): Promise<void> {
  const guests = await Promise.all(Array.from({ length: devices }, () => enterAsGuest(server)));
  const batches = guests.map(() => {
    const device = randomUUID();
    return makeCards(reviews).map((card, index) => makeReview(device, index + 1, card));
  });
  const replies = await Promise.all(guests.map((guest, index) => guest.post(batches[index] ?? [])));
  const statuses = new Set(replies.flat().map(({ status }) => status));
  expect([...statuses]).toEqual(['stored']);
  const checks = guests.map(async (guest, index) => {
    const acknowledged = (replies[index] ?? []).map(({ id }) => id);
    expect(acknowledged).toHaveLength(reviews);
    await expectOneTruth(async (path) => (await guest.get(path)).json(), [{ acknowledged }]);
  });
  await Promise.all(checks);
}
