import { POST as postEvents } from '#app/api/v1/events/route.ts';
import { GET as getSnapshot } from '#app/api/v1/snapshot/route.ts';
import { loadContent } from '#server/facts/load-content.ts';
import { loadPacksIntoLibrary } from '#server/facts/load-packs.ts';
import { makeLogEvent, reviewed } from '../contract/orderly-log.ts';
import { call } from './call.ts';

/** Brings our own packs into the library. */
export async function fillLibrary(): Promise<void> {
  const { packs } = await loadContent('content');
  await loadPacksIntoLibrary(
    packs.map(({ pack }) => pack),
    new Date(),
  );
}

/** The review with this number. */
export const review = (number: number, card = 'fact:a#value') =>
  makeLogEvent(number, number, reviewed(card, 3));

/** Sends events as somebody's device would. */
export const post = (as: { id: string }, events: readonly unknown[], cursor = '') =>
  call(postEvents, { method: 'POST', as, body: { v: 1, cursor, events } });

/** Asks for what a device lacks; null is a visitor. */
export const snapshot = (as: { id: string } | null, cursor = '') =>
  call(getSnapshot, { as, path: `/api/v1/snapshot?cursor=${encodeURIComponent(cursor)}` });
