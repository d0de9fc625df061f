import { randomUUID } from 'node:crypto';
import type { StudyEvent } from '#core/progress/event.ts';
import type { PackDocument, Snapshot } from '#core/progress/wire.ts';
import { studyDayOf } from '#core/scheduling/study-day.ts';
import { makeReview, signInAsGuest } from './guest-phone.ts';

const dayMs = 86_400_000;
const batchSize = 400;

/**
 * A guest who remembers so many cards and has all of them to review today: first those of the library, then
 * such as it does not hold any more. Resolves to the cookies of the session, as one header.
 */
export async function seedLearner(address: string, cards: number): Promise<string> {
  const cookie = await signInAsGuest(address);
  const headers = { cookie, origin: address, 'content-type': 'application/json' };
  const keys = await cardsOfLibrary(address);
  const device = randomUUID();
  const events = Array.from({ length: cards }, (_, index) =>
    reviewLongAgo(device, index + 1, keys[index] ?? `fact:former-${index}#value`),
  );
  for (let start = 0; start < events.length; start += batchSize) {
    const body = JSON.stringify({ v: 1, cursor: '', events: events.slice(start, start + batchSize) });
    const response = await fetch(`${address}/api/v1/events`, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`The reviews of a learner were answered with ${response.status}.`);
    await response.body?.cancel();
  }
  return cookie;
}

/** Rated easy a hundred days ago: due for long, and past the steps of learning. */
function reviewLongAgo(device: string, sequence: number, card: string): StudyEvent {
  const occurredAtMs = Date.now() - 100 * dayMs + sequence;
  const studyDay = studyDayOf(occurredAtMs, 'Asia/Bangkok', 4);
  const occurredAt = new Date(occurredAtMs).toISOString();
  const review = makeReview(device, sequence);
  return { ...review, occurredAt, studyDay, card, rating: 4, type: 'reviewed', durationMs: 4_000 };
}

async function cardsOfLibrary(address: string): Promise<readonly string[]> {
  const { packs } = (await (await fetch(`${address}/api/v1/snapshot?cursor=`)).json()) as Snapshot;
  const keys: string[] = [];
  for (const { id, version } of packs) {
    const response = await fetch(`${address}/api/v1/packs/${id}?v=${encodeURIComponent(version)}`);
    const { cards } = (await response.json()) as PackDocument;
    keys.push(...cards.map(({ fact, ask }) => `fact:${fact}#${ask}`));
  }
  return keys;
}
